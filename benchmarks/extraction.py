"""How fast and with how much memory foreign files are read: `python benchmarks/extraction.py`.

With a number, so many mixed files are read with a watch on the memory of all processes.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import partial
from io import BytesIO
from pathlib import Path
from threading import Event, Thread
from zipfile import ZIP_DEFLATED, ZipFile

import psutil
from docx import Document
from docx.shared import Cm
from fpdf import FPDF
from openpyxl import Workbook

from spm_check.extraction import ExtractionOptions, extract_all
from spm_check.extraction.first_page import first_page

EACH = 300
SENTENCE = "Petugas loket menerima berkas permohonan dan memeriksa kelengkapannya. "


def word_file(number: int) -> bytes:
    """Return a procedure with a control block in its page header, three pages long."""
    document = Document()
    table = document.sections[0].header.add_table(3, 3, Cm(17))
    table.cell(0, 1).text = f"PROSEDUR {number}"
    table.cell(0, 2).text = f"No. Dokumen : SOP/{number:05}"
    document.add_heading(f"Prosedur pelayanan loket {number}", 1)
    for part in range(8):
        document.add_heading(f"Bagian {part}", 2)
        for _ in range(5):
            document.add_paragraph(SENTENCE * 4)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def workbook_file(number: int) -> bytes:
    """Return a list of 200 rows on two sheets."""
    book = Workbook()
    for sheet in (book.active, book.create_sheet("Lampiran")):
        assert sheet is not None  # noqa: S101  for the type
        sheet.append(["DAFTAR INDUK DOKUMEN", number])
        for row in range(200):
            sheet.append([row, f"SOP-{row:03}", SENTENCE, row * 1.5, "berlaku", None, "loket"])
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def pdf_file(number: int) -> bytes:
    """Return four pages of text."""
    pdf = FPDF()
    pdf.set_font("Helvetica", size=11)
    for page in range(4):
        pdf.add_page()
        pdf.multi_cell(0, 6, f"PROSEDUR {number} HALAMAN {page}\n" + SENTENCE * 40)
    return bytes(pdf.output())


MAKERS: dict[str, Callable[[int], bytes]] = {
    "docx": word_file,
    "xlsx": workbook_file,
    "pdf": pdf_file,
}


def others(ending: str, content: bytes, count: int) -> Iterable[bytes]:
    """Yield files like one, each with other bytes, faster than they could be written anew."""
    for number in range(count):
        mark = f"{number:08}".encode()
        if ending == "pdf":
            yield content + b"\n%" + mark
            continue
        stream = BytesIO()
        with ZipFile(BytesIO(content)) as old, ZipFile(stream, "w", ZIP_DEFLATED) as new:
            for entry in old.infolist():
                new.writestr(entry.filename, old.read(entry))
            new.comment = mark
        yield stream.getvalue()


def written(folder: Path, ending: str, count: int) -> list[str]:
    """Write so many files and return their names."""
    names = [f"{ending}-{number:05}.{ending}" for number in range(count)]
    contents = others(ending, MAKERS[ending](1), count)
    for name, content in zip(names, contents, strict=True):
        (folder / name).write_bytes(content)
    return names


def run(names: list[str], folder: Path) -> float:
    """Read all files and return after how many seconds."""
    begun = time.perf_counter()
    read = sum(
        each.state == "ok" for _, each in extract_all(names, str(folder), ExtractionOptions())
    )
    assert read == len(names)  # noqa: S101  else the figures mean nothing
    return time.perf_counter() - begun


def peak_while(work: Callable[[], object]) -> int:
    """Return the most memory in MB that this process and its children had together meanwhile."""
    ended, peaks = Event(), [0]

    def watch() -> None:
        own = psutil.Process()
        while not ended.wait(0.05):
            total = 0
            for each in (own, *own.children(recursive=True)):
                try:
                    total += each.memory_info().rss
                except psutil.Error:
                    continue
            peaks.append(total)

    thread = Thread(target=watch)
    thread.start()
    work()
    ended.set()
    thread.join()
    return max(peaks) // 1_000_000


def compare() -> None:
    """Print files a second of one process for several libraries."""
    from libraries import READERS, Reader  # noqa: PLC0415  some are only there to be compared

    for ending, maker in MAKERS.items():
        content = maker(1)
        own: tuple[str, Reader] = ("spm-check", partial(first_page, name=f"a.{ending}"))
        for name, read in (own, *READERS[ending]):
            begun, count = time.perf_counter(), 0
            while time.perf_counter() - begun < 1.5:  # noqa: PLR2004  seconds
                read(content)
                count += 1
            print(f"{ending}  {name:22} {count / (time.perf_counter() - begun):8.0f} files/s")


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as place:
        os.environ["SPM_CHECK_CACHE"] = os.path.join(place, "cache")
        folder = Path(place, "unit")
        folder.mkdir()
        if len(sys.argv) > 1:
            count = int(sys.argv[1]) // 3
            names = [name for ending in MAKERS for name in written(folder, ending, count)]
            names.sort(key=lambda name: name.split("-")[1])
            for label in ("first", "cached"):
                begun = time.perf_counter()
                peak = peak_while(lambda: run(names, folder))
                took = time.perf_counter() - begun
                print(f"{len(names)} files, {label} run: {took:.1f} s, at most {peak} MB")
            return
        for ending in MAKERS:
            names = written(folder, ending, EACH)
            first, again = run(names, folder), run(names, folder)
            print(
                f"{ending}: {EACH / first:.0f} files/s, cached {EACH / again:.0f} files/s "
                f"({first / again:.0f} times)"
            )
    compare()


if __name__ == "__main__":
    main()
