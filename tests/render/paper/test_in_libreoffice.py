"""What is made for Word opens in LibreOffice as it was meant, page by page."""

import subprocess
from pathlib import Path

import pytest

from foreign import needs
from papers import pdf_pages, squeezed
from rendering import example
from spm_check.manual.composing import compose
from spm_check.render.docx import paper_docx
from spm_check.render.paper.manual import quality_manual
from spm_check.render.paper.sheet import Heading
from spm_check.render.words.book import Words


def printed(content: bytes, folder: Path) -> list[str]:
    """Return the text of every page as LibreOffice prints a Word document."""
    (folder / "a.docx").write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "a.docx"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=120)
    return pdf_pages((folder / "a.pdf").read_bytes())


@pytest.mark.slow
@needs("soffice")
@pytest.mark.parametrize("name", ["puskesmas-melati-2013"])
def test_the_quality_manual_is_printed_whole(name: str, words: Words, tmp_path: Path) -> None:
    paper = quality_manual(compose(example(name)), words)
    pages = printed(paper_docx(paper), tmp_path)
    text = squeezed(" ".join(pages))

    headings = [b.text for s in paper.sections for b in s.blocks if isinstance(b, Heading)]
    assert [] == [each for each in headings if squeezed(each) not in text]
    numbered = squeezed(paper.page.format(page=2, pages=len(pages)))
    assert numbered in squeezed(pages[1])
    assert all(squeezed(paper.running[0]) in squeezed(page) for page in pages[1:])
