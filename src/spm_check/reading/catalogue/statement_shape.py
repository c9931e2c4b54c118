"""The shape of the files with drafts of statements."""

from collections.abc import Iterator
from typing import get_args

from spm_check.model.statement_draft import VARIABLE, VARIABLES
from spm_check.model.text import Language, Text
from spm_check.model.unit import UnitKind
from spm_check.reading.shape.scalars import PLACED, WORDS, OneValue, Schema
from spm_check.reading.shape.shapes import Each, Field, Fields
from spm_check.reading.text.source import Complaints
from spm_check.reading.yaml.nodes import Scalar

FORMAT = "spm-check/statements/1"

KINDS: tuple[UnitKind, ...] = get_args(UnitKind)


class Draft(OneValue[str]):
    """Markdown with variables; where its lines were broken in the file does not count."""

    def understand(self, scalar: Scalar, complaints: Complaints) -> str | None:
        """Return the text; complain of variables that nothing stands for."""
        for variable in dict.fromkeys(VARIABLE.findall(scalar.text)):
            if variable not in VARIABLES:
                complaints.unknown("variable-unknown", scalar, variable, VARIABLES)
        return "\n".join(_flowing(scalar.text.strip()))

    def schema(self, language: Language) -> Schema:
        """Describe any single value."""
        return WORDS.schema(language)


def _flowing(text: str) -> Iterator[str]:
    """Yield the lines of a text: one for each paragraph, item of a list, and space between."""
    paragraph: list[str] = []
    for line in map(str.strip, text.split("\n")):
        if paragraph and (not line or line.startswith("- ")):
            yield " ".join(paragraph)
            paragraph = []
        if line:
            paragraph.append(line)
        else:
            yield ""
    yield " ".join(paragraph)


BOTH = {
    "id": Field(Draft(), Text(id="Dalam bahasa Indonesia", en="In Indonesian"), required=True),
    "en": Field(Draft(), Text(id="Dalam bahasa Inggris", en="In English"), required=True),
}

OTHER_WORDS = Fields(
    {
        kind: Field(
            Fields(BOTH),
            Text(id=f"Untuk unit dengan kind: {kind}", en=f"For units with kind: {kind}"),
        )
        for kind in KINDS
    }
)

PASSAGE = Fields(
    {
        "answers": Field(
            Each(PLACED),
            Text(
                id="Persyaratan klausul ini yang dijawab; bila semuanya tidak berlaku, bagian ini "
                "dilewati",
                en="The requirements of this clause that it answers; where none applies, it is "
                "left out",
            ),
            required=True,
        ),
        **BOTH,
        "kinds": Field(
            OTHER_WORDS,
            Text(
                id="Kata-kata lain untuk jenis unit tertentu",
                en="Other words for some kinds of units",
            ),
        ),
    }
)

STATEMENT = Fields(
    {
        "clause": Field(PLACED, Text(id="Nomor klausul", en="Number of the clause"), required=True),
        "passages": Field(
            Each(PASSAGE),
            Text(
                id="Bagian-bagian pernyataan, menurut urutannya",
                en="The parts of the statement, in order",
            ),
            required=True,
        ),
    }
)

STATEMENTS_FILE = Fields(
    {
        "format": Field(PLACED, Text(id=f"Format: {FORMAT}", en=f"Always {FORMAT}"), required=True),
        "statements": Field(
            Each(STATEMENT),
            Text(
                id="Konsep pernyataan untuk manual mutu, per klausul",
                en="Drafts of statements for the quality manual, by clause",
            ),
            required=True,
        ),
    }
)
