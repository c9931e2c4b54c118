"""Of what kind a paper is: by the words of its title, by its sections; never by a prefix alone."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from spm_check.discovery.control_block import ControlBlock
from spm_check.discovery.passages import name_of
from spm_check.discovery.texts import folded
from spm_check.discovery.titles import head, is_letterhead
from spm_check.model.extract import Extract
from spm_check.model.proposal import ProposedKind, Source

MARKS_ENOUGH = 2
"""How many labels of a control block make sure that a paper is what its title says."""

FIRST: Mapping[ProposedKind, str] = {
    "external": r"undang undang|peraturan (?:pemerintah|presiden|menteri|daerah|gubernur|bupati|"
    r"wali ?kota|badan|kepala)|permen\w*|perda|perpres|perbup|perwal\w*|pmk|kmk|kepmen\w*|"
    r"keputusan (?:menteri|presiden|direktur jenderal)|uu|pp no|sni|standar nasional indonesia",
    "decree": r"surat keputusan|keputusan (?:kepala|direktur|camat|lurah|ketua|rektor|pimpinan)|"
    r"keputusan|sk|surat tugas|surat perintah tugas|penunjukan|pengangkatan",
    "form": r"formulir|form|blanko|formulir isian|templat|template|ceklis|check ?list|daftar tilik|"
    r"daftar periksa|lembar|kuesioner|kuisioner|angket|fm|fr|kartu",
    "procedure": r"sop|spo|protap|prosedur|prosedur mutu|standar operasional prosedur|"
    r"standar prosedur operasional|prosedur operasional standar|prosedur tetap|tata cara|"
    r"mekanisme|standard operating procedure",
    "work-instruction": r"instruksi kerja|ik|petunjuk kerja|petunjuk teknis|juknis|"
    r"petunjuk pelaksanaan|work instruction|wi",
    "manual": r"manual mutu|pedoman mutu|panduan mutu|buku mutu|manual sistem manajemen mutu|"
    r"pedoman sistem manajemen mutu|manual smm|pedoman peningkatan mutu\w*|quality manual|"
    r"manual sistem mutu|pedoman manajemen mutu|buku pedoman mutu|buku manual mutu",
    "policy": r"kebijakan mutu|pernyataan kebijakan mutu|quality policy|kebijakan sistem "
    r"manajemen mutu",
    "objectives": r"sasaran mutu|sasaran dan program mutu|quality objectives?",
    "record": r"notulen|notula|notulensi|risalah|laporan|daftar hadir|berita acara|register|"
    r"rekap\w*|undangan|hasil|bukti|presensi|absensi|buku|daftar|catatan|rekaman|"
    r"surat (?!edaran)(?:\w+)|sertifikat|"
    r"evaluasi|monitoring|capaian|kertas kerja|dokumentasi|log|data|temuan|tindak lanjut|"
    r"analisis|matriks|matrik|tanda terima|verifikasi|pengolahan|pemantauan|identifikasi|"
    r"ptpp|kuitansi|penilaian|inventaris|permintaan tindakan|lks|pengumuman",
    "plan": r"rencana|program|jadwal|jadual|kerangka acuan\w*|kak|renstra|renja|ruk|rpk|"
    r"perencanaan|rencana mutu|agenda|rba|rka|dpa",
    "other": r"pedoman|panduan|struktur organisasi|uraian tugas|bagan|alur|peta|standar|"
    r"maklumat|kebijakan|profil|manual|brosur|leaflet|pernyataan|uraian jabatan|pakta|komitmen|"
    r"visi|budaya|hak|surat edaran|edaran",
}
"""Words by which an Indonesian title begins; the one that stands first tells the kind."""

LAST: Mapping[ProposedKind, str] = {
    "procedure": r"procedures?|sop",
    "work-instruction": r"work instructions?|instructions?",
    "form": r"forms?|check ?lists?|templates?|questionnaires?",
    "manual": r"quality manual|qms manual|quality management system manual|quality handbook|"
    r"management system manual",
    "policy": r"quality policy|policy statement|quality policy statement",
    "objectives": r"quality objectives?|objectives and targets",
    "plan": r"plans?|programmes?|programs?|schedules?|agenda|roadmap",
    "record": r"reports?|minutes|logs?|registers?|records?|certificates?|results?|list|"
    r"checks|score ?cards?|observations?|feedback|attendance|inventory|review meeting|"
    r"ncr|car|capa|summary|analysis|notes?|orders?|"
    r"matrix|survey|evaluation|assessment|dashboard|receipt|requests?|invitation",
    "decree": r"appointment letter|letter of appointment|appointment",
    "other": r"policy|guide|guidelines?|manual|chart|map|diagram|charter|description|handbook|"
    r"structure|commitment|statement|standard",
}
"""Words by which an English title ends; the one that stands last tells the kind."""


def _compiled(words: Mapping[ProposedKind, str]) -> re.Pattern[str]:
    groups = (f"(?P<{kind.replace('-', '_')}>{forms})" for kind, forms in words.items())
    return re.compile(rf"\b(?:{'|'.join(groups)})\b")


_TO_FILL_IN = re.compile(r"\.{4,}|_{4,}|…{2,}|\[ ?\]|☐")
_FIGURE = re.compile(r"\d")
_TAIL = re.compile(r"(?: (?:\w{1,3}|\d+|20\d\d|template|copy|final|draft|meeting))*")
_WITH_SECTIONS: frozenset[ProposedKind] = frozenset(
    {"procedure", "work-instruction", "manual", "policy", "plan", "decree", "form", "objectives"}
)
_FIRST = _compiled(FIRST)
_LAST = _compiled(LAST)
_CODE = re.compile(
    r"(?:[\d ]+|[a-z]\b|bab|ep|fix|rev|revisi|final|new|copy|draft|contoh|lampiran|"
    r"dokumen|bukti|ok|\W)*"
)

SECTIONS = (
    "pengertian", "tujuan", "kebijakan", "referensi", "prosedur", "langkah langkah", "unit terkait",
    "dokumen terkait", "ruang lingkup", "purpose", "scope", "responsibilities", "procedure",
    "definitions", "references", "definisi", "tanggung jawab", "acuan", "records", "rekaman",
    "uraian prosedur", "dasar hukum", "kualifikasi pelaksana", "mutu baku", "diagram alir",
    "responsibility", "prosedur langkah langkah", "alat dan bahan", "bagan alir", "instruksi kerja",
)  # fmt: skip
"""Headings of the sections of a procedure; a few of them make one."""

ENOUGH = 3
"""How many of those sections make a procedure of a paper that does not say what it is."""

_ORDER = r"(?:[a-z] |[ivx]+ |\d{1,2} (?:\d{1,2} )?)?"
_SECTION = re.compile(rf"{_ORDER}({'|'.join(sorted(SECTIONS, key=len, reverse=True))})\b")
_MARKED = re.compile(
    r"^(?:sop|spo|standar operasional prosedur|standard operating procedure|prosedur|prosedur mutu|"
    r"standar prosedur operasional|instruksi kerja|procedure|prosedur tetap|protap|pos)\b"
)


class Named(NamedTuple):
    """A kind that a title names, and whether in the place where titles name their kind."""

    kind: ProposedKind
    plainly: bool
    """Whether an Indonesian title begins with the word, or an English one ends with it."""
    word: str
    """The word by which it is named."""


def kind_named(texts: Sequence[str]) -> Named | None:
    """Return the kind that the texts name: the first that does so plainly, else the first."""
    found = [named for text in texts if (named := _named(folded(text))) is not None]
    return next((named for named in found if named.plainly), found[0] if found else None)


def _named(words: str) -> Named | None:
    begins = _CODE.match(words)
    start = begins.end() if begins else 0
    first = _FIRST.search(words, start)
    last = None
    for last in _LAST.finditer(words):  # noqa: B007  the last one is meant
        pass
    if first and first.lastgroup == "external" and first.start() > start:
        first = _FIRST.search(words, first.end())  # a law that is only mentioned
    if first and first.start() <= start + 1:
        return Named(_kind(first), plainly=True, word=first[0])
    if last:
        return Named(
            _kind(last), plainly=_TAIL.fullmatch(words, last.end()) is not None, word=last[0]
        )
    return Named(_kind(first), plainly=False, word=first[0]) if first else None


def _kind(match: re.Match[str]) -> ProposedKind:
    name = str(match.lastgroup).replace("_", "-")
    return next(kind for kind in (*FIRST, *LAST) if kind == name)


def sections(extract: Extract) -> int:
    """Return how many of the usual sections of a procedure a first page has."""
    texts = (*extract.headings, *extract.lines, *(row[0] for row in extract.rows if row))
    found = (_SECTION.match(folded(text[:60])) for text in texts)
    return len({match[1] for match in found if match})


def is_marked_procedure(extract: Extract) -> bool:
    """Say whether a cell or line of the head says on its own that this is a procedure."""
    cells = (cell for row in extract.rows[:6] for cell in row)
    texts = (*extract.headers[:8], *cells, *extract.lines[:12])
    return any(_MARKED.match(folded(text[:80])) and not is_letterhead(text) for text in texts)


def is_decree(extract: Extract) -> bool:
    """Say whether a page goes the way of a decree: considering, resolving, laying down."""
    words = " ".join(folded(text[:40]) for text in extract.lines[:60])
    marks = ("menimbang", "mengingat", "memutuskan", "menetapkan")
    return sum(f" {mark}" in f" {words}" for mark in marks) > 1


PLAIN: frozenset[ProposedKind] = frozenset({"manual", "policy", "objectives", "form", "record"})
"""Kinds that a title tells for good, whatever sections a paper has."""


COLUMNS, FILLED = 3, 2
"""How many filled cells make a row of a table, and how many such rows a form that is filled in."""

VAGUE: frozenset[ProposedKind] = frozenset({"record", "other"})
"""Kinds of which a word somewhere in a title tells little: procedures speak of records, too."""


class KindTold(NamedTuple):
    """A kind, where that is told, and whether beyond doubt."""

    kind: ProposedKind | None
    sure: bool = False
    """Whether the page has the make of such a paper, not only a word for it."""
    told_by: tuple[Source, str] | None = None


def kind_of(path: str, extract: Extract, block: ControlBlock) -> KindTold:
    """Return the kind of a file: by its title, its make, then by its name.

    A form in which something is filled in is a record.
    """
    told = _told(path, extract, block)
    if told.kind == "form" and is_filled_in(extract):
        return told._replace(kind="record")
    return told


def _told(path: str, extract: Extract, block: ControlBlock) -> KindTold:
    title = kind_named(head(extract, block))
    file = kind_named((name_of(path.rpartition("/")[2]),))
    controlled = block.marks >= MARKS_ENOUGH
    if title and title.kind == "external":
        return KindTold("external", sure=True)
    if is_decree(extract):
        return KindTold("decree", sure=True)
    if title and title.plainly and title.kind in PLAIN:
        return KindTold(title.kind, controlled)
    return _by_make(title, file, extract, controlled=controlled) or _by_name(
        title, file, extract, controlled=controlled
    )


def _by_make(
    title: Named | None, file: Named | None, extract: Extract, *, controlled: bool
) -> KindTold | None:
    """Return the kind of a paper that has the make of a procedure; None of any other."""
    if is_marked_procedure(extract):
        at_work = any(each and each.kind == "work-instruction" for each in (title, file))
        kind: ProposedKind = "work-instruction" if at_work else "procedure"
        return KindTold(kind, sections(extract) > 1 or controlled, ("title", "sop"))
    if sections(extract) >= (ENOUGH - 1 if controlled else ENOUGH):
        plain = title if title and title.plainly else file if file and file.plainly else None
        kind = plain.kind if plain and plain.kind in _WITH_SECTIONS else "procedure"
        return KindTold(kind, sure=True, told_by=("heading", "prosedur"))
    return None


def _by_name(
    title: Named | None, file: Named | None, extract: Extract, *, controlled: bool
) -> KindTold:
    """Return the kind that a title or the name of a file names, if only somewhere in it."""
    rules = controlled and extract.shape == "text" and not is_blank_form(extract)
    if (
        title
        and rules
        and not title.plainly
        and title.kind in VAGUE
        and not (file and file.plainly)
    ):
        return KindTold("procedure", sure=True)
    if title and (title.plainly or not file):
        return KindTold(title.kind, controlled, ("title", title.word))
    if file:
        return KindTold(file.kind, controlled, ("file-name", file.word))
    if controlled and extract.shape == "text":
        return KindTold("form" if is_blank_form(extract) else "procedure", sure=True)
    return KindTold(None)


def supposed_kind(extract: Extract) -> ProposedKind:
    """Return the kind of a paper that does not tell it, but what it is evidence for."""
    if is_blank_form(extract):
        return "form"
    return "record" if extract.shape == "sheet" else "other"


def is_filled_in(extract: Extract) -> bool:
    """Say whether rows of a table hold figures or days, as they do once a form is filled in."""
    rows = (row for row in extract.rows if sum(1 for cell in row if cell.strip()) >= COLUMNS)
    return sum(any(map(_FIGURE.search, row[1:])) for row in rows) >= FILLED


def is_blank_form(extract: Extract) -> bool:
    """Say whether a page is there to be filled in: dots or lines stand where words would."""
    texts = (*extract.lines, *(cell for row in extract.rows for cell in row))
    return sum(_TO_FILL_IN.search(text) is not None for text in texts) >= ENOUGH
