"""The shape of a roll-out plan: every key, what it is for, and how its value is read."""

from typing import get_args

from spm_check.model.text import Text
from spm_check.model.unit import UnitKind
from spm_check.reading.shape.scalars import DAY, PERCENT, PLACED, Choice
from spm_check.reading.shape.shapes import Each, Field, Fields

FORMAT = "spm-check/rollout/1"

PHASE = Fields(
    {
        "name": Field(PLACED, Text(id="Nama tahap", en="Name of the phase"), required=True),
        "units": Field(
            Each(PLACED),
            Text(
                id="Folder unit, dari folder tempat berkas ini berlaku: kesehatan/puskesmas-melati",
                en="Folders of units, from the folder that this file is for: "
                "kesehatan/puskesmas-melati",
            ),
        ),
        "folders": Field(
            Each(PLACED),
            Text(
                id="Folder yang semua unit di bawahnya termasuk tahap ini: kesehatan",
                en="Folders with all the units below them: kesehatan",
            ),
        ),
        "kinds": Field(
            Each(Choice(get_args(UnitKind))),
            Text(id="Jenis unit (kind di unit.yaml)", en="Kinds of units (kind in unit.yaml)"),
        ),
        "start": Field(DAY, Text(id="Tanggal mulai", en="The day it begins"), required=True),
        "target": Field(
            PERCENT,
            Text(
                id="Sasaran: persen persyaratan yang dipenuhi setiap unit dalam tahap ini",
                en="The target: percent of its requirements that each of the units fulfils",
            ),
            required=True,
        ),
        "by": Field(
            DAY,
            Text(
                id="Tanggal sasaran: paling lambat hari itu setiap unit mencapainya",
                en="The target date: the day by which each of the units is there",
            ),
            required=True,
        ),
    }
)
"""One phase; it names its units in any of the three ways, or in several."""

ROLLOUT_FILE = Fields(
    {
        "format": Field(
            PLACED, Text(id=f"Format berkas: {FORMAT}", en=f"Always {FORMAT}"), required=True
        ),
        "phases": Field(
            Each(PHASE),
            Text(id="Tahap penerapan, satu entri tiap tahap", en="The phases, one entry each"),
            required=True,
        ),
    }
)
