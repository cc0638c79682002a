"""How alembic runs here: on the connection it is given, in one transaction."""

from __future__ import annotations

from alembic import context

from online.schema import METADATA


def run() -> None:
    """Runs what is missing; `connection` was put into the configuration by `online.database`."""
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=METADATA,
        transactional_ddl=True,
        render_as_batch=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
