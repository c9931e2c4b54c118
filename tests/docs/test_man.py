"""The man pages are made from the commands, say all that these say, and are sound."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from documented import CHECKOUT
from foreign import needs
from man_pages import PLACES, Page, contexts, escaped, named, pages
from spm_check.cli.app import COMMANDS, PROGRAM
from spm_check.model.text import LANGUAGES

MAN = CHECKOUT / "man"
PAGES = list(pages())

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.path))


def shown(program: str, *arguments: str | Path, text: str = "") -> str:
    """Return what a program makes of a page, on one long line and with nothing overstruck."""
    done = subprocess.run(
        [shutil.which(program) or program, *arguments],
        input=text.encode(),
        env={**os.environ, "MANWIDTH": "1000", "LC_ALL": "C.UTF-8", "MANPAGER": "cat"},
        capture_output=True,
        check=False,
    )
    assert "" == done.stderr.decode(), done.stdout.decode()
    return re.sub(r".\x08|\x1b\[[\d;]*m", "", done.stdout.decode()).replace("\N{HYPHEN}", "-")


@each_page
def test_a_page_is_as_the_commands_make_it(page: Page, same: Callable[[Path, str], None]) -> None:
    same(MAN / page.path, page.source)


def test_there_is_a_page_for_every_command_in_every_language_and_no_other() -> None:
    names = [named(ctx) for ctx in contexts("en")]
    wanted = {f"{place}/{name}.1" for place in PLACES.values() for name in names}

    assert {f"{PROGRAM}-{command}" for command in COMMANDS} < set(names)
    assert wanted == {path.relative_to(MAN).as_posix() for path in MAN.rglob("*.1")}


@needs("groff")
@each_page
def test_groff_finds_nothing_wrong(page: Page) -> None:
    assert shown("groff", "-K", "utf-8", "-man", "-ww", "-T", "utf8", text=page.source)


@needs("mandoc")
@each_page
def test_mandoc_finds_nothing_wrong_but_that_no_date_is_given(page: Page) -> None:
    said = shown("mandoc", "-T", "lint", "-W", "warning", "-K", "utf-8", text=page.source)

    assert [] == [line for line in said.splitlines() if "missing date" not in line]


@needs("man")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_and_argument_stands_in_its_page_with_what_it_is_for(language: str) -> None:
    (code,) = (each for each in LANGUAGES if each == language)
    for ctx in contexts(code):
        name = named(ctx)
        lines = " ".join(shown("man", "-l", MAN / PLACES[code] / f"{name}.1").split())
        for param in ctx.command.get_params(ctx):
            record = param.get_help_record(ctx)
            about = record or (param.make_metavar(ctx), getattr(param, "about", ""))
            for text in about:
                assert " ".join(text.split()) in lines, (name, text)


@needs("man")
@pytest.mark.parametrize(
    "text",
    [".SH hostile", "'\\\"", "back\\slash \\fB \\n(.x", "a -- b --c", "'x'", "..", "é“”"],
)
def test_any_text_is_shown_as_it_is(text: str) -> None:
    page = f'.TH "X" "1" "" "x" "x"\n.SH X\n{escaped(text)}\n'
    file = subprocess.run(  # the page goes in as it is
        [shutil.which("man") or "man", "-l", "-"],
        input=page.encode(),
        env={**os.environ, "LC_ALL": "C.UTF-8", "MANPAGER": "cat"},
        capture_output=True,
        check=True,
    )

    assert text in [line.strip() for line in file.stdout.decode().splitlines()]
