"""The directory of internet radio stations, and the demo's own programme (MED-1)."""
