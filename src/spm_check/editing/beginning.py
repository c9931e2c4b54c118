"""A new unit file, with comments that say what belongs where; evidence is yet to be declared."""

from collections.abc import Iterable, Iterator

from spm_check.editing.writing import scalar
from spm_check.model.clause import Condition
from spm_check.model.unit import Unit
from spm_check.render.words.beginning.book import BeginningWords

FORMAT = "spm-check/unit/1"
SCHEMA = "unit.schema.json"
"""The name of the schema that stands beside the file, for text editors."""


def render_unit_file(
    unit: Unit, conditions: Iterable[Condition], kinds: Iterable[str], words: BeginningWords
) -> str:
    """Return the text of a unit file that declares what `unit` says of itself.

    Its items and practices are not written: a new file has none. Reading the text gives the
    same unit again.
    """
    comments, samples = words.comments, words.samples
    parts = (
        (f"# yaml-language-server: $schema={SCHEMA}", *_comment(comments.file)),
        (f"format: {FORMAT}",),
        (*_comment(comments.unit), *_about(unit, kinds, words)),
        (f"catalogues: [{', '.join(unit.catalogues)}]",) if unit.catalogues else (),
        (*_comment(comments.offices), *_offices(unit)),
        (*_comment(comments.legal_basis), *_legal_basis(unit, samples.decree)),
        (*_comment(comments.applicability), *_applicability(unit, conditions, words)),
        (*_comment(comments.exclusions), *_exclusions(unit)),
        (*_comment(comments.documents), *_sample("documents", samples.manual)),
        (*_comment(comments.records), *_sample("records", samples.review)),
        (*_comment(comments.practices), *_sample("practices", samples.practice)),
    )
    return "\n".join("".join(f"{line}\n" for line in part) for part in parts if part)


def _comment(text: str) -> Iterator[str]:
    return (f"# {line}" for line in text.splitlines())


def _sample(section: str, entry: str) -> Iterator[str]:
    """Yield a section as a comment, ready to be copied."""
    yield f"# {section}:"
    yield from (f"#   {line}" for line in entry.splitlines())


def _about(unit: Unit, kinds: Iterable[str], words: BeginningWords) -> Iterator[str]:
    yield "unit:"
    yield f"  name: {scalar(unit.name, flow=False)}"
    yield f"  kind: {unit.kind}"
    yield f"  # {words.comments.kinds.format(kinds=', '.join(kinds))}"
    for key, value in (("parent", unit.parent), ("scope", unit.scope)):
        yield f"  {key}: {scalar(value, flow=False)}" if value else f"  # {key}:"
    if unit.services:
        yield f"  services: [{', '.join(scalar(each, flow=True) for each in unit.services)}]"
    else:
        yield "  # services: []"
    yield f"  language: {unit.language or words.code}"


def _offices(unit: Unit) -> Iterator[str]:
    if not unit.offices:
        yield "# offices:"
        return
    yield "offices:"
    for office in unit.offices:
        fields = [f"title: {scalar(office.title, flow=True)}"]
        fields.append(
            f"holder: {scalar(office.holder, flow=True)}" if office.holder else "holder: "
        )
        if office.since:
            fields.append(f"since: {office.since.isoformat()}")
        yield f"  {office.key}: {{{', '.join(fields)}}}"


def _legal_basis(unit: Unit, sample: str) -> Iterator[str]:
    if not unit.legal_basis:
        yield from _sample("legal_basis", sample)
        return
    yield "legal_basis:"
    for law in unit.legal_basis:
        keys = {"kind": law.kind, "number": law.number, "year": law.year, "about": law.about}
        told = (f"{key}: {scalar(value, flow=True)}" for key, value in keys.items() if value)
        yield f"  - {{{', '.join(told)}}}"


def _applicability(
    unit: Unit, conditions: Iterable[Condition], words: BeginningWords
) -> Iterator[str]:
    answers = {answer.key: answer for answer in unit.applicability}
    yield "applicability:" if answers else "# applicability:"
    for condition in conditions:
        yield f"  # {condition.question.in_(words.code)}"
        answer = answers.get(condition.key)
        if answer is None:
            yield f"  # {condition.key}: {{applies: yes}}   # {words.comments.unanswered}"
            continue
        because = f", because: {scalar(answer.because, flow=True)}" if answer.because else ""
        yield f"  {condition.key}: {{applies: {'yes' if answer.applies else 'no'}{because}}}"


def _exclusions(unit: Unit) -> Iterator[str]:
    if not unit.exclusions:
        yield "# exclusions:"
        yield "#   - {clause: 7.3, because: }"
        return
    yield "exclusions:"
    for exclusion in unit.exclusions:
        yield f"  - clause: {exclusion.reference.target}"
        yield f"    because: {scalar(exclusion.because or '', flow=False)}"
