"""The driver's address book in the car: imported, kept with the driver, shown to nobody else (USR-4)."""
