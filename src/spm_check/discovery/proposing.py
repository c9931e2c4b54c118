"""From what a file tells at first sight to what is proposed for it; silence when unsure."""

from collections.abc import Iterator, Sequence

from spm_check.discovery.citations import cited
from spm_check.discovery.completing import completed
from spm_check.discovery.control_block import control_block
from spm_check.discovery.judging import ENOUGH_WORDS, Paper, judged
from spm_check.discovery.kinds import kind_of, supposed_kind
from spm_check.discovery.learning import seconded
from spm_check.discovery.likeness import likeness_of
from spm_check.discovery.matching import Matcher, matcher_of
from spm_check.discovery.passages import Passage, passages
from spm_check.discovery.silence import silence_of
from spm_check.discovery.titles import shown_title
from spm_check.discovery.weighing import NAMING, Hit, weighed
from spm_check.model.clause import Catalogue
from spm_check.model.extract import Extract
from spm_check.model.phrases import Phrases
from spm_check.model.proposal import Proposal

READ = frozenset({"ok", "ocr"})
"""The states of files whose text is known."""


def propose(path: str, extract: Extract, phrases: Phrases, catalogue: Catalogue) -> Proposal:
    """Return what is proposed for a file at a path within the unit's folder."""
    block = control_block(extract)
    stretches = tuple(passages(path, extract, block))
    matcher = matcher_of(phrases)
    found = [(each, matcher.found(each.text)) for each in stretches]
    hits = [Hit(each.source, each.weight, known) for each, there in found for known in there]
    barred = any(hit.known.covers for hit in hits if hit.source in NAMING)
    if not barred:
        hits.extend(_scattered(stretches, hits, matcher))
    kind = kind_of(path, extract, block)
    spared = {
        kind
        for each, there in found
        if each.source in NAMING
        for kind in matcher.spared(each.text, there)
    }
    silence = silence_of(((hit.source, hit.known) for hit in hits), spared, extract.shape, phrases)
    known = catalogue.clause_by_number
    weights = weighed(hits, _citations(stretches, catalogue))
    cases = {clause: case for clause, case in weights.items() if clause in known}
    words = sum(len(each.text.split()) for each in stretches)
    paper = Paper(kind, block, silence, words, unread=extract.state not in READ)
    verdict = judged(cases, paper, phrases, catalogue)
    if extract.state in READ and not barred and not (silence.told or silence.by_page):
        untold = stretches
        if verdict.suggestions:
            told = {word for hit in hits if hit.source in NAMING for word in hit.known.words}
            untold = tuple(
                each._replace(text=matcher.without(each.text, told)) for each in stretches
            )
        alike = likeness_of(catalogue, phrases).ranked(untold)
        verdict = completed(verdict, cases, alike, paper)
    if extract.state in READ and phrases.learned is not None and words >= ENOUGH_WORDS:
        may_add = not (barred or silence.told or silence.by_page)
        verdict = seconded(verdict, phrases.learned, stretches, may_add=may_add)
    return Proposal(
        path=path,
        text=extract.state,
        why=extract.why,
        title=shown_title(extract, block),
        kind=verdict.kind or (supposed_kind(extract) if verdict.suggestions else None),
        number=block.number,
        revision=block.revision,
        effective=block.effective,
        prepared_by=block.prepared_by,
        approved_by=block.approved_by,
        confidence=verdict.confidence,
        suggestions=verdict.suggestions,
    )


def _scattered(
    stretches: Sequence[Passage], hits: Sequence[Hit], matcher: Matcher
) -> Iterator[Hit]:
    """Yield phrases whose words stand apart in titles and names, where no phrase stands whole."""
    whole = {clause for hit in hits if hit.source in NAMING for clause in hit.known.clauses}
    for stretch in stretches:
        if stretch.source in NAMING:
            for known in matcher.scattered(stretch.text):
                if whole.isdisjoint(known.clauses):
                    yield Hit(stretch.source, stretch.weight, known)


def _citations(stretches: Sequence[Passage], catalogue: Catalogue) -> dict[str, str]:
    """Return the clauses that the text cites; neither names of files nor of folders count."""
    found: dict[str, str] = {}
    for stretch in stretches:
        if stretch.source not in {"file-name", "folder", "property"}:
            for clause, number in cited(stretch.text, catalogue):
                found.setdefault(clause, number)
    return found
