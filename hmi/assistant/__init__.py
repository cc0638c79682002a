"""The voice assistant's hands: carries out what the driver said and answers."""
