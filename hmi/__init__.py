"""The car's own program: the touchscreen and all that the car itself decides."""
