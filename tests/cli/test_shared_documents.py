"""Documents that a city shares, as the commands show them: counted within a root, told without."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import docx
import jsonschema
import openpyxl
import pypdf
import pytest

from running import Ran, unit
from spm_check.render.report_schema import report_schema

CITY = """format: spm-check/unit/1
unit: {name: City of Contoh, kind: agency, language: en}
documents:
  - {id: PM-01, title: Document control, kind: procedure, clauses: [4.2.3], file: pm.txt,
     status: approved, approved_on: 2012-01-02, serves_children: yes}
"""
VILLAGE = """format: spm-check/unit/1
unit: {name: Village of Mawar, kind: village-office, language: en}
inherits: ../city/unit.yaml
offices: {head: {title: Head, holder: Example}}
"""
WHOSE = "from City of Contoh"
UNSEEN = "the documents that the unit above shares were not examined"

Here = Callable[..., Ran]


@pytest.fixture
def region(tmp_path: Path) -> Path:
    """Return a folder with a city that shares a procedure, and a village that inherits."""
    unit(tmp_path / "city", CITY)
    (tmp_path / "city/pm.txt").write_text("Fictional", encoding="utf-8")
    unit(tmp_path / "village", VILLAGE)
    return tmp_path


def audit(here: Here, region: Path, *more: object) -> Ran:
    """Audit the village on a day."""
    return here("audit", region / "village", "--on", "2012-07-01", *more)


TEXTS = ("html", "json", "markdown", "csv-checklist", "xlsx", "docx", "pdf")


def text_of(format_: str, path: Path) -> str:
    """Return what somebody reads in a report."""
    content = path.read_bytes()
    match format_:
        case "xlsx":
            sheets = openpyxl.load_workbook(io.BytesIO(content)).worksheets
            return " ".join(
                str(c) for s in sheets for r in s.iter_rows(values_only=True) for c in r
            )
        case "docx":
            cells = (c for t in docx.Document(str(path)).tables for r in t.rows for c in r.cells)
            return " ".join(cell.text for cell in cells)
        case "pdf":
            return " ".join(" ".join(p.extract_text() for p in pypdf.PdfReader(path).pages).split())
        case _:
            return content.decode()


def test_every_format_says_from_whom_a_document_comes(
    here: Here, region: Path, tmp_path: Path
) -> None:
    files = {each: tmp_path / f"report.{each}" for each in TEXTS}
    outputs = [f"-o{each}={path}" for each, path in files.items()]

    ran = audit(here, region, "--root", region, "-v", *outputs)

    assert f"../PM-01 ({WHOSE}) via" in ran.out
    told = {each: text_of(each, path) for each, path in files.items()}
    assert [] == [each for each in TEXTS if "../PM-01" not in told[each]]
    assert ["json"] == [each for each in TEXTS if WHOSE not in told[each]]
    report = json.loads(told["json"])
    assert {"name": "City of Contoh", "file": "../city/unit.yaml"} == report["items"][0]["from"]
    jsonschema.validate(report, report_schema("en"))


@pytest.mark.parametrize("format_", ["csv", "sarif", "junit", "github", "gitlab"])
def test_a_finding_on_a_shared_document_says_who_is_to_mend_it(
    here: Here, region: Path, format_: str
) -> None:
    unit(region / "city", CITY.replace("approved,", "draft,"))

    ran = audit(here, region, "--root", region, "-f", format_)

    assert WHOSE in ran.out
    assert "is kept by City of Contoh" in ran.out


def test_the_root_of_the_project_counts_without_an_option(here: Here, region: Path) -> None:
    (region / "pyproject.toml").write_text('[tool.spm-check]\nroot = "."\n', encoding="utf-8")

    assert WHOSE in audit(here, region, "-v").out


def test_no_project_names_a_root_elsewhere(here: Here, region: Path) -> None:
    text = '[tool.spm-check]\nroot = ".."\n'
    (region / "village/pyproject.toml").write_text(text, encoding="utf-8")

    assert 3 == audit(here, region).code


def test_without_a_root_the_report_says_what_it_left_out(here: Here, region: Path) -> None:
    told = " ".join(audit(here, region).out.split())

    assert f"../city/unit.yaml ({UNSEEN}" in told
    assert WHOSE not in told


@pytest.mark.parametrize("command", ["summary", "manual", "handover"])
def test_where_a_command_has_no_place_for_it_stderr_says_so(
    here: Here, region: Path, command: str
) -> None:
    ran = here(command, region / "village", "--on", "2012-07-01")
    sound = here(command, region / "village", "--on", "2012-07-01", "--root", region)

    assert (0, 0) == (ran.code, sound.code)
    assert UNSEEN in ran.err
    assert UNSEEN not in sound.err


def test_the_quality_manual_lists_what_is_shared(here: Here, region: Path) -> None:
    ran = here("manual", region / "village", "--on", "2012-07-01", "--root", region)

    assert f"Document control (../PM-01, {WHOSE})" in ran.out
    assert f"| ../PM-01 | Document control ({WHOSE}) |" in ran.out


@pytest.mark.parametrize("kept", ["city/pm.txt", "city/unit.yaml"])
def test_no_report_takes_the_place_of_what_is_shared(here: Here, region: Path, kept: str) -> None:
    before = (region / kept).read_bytes()

    ran = audit(here, region, "--root", region, "-o", region / kept, "-f", "json")

    assert (2, before) == (ran.code, (region / kept).read_bytes())


def test_an_action_plan_knows_findings_on_shared_documents(
    here: Here, region: Path, tmp_path: Path
) -> None:
    unit(region / "city", CITY.replace("approved,", "draft,"))
    plan = tmp_path / "plan.xlsx"
    audit(here, region, "--root", region, "-o", plan)
    book = openpyxl.load_workbook(plan)
    (sheet,) = [each for each in book.worksheets if "plan" in each.title.lower()]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    owner = next(cell for cell in cells if "Responsible" in str(cell.value))
    finding = next(cell for cell in cells if "../PM-01" in str(cell.value))
    sheet.cell(finding.row or 0, owner.column or 0).value = "head"
    book.save(plan)

    ran = here("plan", "import", plan, region / "village", "--root", region, "--write")

    assert 0 == ran.code
    assert "head" in (region / "village/plan.yaml").read_text(encoding="utf-8")


def test_a_hostile_name_of_a_city_is_only_shown(here: Here, region: Path, tmp_path: Path) -> None:
    name = "<script>x</script>|`$(x)`"
    unit(region / "city", CITY.replace("City of Contoh", f"'{name}'"))
    page, text = tmp_path / "a.html", tmp_path / "a.md"

    audit(here, region, "--root", region, "-o", f"html={page}", "-o", f"markdown={text}")

    assert "<script>x" not in page.read_text(encoding="utf-8")
    assert r"\<script\>x\</script\>\|\`\$(x)\`" in text.read_text(encoding="utf-8")
