"""What the driver said and wanted kept in this car, and which engines recognise speech here."""
