"""What `manual` writes is what `audit` asks of a manual: the one closes what the other finds."""

import json
import shutil
from pathlib import Path

import pytest

from rendering import NAMES
from running import EXAMPLES, spm

DAYS = {"puskesmas-melati-2013": "2013-07-01"}


def findings(folder: Path, on: str) -> set[str]:
    """Return the codes of what the audit finds in the manual."""
    ran = spm("audit", folder, "--on", on, "-f", "json", "--fail-on", "never")
    return {f["code"] for f in json.loads(ran.out)["findings"] if f["code"].startswith("manual-")}


@pytest.mark.parametrize(("ending", "language"), [("docx", "en"), ("pdf", "id"), ("md", "id")])
@pytest.mark.parametrize("name", NAMES)
def test_a_manual_that_was_made_says_what_it_has_to(
    name: str, ending: str, language: str, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(EXAMPLES / name, tmp_path / name))
    on = DAYS.get(name, "2012-07-01")
    unit = folder / "unit.yaml"
    text = unit.read_text(encoding="utf-8")
    head, sep, tail = text.partition("kind: manual\n")
    if not sep:
        pytest.skip("the unit declares no manual")
    before, _, rest = tail.partition("file: ")
    unit.write_text(
        f"{head}{sep}{before}file: manual-baru.{ending}\n{rest.partition(chr(10))[2]}",
        encoding="utf-8",
    )

    made = spm(
        "manual", folder, "--on", on, "--lang", language, "-o", folder / f"manual-baru.{ending}"
    )

    assert 0 == made.code, made.err
    undeclared = set() if "\nprocesses:" in text else {"manual-processes-missing"}
    assert undeclared == findings(folder, on)
