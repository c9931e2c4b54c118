"""A new unit file in English."""

from spm_check.render.words.beginning.book import (
    BeginningWords,
    Comments,
    Interview,
    Question,
    Samples,
)

WORDS = BeginningWords(
    code="en",
    comments=Comments(
        file="Unit file for spm-check: what the unit declares about its quality management system.\n"
        "Lines that begin with # explain. Check it with: spm-check audit",
        unit="Who the unit is and what it does.",
        kinds="kind: {kinds}",
        offices="Offices, not persons: documents belong to an office, so that they stand when its "
        "holder changes.\nholder is who holds it now, since tells from when.",
        legal_basis="The regulation or decree by which the quality management system was introduced.",
        applicability="Questions that decide whether some requirements apply. An answer no needs a "
        "reason;\nwhat is not answered applies.",
        unanswered="not answered yet",
        exclusions="Clauses that are excluded, each with its reason. Only clause 7 allows it.",
        documents="Documents: what governs how work is done. The file lies in this folder (file, "
        "files), or\nlocation tells where it is kept on paper. Copy the example below without the #.",
        records="Records: what shows that work was done.",
        practices="What is done but not yet written down.",
    ),
    samples=Samples(
        decree='- {kind: Regulation, number: "12", year: 2012, about: Quality management system}',
        manual="""- id: QM-01
  title: Quality manual
  kind: manual
  clauses: [4.2.2]
  file: documents/quality-manual.docx
  number: QM/001/12
  revision: 0
  status: approved
  prepared_by: qmr
  approved_by: head
  approved_on: 2012-01-02
  effective: 2012-01-02
  review_every: 1 year""",
        review="""- id: R-01
  title: Minutes of the management review
  clauses: [5.6.1]
  files: [records/management-review/*.pdf]
  last: 2012-06-30
  every: 6 months
  keep: 5 years""",
        practice="""- clauses: [8.2.1]
  note: The suggestion box is emptied every Friday by the registration desk
  office: qmr""",
    ),
    interview=Interview(
        welcome="A few questions about the unit. What you do not know yet may be left empty (press "
        "Enter) and filled in later in unit.yaml.",
        name="Name of the unit",
        kind="Kind of unit",
        parent="Parent organization",
        services="Services, separated by commas",
        scope="Scope of the quality management system",
        holder="{office} at present",
        since="In office since (YYYY-MM-DD)",
        another_office="Another office that prepares or approves documents",
        conditions="Do the following things exist in the unit? An answer no needs a reason.",
        exclusions="Some clauses may be excluded where the unit has no such thing.",
        yes_no="yes/no",
        because="Because",
        again_kind='"{value}" is no kind of unit; choose a number or a name.',
        again_day='"{value}" is not a date; write it as 2012-06-30.',
        again_yes_no='"{value}" is not understood; answer yes or no, or press Enter.',
        written="Written: {path}",
        kept="Already there, left as it is: {path}",
        next="Next: declare documents and records in unit.yaml (or begin with spm-check import and "
        "spm-check scan), then run spm-check audit.",
    ),
    heads={
        "puskesmas": "Head of the health centre",
        "hospital": "Director",
        "agency": "Head of the agency",
        "licensing": "Head of the licensing office",
        "district": "District head",
        "village-office": "Village head",
        "school": "Headteacher",
        "other": "Head of the unit",
    },
    representative="Quality management representative",
    office_keys=("head", "qmr"),
    excluded={
        "7.3": Question(
            "Does the unit design new services itself (7.3)?",
            "The unit works by guidelines set for it and designs no new services",
        ),
        "7.5.2": Question(
            "Are there services whose result cannot be checked before it is handed over (7.5.2)?",
            "Every result is checked before it is handed over",
        ),
        "7.6": Question(
            "Does the unit use measuring equipment to prove that services conform (7.6)?",
            "The unit uses no measuring equipment to prove that services conform",
        ),
    },
)
