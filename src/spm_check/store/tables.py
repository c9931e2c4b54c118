"""The tables of a store, as the latest migration leaves them.

A run is what one `portfolio` found below one root on one day. Everything else belongs to a run and
goes with it; only roots and the paths of units last.
"""

from sqlalchemy import (
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    func,
)

METADATA = MetaData()

ROOT = Table(
    "root",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),
)

UNIT = Table(
    "unit",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("root_id", ForeignKey("root.id"), nullable=False),
    Column("path", String, nullable=False),
    UniqueConstraint("root_id", "path"),
)

RUN = Table(
    "run",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("root_id", ForeignKey("root.id"), nullable=False),
    Column("day", Date, nullable=False),
    Column("grouped_by", String, nullable=False),
    Column("version", String, nullable=False),
    Column("kept_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    UniqueConstraint("root_id", "day"),
)


def _run() -> Column[int]:
    return Column("run_id", ForeignKey("run.id", ondelete="CASCADE"), primary_key=True)


def _unit() -> Column[int]:
    return Column("unit_id", ForeignKey("unit.id"), primary_key=True)


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
"""The figures of a unit, by column."""

UNIT_RESULT = Table(
    "unit_result",
    METADATA,
    _run(),
    _unit(),
    Column("name", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("parent", String, nullable=False),
    Column("folder", String, nullable=False),
    Column("region", String, nullable=False),
    Column("sector", String, nullable=False),
    Column("catalogue", String, nullable=False),
    Column("worst", String, nullable=False),
    *(Column(name, Integer, nullable=False) for name in FIGURES),
)

CLAUSE_VERDICT = Table(
    "clause_verdict",
    METADATA,
    _run(),
    _unit(),
    Column("clause", String, primary_key=True),
    Column("verdict", String, nullable=False),
)

FINDING_COUNT = Table(
    "finding_count",
    METADATA,
    _run(),
    _unit(),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("code", String, nullable=False),
    Column("grade", String, nullable=False),
    Column("clause", String),
    Column("requirement", String),
    Column("findings", Integer, nullable=False),
)

PLAN_STANDING = Table(
    "plan_standing",
    METADATA,
    _run(),
    _unit(),
    Column("standing", String, primary_key=True),
    Column("actions", Integer, nullable=False),
)

UNREADABLE = Table(
    "unreadable",
    METADATA,
    _run(),
    Column("path", String, primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("problem", String, nullable=False),
    Column("file", String, nullable=False),
    Column("line", Integer, nullable=False),
)

OF_A_RUN = (UNREADABLE, PLAN_STANDING, FINDING_COUNT, CLAUSE_VERDICT, UNIT_RESULT)
"""What goes when a run is replaced."""

Index("ix_unit_result_unit_id", UNIT_RESULT.c.unit_id)
Index("ix_clause_verdict_clause", CLAUSE_VERDICT.c.run_id, CLAUSE_VERDICT.c.clause)
