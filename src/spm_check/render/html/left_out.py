"""What is not judged and why, what is still to be seen, and what the unit's settings change."""

from collections.abc import Iterator

from spm_check.model.report import Judgement
from spm_check.render.html.book import Book
from spm_check.render.html.elements import Html, joined
from spm_check.render.html.sections import Section, listed, row, section, table
from spm_check.render.sentences import own_settings
from spm_check.render.sharing import titled


def left_out(book: Book) -> Iterator[Section]:
    """Yield the sections that have something to say."""
    yield from _excluded(book)
    yield from _not_applicable(book)
    yield from _on_site(book)
    labels, others = book.words.labels, book.report.unit.catalogues[1:]
    if settings := list(own_settings(book.report, book.words)):
        yield section("settings", labels.own_settings, listed(settings))
    if others:
        yield section("others", labels.not_audited, listed(others))


def _excluded(book: Book) -> Iterator[Section]:
    labels, catalogue = book.words.labels, book.report.catalogue
    if not book.report.exclusions:
        return
    rows = []
    for exclusion in book.report.exclusions:
        target = exclusion.reference.target
        clause = catalogue.clause_by_number.get(target)
        rows.append(row(book.titled(clause) if clause else target, exclusion.because or ""))
    heads = (labels.clause, labels.reason)
    made = table(labels.excluded, heads, rows, "pairs")
    yield section("excluded", labels.excluded, made, count=len(rows))


def _not_applicable(book: Book) -> Iterator[Section]:
    labels, report = book.words.labels, book.report
    if not report.answers:
        return
    asked = {each.key: each.question.in_(book.words.code) for each in report.catalogue.conditions}
    rows = [row(asked.get(each.key, each.key), each.because or "") for each in report.answers]
    heads = (labels.condition, labels.reason)
    made = table(labels.not_applicable, heads, rows, "pairs")
    yield section("not-applicable", labels.not_applicable, made, count=len(rows))


def _on_site(book: Book) -> Iterator[Section]:
    labels = book.words.labels
    found = [each for each in book.report.judgements if each.see_on_site]
    if not found:
        return
    rows = (
        row(
            judgement.requirement.id,
            judgement.requirement.asks.in_(book.words.code),
            _to_see(judgement, book),
        )
        for judgement in found
    )
    heads = (labels.requirement, labels.asked, labels.item)
    yield section(
        "on-site",
        labels.see_on_site,
        table(labels.see_on_site, heads, rows, "three"),
        note=labels.see_on_site_note,
        count=len(found),
    )


def _to_see(judgement: Judgement, book: Book) -> Html:
    """Return what to ask for, and where it is kept."""
    items = {item.id: item for item in book.report.unit.evidence}
    kept = dict.fromkeys(e.item for e in judgement.evidence if e.state == "on-paper" and e.item)
    told = []
    for item in (items[each] for each in kept):
        where = f" ({item.holding.location})" if item.holding.location else ""
        told.append(f"{item.id} {titled(item, book.words)}{where}")
    return joined("; ".join(told))
