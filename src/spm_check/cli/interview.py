"""The questions of `init`: asked on stderr, answered at the terminal, every answer checked."""

import re
import shutil
from collections.abc import Iterator, Sequence
from datetime import date
from typing import get_args

import click

from spm_check.cli.asking import ask
from spm_check.errors import Place
from spm_check.model.clause import Catalogue
from spm_check.model.unit import Answer, Exclusion, Office, Reference, Unit, UnitKind
from spm_check.render.clean import clean
from spm_check.render.words.beginning.book import BeginningWords

KINDS: tuple[UnitKind, ...] = get_args(UnitKind)
YES = frozenset({"y", "ya", "yes"})
NO = frozenset({"t", "n", "tidak", "no"})
NAMED_LIKE: dict[UnitKind, str] = {
    "puskesmas": r"puskesmas|pkm|health cent(re|er)",
    "hospital": r"rsud?|rumah sakit|hospital",
    "district": r"kecamatan|camat|distrik|district",
    "village-office": r"kelurahan|lurah|desa|nagari|village",
    "school": r"sd|smp|sma|smk|sdn|smpn|sman|sekolah|school",
    "licensing": r"perizinan|dpmptsp|dpmpptsp|bpmptsp|licensing",
    "agency": r"dinas|badan|kantor|disdukcapil|uptd?|agency|office",
}
"""How folders of each kind of unit are usually called; the first that fits counts."""


class Interview:
    """Asks for what a new unit file declares, in one language."""

    def __init__(self, words: BeginningWords, catalogue: Catalogue, place: Place) -> None:
        """Take the words, the catalogue with its conditions, and the place of all answers."""
        self._words = words
        self._asked = words.interview
        self._catalogue = catalogue
        self._place = place

    def unit(self, name: str) -> Unit:
        """Return the unit that the answers describe; `name` is offered as its name."""
        asked = self._asked
        _say(asked.welcome)
        name = ask(asked.name, name)
        kind = self._kind(kind_like(name))
        return Unit(
            name=name,
            kind=kind,
            file=self._place.file,
            start=self._place,
            language=self._words.code,
            parent=ask(asked.parent) or None,
            services=_listed(ask(asked.services)),
            scope=ask(asked.scope) or None,
            catalogues=(self._catalogue.id,),
            offices=tuple(self._offices(kind)),
            applicability=tuple(self._answers()),
            exclusions=tuple(self._exclusions()),
        )

    def _kind(self, likely: UnitKind) -> UnitKind:
        for number, kind in enumerate(KINDS, 1):
            _say(f"  {number} {kind}")
        while True:
            given = ask(self._asked.kind, likely).casefold()
            for number, kind in enumerate(KINDS, 1):
                if given in {str(number), kind}:
                    return kind
            _say(self._asked.again_kind.format(value=given))

    def _offices(self, kind: UnitKind) -> Iterator[Office]:
        titles = (self._words.heads[kind], self._words.representative)
        taken: list[str] = []
        for key, title in zip(self._words.office_keys, titles, strict=True):
            taken.append(key)
            yield self._office(key, title)
        while title := ask(self._asked.another_office):
            taken.append(key_of(title, taken))
            yield self._office(taken[-1], title)

    def _office(self, key: str, title: str) -> Office:
        holder = ask(self._asked.holder.format(office=title)) or None
        since = self._day(self._asked.since) if holder else None
        return Office(key, title, self._place, holder, since)

    def _answers(self) -> Iterator[Answer]:
        _say(self._asked.conditions)
        for condition in self._catalogue.conditions:
            applies = self._yes_or_no(condition.question.in_(self._words.code))
            if applies is True:
                yield Answer(condition.key, applies, None, self._place)
            elif applies is False:
                because = ask(f"  {self._asked.because}") or None
                yield Answer(condition.key, applies, because, self._place)

    def _exclusions(self) -> Iterator[Exclusion]:
        _say(self._asked.exclusions)
        for clause, question in self._words.excluded.items():
            if self._yes_or_no(question.ask) is False:
                because = ask(f"  {self._asked.because}", question.because)
                yield Exclusion(Reference(self._catalogue.id, clause), because, self._place)

    def _yes_or_no(self, question: str) -> bool | None:
        """Return the answer; None where it is left open."""
        _say(question)
        while given := ask(f"  {self._asked.yes_no}").casefold():
            if given in YES | NO:
                return given in YES
            _say(self._asked.again_yes_no.format(value=given))
        return None

    def _day(self, question: str) -> date | None:
        while given := ask(question):
            try:
                return date.fromisoformat(given)
            except ValueError:
                _say(self._asked.again_day.format(value=given))
        return None


def kind_like(name: str) -> UnitKind:
    """Return the kind of unit that a name tells; `other` where it tells none."""
    for kind, pattern in NAMED_LIKE.items():
        if re.search(rf"\b({pattern})\b", name, re.IGNORECASE):
            return kind
    return "other"


def key_of(title: str, taken: Sequence[str]) -> str:
    """Return a key for an office by its title, other than those taken."""
    words = re.findall(r"[a-z0-9]+", title.casefold())
    key = "-".join(words[:3]) or "jabatan"
    number = 2
    while key in taken:
        key, number = f"{key.rstrip('0123456789-')}-{number}", number + 1
    return key


def _say(text: str) -> None:
    click.echo(click.wrap_text(clean(text), shutil.get_terminal_size().columns - 1), err=True)


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part for each in text.split(",") if (part := each.strip()))
