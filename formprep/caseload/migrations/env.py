"""Run the migrations on the connection that `formprep.caseload.schema` gives."""

from alembic import context

from formprep.caseload.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
