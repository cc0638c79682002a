"""Everything the car keeps of its driver, taken along on a drive (PRV-3)."""
