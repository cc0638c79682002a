"""Makes region packs from OpenStreetMap extracts; nothing here runs while the car drives."""
