"""Making secrets, and what is kept of them: only their hash, so that a stolen database signs nobody in."""

from __future__ import annotations

import hashlib
import secrets


def new_secret() -> str:
    """256 random bits, safe in addresses and headers."""
    return secrets.token_urlsafe(32)


def kept_hash(secret: str) -> str:
    """SHA-256 of a secret in hex; a random secret needs no salt, and comparing hashes leaks no time."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
