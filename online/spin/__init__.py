"""The S-PIN of an account and the lock behind it (ENR-6)."""
