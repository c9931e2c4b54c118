"""A finding, or several that say the same, in words: what is wrong, why, what to do next."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

from spm_check.model.clause import Catalogue, Obligation, Requirement
from spm_check.model.finding import ABOUT_NO_ITEM, FINDING_GRADES, RULES, Finding, FindingCode, Look
from spm_check.model.holdings import Flaw
from spm_check.model.plan import FollowedPlan
from spm_check.model.report import GapReport, Summary
from spm_check.model.unit import Bands, Unit
from spm_check.render.clean import clean
from spm_check.render.figures import compact, day_of, joined, percent
from spm_check.render.sharing import from_whom
from spm_check.render.words.book import FindingPhrase, Words

EXAMPLES = 3
"""How many evidence names a sentence offers."""

NAMED_PROCEDURES: frozenset[FindingCode] = frozenset(
    {"obligations-unmet", "manual-procedure-missing"}
)
"""Findings whose names are obligations of the catalogue."""

FEW = 6
"""Up to how many obligations are told by name, and how many items or files at most."""


class Reported(Protocol):
    """What of a gap report can be told in sentences, whether or not the rest is at hand."""

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue that the unit is held against."""

    @property
    def unit(self) -> Unit:
        """Who is reported on; of its items, those that findings name are enough."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings in their order."""

    @property
    def plan(self) -> FollowedPlan | None:
        """What has become of its action plan; None where it has none."""


@dataclass(frozen=True, slots=True)
class Said:
    """A finding in words; every text is clean, so that it only shows."""

    title: str
    message: str
    why: str
    action: str
    asks: str
    """What the requirement asks; empty where the finding is about several or about none."""
    places: str
    """Where in the unit file to mend it, each place once."""


class Speaker:
    """Puts the findings of one report into the words of one language."""

    def __init__(self, report: Reported, words: Words) -> None:
        """Take the report that the findings belong to."""
        self._report = report
        self._words = words
        self._titles = {item.id: item.title for item in report.unit.evidence}
        self._origins = {item.id: item.origin for item in report.unit.shared if item.origin}
        self._offices = {office.key: office.title for office in report.unit.offices}
        obligations = (
            *report.catalogue.procedures,
            *report.catalogue.records,
            *report.catalogue.documents,
        )
        self._obligations = {each.id: each for each in obligations}

    def say(self, findings: Sequence[Finding]) -> Said:
        """Return the words for findings that are `alike`."""
        first = findings[0]
        phrase = self._words.findings[first.code]
        known = self._report.catalogue.requirement_by_id
        requirements = [known[f.requirement] for f in findings if f.requirement is not None]
        given = self._given(findings, requirements)
        return Said(
            title=phrase.title,
            message=clean(_message(phrase, first).format_map(given)),
            why=phrase.why,
            action=clean(self._action(phrase, first).format_map(given)),
            asks=self._asks(requirements[0]) if len(requirements) == 1 else "",
            places=clean(", ".join(dict.fromkeys(place_of(finding) for finding in findings))),
        )

    def _given(
        self, findings: Sequence[Finding], requirements: Sequence[Requirement]
    ) -> dict[str, str]:
        first, facts = findings[0], findings[0].facts
        ids = [requirement.id for requirement in requirements]
        about = list(dict.fromkeys(f.item for f in findings if f.item is not None))
        items = facts.items or about
        return {
            "requirement": compact(ids, first.clause or "") if ids else "",
            "kind": self._kind(first, requirements),
            "examples": "" if self._named(first) else self._examples(requirements),
            "section": _section(requirements),
            "declare": self._declare(first, ids),
            "item": self._items(about, titled=first.code not in ABOUT_NO_ITEM),
            "items": self._few(items, more=facts.more),
            "ids": self._few(items, more=facts.more, titled=False),
            "files": "; ".join(self._flaw(flaw) for flaw in facts.flaws),
            "day": day_of(facts.day, self._words) if facts.day else "",
            "office": self._office(facts.office),
            "names": self._names(first),
            "listed": f": {self._names(first)}" if facts.names else "",
            "found": facts.names[0] if facts.names else "",
            "declared": facts.names[-1] if facts.names else "",
            "looked": self._looked(facts.looks),
            "count": str(facts.count),
            "owner": joined(self._owners(first), self._words.and_),
        }

    def _owners(self, finding: Finding) -> list[str]:
        """Return whose the items of a finding are, where none of them is the unit's own."""
        items = finding.facts.items or ((finding.item,) if finding.item else ())
        shared = [self._origins[each].name for each in items if each in self._origins]
        return list(dict.fromkeys(shared)) if len(shared) == len(items) else []

    def _action(self, phrase: FindingPhrase, finding: Finding) -> str:
        return self._words.labels.shared_action if self._owners(finding) else phrase.action

    def _asks(self, requirement: Requirement) -> str:
        return clean(requirement.asks.in_(self._words.code))

    def _kind(self, finding: Finding, requirements: Sequence[Requirement]) -> str:
        """Return what is asked for: the mandatory documents by name, else the kind."""
        named = [each.name.in_(self._words.code).lower() for each in self._named(finding)]
        if named:
            return joined(named, self._words.and_)
        return self._words.requirement_kinds[requirements[0].kind] if requirements else ""

    def _named(self, finding: Finding) -> list[Obligation]:
        """Return the mandatory documents that a finding is about."""
        known = [o for name in finding.facts.names if (o := self._obligations.get(name))]
        return [each for each in known if each.kind]

    def _examples(self, requirements: Sequence[Requirement]) -> str:
        evidence = self._report.catalogue.evidence_by_key
        keys = dict.fromkeys(key for requirement in requirements for key in requirement.evidence)
        names = [evidence[key].name.in_(self._words.code) for key in list(keys)[:EXAMPLES]]
        if not names:
            return ""
        return self._words.labels.for_instance.format(names=joined(names, self._words.or_))

    def _declare(self, finding: Finding, ids: Sequence[str]) -> str:
        kinds = [f"kind: {each.kind}" for each in self._named(finding)]
        if finding.code.startswith("manual-"):
            kinds = ["kind: manual"]
        if kinds:
            return joined(kinds, self._words.and_)
        shown = ids if len(ids) <= EXAMPLES else [finding.clause or ""]
        return f"clauses: [{', '.join(shown)}]"

    def _few(self, ids: Sequence[str], *, more: bool = False, titled: bool = True) -> str:
        """Return the first of the items, and that there are others."""
        labels, rest = self._words.labels, len(ids) - FEW
        if rest > 1:
            return joined([*ids[:FEW], labels.others.format(count=rest)], self._words.and_)
        if more:
            return joined([*ids, labels.some_others], self._words.and_)
        return self._items(ids, titled=titled)

    def _items(self, ids: Sequence[str], *, titled: bool = True) -> str:
        """Return items by id, or also say whose they are; one alone also by its title."""
        alone = len(ids) == 1
        named = [self._item(each, alone=alone) if titled else each for each in ids]
        return joined(named, self._words.and_)

    def _item(self, id_: str, *, alone: bool) -> str:
        told = [self._titles[id_]] if alone and id_ in self._titles else []
        if whose := from_whom(self._origins.get(id_), self._words):
            told.append(whose)
        return f"{id_} ({', '.join(told)})" if told else id_

    def _flaw(self, flaw: Flaw) -> str:
        why = self._words.flaws[flaw.kind]
        if flaw.near:
            why += "; " + self._words.labels.did_you_mean.format(near=flaw.near)
        return f"{flaw.path} ({why})"

    def _office(self, key: str | None) -> str:
        return self._offices.get(key, key) if key else ""

    def _looked(self, looks: Sequence[Look]) -> str:
        """Return how far files were read, and the headings near what was looked for."""
        told = [look_of(each, self._words) for each in looks[:FEW]]
        if len(looks) > FEW:
            told.append(self._words.labels.others.format(count=len(looks) - FEW))
        return "; ".join(told)

    def _names(self, finding: Finding) -> str:
        if finding.code in NAMED_PROCEDURES:
            known = [each for id_, each in self._obligations.items() if id_ in finding.facts.names]
            if len(known) > FEW:
                return ", ".join(each.id for each in known)
            return ", ".join(f"{each.id} {each.name.in_(self._words.code)}" for each in known)
        return self._few(finding.facts.names)


def _message(phrase: FindingPhrase, finding: Finding) -> str:
    if phrase.alone and finding.requirement is None:
        return phrase.alone
    if phrase.undated and finding.facts.day is None:
        return phrase.undated
    return phrase.message


def look_of(look: Look, words: Words) -> str:
    """Return how far a file was read, and a heading in it."""
    labels = words.labels
    told = [words.unread[look.unread]] if look.unread else []
    if look.page is not None:
        told.append(labels.read_to_page.format(page=look.page))
    elif look.unread is None:
        told.append(labels.read_to_its_end)
    if look.heading:
        label = labels.nearest_heading if look.near else labels.last_heading
        page = "" if look.heading_page is None else labels.on_page.format(page=look.heading_page)
        told.append(", ".join(filter(None, (label.format(heading=look.heading), page))))
    return f"{look.path}: {', '.join(told)}"


def with_blanks(template: str) -> str:
    """Return a phrase with an ellipsis for its blanks, one for several in a row."""
    return re.sub(r"(\{\w+\})+", "…", template)


def place_of(finding: Finding) -> str:
    """Return where to mend a finding, as editors and terminals understand it."""
    place = finding.place
    return f"{place.file}:{place.line}:{place.column}"


def _section(requirements: Sequence[Requirement]) -> str:
    kinds = {requirement.kind for requirement in requirements}
    if kinds == {"record"}:
        return "records"
    return "documents" if "practice" not in kinds else "documents/records"


def alike(findings: Iterable[Finding], report: Reported) -> Iterator[tuple[Finding, ...]]:
    """Yield neighbouring findings that one sentence can tell.

    They share clause, grade, code and facts; on requirements also the item and the kind of
    what is asked, so that only findings on items say the same of several items.
    """
    known = report.catalogue.requirement_by_id

    def sameness(finding: Finding) -> tuple[object, ...]:
        same = (finding.clause, finding.grade, finding.code, finding.facts)
        if finding.requirement is None:
            return same
        return (*same, finding.item, known[finding.requirement].kind)

    for _, group in groupby(findings, sameness):
        yield tuple(group)


def own_settings(report: GapReport, words: Words) -> Iterator[str]:
    """Yield a line for everything in which the unit's settings change a report."""
    settings, labels = report.unit.settings, words.labels
    for code, grade in settings.grades.items():
        rule = RULES[code]
        if {rule.grade, rule.practice} != {grade}:
            usual = dict.fromkeys(words.verdicts[each] for each in (rule.grade, rule.practice))
            old, new = "/".join(usual), words.verdicts[grade]
            yield labels.regraded_note.format(code=code, old=old, new=new)
    if settings.bands != Bands():
        green, yellow = (percent(b, words) for b in (settings.bands.green, settings.bands.yellow))
        yield labels.bands_note.format(green=green, yellow=yellow)


def findings_line(summary: Summary, words: Words) -> str:
    """Return the findings by grade, worst first."""
    return ", ".join(f"{summary.findings[g]} {words.verdicts[g]}" for g in FINDING_GRADES)
