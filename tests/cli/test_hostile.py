"""Whatever users typed only shows: no character of theirs acts on the screen, none crashes us."""

import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from running import Ran, spm, unit

SIGNS = [
    "4.2.3 [/foo]",
    "[bold]x[/bold] [link=http://x]y[/link]",
    "\x1b[2J\x1b]0;x\x07",
    "\x9b31m",
    "SK\u202efdp.exe",
    "a\u2028b\u2029c\x85d\re",
    "{0} {name} %s %(x)s $x",
    "tak\u200bter\ufefflihat\U000e0041",
]
HOSTILE = " ".join(SIGNS)
EVERY_FIELD = """format: spm-check/unit/1
unit: {{name: {t}, kind: puskesmas, parent: {t}, scope: {t}, services: [{t}]}}
offices:
  kepala: {{title: {t}, holder: {t}, since: 2012-03-01}}
  wmm: {{title: {t}}}
legal_basis: [{{kind: {t}, number: {t}, year: {t}, about: {t}}}]
applicability:
  outsourcing: {{applies: no, because: {t}}}
  traceability: {{applies: no}}
exclusions:
  - {{clause: 7.3, because: {t}}}
documents:
  - {{id: A, title: {t}, kind: procedure, clauses: [4.2.3, 7.3.1], location: {t}}}
  - id: B
    title: {t}
    kind: procedure
    clauses: [4.2.4]
    location: {t}
    number: {t}
    revision: {t}
    status: approved
    prepared_by: kepala
    approved_by: kepala
    approved_on: 2011-01-01
  - {{id: C, title: {t}, kind: plan, clauses: [5.4.2], location: {t}, number: {t}}}
  - {{id: D, title: {t}, kind: policy, clauses: [5.3], file: {f}}}
records:
  - {{id: R, title: {t}, clauses: [8.2.2], location: {t}, last: 2030-01-01}}
  - {{id: S, title: {t}, clauses: [8.3], files: [{f}, gone]}}
practices:
  - {{clauses: [7.4], note: {t}, office: wmm}}
"""
NAMES = ["[bold]x", "a\x1b[2Jb", "SK\u202efdp.exe", "new\nline", "a\u2028b", "nak\x9bal", "{x} %s"]
"""Names that files can have."""

REPORTS = {
    "terminal": ("audit",),
    "reasons": ("audit", "-v"),
    "brief": ("audit", "-q"),
    "markdown": ("audit", "-f", "markdown"),
    "json": ("audit", "-f", "json"),
    "summary": ("summary",),
}


def quoted(text: str) -> str:
    """Return a text as YAML writes it, with every character that is not plain escaped."""
    return '"' + "".join(c if c.isalnum() else f"\\U{ord(c):08x}" for c in text) + '"'


def acting(text: str) -> set[str]:
    """Return the characters of a text that do more than show; lines may end."""
    return {character for character in text if not (character.isprintable() or character == "\n")}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a unit with hostile text in every field, hostile files and hostile links."""
    named = quoted(f"{HOSTILE}.md")
    folder = unit(tmp_path / "unit \x1b[2J\u202e", EVERY_FIELD.format(t=quoted(HOSTILE), f=named))
    for name in NAMES:
        (folder / name).write_text("x", encoding="utf-8")
        (folder / f"link {name}").symlink_to("/etc/hostname")
    return folder


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("command", REPORTS.values(), ids=REPORTS)
def test_nothing_in_a_report_acts_and_the_text_is_shown(
    here: Callable[..., Ran], folder: Path, command: tuple[str, ...], language: str
) -> None:
    ran = here(command[0], folder, *command[1:], "--on", "2012-07-01", "--lang", language)
    assert "" == ran.err
    assert int(command[0] == "audit") == ran.code
    assert set() == acting(ran.out)
    shown = "[/foo]" if "markdown" not in command else r"\[/foo\]"
    assert shown in ran.out


def test_several_hostile_units_stay_lines(here: Callable[..., Ran], folder: Path) -> None:
    ran = here("summary", folder, folder)
    assert set() == acting(ran.out)
    assert 2 == ran.out.count("[/foo]")


@pytest.mark.parametrize("command", [("audit", "-v"), ("summary",)])
def test_with_colours_nothing_acts_but_our_colours(
    here: Callable[..., Ran], folder: Path, command: tuple[str, ...]
) -> None:
    plain = here(command[0], folder, *command[1:]).out
    coloured = here(command[0], folder, *command[1:], "--color", "always").out
    assert "\x1b[1m" in coloured
    assert plain.split() == re.sub(r"\x1b\[[\d;]*m", "", coloured).split()


@pytest.mark.parametrize("sign", SIGNS)
def test_json_gives_back_exactly_what_was_typed(
    here: Callable[..., Ran], tmp_path: Path, sign: str
) -> None:
    text = quoted(sign)
    folder = unit(tmp_path, EVERY_FIELD.format(t=text, f="a"))
    report = json.loads(here("audit", folder, "-f", "json").out)
    assert sign == report["unit"]["name"]
    assert {sign} == {item["title"] for item in report["items"]}
    assert [sign] == [each["because"] for each in report["exclusions"]]


def test_names_of_files_are_told_in_json_as_they_are(
    here: Callable[..., Ran], folder: Path
) -> None:
    told = json.loads(here("audit", folder, "-f", "json").out)["folder"]
    assert sorted(NAMES) == told["undeclared"]
    assert {f"link {name}" for name in NAMES} == {each["path"] for each in told["not_examined"]}


def test_a_name_that_is_no_text_is_told_by_its_bytes(tmp_path: Path) -> None:
    folder = unit(tmp_path)
    Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9\x1b[2J.md")).write_text("x")
    for command in REPORTS.values():
        ran = spm(command[0], folder, *command[1:])
        assert set() == acting(ran.out + ran.err)


def unusable(hostile: str) -> Iterator[str]:
    """Yield unit files that are refused, each showing a hostile text in a complaint."""
    text = quoted(hostile)
    sound = EVERY_FIELD.format(t="kata", f="berkas")
    yield sound.replace("kind: puskesmas", f"kind: {text}")
    yield sound.replace("parent:", f"{text}:")
    yield sound.replace("since: 2012-03-01", f"since: {text}")
    yield sound.replace("clauses: [5.3]", f"clauses: [{text}]")
    yield sound.replace("prepared_by: kepala", f"prepared_by: {text}")
    yield sound.replace("id: A,", f"id: {text},")
    yield sound.replace("spm-check/unit/1", text)
    yield sound.replace("outsourcing:", f"{text}:")
    yield f"{sound}settings: {{grades: {{{text}: minor}}}}\n"
    yield f"{sound}catalogues: [{text}]\n"
    yield f"{text}: x\n{text}: y\n"


@pytest.mark.parametrize("sign", [*SIGNS, HOSTILE])
def test_nothing_in_a_complaint_acts(here: Callable[..., Ran], tmp_path: Path, sign: str) -> None:
    for number, text in enumerate(unusable(sign)):
        folder = unit(tmp_path / f"{number}\x1b[2J", text)
        ran = here("audit", folder)
        assert (3, "") == (ran.code, ran.out), number
        assert set() == acting(ran.err)


def test_raw_characters_that_yaml_refuses_are_named_and_not_shown(tmp_path: Path) -> None:
    folder = unit(tmp_path, "unit: {name: 'a\x1b[2Jb'}\n")
    ran = spm("audit", folder, "--lang", "en")
    assert 3 == ran.code
    assert r"\u{1b}[2J" in ran.err
    assert set() == acting(ran.err)


def test_nothing_in_a_complaint_about_the_project_acts(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    for number, line in enumerate((f"lang = {json.dumps(SIGNS[4])}", "'x\u202ey' = 1", "x = \x1b")):
        folder = unit(tmp_path / str(number) / "unit")
        (folder.parent / "pyproject.toml").write_text(f"[tool.spm-check]\n{line}\n")
        ran = here("audit", folder)
        assert 3 == ran.code
        assert set() == acting(ran.err)


@pytest.mark.parametrize(
    "arguments",
    [
        ("{}",),
        ("audit", "{}"),
        ("audit", "--{}"),
        ("audit", "-{}"),
        ("audit", "--fail-on", "{}"),
        ("audit", "--on", "{}"),
        ("audit", "--limit", "{}"),
        ("audit", "--limit", "depth={}"),
        ("audit", "--clauses", "{}"),
        ("audit", ".", "{}"),
        ("explain", "{}"),
        ("schema", "{}"),
        ("--lang", "{}", "audit"),
        ("schema", "unit", "-o", "/no/such/{}"),
    ],
)
@pytest.mark.parametrize("sign", SIGNS)
def test_nothing_in_an_argument_acts(
    here: Callable[..., Ran], sign: str, arguments: tuple[str, ...]
) -> None:
    ran = here(*(argument.replace("{}", sign) for argument in arguments))
    assert ran.code in {2, 3, 4}
    assert "" == ran.out
    assert set() == acting(ran.err)
