"""Handovers in English."""

from spm_check.render.words.handover.book import HandoverWords, PartWords

WORDS = HandoverWords(
    code="en",
    title="Handover of an office",
    record="Record of the handover of an office",
    opening="On {day} the office {office} of {unit} changes hands. The lists below tell what goes with "
    "the office in the quality management system, by what the unit declares and by the review of "
    "the same day. Both parties check them before they sign.",
    made="Made with spm-check {version} from unit.yaml, plan.yaml and the unit's folder; it counts once "
    "it is signed.",
    day="Day of the handover",
    giver="Handed over by",
    taker="Taken over by",
    witness="Witnessed by",
    since="since {day}",
    unnamed="not named in unit.yaml yet",
    confirm=PartWords(
        "Documents to confirm",
        "Approved by an earlier holder, and still in force. The new holder confirms that they continue, "
        "or approves them again.",
    ),
    approve=PartWords(
        "Waiting for approval", "Binding on nobody until this office has approved them."
    ),
    prepared=PartWords("Documents that this office prepares"),
    processes=PartWords("Processes that it answers for"),
    evidence=PartWords("Records and documents of these processes"),
    practices=PartWords(
        "Done, but not written down", "Unless it is written down, it leaves with the person."
    ),
    due=PartWords("Due up to {day}"),
    unanswered=PartWords(
        "Due, and nobody is named for it",
        "No office is named for these; the head of the unit appoints one.",
    ),
    findings=PartWords("Findings on this office and its documents"),
    of_unit=PartWords("Findings on the unit as a whole"),
    others="Other requirements, documents and offices have findings too: {counts}; spm-check audit tells "
    "them all.",
    actions=PartWords("Actions that are not closed"),
    law=PartWords("Legal basis"),
    code_of="ID",
    approved="Approved",
    undated="day not stated",
    remark="Remark",
    unsettled="not confirmed by whoever hands over",
    process="Process",
    shown_by="Shown by",
    practice="Practice",
    away="Time",
    what="What falls due",
    action="Action",
    citation="Legal basis",
    about="About",
    until="In force until",
    endless="without end",
    ended="ended",
)
