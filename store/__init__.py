"""The In-Car Store as a library: catalogue, purchase, licences, signed app packages."""
