"""The lists of a handover in words that all formats share; their texts are not cleaned yet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spm_check.model.due import Due
from spm_check.model.finding import FINDING_GRADES, Finding
from spm_check.model.handover import Handover
from spm_check.model.plan import FollowedAction
from spm_check.model.report import GapReport
from spm_check.model.unit import Document, LegalBasis, kind_of
from spm_check.render.due.lines import DueTeller
from spm_check.render.figures import compact, day_of
from spm_check.render.paper.sheet import Cell, row
from spm_check.render.sentences import Speaker, alike
from spm_check.render.words.book import Words
from spm_check.render.words.handover import handover_words
from spm_check.render.words.handover.book import PartWords
from spm_check.render.words.plan import plan_words

Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One list with a heading of its own; without rows there is nothing to tell."""

    title: str
    notes: tuple[str, ...]
    """What stands above it, where there are rows."""
    heads: tuple[str, ...]
    widths: tuple[int, ...]
    """Of the columns, in millimetres of a page in portrait."""
    rows: tuple[Row, ...]
    after: str = ""
    """What stands below it in any case."""


def parts_of(handover: Handover, report: GapReport, words: Words) -> Iterator[Part]:
    """Yield the lists of a handover in their order.

    Those that not every office has are left out where they are empty; of all others it is said.
    """
    lists = _Lists(handover, report, words)
    yield lists.to_confirm()
    optional = (lists.to_approve, lists.prepared, lists.processes, lists.evidence, lists.practices)
    yield from (part for each in optional if (part := each()).rows)
    yield lists.dues(lists.own.due, handover.dues)
    if handover.unanswered:
        yield lists.dues(lists.own.unanswered, handover.unanswered)
    yield lists.findings(lists.own.findings, handover.findings)
    yield lists.findings(lists.own.of_unit, handover.of_unit, after=lists.others())
    yield lists.actions()
    yield lists.laws()


class _Lists:
    """Makes the lists of one handover in one language."""

    def __init__(self, handover: Handover, report: GapReport, words: Words) -> None:
        self._of = handover
        self._report = report
        self._words = words
        self._states = {each.item.id: words.states[each.state] for each in report.items}
        self._titles = {each.id: f"{each.id} {each.title}" for each in report.unit.items}
        self.own = handover_words(words.code)

    def to_confirm(self) -> Part:
        own, labels = self.own, self._words.labels
        changed = [e for e in self._of.findings if e.code == "head-changed-since-approval"]
        speaker = Speaker(self._report, self._words)
        rows = [
            row(
                each.id,
                each.title,
                self._day(each) if each.approved_on else own.undated,
                own.unsettled if each.id in self._of.unsettled else "",
            )
            for each in self._of.to_confirm
        ]
        heads = (own.code_of, labels.title, own.approved, own.remark)
        part = self._part(own.confirm, heads, (24, 68, 40, 38), rows)
        said = tuple(speaker.say([each]).message for each in changed)
        return Part(part.title, part.notes + said, part.heads, part.widths, part.rows)

    def _day(self, document: Document) -> str:
        return day_of(document.approved_on, self._words) if document.approved_on else ""

    def to_approve(self) -> Part:
        return self._documents(self.own.approve, self._of.to_approve)

    def prepared(self) -> Part:
        return self._documents(self.own.prepared, self._of.prepared)

    def _documents(self, words: PartWords, documents: Sequence[Document]) -> Part:
        labels = self._words.labels
        rows = [row(each.id, each.title, self._states[each.id]) for each in documents]
        heads = (self.own.code_of, labels.title, labels.state)
        return self._part(words, heads, (24, 96, 50), rows)

    def processes(self) -> Part:
        rows = [
            row(each.title, "; ".join(self._titles[item] for item in each.records))
            for each in self._of.processes
        ]
        heads = (self.own.process, self.own.shown_by)
        return self._part(self.own.processes, heads, (60, 110), rows)

    def evidence(self) -> Part:
        labels = self._words.labels
        rows = [
            row(each.id, each.title, self._words.item_kinds[kind_of(each)], self._states[each.id])
            for each in self._of.evidence
        ]
        heads = (self.own.code_of, labels.title, labels.kind, labels.state)
        return self._part(self.own.evidence, heads, (24, 76, 32, 38), rows)

    def practices(self) -> Part:
        rows = [
            row(", ".join(reference.target for reference in each.references), each.note)
            for each in self._of.practices
        ]
        heads = (self._words.labels.clause, self.own.practice)
        return self._part(self.own.practices, heads, (30, 140), rows)

    def dues(self, words: PartWords, dues: Sequence[Due]) -> Part:
        teller, own = DueTeller(self._report.unit, self._of.on, self._words), self.own
        rows = []
        for each in dues:
            line = teller.tell(each)
            day = day_of(each.on, self._words) if each.on else line.day
            away = Cell(line.away, "minor" if each.overdue else None)
            rows.append(row(day, away, f"{line.kind}: {line.about}"))
        until = day_of(self._of.until, self._words)
        titled = PartWords(words.title.format(day=until), words.note)
        heads = (teller.own.day, own.away, own.what)
        return self._part(titled, heads, (40, 34, 96), rows)

    def findings(self, words: PartWords, findings: Sequence[Finding], after: str = "") -> Part:
        speaker, labels, rows = Speaker(self._report, self._words), self._words.labels, []
        for group in alike(findings, self._report):
            first, said = group[0], speaker.say(group)
            ids = [each.requirement for each in group if each.requirement is not None]
            about = compact(ids, first.clause or "") if ids else first.clause or ""
            grade = Cell(self._words.verdicts[first.grade], first.grade)
            rows.append(row(grade, about, f"{said.title}. {said.message}"))
        heads = (labels.grade, labels.clause, labels.finding)
        return self._part(words, heads, (28, 26, 116), rows, after)

    def others(self) -> str:
        """Return how many findings there are that are not told; nothing where all are told."""
        verdicts, counts = self._words.verdicts, self._of.others
        told = [f"{counts[g]} {verdicts[g]}" for g in FINDING_GRADES if counts[g]]
        return self.own.others.format(counts=", ".join(told)) if told else ""

    def actions(self) -> Part:
        plan = plan_words(self._words.code)
        heads = (plan.standing, plan.columns["due"], self.own.action)
        rows = [self._action(each, plan.standings[each.standing]) for each in self._of.actions]
        return self._part(self.own.actions, heads, (44, 40, 86), rows)

    def _action(self, followed: FollowedAction, standing: str) -> Row:
        action = followed.action
        told = (action.about, action.correction, action.corrective_action)
        late = followed.standing in {"still-found", "late"}
        return row(
            Cell(standing, "minor" if late else None),
            day_of(action.due, self._words) if action.due else "",
            " ".join(next((text for text in told if text), "").split()),
        )

    def laws(self) -> Part:
        heads = (self.own.citation, self.own.about, self.own.until)
        rows = [self._law(each) for each in self._of.legal_basis]
        return self._part(self.own.law, heads, (44, 78, 48), rows)

    def _law(self, law: LegalBasis) -> Row:
        if law.until is None:
            return row(law.citation, law.about or "", self.own.endless)
        until, ended = day_of(law.until, self._words), law.until < self._of.on
        told = f"{until} ({self.own.ended})" if ended else until
        return row(law.citation, law.about or "", Cell(told, "minor" if ended else None))

    @staticmethod
    def _part(
        words: PartWords,
        heads: tuple[str, ...],
        widths: tuple[int, ...],
        rows: Sequence[Row],
        after: str = "",
    ) -> Part:
        notes = tuple(each for each in (words.note,) if each)
        return Part(words.title, notes, heads, widths, tuple(rows), after)
