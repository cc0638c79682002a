"""The car's own program: the touchscreen and all that the car itself decides."""

VERSION = "0.1.0"
"""Of the infotainment software, as shown in About and told to the services."""
