"""Sound the driver chose to hear."""
