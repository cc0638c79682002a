"""Messages the driver dictates: kept as a draft, sent as e-mail by the services or by a telephone (VOI-6)."""
