"""Which clauses a file is proposed for, and how sure that is."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from spm_check.discovery.control_block import ControlBlock
from spm_check.discovery.kinds import KindTold
from spm_check.discovery.silence import Silence
from spm_check.discovery.weighing import Case
from spm_check.model.clause import Catalogue
from spm_check.model.phrases import Phrases
from spm_check.model.proposal import MOST_CLAUSES, Confidence, ProposedKind, Reason, Suggestion

BESIDE = 0.2
"""What a further clause has to weigh, compared with the best one."""

CONTROLLED = 3
"""How many labels of a control block tell that a paper is one of a quality system."""

BODY_ENOUGH = 3
"""How often the body has to speak of a thing that neither title nor name tells."""

SURE_WEIGHT = 14.0
"""From what weight on a title that stands alone is beyond doubt."""

PLAIN_WEIGHT = 11.0
"""From what weight on a title outweighs the suspicion that a paper is no evidence."""
BESIDE_MARKS = 25.0
"""From what weight on a title outweighs marks on the page, too: it says so more than once."""

LAID_DOWN: frozenset[ProposedKind] = frozenset(
    {"manual", "policy", "procedure", "work-instruction"}
)
"""Kinds by which a unit works, whatever words they use."""

OWN_PAPERS = LAID_DOWN | {"objectives", "decree", "record", "form", "plan"}
"""Kinds that a weak phrase in the title is enough for: they are papers of an office."""

SERVING: frozenset[ProposedKind] = frozenset({"procedure", "work-instruction"})
"""Kinds that serve people where they tell of nothing else."""


ENOUGH_WORDS = 15
"""How many words have to be known of a paper before its kind or its likeness means anything."""


class Verdict(NamedTuple):
    """What is proposed, and of what kind the paper is."""

    kind: ProposedKind | None
    confidence: Confidence
    suggestions: tuple[Suggestion, ...]


class Paper(NamedTuple):
    """What is known of a paper beside its phrases."""

    kind: KindTold
    block: ControlBlock
    silence: Silence
    """The kinds of papers that are no evidence which it seems to be."""
    words: int = 0
    """How many words of it are known, its name among them."""
    unread: bool = False
    """Whether nothing is known of it but its name."""

    @property
    def of_system(self) -> bool:
        """Whether it has the make of a paper of a quality system."""
        return self.kind.sure or self.block.marks >= CONTROLLED

    @property
    def of_office(self) -> bool:
        """Whether it is at least a paper that an office makes."""
        return self.kind.kind in OWN_PAPERS or self.block.marks > 0

    @property
    def is_silent(self) -> bool:
        """Whether it is no evidence; what plainly lays down how the unit works always may be."""
        return bool(self.silence.told) and not self.lays_down

    @property
    def lays_down(self) -> bool:
        """Whether it plainly lays down how the unit works."""
        return self.kind.kind in LAID_DOWN and self.of_system


def judged(
    cases: Mapping[str, Case], paper: Paper, phrases: Phrases, catalogue: Catalogue
) -> Verdict:
    """Return the clauses of a file, the best first; none where it is a paper of another sort."""
    if paper.is_silent:
        return Verdict(paper.kind.kind, "none", ())
    order = {clause.number: at for at, clause in enumerate(catalogue.clauses)}
    ranked = sorted(cases, key=lambda clause: (-cases[clause].weight, order[clause]))
    untitled = not any(cases[clause].named for clause in ranked)
    best = next((c for c in ranked if _tells(cases[c], paper, untitled=untitled)), None)
    if not paper.lays_down and not _outweighs(cases[best] if best else Case(), paper.silence):
        return Verdict(paper.kind.kind, "none", ())
    if best is None:
        return _serving(paper, phrases, order)
    enough = cases[best].weight * BESIDE
    # The best one that tells goes first; what only stands beside it may not push it away.
    others = (each for each in ranked if each != best and cases[each].weight >= enough)
    suggestions = [Suggestion(each, cases[each].reasons) for each in (best, *others)]
    confidence = _confidence(cases[best], paper)
    return Verdict(paper.kind.kind, confidence, tuple(suggestions[:MOST_CLAUSES]))


def _tells(case: Case, paper: Paper, *, untitled: bool) -> bool:
    """Say whether a clause is told by what a file says, and not only spoken of in it."""
    if case.cited or case.named:
        return True
    own = paper.of_system or paper.of_office
    if own and ("title" in case.weak_places or case.places & {"header", "heading"}):
        return True
    if "file-name" in case.weak_places and (paper.of_system or (paper.unread and paper.of_office)):
        return True
    if case.purpose or case.body >= BODY_ENOUGH:
        return paper.of_system or (own and untitled)
    return paper.of_system and untitled and case.body > 0


def _outweighs(case: Case, silence: Silence) -> bool:
    """Say whether the name or the title tells a clause so plainly that no suspicion stands."""
    if not (silence.by_page or silence.suspected):
        return True
    wanted = BESIDE_MARKS if silence.by_page else PLAIN_WEIGHT
    return case.cited or (case.named and case.weight >= wanted)


def _confidence(case: Case, paper: Paper) -> Confidence:
    """Return high where two things agree, or a title says it in a paper of a quality system."""
    support = len(case.places - {"folder", "property"}) + case.cited
    if case.named and (support > 1 or paper.of_system or case.weight >= SURE_WEIGHT):
        return "high"
    return "medium"


def _serving(paper: Paper, phrases: Phrases, known: Collection[str]) -> Verdict:
    """Return the clause of procedures that tell of none: those by which the unit serves."""
    kind, _, told_by = paper.kind
    clause = phrases.service
    if clause is None or clause not in known or kind not in SERVING:
        return Verdict(kind, "none", ())
    says_enough = paper.words >= ENOUGH_WORDS  # else hardly more than what it calls itself
    titled = told_by is not None and (paper.unread or (told_by[0] == "title" and says_enough))
    if paper.of_system or titled:
        reason = Reason(*(told_by or ("control-block", "")))
        return Verdict(kind, "medium", (Suggestion(clause, (reason,)),))
    return Verdict(kind, "none", ())
