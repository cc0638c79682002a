"""Messages dictated in cars: sent once, as e-mail, in the name of who confirmed their address."""
