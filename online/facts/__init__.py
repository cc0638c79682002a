"""Facts about a car, signed so that it can rely on them while it is offline."""
