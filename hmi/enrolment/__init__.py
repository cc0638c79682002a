"""The registration assistant: from a fresh car to its primary user, step by step (ENR-1)."""
