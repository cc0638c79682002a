"""The vehicle: signal bus with VSS names, providers, climate and status."""
