"""Mistakes in the input, each with its place, the source line, a caret, and what to do."""

from collections.abc import Iterator, Sequence

from spm_check.errors import Complaint
from spm_check.render.clean import clean
from spm_check.render.words.book import Words

AROUND = 60
"""How much of a long source line is shown before and after the place."""

LONGEST = 200
"""How much of a mistaken value is told."""

MOST = 100
"""How many complaints are told in full; further ones are counted."""


def render_complaints(complaints: Sequence[Complaint], words: Words) -> str:
    """Return all complaints, ready to print, with their number at the end."""
    lines = [line for each in complaints[:MOST] for line in _lines(each, words)]
    count = len(complaints)
    if count > MOST:
        lines.append(words.labels.more.format(count=count - MOST))
    total = words.labels.one_mistake if count == 1 else words.labels.mistakes.format(count=count)
    return "\n".join((*lines, total)) + "\n"


def told(complaint: Complaint, words: Words) -> tuple[str, str]:
    """Return a complaint with its place, and what to do about it, a line each."""
    phrase = words.complaints[complaint.code]
    facts = {name: clean(_brief(name, text)) for name, text in complaint.facts.items()}
    if facts.get("known") == "":
        facts["known"] = "-"
    if "reason" in facts:
        facts["reason"] = words.reasons.get(facts["reason"], words.reasons[""])
    message = phrase.message.format_map(facts)
    if facts.get("near") and "{near}" not in phrase.action:
        message += "; " + words.labels.did_you_mean.format(near=facts["near"])
    place = complaint.place
    where = f":{place.line}:{place.column}" if place.line else ""
    return f"{clean(place.file)}{where}: {message}", phrase.action.format_map(facts)


def _lines(complaint: Complaint, words: Words) -> Iterator[str]:
    problem, action = told(complaint, words)
    yield problem
    if complaint.source.strip():
        yield from _excerpt(complaint.source, complaint.place.column)
    if action:
        yield f"  {action}"


def _brief(name: str, text: str) -> str:
    """Return a fact; what the user wrote is cut where it is too long to be read in a sentence."""
    written = name in {"value", "key", "name"}
    return text[:LONGEST] + "…" if written and len(text) > LONGEST else text


def _excerpt(source: str, column: int) -> Iterator[str]:
    """Yield the source line and a caret below the column."""
    from rich.cells import cell_len  # noqa: PLC0415  wide characters are rich's business

    start = max(0, column - 1 - AROUND) if len(source) > 2 * AROUND else 0
    end = min(len(source), column - 1 + AROUND) if len(source) > 2 * AROUND else len(source)
    before = clean(source[start : column - 1])
    shown = before + clean(source[column - 1 : end])
    cut, more = "…" if start else "", "…" if end < len(source) else ""
    yield f"    {cut}{shown.rstrip()}{more}"
    yield f"    {' ' * (len(cut) + cell_len(before))}^"
