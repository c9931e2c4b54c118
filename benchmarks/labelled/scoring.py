"""What was proposed against what is right."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from labelled.described import TOLD, Described

from spm_check.model.proposal import Proposal

UNTRUSTED: Final = frozenset(("revision", "effective"))
"""What the program never takes off a picture, so that it cannot be as it stands there."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A described file with what the program proposes for it."""

    file: Described
    proposal: Proposal

    @property
    def clauses(self) -> tuple[str, ...]:
        """What is suggested, the best first."""
        return tuple(each.clause for each in self.proposal.suggestions)

    @property
    def silence_is_right(self) -> bool:
        """Whether nothing may be suggested."""
        return not self.file.label.clauses

    @property
    def first(self) -> bool:
        """Whether the best suggestion is right."""
        return bool(self.clauses) and self.file.label.right(self.clauses[0])

    @property
    def among(self) -> bool:
        """Whether one of the suggestions is right."""
        return any(self.file.label.right(each) for each in self.clauses)


def figures(scored: Sequence[Scored]) -> Iterator[str]:
    """The figures, one a line."""
    yield from _recognised("all", scored)
    for language in sorted({each.file.language for each in scored}):
        some = [each for each in scored if each.file.language == language]
        yield from _recognised(language, some)
    for kind in sorted({each.file.unit_kind for each in scored}):
        some = [each for each in scored if each.file.unit_kind == kind]
        yield from _recognised(kind, some)
    yield "by confidence (right among the suggestions; for `none` files nothing is right)"
    for confidence in ("high", "medium"):
        some = [each for each in scored if each.proposal.confidence == confidence]
        yield _share(f"  {confidence}: first right", some, lambda each: each.first)
        yield _share(f"  {confidence}: one right", some, lambda each: each.among)
    yield "of the files with an answer"
    answered = [each for each in scored if each.file.label.kinds]
    yield _share("  kind", answered, lambda each: each.proposal.kind in each.file.label.kinds)
    for name in TOLD:
        yield from _field(name, scored)


def misses(scored: Sequence[Scored]) -> Iterator[str]:
    """Every file of which something was not recognised, or wrongly."""
    for each in scored:
        wrong = bool(each.clauses) if each.silence_is_right else not each.first
        if wrong:
            wanted = " ".join(each.file.label.clauses) or "none"
            got = " ".join(each.clauses) or "none"
            level = each.proposal.confidence
            yield f"{each.file.page}/{each.file.path}: wanted {wanted}, got {got} ({level})"
            yield from _reasons(each.proposal)
        kinds = each.file.label.kinds
        if kinds and each.proposal.kind not in kinds:
            yield f"{_name(each)}: kind {'|'.join(kinds)}, got {each.proposal.kind}"
        for name in TOLD:
            told, got_ = each.file.label.tells.get(name), _told(each.proposal, name)
            if not _as_it_stands(told, got_):
                yield f"{_name(each)}: {name} {told!r}, got {got_!r}"


def _name(each: Scored) -> str:
    return f"{each.file.page}/{each.file.path}"


def _reasons(proposal: Proposal) -> Iterator[str]:
    for suggestion in proposal.suggestions:
        reasons = "; ".join(
            f"{reason.source}: {reason.phrase}{' (cited)' if reason.cited else ''}"
            for reason in suggestion.reasons
        )
        yield f"    {suggestion.clause}: {reasons}"


def _recognised(name: str, scored: Sequence[Scored]) -> Iterator[str]:
    answers = [each for each in scored if not each.silence_is_right]
    silent = [each for each in scored if each.silence_is_right]
    yield f"{name}: {len(scored)} files, {len(answers)} with an answer"
    yield _share("  top-1", answers, lambda each: each.first)
    yield _share("  top-3", answers, lambda each: each.among)
    yield _share("  missed (nothing suggested)", answers, lambda each: not each.clauses)
    yield _share("  wrong when it should be silent", silent, lambda each: bool(each.clauses))


def _field(name: str, scored: Sequence[Scored]) -> Iterator[str]:
    told = [each for each in scored if name in each.file.label.tells]
    untold = [
        each for each in scored if name not in each.file.label.tells and not each.silence_is_right
    ]
    yield _share(
        f"  {name}: as it stands",
        told,
        lambda each: _as_it_stands(each.file.label.tells[name], _told(each.proposal, name)),
    )
    if name in UNTRUSTED:
        yield _share(
            f"  {name}: left to people, read off a picture",
            told,
            lambda each: each.proposal.text == "ocr",
        )
    yield _share(
        f"  {name}: something though the page does not tell",
        untold,
        lambda each: _told(each.proposal, name) is not None,
    )


def _as_it_stands(told: str | None, got: str | None) -> bool:
    if told is None or got is None:
        return got is told
    # A page may name an office and its holder: either is right, and so are both.
    return got == told or any(one in got for one in told.split(" | ") if " | " in told)


def _told(proposal: Proposal, name: str) -> str | None:
    value: str | date | None = getattr(proposal, name)
    return value.isoformat() if isinstance(value, date) else value


def _share(name: str, among: Sequence[Scored], holds: Callable[[Scored], bool]) -> str:
    count = sum(1 for each in among if holds(each))
    share = f"{100 * count / len(among):.1f} %" if among else "-"
    return f"{name}: {count} of {len(among)} = {share}"
