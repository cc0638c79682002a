"""Navigation as the driver uses it: search, routes, guidance, places on the map."""
