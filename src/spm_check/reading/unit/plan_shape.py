"""The shape of a plan file: every key, what it is for, and how its value is read."""

from collections.abc import Mapping

from spm_check.model.finding import FINGERPRINT
from spm_check.model.plan import Progress
from spm_check.model.text import Language, Text
from spm_check.reading.shape.scalars import DAY, MEANT, PLACED, WORDS, OneValue, Schema
from spm_check.reading.shape.shapes import Each, Field, Fields
from spm_check.reading.text.source import Complaints
from spm_check.reading.yaml.nodes import Scalar

FORMAT = "spm-check/plan/1"

STATUS_WORDS: Mapping[str, Progress] = {
    "open": "open",
    "doing": "doing",
    "done": "done",
    "belum": "open",
    "sedang": "doing",
    "selesai": "done",
}
"""What a plan file may say of how far an action is, in either language."""


class HowFar(OneValue[Progress]):
    """How far an action is, in either language."""

    def understand(self, scalar: Scalar, complaints: Complaints) -> Progress | None:
        """Return the status."""
        text = scalar.text.strip().lower()
        if text not in STATUS_WORDS:
            complaints.unknown("not-a-choice", scalar, scalar.text.strip(), STATUS_WORDS)
        return STATUS_WORDS.get(text)

    def schema(self, language: Language) -> Schema:
        """Describe the words."""
        return {"enum": [*STATUS_WORDS, *(word.capitalize() for word in STATUS_WORDS)]}


class Fingerprint(OneValue[Scalar]):
    """The fingerprint of a finding, as the JSON report and the workbook name it."""

    def understand(self, scalar: Scalar, complaints: Complaints) -> Scalar | None:
        """Return the scalar."""
        if FINGERPRINT.fullmatch(scalar.text):
            return scalar
        complaints.add("not-a-fingerprint", scalar, value=scalar.text)
        return None

    def schema(self, language: Language) -> Schema:
        """Describe the form; of digits alone, YAML makes a number."""
        pattern = f"^{FINGERPRINT.pattern}$"
        return {"anyOf": [{"type": "string", "pattern": pattern}, {"type": "number"}]}


ACTION = Fields(
    {
        "findings": Field(
            Each(Fingerprint()),
            Text(
                id="Sidik temuan yang hendak ditutup, dari laporan JSON atau buku kerja",
                en="Fingerprints of the findings that it is to close, from the JSON report or the "
                "workbook",
            ),
            required=True,
        ),
        "about": Field(
            WORDS,
            Text(
                id="Temuannya dalam kata-kata, untuk pembaca; yang dicocokkan sidiknya",
                en="The finding in words, for readers; what is matched is the fingerprint",
            ),
        ),
        "cause": Field(WORDS, Text(id="Akar masalah", en="Root cause")),
        "correction": Field(
            WORDS,
            Text(
                id="Tindakan koreksi: membetulkan yang ditemukan",
                en="Correction: mends what was found",
            ),
        ),
        "corrective_action": Field(
            WORDS,
            Text(
                id="Tindakan korektif: menghilangkan akar masalah agar tidak terulang",
                en="Corrective action: removes the cause so that it does not come back",
            ),
        ),
        "owner": Field(
            MEANT,
            Text(
                id="Penanggung jawab: kunci jabatan dari offices di unit.yaml, atau jabatan lain",
                en="Who answers for it: the key of an office of unit.yaml, or another office",
            ),
        ),
        "due": Field(DAY, Text(id="Batas waktu", en="Due date")),
        "status": Field(
            HowFar(),
            Text(
                id="belum: belum dimulai; sedang: sedang dikerjakan; selesai; tidak diisi berarti "
                "belum",
                en="open: not begun; doing: under way; done; open if left out",
            ),
        ),
        "evidence": Field(
            WORDS,
            Text(
                id="Data dukung: yang menunjukkan bahwa tindakan sudah dilakukan",
                en="Evidence: what shows that it was done",
            ),
        ),
    }
)
"""One action; its keys in the order of the columns that units know."""

PLAN_FILE = Fields(
    {
        "format": Field(
            PLACED, Text(id=f"Format berkas: {FORMAT}", en=f"Always {FORMAT}"), required=True
        ),
        "actions": Field(
            Each(ACTION),
            Text(id="Tindakan, satu entri untuk tiap tindakan", en="The actions, one entry each"),
        ),
    }
)
