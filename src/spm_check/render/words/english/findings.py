"""The sentences of every kind of finding."""

from spm_check.render.words.book import FindingBook, FindingPhrase

FINDINGS: FindingBook = {
    "not-declared": FindingPhrase(
        title="No evidence",
        message="Not declared for {requirement}: {kind}.",
        why="Without evidence an auditor has to treat this requirement as not met.",
        action="Prepare {kind}{examples}. Keep it in the unit's folder, then declare "
        "it under {section} in unit.yaml with {declare}.",
    ),
    "wrong-kind": FindingPhrase(
        title="Evidence of the wrong kind",
        message="Declared for {requirement}: only {items}. Still missing: {kind}.",
        why="A procedure says how to work, a record shows that the work was done; neither can "
        "replace the other.",
        action="Prepare {kind}{examples}, and declare it under {section} with "
        "{declare}; or correct kind or clauses of {ids}.",
    ),
    "not-held": FindingPhrase(
        title="File missing or unreadable",
        message="Declared for {requirement}: {items}, but this cannot be examined: {files}.",
        why="Evidence that is declared but cannot be shown is as good as none.",
        alone="{item}: declared, but this cannot be examined: {files}.",
        action="Put the file into the unit's folder, or correct its path at {ids} in unit.yaml.",
    ),
    "obsolete": FindingPhrase(
        title="Only obsolete documents",
        message="For {requirement} there is only what is declared obsolete: {items}.",
        why="An obsolete document must no longer guide anyone's work.",
        action="Declare the document that replaced it with {declare}. If {ids} is still in force, "
        "correct its status.",
    ),
    "unconfirmed": FindingPhrase(
        title="Only a suggestion",
        message="For {requirement} there is only a suggestion that nobody has confirmed: {items}.",
        why="What a program suggests never counts as evidence before a person has confirmed it.",
        action="Check {ids}; if it is right, change confirmed to yes.",
    ),
    "practised-not-recorded": FindingPhrase(
        title="Practised, not recorded",
        message="For {requirement} only a practice is noted. Still missing: {kind}.",
        why="A habit that is not written down leaves with the person; heads change, the service has "
        "to go on.",
        action="Put the practice in writing: prepare {kind}{examples}, then declare it under "
        "{section} with {declare}.",
    ),
    "not-approved": FindingPhrase(
        title="Not approved",
        message="Declared for {requirement}: {items}, but not approved on the day of the audit.",
        why="Until an office with authority has approved it, a document binds nobody.",
        alone="{item}: not approved on the day of the audit.",
        action="Have it approved, then fill in status: approved, approved_by and approved_on at "
        "{ids}.",
    ),
    "not-yet-effective": FindingPhrase(
        title="Not yet in force",
        message="Declared for {requirement}: {items}, but in force only from {day}.",
        why="Before its effective date a document governs nobody's work.",
        action="Declare the document that is in force until then as well, or set an earlier date.",
    ),
    "record-stale": FindingPhrase(
        title="Record out of date",
        message="Declared for {requirement}: {items}, but the next record was due on {day}.",
        undated="Declared for {requirement}: {items}, but without a date of the last record to rely "
        "on.",
        why="An old record does not show that the activity is still going on.",
        alone="{item}: the next record is overdue.",
        action="Do the activity and keep its record, then update last (or none_until where there was "
        "nothing to record) at {ids}.",
    ),
    "review-overdue": FindingPhrase(
        title="Review overdue",
        message="Declared for {requirement}: {items}, but the review was due on {day}.",
        undated="Declared for {requirement}: {items}, but without a date of approval, effect or "
        "review from which the next review could be counted.",
        why="A document that nobody reviews slowly drifts away from the work as it is done.",
        alone="{item}: the review is overdue.",
        action="Review {ids}. If the text changes, raise revision, have it approved again and update "
        "approved_on; if not, fill in reviewed_on.",
    ),
    "obligations-unmet": FindingPhrase(
        title="Obligatory procedures or records incomplete",
        message="The procedures and records that the standard requires are incomplete: {names}.",
        why="These are the first things that an auditor ticks off.",
        action="Settle the finding on each of them; this one then goes away by itself.",
    ),
    "number-duplicate": FindingPhrase(
        title="Document number used twice",
        message="{item}: the number {names} is also used by {items}.",
        why="With one number for several documents people take the wrong one.",
        action="Give each document a number of its own: on the document, in the master list and in "
        "unit.yaml.",
    ),
    "number-blank": FindingPhrase(
        title="Document number blank",
        message="No document number is stated for {item}.",
        why="Without a number a document can be neither referred to nor controlled.",
        action="Number it by the unit's numbering rule, then fill in number at {item}.",
    ),
    "revision-blank": FindingPhrase(
        title="Revision blank",
        message="No revision is stated for {item}.",
        why="Without a revision nobody knows whether the copy in hand is still in force.",
        action="Fill in revision at {item}; the first issue is revision 0.",
    ),
    "approver-blank": FindingPhrase(
        title="Approver not named",
        message="Declared approved, but not by whom: {item}.",
        why="An approval means something only when it is plain which office gave it.",
        action="Fill in approved_by at {item} with one of the offices.",
    ),
    "approval-date-blank": FindingPhrase(
        title="Date of approval blank",
        message="Declared approved, but not when: {item}.",
        why="Without the date nobody can tell whether the approver held the office at the time.",
        action="Fill in approved_on at {item} with the date on the approval sheet.",
    ),
    "self-approved": FindingPhrase(
        title="Prepared and approved by the same office",
        message="Prepared and approved by the same office ({office}): {item}.",
        why="A second pair of eyes is the whole point of an approval.",
        action="Have it approved by another office, usually the head of the unit.",
    ),
    "date-in-future": FindingPhrase(
        title="Date after the audit",
        message="{item}: {names} {day} is after the day of the audit.",
        why="A day that has not come proves nothing; often it is a slip of the pen.",
        action="Correct the date at {item}, or audit with --on and the day that is meant.",
    ),
    "interval-undeclared": FindingPhrase(
        title="No interval",
        message="How often it is reviewed or made is not stated for {item}.",
        why="Without an interval nobody knows when this document or record is late.",
        action="Fill in {names} at {item}, for instance 1 year.",
    ),
    "retention-undeclared": FindingPhrase(
        title="No retention period",
        message="No retention period is stated for {item}.",
        why="The retention period is one of the things to be settled for every record.",
        action="Fill in keep at {item} by the retention schedule, for instance 5 years.",
    ),
    "file-shared": FindingPhrase(
        title="File used more than once",
        message="{item}: the file is also used by {items}: {names}.",
        why="One file may well hold several documents, but often the path is simply wrong.",
        action="Make sure that this is the file that is meant; if not, correct the path at {item}.",
    ),
    "manual-scope-missing": FindingPhrase(
        title="Scope missing from the manual",
        message="What the quality system covers is not stated in {items}{listed} ({looked}).",
        why="Without a written scope it is unclear which services and parts of the unit stand behind "
        "the quality system.",
        action="Write into {ids} which services and parts are covered, raise its revision and have "
        "it approved again. spm-check manual writes it out of scope and services in unit.yaml.",
    ),
    "manual-exclusion-missing": FindingPhrase(
        title="Exclusion missing from the manual",
        message="The exclusion of clause {names} is not named with its reason in {items} ({looked}).",
        why="An exclusion is accepted only where the quality manual names it and says why.",
        action="Write into {ids} every excluded clause with its reason, as under exclusions in "
        "unit.yaml. spm-check manual takes them over.",
    ),
    "manual-procedure-missing": FindingPhrase(
        title="Procedure missing from the manual",
        message="Obligatory procedures neither contained nor referred to in {items}: {names} "
        "({looked}).",
        why="The manual has to lead everybody to the procedures in force, even after the head has "
        "changed.",
        action="Name in {ids} the title and number of every obligatory procedure, for instance in an "
        "annex. spm-check manual lists them out of documents in unit.yaml.",
    ),
    "manual-processes-missing": FindingPhrase(
        title="Processes missing from the manual",
        message="The processes and how they work on one another are not described in "
        "{items}{listed} ({looked}).",
        why="In the description everybody finds the place of their own work, and who gets its "
        "results.",
        action="Complete {ids} by a map or a description of the processes and what they hand to one "
        "another. spm-check manual draws it out of processes in unit.yaml.",
    ),
    "manual-out-of-date": FindingPhrase(
        title="Manual in the folder out of date",
        message="By its first page the file of {item} is in force since {day}, earlier than "
        "declared.",
        undated="By its first page the file of {item} is revision {found}, but revision {declared} "
        "is declared.",
        why="People work by the file that lies in the folder; while that is an old issue, the new "
        "one is not in force for them.",
        action="Save the latest issue as the file of {item}, or correct revision, approved_on and "
        "effective in unit.yaml.",
    ),
    "manual-unread": FindingPhrase(
        title="Manual could not be read",
        message="What {items} says could not be examined for {requirement}: {looked}.",
        why="What cannot be read cannot be called conforming; an auditor will read it in person.",
        action="Keep a version that can be read as well (DOCX, ODT, Markdown, or PDF with text) and "
        "declare it under files at {ids}, or read the manual on site.",
    ),
    "office-vacant": FindingPhrase(
        title="Office vacant",
        message="Nobody holds the office {office}.",
        why="Responsibility and authority have to be in somebody's hands.",
        action="Fill in holder at that office, or appoint someone to act.",
    ),
    "head-changed-since-approval": FindingPhrase(
        title="Holder changed since approval",
        message="The holder of the office {office} changed on {day}, after the approval of {items}.",
        why="The documents stay in force, but the new holder should confirm that they continue.",
        action="Ask the new holder to confirm them or to approve them again.",
    ),
    "owner-is-person": FindingPhrase(
        title="A person where an office belongs",
        message="A person's name stands where an office belongs: {names}.",
        why="People change and offices stay; what answers to a name leaves with the person.",
        action="Write what the office is called at title and who holds it at holder; in plan.yaml, "
        "fill in owner with the key of the office.",
    ),
    "exclusion-not-allowed": FindingPhrase(
        title="Exclusion not allowed",
        message="Clause {item} is excluded, but only clause 7 may be.",
        why="A claim of conformity falls with an exclusion outside clause 7; the requirements are "
        "judged all the same.",
        action="Remove the exclusion and meet the requirements.",
    ),
    "exclusion-unjustified": FindingPhrase(
        title="Exclusion without a reason",
        message="Clause {item} is excluded without a reason.",
        why="An exclusion without a reason is void; the requirements are judged all the same.",
        action="Write the reason at because and in the quality manual, or remove the exclusion.",
    ),
    "exclusion-contradicted": FindingPhrase(
        title="Exclusion contradicted by evidence",
        message="Clause {item} is excluded, but there is evidence that it is done: {items}.",
        why="If the activity exists, the exclusion cannot be upheld.",
        action="Remove the exclusion, or correct the clauses of that evidence.",
    ),
    "exclusion-risky": FindingPhrase(
        title="Exclusion hard to defend",
        message="Clause {item} is excluded; nearly every service unit does what it asks.",
        why="Auditors seldom accept that planning of the service, customer requirements or control "
        "of the service are left out.",
        action="Think the exclusion over with an auditor before it goes into the quality manual.",
    ),
    "applicability-unjustified": FindingPhrase(
        title='"Not applicable" without a reason',
        message='{item} is answered "not applicable" without a reason.',
        why="An answer without a reason does not count; the requirements are judged all the same.",
        action="Write the reason at because, or delete the answer.",
    ),
    "no-legal-basis": FindingPhrase(
        title="No legal basis",
        message="No legal basis is declared for the unit's quality system.",
        why="A regulation or decree keeps the quality system alive when heads change.",
        action="Declare it under legal_basis; if there is none, propose one to the head of the "
        "region or the parent organization.",
    ),
    "legal-basis-expired": FindingPhrase(
        title="Legal basis expired",
        message="The legal basis {item} was in force until {day}.",
        why="Once its legal basis has ended, the quality system lasts only as long as whoever is head "
        "wants it to.",
        action="Propose that it be extended or replaced, then update legal_basis in unit.yaml.",
    ),
    "file-undeclared": FindingPhrase(
        title="Files not declared",
        message="Files in the unit's folder that are not declared in unit.yaml: {count}, for instance "
        "{names}.",
        why="Documents that circulate unlisted are not controlled, and evidence that is not declared "
        "does not count.",
        action="Declare the files that are quality documents or records; move the others out of the "
        "unit's folder.",
    ),
}
