"""Alembic's entry: works in the transaction of the one who asked, and says nothing."""

from alembic import context

from storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite changes a column only by making its table anew.
    render_as_batch=True,
)
context.run_migrations()
