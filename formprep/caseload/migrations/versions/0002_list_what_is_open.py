"""List the open items of each submission, from its last report."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_OPEN = ("missing", "faulty", "to-review")


def upgrade() -> None:
    """Bring the tables to this version."""
    made = op.create_table(
        "open_items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission_id", sa.String(length=32), nullable=False),
        sa.Column("ref", sa.String(length=16), nullable=False),
        sa.Column("item", sa.String(length=64), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["submission_id"], ["submissions.id"], name="fk_open_items_submission_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_open_items"),
    )
    op.create_index("ix_open_items_ref", "open_items", ["ref"], unique=False)
    op.create_index("ix_open_items_submission_id", "open_items", ["submission_id"], unique=False)
    connection = op.get_bind()
    last = "SELECT r.submission_id, r.report FROM reports r JOIN submissions s ON s.id = r.submission_id"
    for submission_id, text in connection.execute(sa.text(f"{last} WHERE r.number = s.last")).all():
        rows = [dict(row, submission_id=submission_id) for row in _open(json.loads(text))]
        if rows:
            connection.execute(sa.insert(made), rows)


def _open(report: Any) -> list[dict[str, str]]:
    return [
        {"ref": str(each["ref"])[:16], "item": str(each["id"])[:64], "status": each["status"]}
        for each in report.get("items", ())
        if each.get("status") in _OPEN
    ]
