"""What there is to tell about a name: headings with paragraphs, before any layout."""

from collections.abc import Iterator
from typing import NamedTuple

from spm_check.model.clause import Catalogue, Clause, EvidenceName, Obligation, Requirement
from spm_check.model.finding import RULES, FindingCode
from spm_check.model.text import Text
from spm_check.render.clauses import is_excludable
from spm_check.render.sentences import with_blanks
from spm_check.render.words.book import Words


class Section(NamedTuple):
    """A heading with what stands below it; several texts are a list."""

    heading: str
    texts: tuple[str, ...]


class Explanation(NamedTuple):
    """A name explained."""

    title: str
    sections: tuple[Section, ...]


def names_of(catalogue: Catalogue) -> tuple[str, ...]:
    """Return every name that can be explained: clauses, requirements, obligations, findings."""
    obligations = (*catalogue.procedures, *catalogue.records, *catalogue.documents)
    return (
        *catalogue.clause_by_number,
        *catalogue.requirement_by_id,
        *(obligation.id for obligation in obligations),
        *RULES,
    )


def explanation(name: str, catalogue: Catalogue, words: Words) -> Explanation:
    """Return what there is to tell about one of `names_of`; raise `KeyError` for any other."""
    teller = _Teller(catalogue, words)
    if name in catalogue.requirement_by_id:
        return teller.requirement(catalogue.requirement_by_id[name])
    if name in catalogue.clause_by_number:
        return teller.clause(catalogue.clause_by_number[name])
    for label, obligations in teller.obligations:
        for obligation in obligations:
            if obligation.id == name:
                return teller.obligation(label, obligation)
    for code in RULES:
        if code == name:
            return teller.finding(code)
    raise KeyError(name)


class _Teller:
    """Tells about the names of one catalogue in one language."""

    def __init__(self, catalogue: Catalogue, words: Words) -> None:
        self._catalogue = catalogue
        self._words = words
        self._labels = words.labels
        self.obligations = (
            (words.labels.procedure, catalogue.procedures),
            (words.labels.record, catalogue.records),
            (words.labels.document, catalogue.documents),
        )

    def clause(self, clause: Clause) -> Explanation:
        """Tell what a clause holds, whether it may be excluded, and where it went in 2015."""
        labels, language = self._labels, self._words.code
        under = self._catalogue.under(clause.number)
        listed = tuple(f"{r.id}  {r.asks.in_(language)}" for r in under)
        may = all(is_excludable(requirement, self._catalogue) for requirement in under)
        later = ", ".join(clause.edition_2015) or "-"
        if clause.edition_2015_inferred:
            later += f" ({labels.inferred})"
        return Explanation(
            f"{clause.number} {clause.title.in_(language)}",
            (
                Section(labels.in_this_clause, listed),
                Section(
                    labels.excludable if may else labels.not_excludable,
                    (self._say(self._catalogue.exclusions.rule),),
                ),
                Section(labels.edition_2015, (later,)),
                Section(labels.standard_status, (self._catalogue.status.in_(language),)),
            ),
        )

    def requirement(self, requirement: Requirement) -> Explanation:
        """Tell what a requirement asks, what serves, and what an auditor looks for."""
        title = self._catalogue.clause_by_number[requirement.clause].title.in_(self._words.code)
        return Explanation(f"{requirement.id} {title}", tuple(self._requirement(requirement)))

    def _requirement(self, requirement: Requirement) -> Iterator[Section]:
        labels, catalogue = self._labels, self._catalogue
        yield Section(labels.what_it_asks, (self._say(requirement.asks),))
        if requirement.applies_where:
            yield Section(labels.applies_where, (self._say(requirement.applies_where),))
        yield Section(labels.kind, (self._words.kinds[requirement.kind],))
        yield from self._demands(requirement)
        yield Section(labels.auditor_looks, (self._say(requirement.auditor),))
        names = (catalogue.evidence_by_key[key] for key in requirement.evidence)
        yield Section(labels.usual_evidence, tuple(self._evidence(name) for name in names))
        yield Section(labels.in_puskesmas, tuple(map(self._say, requirement.puskesmas)))
        yield Section(labels.in_agency, tuple(map(self._say, requirement.agency)))
        may = is_excludable(requirement, catalogue)
        yield Section(labels.excludable, (labels.yes if may else labels.no,))

    def _demands(self, requirement: Requirement) -> Iterator[Section]:
        """Tell what makes a requirement special: obligations, conditions, events."""
        labels, catalogue = self._labels, self._catalogue
        named = {requirement.procedure, requirement.record, *requirement.documents}
        for label, obligations in self.obligations:
            told = tuple(f"{o.id} {self._say(o.name)}" for o in obligations if o.id in named)
            if told:
                yield Section(label, told)
        for obligation in catalogue.procedures:
            if obligation.id == requirement.content_of:
                yield Section(labels.content_of, (f"{obligation.id} {self._say(obligation.name)}",))
        for condition in catalogue.conditions:
            if condition.key == requirement.condition:
                how = labels.answer_with.format(key=condition.key)
                yield Section(labels.condition, (f"{self._say(condition.question)} {how}",))
        if requirement.event_driven:
            yield Section(labels.event_driven, (labels.event_driven_note,))
        if requirement.follows:
            yield Section(labels.verdict, (labels.follows_note,))

    def obligation(self, label: str, obligation: Obligation) -> Explanation:
        """Tell which requirements ask for a procedure, record or document."""
        asking = tuple(
            f"{r.id}  {self._say(r.asks)}"
            for r in self._catalogue.requirements
            if obligation.id in {r.procedure, r.record, *r.documents}
        )
        sections = [Section(self._labels.found_on, asking)]
        if obligation.kind:
            sections.append(Section("unit.yaml", (f"kind: {obligation.kind}",)))
        return Explanation(
            f"{obligation.id} {self._say(obligation.name)} ({label})", tuple(sections)
        )

    def finding(self, code: FindingCode) -> Explanation:
        """Tell why a kind of finding matters, how it is graded, and what to do."""
        labels, rule, phrase = self._labels, RULES[code], self._words.findings[code]
        grade = self._words.verdicts[rule.grade]
        if rule.practice != rule.grade:
            grade += f"; {self._words.verdicts[rule.practice]} {labels.graded_practice}"
        if phrase.alone:
            grade += f", {labels.graded_alone}"
        fixed = (labels.grade_fixed,) if rule.fixed else ()
        return Explanation(
            f"{code}: {phrase.title}",
            (
                Section(labels.what_is_wrong, (with_blanks(phrase.message),)),
                Section(labels.why, (phrase.why,)),
                Section(labels.what_to_do, (with_blanks(phrase.action),)),
                Section(labels.graded, (grade, *fixed)),
            ),
        )

    def _say(self, text: Text) -> str:
        return text.in_(self._words.code)

    def _evidence(self, name: EvidenceName) -> str:
        aliases = name.aliases_id if self._words.code == "id" else name.aliases_en
        told = self._say(name.name)
        return f"{told} ({self._labels.also_called} {', '.join(aliases)})" if aliases else told
