"""How well `spm-check scan` recognises files: python benchmarks/recognition.py tuning|held-out."""

import argparse
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from labelled import without_files
from labelled.described import Described, read_part
from labelled.making import make
from labelled.scoring import Scored, figures, misses

from spm_check.discovery.proposing import propose
from spm_check.model.clause import Catalogue
from spm_check.model.extract import Extract
from spm_check.model.phrases import Phrases
from spm_check.reading.catalogue.phrases import read_phrases
from spm_check.reading.catalogue.shelf import Shelf, own_clauses

HERE: Final = Path(__file__).parent
CATALOGUE: Final = "iso-9001-2008"

Extracted = Iterator[tuple[Described, Extract]]


def main() -> None:
    """Print the figures of one part of the labelled set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", choices=("tuning", "held-out"))
    parser.add_argument("--show", action="store_true", help="list every miss with its reasons")
    parser.add_argument(
        "--without-files",
        action="store_const",
        const=_described,
        default=_made,
        dest="extracted",
        help="take what a faultless reader would read, and make no files",
    )
    asked = parser.parse_args()
    files = read_part(HERE / "labelled" / asked.part)
    shelf = Shelf(own_clauses())
    phrases = read_phrases(str(Path(own_clauses()) / CATALOGUE))
    if unknown := sorted(_labels(files) - shelf[CATALOGUE].clause_by_number.keys()):
        parser.error(f"labels that are no clauses: {unknown}")
    scored = tuple(_scored(files, asked.extracted, phrases, shelf[CATALOGUE]))
    if asked.show:
        print("\n".join(misses(scored)), end="\n\n")
    print("\n".join(figures(scored)))


def _labels(files: Iterable[Described]) -> set[str]:
    return {clause for file in files for clause in file.label.clauses}


def _scored(
    files: tuple[Described, ...],
    extracted: Callable[[Iterable[Described]], Extracted],
    phrases: Phrases,
    catalogue: Catalogue,
) -> Iterator[Scored]:
    order = {(file.page, file.path): place for place, file in enumerate(files)}
    found = sorted(extracted(files), key=lambda pair: order[pair[0].page, pair[0].path])
    for file, extract in found:
        yield Scored(file, propose(file.path, extract, phrases, catalogue))


def _described(files: Iterable[Described]) -> Extracted:
    for file in files:
        yield file, without_files.extract(file)


def _made(files: Iterable[Described]) -> Extracted:
    from spm_check.extraction import ExtractionOptions, extract_all  # noqa: PLC0415  needs the extra `scan`

    with TemporaryDirectory() as place:
        folder = Path(place) / "units"
        make(files, folder)
        by_path = {f"{file.page}/{file.path}": file for file in files}
        options = ExtractionOptions(ocr=True, cache=False)
        for path, extract in extract_all(sorted(by_path), str(folder), options, None):
            yield by_path[path], extract


if __name__ == "__main__":
    main()
