"""Old and narrow consoles: what cannot be shown is shown otherwise, and nothing crashes."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from running import EXAMPLES, SOUND, Ran, environment, spm, unit

MELATI = EXAMPLES / "puskesmas-melati"
ON = ("--on", "2012-07-01")
COMMANDS = {
    "audit": ("audit", MELATI, *ON, "-v"),
    "brief": ("audit", MELATI, *ON, "-q"),
    "one unit": ("summary", MELATI, *ON),
    "several units": ("summary", MELATI, EXAMPLES / "kelurahan-kenanga", *ON),
    "explain": ("explain", "4.2.3"),
    "clauses": ("clauses",),
}
WIDTHS = ("1", "20", "40", "60", "79", "300", "0", "-5", "wide")


def on_console(encoding: str, *arguments: str | Path, **env: str) -> tuple[int, str, str]:
    """Run the program on a console with an encoding of its own."""
    command = [sys.executable, "-m", "spm_check", *map(str, arguments)]
    env = environment(PYTHONIOENCODING=encoding, PYTHONUTF8="0", **env)
    done = subprocess.run(command, capture_output=True, env=env, check=False)
    assert b"Traceback" not in done.stderr
    return done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding)


def as_ascii(text: str) -> str:
    """Return drawn text with the signs that plain consoles get."""
    signs = {"█": "#", "░": ".", "→": "->", "…": "...", "•": "-", "–": "-"}
    return "".join(signs.get(character, character) for character in text)


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "cp437", "latin-1"])
@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_an_old_console_gets_plain_signs_and_no_question_marks(
    here: Callable[..., Ran], encoding: str, command: tuple[str | Path, ...]
) -> None:
    code, out, err = on_console(encoding, *command, "--lang", "id")
    modern = here(*command, "--lang", "id")
    assert (modern.code, "") == (code, err)
    assert modern.out.count("?") == out.count("?")
    words = re.compile(r"[\w.,%#>-]+")
    frame = re.compile("[─│╭╮╰╯┼|+-]{2,}|[│|]")
    assert words.findall(as_ascii(frame.sub(" ", modern.out))) == words.findall(frame.sub(" ", out))


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_an_old_console_gets_help_and_complaints(encoding: str) -> None:
    for language in ("id", "en"):
        assert 0 == on_console(encoding, "audit", "--help", "--lang", language)[0]
        code, _, err = on_console(encoding, "explain", "4.2.3 → 漢字", "--lang", language)
        assert 2 == code
        assert r"4.2.3 \u2192 \u6f22\u5b57" in err
        code, _, err = on_console(encoding, "audit", "/no/such/漢字", "--lang", language)
        assert 3 == code
        assert r"/no/such/\u6f22\u5b57: " in err


def test_letters_that_an_old_console_has_are_shown(tmp_path: Path) -> None:
    folder = unit(tmp_path, SOUND.replace("Unit Contoh", "Café “Mawar” 漢字"))
    assert "Café “Mawar” ??" in on_console("cp1252", "summary", folder)[1]
    assert "Caf? ?Mawar? ??" in on_console("ascii", "summary", folder)[1]


@pytest.mark.parametrize("format_", ["json", "markdown"])
def test_what_machines_read_is_utf_8_on_every_console(tmp_path: Path, format_: str) -> None:
    folder = unit(tmp_path, SOUND.replace("Unit Contoh", "Café 漢字"))
    command = [sys.executable, "-m", "spm_check", "audit", str(folder), "-f", format_]
    env = environment(PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    done = subprocess.run(command, capture_output=True, env=env, check=False)
    assert 1 == done.returncode
    assert spm("audit", folder, "-f", format_).out == done.stdout.decode("utf-8")


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_no_width_is_too_narrow_or_too_wide(
    here: Callable[..., Ran], command: tuple[str | Path, ...], columns: str
) -> None:
    ran = here(*command, env={"COLUMNS": columns})
    assert here(*command).code == ran.code
    assert "" == ran.err
    lines = ran.out.splitlines()
    assert 120 >= max(map(len, lines))
    assert not [line for line in lines if line != line.rstrip()]


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_a_narrow_terminal_gets_what_fits_sixty_columns(
    here: Callable[..., Ran], command: tuple[str | Path, ...]
) -> None:
    sixty = here(*command, env={"COLUMNS": "60"})
    assert 60 >= max(map(len, sixty.out.splitlines()))
    assert sixty == here(*command, env={"COLUMNS": "20"}) == here(*command, env={"COLUMNS": "40"})


@pytest.mark.parametrize("columns", ["1", "20", "40"])
def test_a_narrow_terminal_gets_complaints_whole(here: Callable[..., Ran], columns: str) -> None:
    assert here("audit", "/no/such") == here("audit", "/no/such", env={"COLUMNS": columns})
