"""What the driver set: theme, language, units and the like."""
