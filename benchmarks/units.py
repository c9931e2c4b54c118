"""Makes any number of plausible units: `python benchmarks/units.py FOLDER --units 1000 --seed 1`.

Seeded: the same arguments write the same bytes. Places, people and units are invented. Titles are
the evidence names of the catalogue, and units are as far on, and as faulty, as the examples are:
a beginner, one in its first year, one in its second, and one without a gap, a quarter each.
"""

import argparse
import os
import random
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from unit_texts import PLANNED, Called, PlausibleUnit, Size, offered_by, plan_text

from spm_check.reading.catalogue.shelf import DEFAULT_CATALOGUE, Shelf, own_clauses

EXAMPLES = Path(__file__).parent.parent / "examples"
MANUAL = EXAMPLES / "puskesmas-melati-2013" / "dokumen" / "MM-01 Manual Mutu.docx"

KINDS: Mapping[str, tuple[str, str]] = {
    "puskesmas": ("kesehatan", "Puskesmas"),
    "hospital": ("kesehatan", "Rumah Sakit Umum"),
    "agency": ("dinas", "Dinas Pelayanan"),
    "licensing": ("dinas", "Kantor Perizinan"),
    "village-office": ("kewilayahan", "Kelurahan"),
    "district": ("kewilayahan", "Kecamatan"),
    "school": ("pendidikan", "Sekolah Dasar"),
}
"""The kinds of units with the sector they belong to and how their names begin."""
FIRST = "Suka Tirta Wana Giri Rawa Muara Tanjung Bukit Lembah Karang Padang".split()  # noqa: SIM905
SECOND = "jingga lontar melati seroja kenari bangau merpati cempaka embun".split()  # noqa: SIM905
REGIONS = ("Kota", "Kabupaten")


@dataclass(frozen=True)
class Wanted:
    """What is to be made."""

    units: int = 100
    seed: int = 1
    regions: int = 5
    items: int = 100
    files: int = 200
    broken: float = 0.02
    """The share of units whose unit file is one of the broken examples."""
    manuals: float = 0.75
    """The share whose quality manual is a Word file."""
    links: bool = False
    """Whether all files of all units are links to one: they take no room of their own."""


def make_units(root: Path, wanted: Wanted) -> list[Path]:
    """Write units below a folder, ROOT/region/sector/unit; return their folders."""
    offered = offered_by(Shelf(own_clauses())[DEFAULT_CATALOGUE])
    broken = sorted((EXAMPLES / "broken").glob("*/unit.yaml"))
    manual = MANUAL.read_bytes()
    size = Size(wanted.items, wanted.files, wanted.manuals)
    made = []
    for number in range(wanted.units):
        dice = random.Random(f"{wanted.seed}/{number}")  # noqa: S311  no secret
        kind = dice.choice(list(KINDS))
        sector, called = KINDS[kind]
        name = f"{called} {dice.choice(FIRST)}{dice.choice(SECOND)} {number + 1}"
        region = number % wanted.regions
        place = f"{REGIONS[region % 2]} {FIRST[region % len(FIRST)]} {SECOND[region % len(SECOND)]}"
        folder = root / f"{region + 1:02} {place}" / sector / name
        folder.mkdir(parents=True)
        unit = PlausibleUnit(Called(name, kind, place), offered, size, dice)
        text = unit.text()
        if dice.random() < wanted.broken:
            (folder / "unit.yaml").write_bytes(dice.choice(broken).read_bytes())
        else:
            (folder / "unit.yaml").write_text(text, encoding="utf-8")
        if dice.random() < PLANNED:
            (folder / "plan.yaml").write_text(plan_text(dice), encoding="utf-8")
        _write(folder, unit.files, root / ".one" if wanted.links else None)
        if unit.manual:
            # The comment at the end of a zip: no two manuals have the same bytes.
            note = str(number).encode()
            content = manual[:-2] + len(note).to_bytes(2, "little") + note
            (folder / unit.manual).parent.mkdir(exist_ok=True)
            (folder / unit.manual).write_bytes(content)
        made.append(folder)
    return made


def _write(folder: Path, files: list[str], one: Path | None) -> None:
    """Write small files; with `one`, links to it, and to the next where it has too many."""
    for below in sorted({file.rpartition("/")[0] for file in files}):
        (folder / below).mkdir(parents=True, exist_ok=True)
    for file in files:
        path = os.path.join(folder, file)
        if one is None:
            with open(path, "w", encoding="utf-8") as stream:
                stream.write(f"Berkas {file}\n")
        else:
            _link(one, path)


def _link(one: Path, path: str) -> None:
    try:
        os.link(one, path)
    except OSError:  # it is not there yet, or has as many links as the disk allows
        one.unlink(missing_ok=True)
        one.write_text("Berkas\n", encoding="utf-8")
        os.link(one, path)


def main() -> None:
    """Write the units that the command line asks for."""
    usual = Wanted()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    for name in ("units", "seed", "regions", "items", "files"):
        parser.add_argument(f"--{name}", type=int, default=getattr(usual, name))
    for name in ("broken", "manuals"):
        parser.add_argument(f"--{name}", type=float, default=getattr(usual, name))
    parser.add_argument("--links", action="store_true", help="files are links to one file")
    given = vars(parser.parse_args())
    folder = given.pop("folder")
    print(f"{len(make_units(folder, Wanted(**given)))} units below {folder}")


if __name__ == "__main__":
    main()
