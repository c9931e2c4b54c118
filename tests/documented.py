"""What the documentation holds that is made from the program: tables, help texts, findings.

A page marks such a part with `<!-- made: NAME LANGUAGE -->` and `<!-- end -->`; `make docs` makes
the parts anew and the tests hold every page against them.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path

from spm_check.cli.app import COMMANDS, run
from spm_check.cli.groups import BELOW
from spm_check.model.clause import Catalogue
from spm_check.model.finding import RULES
from spm_check.model.text import LANGUAGES, Language, Text
from spm_check.reading.rollout.rollout_shape import PHASE, ROLLOUT_FILE
from spm_check.reading.shape.scalars import Choice, OneValue, Shape
from spm_check.reading.shape.shapes import Each, Field, Fields, Named
from spm_check.reading.text.limits import DEFAULT, LIMITS
from spm_check.reading.unit.plan_shape import ACTION, PLAN_FILE
from spm_check.reading.unit.unit_shape import UNIT_FILE
from spm_check.render.explanations import explanation
from spm_check.render.words import words_of

CHECKOUT = Path(__file__).resolve().parent.parent
PAGES = tuple(
    sorted(
        path
        for place in (".", "docs/**", "clauses", "examples", "benchmarks")
        for path in CHECKOUT.glob(f"{place}/*.md")
    )
)
"""Every page that people read."""

PART = re.compile(r"(<!-- made: (\S+) (id|en) -->\n).*?(<!-- end -->)", re.DOTALL)

YES = Text(id="ya", en="yes")
HEADS = Text(id="| kunci | wajib | isi | untuk apa |", en="| key | required | value | what for |")


def remade(page: str, catalogue: Catalogue) -> str:
    """Return a page with every made part as the program makes it now."""

    def part(match: re.Match[str]) -> str:
        begin, name, language, end = match.groups()
        (code,) = (each for each in LANGUAGES if each == language)
        lines = PARTS[name](code, catalogue)
        return begin + "".join(f"{line}\n" for line in lines) + end

    return PART.sub(part, page)


def keys(language: Language, _: Catalogue) -> Iterator[str]:
    """Yield a table for every section of the unit file."""
    yield from _table("unit.yaml", UNIT_FILE, language)
    for name, field in UNIT_FILE.fields.items():
        inner = _inner(field.shape)
        if inner is not None:
            yield from _table(name, inner, language)


def plan_keys(language: Language, _: Catalogue) -> Iterator[str]:
    """Yield a table for the plan file and one for its actions."""
    yield from _table("plan.yaml", PLAN_FILE, language)
    yield from _table("actions", ACTION, language)


def rollout_keys(language: Language, _: Catalogue) -> Iterator[str]:
    """Yield a table for the roll-out plan and one for its phases."""
    yield from _table("rollout.yaml", ROLLOUT_FILE, language)
    yield from _table("phases", PHASE, language)


def _table(heading: str, shape: Fields, language: Language) -> Iterator[str]:
    yield from ("", f"### `{heading}`", "", HEADS.in_(language), "|---|---|---|---|")
    for name, field in shape.fields.items():
        required = YES.in_(language) if field.required else ""
        value = _value(field, language)
        yield f"| `{name}` | {required} | {value} | {field.about.in_(language)} |"


def _inner(shape: Shape[object]) -> Fields | None:
    """Return the mapping within a shape; None where there is none."""
    if isinstance(shape, Each | Named):
        return _inner(shape.shape)
    return shape if isinstance(shape, Fields) else None


VALUES = {
    "Words": Text(id="teks", en="text"),
    "Placed": Text(id="teks", en="text"),
    "Meant": Text(id="teks", en="text"),
    "Identifier": Text(id="kode tanpa spasi", en="a name without spaces"),
    "Day": Text(id="tanggal `2012-06-30`", en="a date, `2012-06-30`"),
    "Every": Text(id="jangka waktu: `6 bulan`, `1 tahun`", en="an interval: `6 months`, `1 year`"),
    "YesOrNo": Text(id="`ya` atau `tidak`", en="`yes` or `no`"),
    "HowFar": Text(
        id="`belum`, `sedang`, atau `selesai`; juga `open`, `doing`, `done`",
        en="`open`, `doing` or `done`; also `belum`, `sedang`, `selesai`",
    ),
    "Fingerprint": Text(id="sidik temuan", en="a fingerprint"),
    "Percent": Text(id="persen", en="percent"),
    "Fields": Text(id="kunci di bawahnya", en="keys below it"),
}
LIST = Text(id="daftar: {}", en="list of: {}")
BY_NAME = Text(
    id="nama yang dipilih sendiri, masing-masing: {}", en="names of your choice, each: {}"
)


def _value(field: Field, language: Language) -> str:
    def of(shape: Shape[object]) -> str:
        if isinstance(shape, Choice):
            return ", ".join(f"`{word}`" for word in shape.words)
        if isinstance(shape, Each):
            return LIST.in_(language).format(of(shape.shape))
        if isinstance(shape, Named):
            return BY_NAME.in_(language).format(of(shape.shape))
        assert isinstance(shape, OneValue | Fields)
        return VALUES[type(shape).__name__].in_(language)

    return of(field.shape)


def findings(language: Language, catalogue: Catalogue) -> Iterator[str]:
    """Yield what `explain` tells of every finding."""
    words = words_of(language)
    for code in RULES:
        told = explanation(code, catalogue, words)
        yield from ("", f"### `{code}`", "", f"**{told.title.removeprefix(f'{code}: ')}**", "")
        for section in told.sections:
            yield f"- {section.heading}: {'; '.join(section.texts)}"


def conditions(language: Language, catalogue: Catalogue) -> Iterator[str]:
    """Yield the questions that `applicability` answers."""
    for condition in catalogue.conditions:
        asked = ", ".join(r.id for r in catalogue.requirements if r.condition == condition.key)
        yield f"- `{condition.key}`: {condition.question.in_(language)} ({asked})"


def limits(language: Language, _: Catalogue) -> Iterator[str]:
    """Yield the limits of reading with their numbers."""
    yield Text(id="| batas | besarnya |", en="| limit | number |").in_(language)
    yield "|---|---:|"
    yield from (f"| `{name}` | {getattr(DEFAULT, name):,} |" for name in LIMITS)


def commands(language: Language, _: Catalogue) -> Iterator[str]:
    """Yield the help of the program and of every command."""
    yield from _help(language)
    for command in COMMANDS:
        yield from _help(language, command)
        for below in BELOW.get(command, ()):
            yield from _help(language, command, below)


def _help(language: Language, *command: str) -> Iterator[str]:
    title = " ".join(("spm-check", *command))
    yield from ("", f"## {title}", "", "```text", *said(language, *command, "--help"), "```")


def said(language: Language, *arguments: str) -> list[str]:
    """Return the lines that a command line writes to stdout in this process."""
    out = TextIOWrapper(BytesIO(), encoding="utf-8", newline="")
    with redirect_stdout(out):
        code = run(["--lang", language, *arguments])
        out.flush()
        text = out.buffer.getvalue().decode()
    assert code == 0, arguments
    return text.rstrip().splitlines()


PARTS: dict[str, Callable[[Language, Catalogue], Iterator[str]]] = {
    "keys": keys,
    "plan-keys": plan_keys,
    "rollout-keys": rollout_keys,
    "findings": findings,
    "conditions": conditions,
    "limits": limits,
    "commands": commands,
}
"""What can be made, by the name in the mark."""
