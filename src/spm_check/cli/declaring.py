"""Proposals become entries of the unit file: all at once, or one by one as a person decides."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Literal

import click
from rich.console import Group

from spm_check.cli.asking import ask
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.guard import tell
from spm_check.cli.outputs import emit
from spm_check.cli.scanning import Scanned
from spm_check.cli.screen import draw
from spm_check.discovery.entries import PREFIXES, can_be_declared, entries_of, entry_of, free_id
from spm_check.editing import add_entries
from spm_check.editing.saving import difference, draft
from spm_check.model.clause import Catalogue
from spm_check.model.entry import NewEntry
from spm_check.model.proposal import Proposal, ProposedKind, Suggestion
from spm_check.reading.text.limits import Limits
from spm_check.render.proposals_terminal import one_proposal
from spm_check.render.words.book import Words
from spm_check.render.words.proposals.book import ProposalWords

Decision = Literal["accept", "change", "skip", "quit"]
KEYS: dict[str, Decision] = {
    **dict.fromkeys(("a", "t", "accept", "terima"), "accept"),
    **dict.fromkeys(("c", "u", "change", "ubah"), "change"),
    **dict.fromkeys(("s", "l", "skip", "lewati", ""), "skip"),
    **dict.fromkeys(("q", "b", "quit", "berhenti"), "quit"),
}
"""What may be typed, in both languages; what is left open is skipped."""


def declare(outcome: Scanned, limits: Limits, words: ProposalWords, *, dry_run: bool) -> ExitCode:
    """Add all proposals to the unit file, unconfirmed; or only show what would change."""
    taken = [item.id for item in outcome.of.unit.items]
    entries = list(entries_of(outcome.proposals, taken, outcome.of.unit.offices))
    if not entries:
        tell(words.talk.nothing_to_write)
        return ExitCode.CONFORMS
    with draft(outcome.of.where.file, limits) as file:
        content = add_entries(file.content, entries, limits)
        if dry_run:
            emit(difference(file.content, content, outcome.of.where.name).encode())
            return ExitCode.CONFORMS
        file.save(content)
    tell(words.talk.written.format(count=len(entries), path=outcome.of.where.file))
    tell(words.talk.how_to_confirm)
    return ExitCode.CONFORMS


def review(outcome: Scanned, limits: Limits, words: ProposalWords, report_words: Words) -> ExitCode:
    """Go through the proposals; what is accepted is declared at once, so quitting loses nothing.

    Whatever is skipped stays undeclared, and the next review begins with it again.
    """
    chosen = [p for p in outcome.proposals if p.suggestions and can_be_declared(p.path)]
    taken = [item.id for item in outcome.of.unit.items]
    for number, proposal in enumerate(chosen):
        decided = _decided(proposal, outcome.of.catalogue, words, report_words)
        if decided is None:
            tell(words.talk.left.format(count=len(chosen) - number))
            break
        for accepted in decided:
            entry = _entry(accepted, taken, outcome)
            with draft(outcome.of.where.file, limits) as file:
                file.save(add_entries(file.content, [entry], limits))
            taken.append(str(entry.fields["id"]))
    return ExitCode.CONFORMS


def _entry(proposal: Proposal, taken: Collection[str], outcome: Scanned) -> NewEntry:
    """Return the entry of a proposal that a person has accepted: it is confirmed by that."""
    id_ = free_id(PREFIXES[proposal.kind or "other"], taken)
    return entry_of(proposal, id_, outcome.of.unit.offices, confirmed=True)


def _decided(
    proposal: Proposal, catalogue: Catalogue, words: ProposalWords, report_words: Words
) -> Sequence[Proposal] | None:
    """Return the proposal as it was accepted, nothing where it was skipped, None to quit."""
    while True:
        _show(proposal, words, report_words)
        match KEYS.get(ask(words.talk.choices).casefold()):
            case "accept":
                return [replace(proposal, kind=proposal.kind or "other")]
            case "change":
                proposal = _changed(proposal, catalogue, words)
            case "skip":
                return []
            case "quit":
                return None
            case None:
                continue


def _show(proposal: Proposal, words: ProposalWords, report_words: Words) -> None:
    shown = Group(*one_proposal(proposal, words, report_words))
    click.echo(draw(lambda console: console.print(shown), colour=False), err=True, nl=False)


def _changed(proposal: Proposal, catalogue: Catalogue, words: ProposalWords) -> Proposal:
    talk = words.talk
    title = ask(talk.new_title, proposal.title or "")
    kinds: tuple[ProposedKind, ...] = tuple(PREFIXES)
    kind = None
    while kind is None:
        given = ask(talk.new_kind.format(kinds=", ".join(kinds)), proposal.kind or "procedure")
        kind = next((each for each in kinds if each == given.casefold()), None)
        if kind is None:
            tell(talk.kind_unknown.format(value=given))
    clauses = _clauses(proposal, catalogue, words)
    reasons = {each.clause: each.reasons for each in proposal.suggestions}
    return replace(
        proposal,
        title=title or None,
        kind=kind,
        suggestions=tuple(Suggestion(each, reasons.get(each, ())) for each in clauses),
    )


def _clauses(proposal: Proposal, catalogue: Catalogue, words: ProposalWords) -> list[str]:
    before = ", ".join(each.clause for each in proposal.suggestions if not each.faint)
    while True:
        given = [each.strip() for each in ask(words.talk.new_clauses, before).split(",")]
        clauses = [each for each in given if each]
        unknown = [each for each in clauses if "." not in each or not catalogue.under(each)]
        if clauses and not unknown:
            return clauses
        for each in unknown:
            tell(words.talk.clause_unknown.format(value=each))
