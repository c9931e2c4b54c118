"""English."""

from spm_check.render.words.paper.book import PaperWords

WORDS = PaperWords(
    code="en",
    gap_report="Gap analysis report",
    standard="Standard",
    kind="Kind of unit",
    day="Date of review",
    scope="Scope",
    services="Services",
    made_with="Made with spm-check {version} from what the unit declares; it counts as a report of "
    "the unit once it is signed.",
    prepared="Prepared by",
    approved="Approved by",
    name="Name",
    office="Office",
    date="Date",
    signature="Signature",
    page="Page {page} of {pages}",
    unseen="The letters of this PDF lack some characters of the unit's texts; they are printed as "
    "boxes. Copied from here, and in the Word report, they are what the unit wrote.",
    counted="What is counted",
    share="Share",
    light="Colour",
    met="Met",
    by_chapter="By chapter",
    by_clause="Clause by clause",
    by_clause_note="A clause has the gravest verdict of its requirements. The numbers in the last "
    "column are those under which the findings are told.",
    findings_note="Findings that say the same of several requirements or items are told once. The "
    "numbers are those of the action plan.",
    plan_note="The first column has the numbers under which the findings are told. What is empty is "
    "for the unit to fill in; a correction is the unit's own unless it says that it is proposed.",
    proposal="Proposed",
    late="{status}, past the due date",
    still_found="{status}, but still found",
    left_out="Exclusions and what does not apply",
    left_out_note="What is left out counts neither as met nor as a gap; the reason is the unit's.",
    nothing_left_out="Nothing is excluded, and every condition applies.",
    asked="What is asked",
    basis_note="Every requirement with its verdict and the evidence that was weighed, best first.",
    rest="Limits of this review",
    none="None.",
)
