"""Day and night by the sun."""
