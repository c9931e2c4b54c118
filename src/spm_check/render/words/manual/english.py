"""English."""

from spm_check.render.words.manual.book import (
    AnnexWords,
    BodyWords,
    FrontWords,
    ManualWords,
    MapWords,
    TalkWords,
    Term,
)

WORDS = ManualWords(
    code="en",
    front=FrontWords(
        title="Quality manual",
        number="Document number",
        revision="Revision",
        effective="In force from",
        status="Status",
        approved="approved",
        draft="draft, not yet approved",
        blank="[fill in: {what}]",
        prepared_by="Prepared by",
        checked_by="Checked by",
        approved_by="Approved by",
        made="As of {day}. The lists and references in this manual are taken from the unit's "
        "declaration (unit.yaml), the same one that is audited.",
        contents="Contents",
        approval="Approval",
        approval_text="This quality manual guides the work of {unit}. Everyone who works here "
        "knows it and follows it in their own duties. It binds offices, not persons: when the "
        "holder of an office changes, the manual stays as it is and the new holder confirms it.",
        reapproval="{office} has held the office since {since}, which is after this manual was "
        "approved on {day}. The manual stays in force; the new holder is asked to confirm it by "
        "signing this sheet.",
        distribution="Distribution list",
        distribution_note="Controlled copies are given to the following offices. Whenever the "
        "manual is revised, old copies are collected and replaced.",
        copy="Copy no.",
        receiver="Received by",
        received="Received on",
        copy_status="Status of copy",
        controlled="Controlled",
        history="Revision history",
        history_note="Every change is entered here before the manual is approved again.",
        change="What changed",
        current="The revision now in force",
    ),
    body=BodyWords(
        introduction="Introduction",
        about="About this manual",
        about_text=(
            (
                "This manual explains how {unit} arranges, delivers and improves its services in line "
                "with ISO 9001:2008. It shows who answers for what, which documents are used, and "
                "which records serve as proof."
            ),
            (
                "Staff use it as a guide to their work, a new head as part of the handover, and "
                "auditors as the place to start. Chapters 4 to 8 carry the numbers of the standard's "
                "own chapters so that the two are easy to compare."
            ),
        ),
        profile="Profile of the unit",
        name="Name",
        kind="Kind of unit",
        parent="Parent organization",
        scope="Scope",
        services="Services",
        offices="Offices and who holds them",
        office="Office",
        holder="Holder",
        since="Since",
        vacant="vacant",
        offices_note="Responsibility lies with the office. Names are given for information and "
        "are updated whenever the holder changes.",
        legal_basis="Legal basis",
        legal_none="No legal basis of the quality system has been declared yet.",
        law="Regulation",
        law_about="About",
        law_until="In force until",
        no_end="no end date",
        expired="has ended",
        scope_chapter="Scope of the quality management system",
        scope_text="The quality management system of {unit} covers: {scope}.",
        scope_missing="The scope of the quality system has not been declared yet. Write it under "
        "unit: scope: in unit.yaml.",
        exclusions="Exclusions",
        exclusions_text="The following clauses are not applied. Leaving them out affects neither "
        "the unit's ability nor its responsibility to give services that meet the requirements.",
        no_exclusions="No clause is excluded; all requirements are applied.",
        clause="Clause",
        heading="Heading",
        reason="Reason",
        reason_missing="Write the reason under exclusions in unit.yaml.",
        not_applicable="Conditions that do not apply",
        question="Question",
        processes="Processes and how they interact",
        processes_text="The map shows the processes behind the unit's services, the offices that "
        "answer for them, and how they are connected. The numbers on the lines are those of the "
        "table of interactions.",
        processes_missing="Processes and their interactions have not been declared yet. Write "
        "them under processes: in unit.yaml: inputs, outputs, owner, services and records.",
        process="Process",
        owner="Owner",
        inputs="Inputs",
        outputs="Outputs",
        evidence="Records and documents",
        interactions="Interactions between processes",
        interactions_text="The output of one process becomes the input of another as follows.",
        no_interactions="No output of a process is the input of another yet.",
        from_="From",
        to="To",
        what="What is handed over",
        outside="the public and others outside the unit",
        chapter="{number}. {title}",
        excluded="This clause is excluded. Reason: {reason}",
        all_left_out="The requirements of this clause do not apply to the unit; see chapter 2.",
        unwritten="Not written yet.",
        unwritten_text="Explain in the unit's own words how the following is met:",
        draft_lead="Draft.",
        draft_text="Check the following text against how the unit works, adapt it, then remove "
        "the mark that calls it a draft.",
        practice_lead="Draft, from a recorded practice.",
        practice="{note}",
        practice_office="{note} This is done by: {office}.",
        documents="Documents:",
        records="Records:",
        none_declared="No document or record has been declared and is held for this clause yet.",
    ),
    annex=AnnexWords(
        cross_reference="Clauses, documents and records",
        cross_note="The table shows which documents and records meet each clause.",
        document_list="Master list of documents",
        record_list="Master list of records",
        id="Code",
        title="Title",
        kind="Kind",
        number="Number",
        revision="Revision",
        effective="In force from",
        review="Reviewed every",
        state="State",
        where="Where",
        every="Made every",
        keep="Kept for",
        last="Latest",
        none="None declared yet.",
        glossary="Glossary",
        glossary_note="The terms are explained in our own words for the purposes of this manual.",
        term="Term",
        meaning="Meaning",
        terms=(
            Term(
                "Corrective action",
                "Action that removes the cause of a problem that has "
                "happened, so that it does not happen again.",
            ),
            Term("Customer", "A person or organization that receives the unit's services."),
            Term(
                "Document",
                "A text that says how work is done, such as a policy, a procedure or "
                "a work instruction.",
            ),
            Term("Exclusion", "A clause of chapter 7 that is not applied, with the reason."),
            Term(
                "Internal audit",
                "A planned check by the unit's own staff, none of whom checks "
                "their own work, of whether the quality system is followed.",
            ),
            Term(
                "Management review",
                "A meeting of the unit's leaders that judges whether the "
                "quality system is still suitable, adequate and effective.",
            ),
            Term(
                "Nonconforming service",
                "A service whose result does not meet the requirements, "
                "also when this is only noticed after delivery.",
            ),
            Term("Nonconformity", "A requirement that is not met."),
            Term(
                "Preventive action", "Action that removes the cause of a problem that could happen."
            ),
            Term("Procedure", "A written way of carrying out an activity from beginning to end."),
            Term("Process", "A series of activities that turns inputs into outputs."),
            Term(
                "Quality management representative",
                "The person appointed by the head to keep "
                "the quality system working and to report on it.",
            ),
            Term(
                "Quality objective",
                "A measurable result that the unit wants to reach within a stated time.",
            ),
            Term(
                "Quality policy",
                "What the unit's leaders intend and promise about the quality of its services.",
            ),
            Term("Record", "Written proof that something was done or a result was reached."),
            Term("Retention period", "How long a record is kept before it may be destroyed."),
            Term("Work instruction", "Detailed guidance for one particular task."),
        ),
        to_do="What is still to be completed",
        to_do_note="This annex disappears by itself once everything has been completed.",
        to_do_none="Every clause has been described.",
        to_write="Not described yet ({count}): {clauses}",
        to_check="Still a draft ({count}): {clauses}",
        to_fill="Blanks still to be filled in ({count}): {clauses}",
    ),
    map=MapWords(
        kinds={
            "management": "Management processes",
            "core": "Service processes",
            "support": "Supporting processes",
        },
        needs=("What the", "public", "needs"),
        gets=("What the", "public", "receives"),
        shown="A map of {count} processes: {titles}. How they are connected is told in the table "
        "of interactions.",
    ),
    talk=TalkWords(
        open="Still to be completed: {unwritten} clauses not described, {drafts} still drafts, "
        "{blanks} with blanks to fill in (see annex E).",
        done="Every clause has been described.",
        draft_mark="[draft]",
        folder="statements",
        head="Head of the unit",
        representative="Quality management representative",
        written="Wrote {count} draft statements to {folder}.",
        would_write="Would write {count} draft statements to {folder}.",
        declared="unit.yaml names that folder now (statements_in: {folder}).",
        nothing="Every clause has its statement already; nothing was written.",
        next="Adapt each file to how the unit works, fill in what stands in square brackets, then "
        "remove the line [draft] at its top.",
    ),
)
