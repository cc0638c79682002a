"""How the car's own parts are: programs, network, privacy level."""
