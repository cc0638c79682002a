"""Answers to the intents that need the world outside the car (VOI-3, NAV-6)."""
