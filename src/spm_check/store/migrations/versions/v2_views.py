"""The views that BI tools read; what their columns mean stands in docs/reference/store.md."""

from alembic import op

revision = "2"
down_revision = "1"
branch_labels = None
depends_on = None

LATEST = """(
  SELECT r.id FROM run r WHERE r.day = (SELECT MAX(m.day) FROM run m WHERE m.root_id = r.root_id)
)"""

UNITS = """
SELECT root.name AS root, run.day, unit.path, result.name, result.kind, result.parent,
       result.folder, result.region, result.sector, result.catalogue, result.worst,
       result.requirements_met, result.requirements_applicable,
       ROUND(100.0 * result.requirements_met / NULLIF(result.requirements_applicable, 0), 1)
         AS percent,
       result.procedures_met, result.procedures_of, result.records_met, result.records_of,
       result.documents_met, result.documents_of,
       result.majors, result.minors, result.observations, result.see_on_site
FROM unit_result result
JOIN run ON run.id = result.run_id
JOIN root ON root.id = run.root_id
JOIN unit ON unit.id = result.unit_id
"""

GROUP = """
SELECT root.name AS root, run.day, '{by}' AS grouped_by, result.{by} AS group_name,
       COUNT(*) AS units,
       SUM(result.requirements_met) AS requirements_met,
       SUM(result.requirements_applicable) AS requirements_applicable,
       ROUND(100.0 * SUM(result.requirements_met)
         / NULLIF(SUM(result.requirements_applicable), 0), 1) AS percent,
       SUM(result.majors) AS majors, SUM(result.minors) AS minors,
       SUM(result.observations) AS observations
FROM unit_result result
JOIN run ON run.id = result.run_id
JOIN root ON root.id = run.root_id
GROUP BY root.name, run.day, result.{by}
"""

CLAUSE = """
SELECT root.name AS root, run.day, result.catalogue, verdict.clause,
       SUM(CASE WHEN verdict.verdict NOT IN ('excluded', 'not_applicable') THEN 1 ELSE 0 END)
         AS units_applicable,
       SUM(CASE WHEN verdict.verdict = 'major' THEN 1 ELSE 0 END) AS units_major,
       SUM(CASE WHEN verdict.verdict = 'minor' THEN 1 ELSE 0 END) AS units_minor
FROM clause_verdict verdict
JOIN unit_result result ON result.run_id = verdict.run_id AND result.unit_id = verdict.unit_id
JOIN run ON run.id = verdict.run_id
JOIN root ON root.id = run.root_id
GROUP BY root.name, run.day, result.catalogue, verdict.clause
"""

VIEWS = {
    "v_runs": """
SELECT root.name AS root, run.day, run.version, run.kept_at,
       (SELECT COUNT(*) FROM unit_result u WHERE u.run_id = run.id) AS units,
       (SELECT COUNT(DISTINCT x.path) FROM unreadable x WHERE x.run_id = run.id) AS unreadable
FROM run
JOIN root ON root.id = run.root_id
""",
    "v_trend_unit": UNITS,
    "v_units_latest": f"{UNITS}WHERE run.id IN {LATEST}",
    "v_trend_group": "UNION ALL".join(
        GROUP.format(by=by) for by in ("folder", "parent", "region", "sector", "kind")
    ),
    "v_trend_clause": CLAUSE,
    "v_matrix_latest": f"""
SELECT root.name AS root, run.day, unit.path, result.name, result.catalogue,
       verdict.clause, verdict.verdict
FROM clause_verdict verdict
JOIN unit_result result ON result.run_id = verdict.run_id AND result.unit_id = verdict.unit_id
JOIN run ON run.id = verdict.run_id
JOIN root ON root.id = run.root_id
JOIN unit ON unit.id = verdict.unit_id
WHERE run.id IN {LATEST}
""",
    "v_findings_by_clause": f"""
SELECT root.name AS root, run.day, result.catalogue, finding.clause, finding.code, finding.grade,
       SUM(finding.findings) AS findings, COUNT(DISTINCT finding.unit_id) AS units
FROM finding_count finding
JOIN unit_result result ON result.run_id = finding.run_id AND result.unit_id = finding.unit_id
JOIN run ON run.id = finding.run_id
JOIN root ON root.id = run.root_id
WHERE run.id IN {LATEST}
GROUP BY root.name, run.day, result.catalogue, finding.clause, finding.code, finding.grade
""",
    "v_plans_latest": f"""
SELECT root.name AS root, run.day, unit.path, result.name, plan.standing, plan.actions
FROM plan_standing plan
JOIN unit_result result ON result.run_id = plan.run_id AND result.unit_id = plan.unit_id
JOIN run ON run.id = plan.run_id
JOIN root ON root.id = run.root_id
JOIN unit ON unit.id = plan.unit_id
WHERE run.id IN {LATEST}
""",
    "v_unreadable_latest": f"""
SELECT root.name AS root, run.day, x.path, x.problem, x.file, x.line
FROM unreadable x
JOIN run ON run.id = x.run_id
JOIN root ON root.id = run.root_id
WHERE run.id IN {LATEST}
""",
}


def upgrade() -> None:
    """Make them."""
    for name, query in VIEWS.items():
        op.execute(f"CREATE VIEW {name} AS {query}")
