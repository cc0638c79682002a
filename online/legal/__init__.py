"""Legal documents in all languages, and who accepted which version of them (ENR-4)."""
