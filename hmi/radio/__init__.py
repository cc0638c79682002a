"""Internet radio: the directory of stations, and the way of a stream to the player (MED-1)."""
