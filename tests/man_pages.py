"""Makes the man pages from the commands themselves, in both languages; `make docs` writes them.

Nothing of this is in the program: the pages lie in `man/` and go into the wheel as they are.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

import click

from spm_check import __version__
from spm_check.cli.app import PROGRAM, Program
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.groups import Beginning
from spm_check.cli.spoken import Argument
from spm_check.cli.words import command_words
from spm_check.model.text import LANGUAGES, Language, Text

PLACES: dict[Language, str] = {"en": "man1", "id": "id/man1"}
"""Where `man` looks for the pages of a language."""

FLAG = re.compile(r"(?<![\w\\-])--?[a-z][\w-]*")
"""An option as it is written."""

NAME = Text(id="NAMA", en="NAME")
SYNOPSIS = Text(id="RINGKASAN", en="SYNOPSIS")
DESCRIPTION = Text(id="KETERANGAN", en="DESCRIPTION")
ENVIRONMENT = Text(id="VARIABEL LINGKUNGAN", en="ENVIRONMENT")
FILES = Text(id="BERKAS", en="FILES")
EXIT_STATUS = Text(id="KODE KELUAR", en="EXIT STATUS")
SEE_ALSO = Text(id="LIHAT JUGA", en="SEE ALSO")
MANUAL = Text(id="Panduan spm-check", en="spm-check manual")
SHORT = Text(
    id="menunjukkan di mana sistem manajemen mutu belum memenuhi ISO 9001:2008",
    en="tells where a quality management system falls short of ISO 9001:2008",
)

VARIABLES = {
    "SPM_CHECK_LANG": Text(
        id="Bahasa: id atau en; sama dengan --lang.", en="Language: id or en; stands for --lang."
    ),
    "SPM_CHECK_CACHE": Text(
        id="Folder untuk menyimpan apa yang sudah dibaca dan diaudit.",
        en="Folder where what was read and audited is kept.",
    ),
    "SPM_CHECK_STORE": Text(
        id="Basis data penyimpan portofolio; sama dengan --store.",
        en="Database in which portfolios are kept; stands for --store.",
    ),
    "NO_COLOR": Text(id="Tanpa warna, bila diisi.", en="No colours, where it is set."),
    "FORCE_COLOR": Text(
        id="Berwarna walaupun bukan di terminal, bila diisi.",
        en="Colours even where there is no terminal, where it is set.",
    ),
}
PLACED = {
    "unit.yaml": Text(
        id="Pernyataan unit; letaknya di folder unit.",
        en="What the unit declares; it lies in the unit's folder.",
    ),
    "pyproject.toml": Text(
        id="Setelan bersama beberapa unit, dalam [tool.spm-check]; dicari di atas folder unit.",
        en="Settings that units share, in [tool.spm-check]; looked for above the unit's folder.",
    ),
}
CODES = {
    ExitCode.CONFORMS: Text(
        id="Tidak ada temuan pada atau di atas --fail-on; atau: selesai.",
        en="Nothing found at or above --fail-on; or: done.",
    ),
    ExitCode.GAPS: Text(
        id="Ada temuan pada atau di atas --fail-on.", en="Something found at or above --fail-on."
    ),
    ExitCode.USAGE: Text(id="Argumen keliru.", en="Wrong arguments."),
    ExitCode.UNUSABLE: Text(
        id="Unit, katalog, atau setelan tidak dapat dipakai.",
        en="Unit, catalogue or settings cannot be used.",
    ),
    ExitCode.UNWRITTEN: Text(
        id="Laporan tidak dapat ditulis.", en="A report could not be written."
    ),
    ExitCode.BUG: Text(id="Kesalahan program.", en="A bug."),
    ExitCode.INTERRUPTED: Text(id="Dihentikan.", en="Interrupted."),
}


class Page(NamedTuple):
    """A man page: where it lies in `man/`, and its source."""

    path: str
    source: str


def pages() -> Iterator[Page]:
    """Yield every page: one of the program and one of each command, in each language."""
    for language in LANGUAGES:
        yield from (_page(ctx, language) for ctx in contexts(language))


def contexts(language: Language) -> Iterator[click.Context]:
    """Yield the program and every command, each in its context, those below one after it."""
    group = Program(command_words(language))
    yield from _with_those_below(click.Context(group, info_name=PROGRAM))


def named(ctx: click.Context) -> str:
    """Return the name of a command's page."""
    return ctx.command_path.replace(" ", "-")


def _with_those_below(ctx: click.Context) -> Iterator[click.Context]:
    yield ctx
    for below in _below(ctx):
        yield from _with_those_below(below)


def _below(ctx: click.Context) -> Iterator[click.Context]:
    """Yield the commands right below one."""
    if isinstance(ctx.command, click.Group):
        for name in ctx.command.list_commands(ctx):
            command = ctx.command.get_command(ctx, name)
            assert command is not None
            yield click.Context(command, parent=ctx, info_name=name)
    if isinstance(ctx.command, Beginning):
        for name in ctx.command.order:
            called = f"{ctx.info_name} {name}"
            yield click.Context(ctx.command.below(name), parent=ctx.parent, info_name=called)


def escaped(text: str) -> str:
    """Return a text as roff shows it, whatever is in it; one line."""
    flat = escaped_within(" ".join(text.split()))
    return f"\\&{flat}" if flat.startswith(".") else flat


def _page(ctx: click.Context, language: Language) -> Page:
    name = named(ctx)
    title, version, manual = (
        escaped(each) for each in (name.upper(), f"{PROGRAM} {__version__}", MANUAL.in_(language))
    )
    head = f'.TH "{title}" "1" "" "{version}" "{manual}"'
    return Page(f"{PLACES[language]}/{name}.1", "\n".join([head, *_body(ctx, language), ""]))


def _body(ctx: click.Context, language: Language) -> Iterator[str]:
    words, below = command_words(language), list(_below(ctx))
    yield from _head(ctx, language)
    arguments = [each for each in ctx.command.get_params(ctx) if isinstance(each, Argument)]
    if arguments:
        yield from _section(words.arguments)
    for argument in arguments:
        yield from _entry(f"\\fI{escaped(argument.make_metavar(ctx))}\\fP", argument.about)
    yield from _options(ctx, words.options)
    if below:
        yield from _section(words.commands)
    for each in below:
        yield from _entry(f"\\fB{escaped(named(each))}\\fP(1)", each.command.short_help or "")
    if ctx.parent is None:
        yield from _of_the_program(language)
    above = [] if ctx.parent is None else [ctx.parent]
    yield from _section(SEE_ALSO.in_(language))
    yield ",\n".join(f".BR {escaped(named(each))} (1)" for each in (*above, *below))


def _of_the_program(language: Language) -> Iterator[str]:
    yield from _section(EXIT_STATUS.in_(language))
    for code in ExitCode:
        yield from _entry(str(int(code)), CODES[code].in_(language))
    for heading, entries in ((ENVIRONMENT, VARIABLES), (FILES, PLACED)):
        yield from _section(heading.in_(language))
        for name, about in entries.items():
            yield from _entry(f"\\fI{escaped(name)}\\fP", about.in_(language))


def _head(ctx: click.Context, language: Language) -> Iterator[str]:
    command = ctx.command
    short = (ctx.parent and command.short_help) or SHORT.in_(language)
    yield from _section(NAME.in_(language))
    yield f"{escaped(named(ctx))} \\- {escaped(short.rstrip('.'))}"
    yield from _section(SYNOPSIS.in_(language))
    yield f".B {escaped(ctx.command_path)}"
    yield escaped(" ".join(command.collect_usage_pieces(ctx)))
    yield from _section(DESCRIPTION.in_(language))
    paragraphs = (command.help or "").split("\n\n")
    for number, paragraph in enumerate(paragraphs):
        if number:
            yield ".PP"
        yield escaped(paragraph)


def _options(ctx: click.Context, heading: str) -> Iterator[str]:
    yield from _section(heading)
    for param in ctx.command.get_params(ctx):
        record = param.get_help_record(ctx) if isinstance(param, click.Option) else None
        if record:
            written, about = record
            yield from _entry(_bold_flags(written), about)


def _bold_flags(written: str) -> str:
    parts, end = [], 0
    for match in FLAG.finditer(written):
        parts += [escaped_within(written[end : match.start()]), f"\\fB{escaped(match[0])}\\fP"]
        end = match.end()
    return "".join([*parts, escaped_within(written[end:])])


def escaped_within(text: str) -> str:
    """Return a piece of a line as roff shows it, with the spaces at its ends."""
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")


def _section(heading: str) -> Iterator[str]:
    yield f".SH {escaped(heading.upper())}"


def _entry(term: str, about: str) -> Iterator[str]:
    yield from (".TP", term, escaped(about))
