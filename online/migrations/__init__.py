"""The database's history, applied in order at every start (alembic)."""
