"""Region packs: tiles, labels, search, routes, guidance. A program of its own, ``python -m maps``."""
