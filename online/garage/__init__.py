"""The cars of an account (ENR-8)."""
