"""The draft of a procedure is read as strictly as the catalogue: every mistake at its place."""

from pathlib import Path

import pytest

from complaining import Told, refused, told
from procedures import FOLDER
from spm_check.model.clause import Catalogue
from spm_check.model.text import Text
from spm_check.reading.catalogue.procedure_drafts import read_procedure

WHOLE = """\
format: spm-check/procedure/1
clause: 8.5.3
title: {id: Judul, en: Title}
roles:
  head: {id: Kepala, en: Head}
definitions:
  - {term: {id: a, en: b}, means: {id: c, en: d}}
purpose: {id: "Agar {unit} baik", en: "That {unit} be well"}
policy:
  - {rule: {id: a, en: b}, answers: [8.5.3.p1, 8.5.3.p2, 8.5.3.p3]}
references: {refs}
tools: {list}
qualifications: {list}
warnings: {list}
related: {list}
records: {list}
offices: {list}
steps:
  - by: head
    does: {id: "bertanya [isi: apa]", en: "asks [fill in: what]"}
    needs: {id: a, en: b}
    time: {id: a, en: b}
    output: {id: a, en: b}
    answers: [8.5.3.a, 8.5.3.b, 8.5.3.c, 8.5.3.d, 8.5.3.e]
""".replace("{list}", "[{id: a, en: b}]").replace("{refs}", '[{id: "{head}", en: "{head}"}]')
MARK = "¦"

WRONG = [
    ("format: spm-check/procedure/1", "format: ¦spm-check/procedure/2", "format-unknown"),
    ("clause: 8.5.3", "clause: ¦8.5.9", "name-unknown"),
    ("clause: 8.5.3", "¦catatan: x\nclause: 8.5.3", "key-unknown"),
    ("purpose:", "¦purpos:", "key-unknown key-missing"),
    ("title: {id: Judul, en: Title}", "title: ¦{id: Judul}", "key-missing"),
    ("title: {id: Judul, en: Title}", "title: {id: Judul, ¦en: }", "value-blank"),
    ("  head: {id", "  ¦boss: {id: x, en: y}\n  head: {id", "not-a-choice"),
    ("by: head", "¦by: owner", "name-unknown"),
    ("by: head", "by: ¦boss", "not-a-choice"),
    ('"{head}", en', '¦"{hed}", en', "variable-unknown"),
    ('"{head}", en', '¦"{service}", en', "variable-unknown"),
    ('"{head}", en', '¦"{head", en', "variable-unknown"),
    ('"{head}", en', '¦"head}", en', "variable-unknown"),
    ('does: {id: "bertanya [isi: apa]"', 'does: ¦{id: "bertanya apa"', "blanks-unequal"),
    ("8.5.3.a, ", "¦8.5.3.x, 8.5.3.a, ", "name-unknown"),
    ("8.5.3.a, ", "¦8.5.2.a, 8.5.3.a, ", "number-misplaced"),
    ("steps:\n", "¦steps:\n", "requirement-unanswered"),
]


def read(folder: Path, text: str, catalogue: Catalogue, name: str = "8.5.3") -> Told:
    """Return what is wrong with a draft of a name."""
    (folder / "procedures").mkdir()
    (folder / "procedures" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return told(refused(read_procedure, str(folder), name, catalogue))


def test_everything_is_read_as_it_stands(tmp_path: Path, catalogue: Catalogue) -> None:
    (tmp_path / "procedures").mkdir()
    (tmp_path / "procedures" / "8.5.3.yaml").write_text(WHOLE, encoding="utf-8")
    draft = read_procedure(str(tmp_path), "8.5.3", catalogue)

    assert ("8.5.3", Text("Judul", "Title")) == (draft.clause, draft.title)
    assert {"head": Text("Kepala", "Head")} == draft.roles
    assert (Text("{head}", "{head}"),) == draft.references
    assert [r.id for r in catalogue.under("8.5.3")] == list(draft.answered)
    assert draft.steps[0].note is None


@pytest.mark.parametrize(("old", "new", "codes"), WRONG, ids=range(len(WRONG)))
def test_a_mistake_is_told_at_its_place(
    tmp_path: Path, catalogue: Catalogue, old: str, new: str, codes: str
) -> None:
    assert 1 == WHOLE.count(old)
    marked = WHOLE.replace(old, new)
    if codes == "requirement-unanswered":
        marked = marked.replace("8.5.3.p2, ", "")
    before = marked.partition(MARK)[0]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    found = read(tmp_path, marked.replace(MARK, ""), catalogue)

    assert sorted(codes.split()) == sorted(code for code, *_ in found)
    assert (line, column) in [each[1:] for each in found]


def test_all_mistakes_are_told_at_once(tmp_path: Path, catalogue: Catalogue) -> None:
    text = WHOLE.replace("{unit}", "{x}").replace("by: head", "by: boss").replace("8.5.3.e", "9.9")
    codes = [code for code, *_ in read(tmp_path, text, catalogue)]

    assert ["name-unknown", "not-a-choice", "requirement-unanswered"] == sorted(
        set(codes) - {"variable-unknown"}
    )
    assert 2 == codes.count("variable-unknown")


def test_a_draft_of_another_clause_than_its_name_is_refused(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    assert [("number-misplaced", 2, 9)] == read(tmp_path, WHOLE, catalogue, "8.5.2")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "file-empty"),
        ("- a\n", "not-a-mapping"),
        ("a: [\n", "yaml-syntax"),
        ("x: &a b\n", "yaml-anchor"),
    ],
)
def test_what_is_no_draft_at_all_is_refused(
    tmp_path: Path, catalogue: Catalogue, text: str, code: str
) -> None:
    assert code in [each[0] for each in read(tmp_path, text, catalogue)]


def test_a_draft_that_is_not_there_is_told(tmp_path: Path, catalogue: Catalogue) -> None:
    assert ["path-missing"] == [
        each.code for each in refused(read_procedure, str(tmp_path), "8.3", catalogue)
    ]


def test_the_service_may_stand_in_the_draft_of_a_service_alone(catalogue: Catalogue) -> None:
    assert "{service}" == read_procedure(FOLDER, "service", catalogue).title.id
