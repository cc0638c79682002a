"""Whose car it is: claims made in the app, proved in the car (ENR-7)."""
