"""The words by which a quality manual says what 4.2.2 asks of it, in both languages.

They are patterns of folded texts (see `folded`). They are generous on purpose: what they find in
passing hides a gap at worst, what they miss accuses a manual that says it in other words. They are
no part of the catalogue, because each means something only together with the rule that uses it.
"""

import re
from collections.abc import Mapping

SCOPE = re.compile(
    r"\b(?:lingkup|scope|(?:bidang|batas(?:an)?|cakupan) (?:penerapan|sistem|smm|manual)|"
    r"cakupan sertifikasi|(?:manual|sistem|smm|system)\b.{0,80}\b"
    r"(?:mencakup|meliputi|berlaku (?:untuk|bagi|di|pada)|applies to|covers|apply to))\b"
)
"""Whatever says what the system covers."""

EXCLUSION = re.compile(
    r"\b(?:pengecualian|dikecualikan|mengecualikan|kecuali|tidak (?:dapat |bisa |mungkin )?"
    r"(?:diterapkan|menerapkan|diberlakukan|memberlakukan|diaplikasikan|dilaksanakan|berlaku|"
    r"relevan|termasuk|digunakan|dimasukkan|menjadi bagian)|di ?luar (?:ruang )?lingkup|exclu\w+|"
    r"not applicable|not applied|not apply|does not apply|outside the scope|out of scope|left out|"
    r"omitted|non ?aplika\w+|dihilangkan|ditiadakan)\b"
)
"""Whatever says that something is left out."""

REASON = re.compile(
    r"\b(?:karena|sebab|disebabkan|dikarenakan|alasan\w*|mengingat|lantaran|justifikasi|"
    r"pertimbangan\w*|dasar pengecualian|sehingga|tidak (?:ada|melakukan|merancang|mendesain|"
    r"memiliki|mempunyai|memakai|menggunakan|memerlukan|menyusun|membuat|mengembangkan|terdapat|"
    r"pernah)|ditetapkan (?:oleh|dengan|dalam|menurut)|sudah (?:diatur|ditetapkan)|ditentukan oleh|"
    r"mengikuti|mengacu|berpedoman|memakai|because|since|reason\w*|justif\w+|due to|"
    r"as (?:the|we|it)|"
    r"(?:does|do|is|are|has|have) (?:not|no)|no such|set by|laid down by|given by|follows)\b"
)
"""Whatever sounds like a reason."""

PROCESSES = re.compile(
    r"\b(?:peta (?:\w+ )?proses|proses bisnis|bisnis proses|pemetaan proses|model proses|"
    r"(?:interaksi|hubungan|keterkaitan|kaitan|urutan|rangkaian)(?: \w+){0,3} (?:antar ?)?proses|"
    r"antar ?proses|proses dan interaksi\w*|"
    r"(?:bagan|diagram|alur|gambar) (?:\w+ ){0,2}proses|alur (?:pe)?layanan|"
    r"proses.{0,80} saling (?:berhubungan|berkait\w*|berinteraksi|terkait|\w*engaruhi)|"
    r"business process(?:es)?|process(?:es)? (?:map|flow|model|landscape|interact\w*)|"
    r"interact\w*(?: \w+){0,4} process(?:es)?|sequence(?: \w+){0,4} process(?:es)?|"
    r"process(?:es)?.{0,60} (?:interact\w*|work together|fit together|linked))\b"
)
"""Whatever describes processes and how one works on another."""

PROCEDURES: Mapping[str, re.Pattern[str]] = {
    key: re.compile(rf"\b(?:{words})\b")
    for key, words in {
        "P1": r"(?:pengendalian|kendali|kontrol|penataan)(?: \w+){0,3} dokumen|"
        r"control of(?: \w+){0,3} documents?|documents?(?: \w+){0,2} control",
        "P2": r"(?:pengendalian|kendali|kontrol|penataan)(?: \w+){0,3} (?:rekaman|catatan|arsip)|"
        r"control of(?: \w+){0,3} records?|records?(?: \w+){0,2} (?:control|management)",
        "P3": r"audit(?: \w+){0,2} intern(?:al)?|internal(?: \w+){0,2} audits?",
        "P4": r"(?:produk|layanan|pelayanan|jasa|hasil|keluaran)(?: \w+){0,3} tidak sesuai|"
        r"ketidaksesuaian(?: \w+){0,2} (?:produk|layanan|pelayanan|jasa)|"
        r"(?:pengendalian|penanganan) ketidaksesuaian|non ?conforming(?: \w+){0,2} "
        r"(?:products?|services?|outputs?|works?)|control of non ?conform\w+",
        "P5": r"tindakan(?: \w+){0,3} (?:korektif|koreksi|perbaikan)|"
        r"corrective(?: \w+){0,2} actions?|ptpp|ptkp",
        "P6": r"tindakan(?: \w+){0,4} (?:pencegahan|preventif)|preventive(?: \w+){0,2} actions?|"
        r"ptpp|ptkp",
    }.items()
}
"""What the obligatory procedures are called in manuals, by their ids in the catalogue."""

ALL_PROCEDURES = re.compile(
    r"\b(?:prosedur\b.{0,120}\b(?:tercantum|dimuat|termuat|terdapat|tertulis|dirinci|lihat|dilihat|"
    r"ditemukan|disebut\w*)\b.{0,40}\bdaftar induk|(?:lihat|dalam|pada) daftar induk\b.{0,60}"
    r"\bprosedur|procedures?\b.{0,120}\b(?:listed|found|given|named|see)\b.{0,40}\bmaster list|"
    r"(?:see|in) the master list\b.{0,60}\bprocedures?)\b"
)
"""Whatever says, in one text, where all procedures can be found."""

CONTENTS = frozenset({"daftar isi", "isi", "contents", "table of contents"})
"""Headings of tables of contents, folded."""

CONTENTS_LINE = re.compile(r"(?:(?:\.\s?){3,}|…|_{3,})\s*(?:\d{1,3}|[ivxl]{1,6})\s*$")
"""A line of a table of contents: dots lead to a page."""

LINE_ENDS = re.compile(r"[.:;!?)\]]\s*$")
"""The end of a sentence, or of an item: what follows is not part of it."""

LINE_BEGINS = re.compile(r"\s*(?:[•●▪–-]|\d+[.)]|\d+(?:\.\d+)+\s)")
"""The mark before an item or a heading: it is no part of what stands before it."""

BLANK = re.compile(
    r"\s*[\[<{(«]+[^\]>})»]*[\]>})»]+\s*\.?\s*$|.*\bunit\.yaml\b|"
    r".*\b(?:belum (?:dinyatakan|ditulis|diisi|dilengkapi|diuraikan|disusun)|"
    r"(?:declared|written|filled in|described) yet|not yet (?:declared|written|filled|described)|"
    r"to be (?:written|filled in|completed|added)|"
    r"belum ada (?:dokumen|rekaman)\b.{0,40}\bdinyatakan|"
    r"no (?:document|record)s?\b.{0,40}\bdeclared)\b|"
    r".*\(\d(?:\.\d+)+\.(?:[a-z]|p\d+)(?:\.r)?\)\s*$",
    re.IGNORECASE,
)
"""A text that says nothing yet: in brackets, said to be still unwritten, or what a requirement
asks, with its identifier at the end as `spm-check manual` writes it."""

NEAR: Mapping[str, tuple[str, ...]] = {
    "manual-scope-missing": (
        *("lingkup", "scope", "pendahuluan", "introduction", "profil", "profile", "tujuan", "umum"),
    ),
    "manual-exclusion-missing": (
        *(
            "pengecualian",
            "exclusions",
            "exclusion",
            "penerapan",
            "application",
            "lingkup",
            "scope",
        ),
    ),
    "manual-procedure-missing": (
        *("prosedur", "procedures", "procedure", "dokumentasi", "documentation", "daftar"),
        *("dokumen", "documents", "lampiran", "annex"),
    ),
    "manual-processes-missing": (
        *("proses", "processes", "process", "interaksi", "alur", "bisnis", "layanan", "pelayanan"),
    ),
}
"""Words of headings under which something may be looked for, the nearest first."""
