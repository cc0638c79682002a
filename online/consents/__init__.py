"""Consents of an account, one for each purpose, with their history (PRV-2)."""
