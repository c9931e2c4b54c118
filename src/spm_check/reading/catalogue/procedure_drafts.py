"""The drafts of procedures that lie beside a catalogue, each read when it is asked for."""

import os
import re
from collections.abc import Iterable
from typing import get_args

from spm_check.errors import UnusableError
from spm_check.model.clause import Catalogue
from spm_check.model.procedure import Definition, Procedure, Role, Rule, Step
from spm_check.model.text import Text
from spm_check.reading.catalogue.pages import Page, Pages
from spm_check.reading.catalogue.procedure_shape import FORMAT, PROCEDURE_FILE
from spm_check.reading.shape.shapes import Entry
from spm_check.reading.text.source import Complaints
from spm_check.reading.yaml.nodes import Scalar

FOLDER = "procedures"
"""Where they lie in the folder of a catalogue."""

SERVICE = "service"
"""The name of the draft that is of no one clause's procedure, but of any service."""

BRACES = re.compile(r"\{([^{}]*)\}?|\}")
BLANKS = {"id": re.compile(r"\[isi: [^\]]+\]"), "en": re.compile(r"\[fill in: [^\]]+\]")}


def read_procedure(folder: str, name: str, catalogue: Catalogue) -> Procedure:
    """Read the draft of a clause, or the one of a service, in the folder of a catalogue.

    Raises `UnusableError` with every complaint about the file.
    """
    pages = Pages(os.path.join(folder, FOLDER))
    page = pages.read(f"{name}.yaml", PROCEDURE_FILE)
    procedure = _Reading(page, name).procedure() if pages.understood else None
    if procedure is not None:
        _check_answers(page, procedure, name, catalogue)
    wrong = tuple(pages.wrong())
    if wrong or procedure is None:
        raise UnusableError(wrong)
    return procedure


class _Reading:
    """The entries of one file on their way to a procedure; mistakes become blanks."""

    def __init__(self, page: Page, name: str) -> None:
        self._entry, self._complaints = page
        self._roles = self._named_roles()
        service = (SERVICE,) if name == SERVICE else ()
        self._known: tuple[str, ...] = ("unit", *service, *self._roles)

    def procedure(self) -> Procedure:
        entry = self._entry
        clause: Scalar | None = entry.get("clause")
        return Procedure(
            clause=clause.text.strip() if clause else "",
            title=self._text(entry.get("title")),
            roles={role: self._text(each) for role, each in self._roles.items()},
            definitions=tuple(
                Definition(self._text(each.get("term")), self._text(each.get("means")))
                for each in entry.get("definitions") or ()
            ),
            purpose=self._text(entry.get("purpose")),
            policy=tuple(
                Rule(self._text(each.get("rule")), _answers(each))
                for each in entry.get("policy") or ()
            ),
            references=self._texts("references"),
            tools=self._texts("tools"),
            qualifications=self._texts("qualifications"),
            warnings=self._texts("warnings"),
            related=self._texts("related"),
            records=self._texts("records"),
            offices=self._texts("offices"),
            steps=tuple(map(self._step, entry.get("steps") or ())),
        )

    def _named_roles(self) -> dict[Role, Entry]:
        known = get_args(Role)
        roles: dict[Role, Entry] = {}
        for key, each in self._entry.get("roles") or ():
            if key.text not in known:
                self._complaints.unknown("not-a-choice", key, key.text, known)
            elif each is not None:
                roles[key.text] = each
        return roles

    def _step(self, entry: Entry) -> Step:
        by: Role | None = entry.get("by")
        if by is not None and by not in self._roles:
            self._complaints.unknown("name-unknown", entry.at("by"), by, self._roles)
        note: Entry | None = entry.get("note")
        return Step(
            by=by or "officer",
            does=self._text(entry.get("does")),
            needs=self._text(entry.get("needs")),
            time=self._text(entry.get("time")),
            output=self._text(entry.get("output")),
            answers=_answers(entry),
            note=self._text(note) if note else None,
        )

    def _texts(self, key: str) -> tuple[Text, ...]:
        return tuple(map(self._text, self._entry.get(key) or ()))

    def _text(self, entry: Entry | None) -> Text:
        """Return a text whose variables are known and whose blanks are the same in both."""
        id_: Scalar | None = entry.get("id") if entry else None
        en: Scalar | None = entry.get("en") if entry else None
        if entry is None or id_ is None or en is None:
            return Text("", "")
        for scalar in (id_, en):
            self._check_variables(scalar)
        one, other = (len(BLANKS[key].findall(s.text)) for key, s in (("id", id_), ("en", en)))
        if one != other:
            self._complaints.add("blanks-unequal", entry, value=str(one), known=str(other))
        return Text(_flat(id_), _flat(en))

    def _check_variables(self, scalar: Scalar) -> None:
        for match in BRACES.finditer(scalar.text):
            closed = match[0].startswith("{") and match[0].endswith("}")
            if not (closed and match[1] in self._known):
                value = match[1] or match[0]
                self._complaints.unknown("variable-unknown", scalar, value, self._known)


def _flat(scalar: Scalar) -> str:
    return " ".join(scalar.text.split())


def _answers(entry: Entry) -> tuple[str, ...]:
    return tuple(each.text.strip() for each in entry.get("answers") or ())


def _check_answers(page: Page, procedure: Procedure, name: str, catalogue: Catalogue) -> None:
    """Complain of a clause that is not the file's, and of what it does not answer or should not."""
    entry, complaints = page
    format_: Scalar | None = entry.get("format")
    if format_ is not None and format_.text.strip() != FORMAT:
        complaints.unknown("format-unknown", format_, format_.text, (FORMAT,))
    clause: Scalar | None = entry.get("clause")
    if clause is None:
        return
    if procedure.clause not in catalogue.clause_by_number:
        known = catalogue.clause_by_number
        complaints.unknown("name-unknown", clause, procedure.clause, known)
        return
    if name not in {SERVICE, procedure.clause}:
        complaints.add("number-misplaced", clause, value=procedure.clause, known=name)
    asked = [each.id for each in catalogue.under(procedure.clause)]
    for part in (*(entry.get("policy") or ()), *(entry.get("steps") or ())):
        _check_each(part.get("answers") or (), procedure.clause, asked, catalogue, complaints)
    for id_ in sorted(set(asked) - set(procedure.answered), key=asked.index):
        complaints.add("requirement-unanswered", entry.at("steps"), value=id_)


def _check_each(
    answers: Iterable[Scalar],
    clause: str,
    asked: Iterable[str],
    catalogue: Catalogue,
    complaints: Complaints,
) -> None:
    for scalar in answers:
        id_ = scalar.text.strip()
        if id_ not in catalogue.requirement_by_id:
            complaints.unknown("name-unknown", scalar, id_, asked)
        elif id_ not in asked:
            complaints.add("number-misplaced", scalar, value=id_, known=clause)
