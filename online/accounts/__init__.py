"""Accounts: creating, confirming and checking them (ENR-1, ENR-3)."""
