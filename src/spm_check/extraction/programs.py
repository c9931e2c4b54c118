"""Other programs that help to read files, where they are on the machine."""

import re
import shutil
import subprocess
from dataclasses import dataclass

WANTED = ("ind", "eng")
"""The languages of OCR, the first first."""
_LANGUAGE = re.compile(r"[a-z]{3}(?:_[a-z]+)?")


@dataclass(frozen=True, slots=True)
class Programs:
    """What is on the machine; empty or None where it is missing, as in a `Job`."""

    tesseract: str | None
    languages: str
    soffice: str | None

    @property
    def sign(self) -> str:
        """By which extracts are told apart that depend on them."""
        ocr = "-" if self.tesseract is None else self.languages
        return f"ocr:{ocr} office:{'yes' if self.soffice else 'no'}"


def programs_at_hand(*, ocr: bool) -> Programs:
    """Return what is on the machine; without `ocr` nobody looks for tesseract."""
    soffice = shutil.which("soffice") or shutil.which("libreoffice")
    if not ocr:
        return Programs(None, "", soffice)
    tesseract = shutil.which("tesseract")
    languages = _languages(tesseract) if tesseract else ""
    return Programs(tesseract if tesseract and languages else "", languages, soffice)


def _languages(tesseract: str) -> str:
    """Return the wanted languages that are installed, as tesseract names them."""
    try:
        said = subprocess.run(  # noqa: S603  no shell
            [tesseract, "--list-langs"], capture_output=True, check=False, timeout=20
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    installed = set(said.stdout.decode("utf-8", "replace").split())
    return "+".join(each for each in WANTED if each in installed)
