"""The phrases of a catalogue, which only those who look for evidence read."""

from collections.abc import Iterable
from typing import get_args

from spm_check.errors import UnusableError
from spm_check.model.extract import FileShape
from spm_check.model.phrases import Phrases, SilentKind
from spm_check.model.text import Text
from spm_check.reading.catalogue.learned import read_learned
from spm_check.reading.catalogue.pages import Pages
from spm_check.reading.shape.scalars import NAME, PLACED, WORDS, Choice
from spm_check.reading.shape.shapes import Each, Entry, Field, Fields, Named
from spm_check.reading.yaml.nodes import Scalar

FILE = "phrases.yaml"
FORMAT = "spm-check/phrases/1"

SPOKEN = Fields(
    {
        "id": Field(Each(WORDS), Text(id="Dalam bahasa Indonesia", en="In Indonesian")),
        "en": Field(Each(WORDS), Text(id="Dalam bahasa Inggris", en="In English")),
    }
)

EVERYDAY = Fields(
    {
        **SPOKEN.fields,
        "papers": Field(
            Each(WORDS),
            Text(
                id="Dikumpulkan dari berkas contoh, dalam bahasa apa pun",
                en="Gathered from sample papers, in whatever language",
            ),
        ),
    }
)

SILENT = Fields(
    {
        "key": Field(NAME, Text(id="Kunci", en="Key"), required=True),
        "shape": Field(
            Choice(get_args(FileShape)),
            Text(
                id="Hanya berkas dengan bentuk ini, misalnya slides",
                en="Only files of this shape, slides for example",
            ),
        ),
        "title": Field(
            Each(WORDS),
            Text(
                id="Satu saja pada nama atau kepala berkas sudah cukup",
                en="One of them in the name or at the head of a file is enough",
            ),
        ),
        "perhaps": Field(
            Each(WORDS),
            Text(
                id="Satu saja pada nama atau kepala berkas sudah cukup, kecuali bila di sana pula "
                "ada frasa sebuah klausul",
                en="One of them in the name or at the head is enough, unless a phrase of a clause "
                "stands there, too",
            ),
        ),
        "page": Field(
            Each(WORDS),
            Text(
                id="Dua di antaranya pada halaman pertama sudah cukup",
                en="Two of them on the first page are enough",
            ),
        ),
        "unless": Field(
            Each(WORDS),
            Text(
                id="Satu saja pada nama atau kepala berkas: bukan berkas jenis ini",
                en="One of them in the name or at the head: it is not of this kind after all",
            ),
        ),
    }
)

PHRASES_FILE = Fields(
    {
        "format": Field(PLACED, Text(id=f"Format: {FORMAT}", en=f"Always {FORMAT}"), required=True),
        "clauses": Field(
            Named(SPOKEN), Text(id="Frasa setiap klausul", en="Phrases per clause"), required=True
        ),
        "words": Field(
            Named(EVERYDAY),
            Text(
                id="Kata sehari-hari dalam berkas setiap klausul",
                en="Words of everyday in the papers of each clause",
            ),
        ),
        "common": Field(
            Each(WORDS),
            Text(
                id="Kata yang ada di segala macam berkas, sehingga tidak menunjuk apa pun",
                en="Words that stand in papers of all sorts, and so tell nothing",
            ),
        ),
        "weak": Field(
            Each(WORDS),
            Text(
                id="Frasa yang baru berarti bila ada frasa lain untuk klausul yang sama",
                en="Phrases that count only beside another one for the same clause",
            ),
        ),
        "nothing": Field(
            Each(WORDS),
            Text(
                id="Frasa yang tidak menunjuk klausul apa pun",
                en="Phrases that stand for no clause at all",
            ),
        ),
        "spellings": Field(
            Named(Each(WORDS)),
            Text(
                id="Kata dengan ejaan lain yang sama artinya",
                en="Words with the other ways in which they are written",
            ),
        ),
        "service": Field(
            PLACED,
            Text(
                id="Klausul prosedur yang tidak menyebut klausul mana pun",
                en="The clause of procedures that tell of no other one",
            ),
        ),
        "silent": Field(
            Each(SILENT),
            Text(id="Jenis berkas yang bukan bukti", en="Kinds of files that are no evidence"),
        ),
    }
)


def read_phrases(folder: str) -> Phrases:
    """Read the phrases in a catalogue's folder.

    Raises `UnusableError` with every complaint about the file.
    """
    pages = Pages(folder)
    page = pages.read(FILE, PHRASES_FILE)
    entry = page.entry
    format_: Scalar | None = entry.get("format")
    if format_ is not None and format_.text.strip() != FORMAT:
        page.complaints.unknown("format-unknown", format_, format_.text, (FORMAT,))
    service: Scalar | None = entry.get("service")
    phrases = Phrases(
        clauses={key.text: _both(each) for key, each in entry.get("clauses") or () if each},
        words={key.text: _both(each) for key, each in entry.get("words") or () if each},
        common=tuple(entry.get("common") or ()),
        weak=tuple(entry.get("weak") or ()),
        nothing=tuple(entry.get("nothing") or ()),
        silent=tuple(_silent(each) for each in entry.get("silent") or ()),
        spellings={key.text: each or () for key, each in entry.get("spellings") or ()},
        learned=read_learned(folder),
        service=service.text.strip() if service else None,
    )
    wrong = tuple(pages.wrong())
    if wrong:
        raise UnusableError(wrong)
    return phrases


def unknown_clauses(phrases: Phrases, known: Iterable[str]) -> tuple[str, ...]:
    """Return the clauses that have phrases or words and that a catalogue does not have."""
    clauses = frozenset(known)
    named = dict.fromkeys((*phrases.clauses, *phrases.words))
    return tuple(clause for clause in named if clause not in clauses)


def _both(entry: Entry) -> tuple[str, ...]:
    spoken = (entry.get(key) or () for key in ("id", "en", "papers"))
    return tuple(dict.fromkeys(word for words in spoken for word in words))


def _silent(entry: Entry) -> SilentKind:
    key: Scalar | None = entry.get("key")
    return SilentKind(
        key=key.text if key else "",
        shape=entry.get("shape"),
        title=entry.get("title") or (),
        perhaps=entry.get("perhaps") or (),
        page=entry.get("page") or (),
        unless=entry.get("unless") or (),
    )
