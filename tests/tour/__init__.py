"""Walks every screen of the running product without a person and writes a picture of each."""
