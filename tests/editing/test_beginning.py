"""A new unit file says again what it was made from, in every language, whatever the texts are."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import ON, START, answer, exclusion, office, unit
from spm_check.editing.beginning import render_unit_file
from spm_check.editing.writing import scalar
from spm_check.model.clause import Catalogue
from spm_check.model.text import LANGUAGES, Language, is_blank
from spm_check.model.unit import LegalBasis, Unit
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.text.source import Source
from spm_check.reading.unit.unit_file import understand_unit
from spm_check.render.words.beginning import beginning_words

SHELF = Shelf(own_clauses())
KINDS = ("puskesmas", "agency")
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp")), min_size=1)
SAID = TEXT.map(lambda text: " ".join(text.split())).filter(lambda text: not is_blank(text))


def again(of: Unit, language: Language) -> Unit:
    """Return the unit that a new file declares."""
    conditions = SHELF["iso-9001-2008"].conditions
    text = render_unit_file(of, conditions, KINDS, beginning_words(language))
    return understand_unit(Source("unit.yaml", text), SHELF)


def same(one: Unit, other: Unit) -> bool:
    """Say whether two units declare the same, wherever it stands."""
    return replace(one, start=START, sections={}) == replace(other, start=START, sections={})


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_full_unit_is_read_back(language: Language) -> None:
    of = unit(
        office("kepala", holder="dr. Contoh", since=ON),
        office("wmm", holder=None),
        answer("outsourcing"),
        answer("traceability", None, applies=True),
        exclusion("7.3"),
        parent="Kota Contoh: Dinas",
        scope="Pelayanan #1",
        services=("KTP", "Surat, umum"),
        language="id",
        legal_basis=(
            LegalBasis("Perwal", "12", "2012", "Mutu"),
            LegalBasis("SK", None, None, None),
        ),
    )

    assert same(of, again(of, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_unit_is_read_back_with_the_language_of_the_file(language: Language) -> None:
    of = unit(offices=(), legal_basis=())

    assert same(replace(of, language=language), again(of, language))


@given(name=SAID, services=st.lists(SAID, max_size=3), holder=SAID, because=SAID)
def test_any_text_is_read_back(name: str, services: list[str], holder: str, because: str) -> None:
    of = unit(
        office("kepala", holder=holder),
        exclusion("7.3", because),
        name=name,
        services=tuple(services),
        language="id",
    )

    assert same(of, again(of, "id"))


@pytest.mark.parametrize(
    "word", ["no", "Yes", "null", "12", "1.0", "a: b", "a #b", "- a", "[a]", ""]
)
def test_what_other_readers_would_misread_is_quoted(word: str) -> None:
    assert scalar(word, flow=True).startswith('"')


def test_plain_words_stay_plain() -> None:
    assert "Puskesmas Melati" == scalar("Puskesmas Melati", flow=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sample_is_right_as_it_stands(catalogue: Catalogue, language: Language) -> None:
    conditions = catalogue.conditions
    of = unit(offices=(), legal_basis=())
    words = beginning_words(language)
    keys = words.office_keys
    of = replace(of, offices=tuple(office(key) for key in keys))
    text = render_unit_file(of, conditions, KINDS, words)
    sections = ("legal_basis", "documents", "records", "practices")
    lines, active = [], False
    for line in text.splitlines():
        active = (active and line.startswith("#   ")) or line in {f"# {s}:" for s in sections}
        lines.append(line[2:] if active else line)
    read = understand_unit(Source("unit.yaml", "\n".join(lines)), SHELF)

    assert (1, 1, 1, 1) == (
        len(read.documents),
        len(read.records),
        len(read.practices),
        len(read.legal_basis),
    )
