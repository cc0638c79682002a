"""The car's own apps: what each may use now, what it keeps on the disk, how its program is."""
