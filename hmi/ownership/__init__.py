"""Proving that this car is the driver's: both of its keys, or a code from the app (ENR-7 b and c)."""
