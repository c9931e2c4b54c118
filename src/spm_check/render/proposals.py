"""Proposals for undeclared files as rows, JSON and CSV; `proposals_*` draw and book them."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from spm_check import __version__
from spm_check.model.proposal import Proposal, Reason, Suggestion
from spm_check.render.clean import clean
from spm_check.render.csv_table import csv_table
from spm_check.render.words.book import Words
from spm_check.render.words.proposals.book import Column, ProposalWords

SCHEMA = "spm-check/scan/1"


def reason_in_words(reason: Reason, words: ProposalWords) -> str:
    """Return why a clause is suggested."""
    said = words.cited if reason.cited else words.sources[reason.source]
    return clean(said.format(phrase=reason.phrase))


def reasons_in_words(suggestion: Suggestion, words: ProposalWords) -> str:
    """Return all reasons for a clause, the weightiest first; single words in one sentence."""
    said = [reason_in_words(each, words) for each in suggestion.reasons if not each.alike]
    if alike := [each.phrase for each in suggestion.reasons if each.alike]:
        sentence = words.alike[min(len(alike), 2) - 1]
        listed = _listed([words.quoted.format(word=each) for each in alike], words)
        said.append(clean(sentence.format(words=listed, clause=suggestion.clause)))
    reasons = "; ".join(said)
    return words.faint.format(reasons=reasons) if suggestion.faint else reasons


def _listed(texts: Sequence[str], words: ProposalWords) -> str:
    """Return texts one after the other as a sentence names them: a, b and c."""
    *first, last = texts
    joined = words.last_of_more if len(first) > 1 else words.last_of_two
    return joined.join(filter(None, (", ".join(first), last)))


def proposals_json(proposals: Sequence[Proposal], words: ProposalWords) -> str:
    """Return the review as JSON, `spm-check/scan/1`; file names that are no text are escaped."""
    told = {
        "schema": SCHEMA,
        "tool": {"name": "spm-check", "version": __version__},
        "language": words.code,
        "files": [_plain(proposal, words) for proposal in proposals],
    }
    text = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    return text.encode("utf-8", "backslashreplace").decode()


def _plain(proposal: Proposal, words: ProposalWords) -> dict[str, Any]:
    return {
        "path": proposal.path,
        "text": proposal.text,
        "why": proposal.why,
        "title": proposal.title,
        "kind": proposal.kind,
        "number": proposal.number,
        "revision": proposal.revision,
        "effective": proposal.effective.isoformat() if proposal.effective else None,
        "prepared_by": proposal.prepared_by,
        "approved_by": proposal.approved_by,
        "confidence": proposal.confidence,
        "clauses": [
            {"clause": each.clause, "reason": reasons_in_words(each, words)}
            for each in proposal.suggestions
        ],
    }


def rows(
    proposals: Sequence[Proposal], words: ProposalWords, report_words: Words
) -> Iterator[dict[Column, str]]:
    """Yield each proposal as the cells of a table; every text is clean."""
    for each in proposals:
        state = words.unread[each.why] if each.why else words.texts[each.text]
        reasons = (f"{s.clause}: {reasons_in_words(s, words)}" for s in each.suggestions)
        cells: dict[Column, str] = {
            "path": each.path,
            "confidence": words.confidences[each.confidence],
            "title": each.title or "",
            "kind": report_words.item_kinds[each.kind] if each.kind else "",
            "clauses": ", ".join(suggestion.clause for suggestion in each.suggestions),
            "reasons": " | ".join(reasons),
            "number": each.number or "",
            "revision": each.revision or "",
            "effective": each.effective.isoformat() if each.effective else "",
            "prepared_by": each.prepared_by or "",
            "approved_by": each.approved_by or "",
            "text": state,
        }
        yield {column: clean(text) for column, text in cells.items()}


def proposals_csv(
    proposals: Sequence[Proposal], words: ProposalWords, report_words: Words
) -> bytes:
    """Return the review as CSV that spreadsheets open as it is."""
    cells = (row.values() for row in rows(proposals, words, report_words))
    return csv_table(words.columns.values(), cells)
