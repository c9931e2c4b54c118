"""The drafts of a catalogue become the statement of one unit."""

import re
from collections.abc import Collection, Mapping

from spm_check.model.statement_draft import VARIABLE, StatementDraft
from spm_check.model.text import Language
from spm_check.model.unit import UnitKind

MARKUP = re.compile(r"[\\`*_~#|<>&@\[\]{}!$]")
"""What Markdown, or its dialects, may act on anywhere in a line."""

FIRST_MARK = re.compile(r"^(\d*)([-+=.):])")
"""What may act at the beginning of a line."""


def draft_statement(
    draft: StatementDraft,
    kind: UnitKind,
    language: Language,
    leave_out: Collection[str],
    names: Mapping[str, str],
) -> str:
    """Return the first draft of a unit's statement on a clause, as Markdown.

    A passage is left out if all requirements that it answers are among `leave_out` (the ids of
    those that are excluded or not applicable); without passages there is no text. `names` gives
    the unit's plain text for `unit`, `head` and `representative`.
    """
    left_out = frozenset(leave_out)
    texts = (p.for_(kind) for p in draft.passages if not left_out.issuperset(p.answers))
    shown = {f"{{{name}}}": _escaped(value) for name, value in names.items()}
    return "\n\n".join(
        VARIABLE.sub(lambda match: shown[match[0]], text.in_(language)) for text in texts
    )


def _escaped(name: str) -> str:
    """Return a name on one line that Markdown shows and never acts on."""
    line = MARKUP.sub(r"\\\g<0>", " ".join(name.split()))
    unlinked = line.replace("://", "\\://").replace("www.", "www\\.")
    return FIRST_MARK.sub(r"\1\\\2", unlinked)
