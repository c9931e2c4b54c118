"""Proposals for undeclared files on the terminal: what is likely first, silence last."""

from collections.abc import Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from spm_check.model.proposal import Proposal
from spm_check.render.clean import clean
from spm_check.render.figures import day_of
from spm_check.render.proposals import reasons_in_words
from spm_check.render.summary import width_of
from spm_check.render.words.book import Words
from spm_check.render.words.proposals.book import ProposalWords

STYLES = {"high": "green", "medium": "yellow", "none": "dim"}


def render_proposals(
    proposals: Sequence[Proposal], words: ProposalWords, report_words: Words, console: Console
) -> None:
    """Print the review: each file with a proposal, then those without, then what was not read."""
    if not proposals:
        console.print(Text(words.talk.nothing_undeclared), width=width_of(console))
        return
    parts: list[RenderableType] = [
        Text(words.title, "bold"),
        Text(counted(proposals, words)),
        Text(),
    ]
    for each in proposals:
        if each.suggestions:
            parts += one_proposal(each, words, report_words)
            parts.append(Text())
    silent = [each for each in proposals if not each.suggestions]
    parts += _listed(words.silent, [each.path for each in silent if each.why is None])
    unread = [each for each in silent if each.why is not None]
    parts += _listed(words.not_read, [f"{p.path}: {words.unread[p.why]}" for p in unread if p.why])
    parts.append(Text(words.note, "dim"))
    console.print(Group(*parts), width=width_of(console))


def counted(proposals: Sequence[Proposal], words: ProposalWords) -> str:
    """Return how many files there are, by confidence."""
    by = {
        confidence: sum(each.confidence == confidence for each in proposals)
        for confidence in words.confidences
    }
    return words.counts.format(files=len(proposals), **by)


def one_proposal(
    proposal: Proposal, words: ProposalWords, report_words: Words
) -> Iterator[RenderableType]:
    """Yield one file with what is proposed for it and why."""
    heading = Text(clean(proposal.path), "bold")
    heading.append(f"  {words.confidences[proposal.confidence]}", STYLES[proposal.confidence])
    yield heading
    columns = words.columns
    kind = report_words.item_kinds[proposal.kind] if proposal.kind else None
    effective = day_of(proposal.effective, report_words) if proposal.effective else None
    told = (
        (columns["title"], proposal.title),
        (columns["kind"], kind),
        (columns["number"], proposal.number),
        (columns["revision"], proposal.revision),
        (columns["effective"], effective),
        (columns["prepared_by"], proposal.prepared_by),
        (columns["approved_by"], proposal.approved_by),
    )
    line = "; ".join(f"{name}: {value}" for name, value in told if value)
    if line:
        yield Padding(Text(clean(line)), (0, 0, 0, 2))
    for suggestion in proposal.suggestions:
        said = Text(suggestion.clause, "bold")
        said.append(f"  {reasons_in_words(suggestion, words)}", "not bold")
        yield Padding(said, (0, 0, 0, 2))


def _listed(title: str, lines: Sequence[str]) -> Iterator[RenderableType]:
    if lines:
        yield Text(f"{title} ({len(lines)})", "bold")
        yield from (Padding(Text(clean(line)), (0, 0, 0, 2)) for line in lines)
        yield Text()
