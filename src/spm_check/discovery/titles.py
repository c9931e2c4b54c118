"""What a file says at its head: the lines and cells that are its title, not its letterhead."""

import re
from collections.abc import Iterator, Sequence

from spm_check.discovery.control_block import ControlBlock
from spm_check.discovery.dates import read_day
from spm_check.discovery.fields import is_list
from spm_check.discovery.labels import field_of, labelled
from spm_check.discovery.texts import folded, in_one_line
from spm_check.model.extract import Extract

HEAD = 30
"""Within how many lines the title begins."""

TITLES = 3
"""How many lines at most are taken as the head."""

ROWS = 7
"""How many rows of tables are looked at: the control block."""

PEOPLE = frozenset({"prepared_by", "approved_by"})
SIGNING = 3
"""Over how many rows people sign: who, what office, and what name."""

_DAY_ALONE = 30
"""How long a line is at most that tells nothing but a day and a place."""

_LONGEST = 22
"""How many words a line of a title has at most."""

_LETTERHEAD = re.compile(
    r"(?:pemerintah(?:an)?|pemkab|pemkot|pemda|dinas|kementerian|kementrian|departemen|badan|"
    r"sekretariat|kecamatan|kelurahan|desa|kantor|puskesmas|pusat kesehatan masyarakat|uptd?|upt|"
    r"blud|rsud?|rumah sakit|klinik|balai|yayasan|pt|cv|universitas|institut|politeknik|sekolah|"
    r"labkesda|lab|smkn?|sman?|smpn?|sdn?|kabupaten|kota|provinsi|propinsi|republik indonesia|"
    r"bupati|walikota|wali kota|gubernur|kecamatan|laboratorium)\b(?! dinas)"
)
_ADDRESS = re.compile(
    r"(?:jl|jln|jalan|alamat|telp|telepon|tlp|phone|tel|fax|email|e mail|website|www|kode pos|kec|"
    r"hp|https?)\b|.*\b(?:telp|kode pos|gmail com|co id|go id|sch id)\b"
)
_NOISE = re.compile(
    r"(?:anda di halaman|you are on page|page|hal|halaman|logo|copyright|confidential|rahasia|"
    r"cover|daftar isi|table of contents|kata pengantar|versi cetak|nip|nama|dokumen ini|"
    r"dengan rahmat|bismillah|lembar pengesahan|halaman pengesahan|approval|lampiran|salinan|"
    r"terkendali|tidak terkendali|controlled copy|uncontrolled|uploaded|download|"
    r"www|http)\b|[\d ]+$|(?:sop|spo|pos|sk|standar operasional prosedur|standard operating "
    r"procedure|standar prosedur operasional|prosedur|procedure|keputusan|surat keputusan)$"
)
_NAMES = (
    r"(?:pengertian|tujuan|tujuan umum|kebijakan|referensi|ruang lingkup|lingkup|pendahuluan|"
    r"rincian|"
    r"latar belakang|purpose|scope|introduction|definitions?|definisi|objectives?|uraian|isi|"
    r"responsibilit(?:y|ies)|tanggung jawab|langkah langkah|langkah|summary|overview|prosedur|"
    r"acuan|"
    r"procedure|background|general|maksud|maksud dan tujuan|dasar hukum|unit terkait|records?|"
    r"prosedur langkah langkah|references?|alat dan bahan|dokumen terkait|diagram alir|bagan alir|"
    r"definisi dan istilah|istilah|umum|policy|process|steps|method|kata pengantar|daftar isi)"
)
_ORDER = r"(?:(?:[a-z]|[ivx]+|\d{1,2}(?: \d)?|bab [ivx\d]+) )"
_SECTION = re.compile(
    rf"{_ORDER}?{_NAMES}$|{_ORDER}{_NAMES}\b|bab [ivx\d]+\b|(?:menimbang|mengingat)\b"
)
_LAW = re.compile(
    r"\d{1,2} (?:undang|uu|peraturan|permen|perda|perwal|perbup|keputusan menteri|kepmen|pmk|pp)"
)
_SENTENCE = 6
"""From how many words on a line with a full stop is a sentence."""

_LONE_COLON = re.compile(
    r"^\s*(?!(?:sop|spo|procedure|prosedur|policy|form|formulir|instruksi kerja|"
    r"work instruction|standard operating procedure)\b)[^:]{2,40}:\s",
    re.IGNORECASE,
)
_PAGE = re.compile(r"\b(?:page|halaman|hal) \d+ (?:of|dari) \d+\b")
_LISTED = re.compile(r"\s*(?:\(?[a-z\d]{1,2}[.)]\s|[-•*☐□]|\[ ?\])", re.IGNORECASE)


def head(extract: Extract, block: ControlBlock) -> tuple[str, ...]:
    """Return what stands at the head of a file as its title, the surest first."""
    found: list[str] = []
    if block.title:
        found.append(block.title)
    found.extend(block.topics[:2])
    found.extend(_first(_cells(extract.rows, block), 2))
    found.extend(_first((text for text in extract.headings[:4] if is_title(text)), 2))
    found.extend(_first(_lines(extract.lines), TITLES))
    return tuple(dict.fromkeys(in_one_line(text) for text in found))


def is_title(text: str) -> bool:
    """Say whether a text may be a title: short, and neither letterhead, label, nor sentence."""
    words = folded(text)
    if not words or not any(map(str.isalpha, words)) or words.count(" ") >= _LONGEST:
        return False
    if _LETTERHEAD.match(words) or _ADDRESS.match(words) or _NOISE.match(words):
        return False
    if _PAGE.search(words):
        return False
    if is_section(text) or _LAW.match(words) or _LONE_COLON.match(text) or _is_sentence(text):
        return False
    return field_of(text.strip(" :")) is None and not any(labelled(text))


def _is_sentence(text: str) -> bool:
    return text.rstrip().endswith((".", ";", "?")) and len(text.split()) >= _SENTENCE


def is_section(text: str) -> bool:
    """Say whether a text is the heading of a usual section, after which no title comes."""
    return _SECTION.match(folded(text)) is not None


def is_letterhead(text: str) -> bool:
    """Say whether a text names who issues a paper, or where they are."""
    words = folded(text)
    return bool(_LETTERHEAD.match(words) or _ADDRESS.match(words))


def _lines(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines that may be the title, until the text begins."""
    begun = False
    for line in lines[:HEAD]:
        if is_section(line) or len(line.split()) > _LONGEST or _is_sentence(line):
            return
        if begun and _LISTED.match(line):
            return
        if is_title(line) and (read_day(line) is None or len(line) > _DAY_ALONE):
            begun = True
            yield line


def _cells(rows: Sequence[Sequence[str]], block: ControlBlock) -> Iterator[str]:
    """Yield what stands in the control block beside the labels and their values.

    Where there is none, a title stands alone in its row; other cells are columns of a list.
    """
    signing = 0
    for number, row in enumerate(rows[:ROWS]):
        if is_list(rows, number):
            return
        filled = {cell.strip() for cell in row if cell.strip()}
        if any(is_section(cell) for cell in filled) or (not block.marks and len(filled) > 1):
            return
        fields = [field_of(cell.strip(" :")) for cell in row]
        signing = signing - 1 if signing else SIGNING * (sum(f in PEOPLE for f in fields) > 1)
        if signing:
            continue
        after_label = False
        for cell in row:
            labels = field_of(cell.strip(" :")) is not None or any(labelled(cell))
            if not labels and not after_label and is_title(cell) and not read_day(cell):
                yield cell
            after_label = labels


def _first(texts: Iterator[str] | Sequence[str], count: int) -> list[str]:
    first: list[str] = []
    for text in texts:
        if text not in first:
            first.append(text)
        if len(first) == count:
            break
    return first


def shown_title(extract: Extract, block: ControlBlock) -> str | None:
    """Return the title to show; None where the page has none."""
    return next(iter(head(extract, block)), None)
