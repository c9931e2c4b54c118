"""Which file of the unit's folder a row is about: only one that is plainly called so."""

import re
from collections.abc import Iterable, Iterator, Mapping

from spm_check.discovery.entries import can_be_declared
from spm_check.discovery.texts import folded
from spm_check.model.proposal import ProposedKind

_WORDS: Mapping[ProposedKind, tuple[str, ...]] = {
    "procedure": ("sop", "spo", "pos", "prosedur", "prosedur mutu", "protap"),
    "work-instruction": ("ik", "instruksi kerja"),
    "form": ("formulir", "form", "fm"),
    "decree": ("sk", "surat keputusan"),
}
"""Words for a kind that stand before a title in one place and not in the other."""

_REVISION = r"\s+(?:rev(?:isi)?\s*)\d{1,2}$"

_NOT_IN_NAMES = re.compile(r'[/\\:*?"<>|\[\]\x00-\x1f]')
"""What cannot stand in a file's name, or stands for other characters in a pattern."""


class Shelf:
    """The undeclared files of a folder, by what they are called."""

    def __init__(self, paths: Iterable[str]) -> None:
        """Take the paths of the files; those that no unit file can name are left out."""
        self._called: dict[str, list[str]] = {}
        self._ending: dict[str, list[str]] = {}
        for path in sorted(filter(can_be_declared, paths)):
            self._ending.setdefault(_last(path).casefold(), []).append(path)
            for name in set(_names(path)):
                self._called.setdefault(name, []).append(path)

    def called(self, title: str, number: str, kind: ProposedKind) -> tuple[str, ...]:
        """Return the files that are called by number or title, or by both, sorted.

        The same document in several forms (docx and pdf) is several files of one name in one
        folder; copies in several folders are returned too, and are the caller's to doubt.
        """
        for wanted in _wanted(folded(title), folded(number), _WORDS.get(kind, ())):
            found = self._called.get(wanted)
            if found:
                return tuple(found)
        return ()

    def named(self, text: str) -> tuple[str, ...]:
        """Return the files that the list itself names: by path, or by a name that is there once."""
        path = text.strip().replace("\\", "/").removeprefix("./")
        alike = self._ending.get(_last(path).casefold(), [])
        if path in alike:
            return (path,)
        end = f"/{path}".casefold()
        return tuple(each for each in alike if f"/{each}".casefold().endswith(end))


def _last(path: str) -> str:
    return path.rpartition("/")[2]


def _names(path: str) -> Iterator[str]:
    """Yield what a file is called: its name without ending, and without the revision in it."""
    stem = _last(path).rpartition(".")[0] or _last(path)
    name = folded(stem)
    yield name
    yield re.sub(_REVISION, "", name)


def _wanted(title: str, code: str, words: tuple[str, ...]) -> Iterator[str]:
    """Yield the names by which a file is plainly the one, the surest first."""
    bare = next((title.removeprefix(f"{w} ") for w in words if title.startswith(f"{w} ")), title)
    if code:
        yield f"{code} {title}"
        yield f"{title} {code}"
        yield f"{code} {bare}"
    if len(code.split()) > 1 and any(map(str.isdecimal, code)):
        yield code
    yield title
    yield bare
    yield from (f"{word} {bare}" for word in words)


def looked_for(title: str) -> str:
    """Return the pattern for a file that is called by its title, wherever it may come to lie."""
    return f"**/{_NOT_IN_NAMES.sub('?', title.rstrip('. '))}.*"


def in_one_folder(paths: Iterable[str]) -> bool:
    """Say whether files are one document in several forms: same folder, same name."""
    return len({path.rpartition(".")[0].casefold() for path in paths}) == 1
