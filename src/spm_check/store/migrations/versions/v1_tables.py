"""The tables."""

import sqlalchemy as sa
from alembic import op

revision = "1"
down_revision = None
branch_labels = None
depends_on = None

FIGURES = (
    "requirements_met",
    "requirements_applicable",
    "procedures_met",
    "procedures_of",
    "records_met",
    "records_of",
    "documents_met",
    "documents_of",
    "majors",
    "minors",
    "observations",
    "see_on_site",
)


def upgrade() -> None:
    """Make them."""
    op.create_table(
        "root",
        sa.Column("id", sa.Integer, primary_key=True),
        _text("name", unique=True),
    )
    op.create_table(
        "unit",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("root_id", sa.Integer, sa.ForeignKey("root.id"), nullable=False),
        _text("path"),
        sa.UniqueConstraint("root_id", "path"),
    )
    op.create_table(
        "run",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("root_id", sa.Integer, sa.ForeignKey("root.id"), nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        _text("grouped_by"),
        _text("version"),
        sa.Column(
            "kept_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()
        ),
        sa.UniqueConstraint("root_id", "day"),
    )
    _of_a_unit(
        "unit_result",
        *(
            _text(name)
            for name in (
                *("name", "kind", "parent", "folder", "region", "sector"),
                *("catalogue", "worst"),
            )
        ),
        *(_number(name) for name in FIGURES),
    )
    op.create_index("ix_unit_result_unit_id", "unit_result", ["unit_id"])
    _of_a_unit("clause_verdict", sa.Column("clause", sa.String, primary_key=True), _text("verdict"))
    op.create_index("ix_clause_verdict_clause", "clause_verdict", ["run_id", "clause"])
    _of_a_unit(
        "finding_count",
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        _text("code"),
        _text("grade"),
        sa.Column("clause", sa.String),
        sa.Column("requirement", sa.String),
        _number("findings"),
    )
    _of_a_unit(
        "plan_standing", sa.Column("standing", sa.String, primary_key=True), _number("actions")
    )
    op.create_table(
        "unreadable",
        _run(),
        sa.Column("path", sa.String, primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        _text("problem"),
        _text("file"),
        _number("line"),
    )


def _of_a_unit(name: str, *columns: "sa.Column[object]") -> None:
    unit = sa.Column("unit_id", sa.Integer, sa.ForeignKey("unit.id"), primary_key=True)
    op.create_table(name, _run(), unit, *columns)


def _run() -> "sa.Column[int]":
    run = sa.ForeignKey("run.id", ondelete="CASCADE")
    return sa.Column("run_id", sa.Integer, run, primary_key=True)


def _text(name: str, *, unique: bool = False) -> "sa.Column[object]":
    return sa.Column(name, sa.String, nullable=False, unique=unique or None)


def _number(name: str) -> "sa.Column[object]":
    return sa.Column(name, sa.Integer, nullable=False)
