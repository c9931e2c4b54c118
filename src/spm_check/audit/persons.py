"""Whether a text names a person where an office belongs: by titles that people bear, and by names.

Only what is plain is said: hospitals are called after doctors, and offices serve mothers.
"""

import re

BEFORE = r"(?:prof|dr|drg|drs|dra|ir|apt|ns|kh|h|hj|r|rr|tgk|tn|ny|sdr|sdri|mr|mrs|ms)\."
"""What stands before a name; without its point it is only letters."""
ADDRESS = r"(?:bapak|ibu|pak|bu|saudara|saudari) "

CALLED = re.compile(rf"(?:{BEFORE}|{ADDRESS}) ?([^\W\d_]+)", re.IGNORECASE)
"""A title or an address at the beginning, and the word that follows."""

GRADUATED = re.compile(
    r", ?(?:A\.? ?Md\b|[SM]\. ?[A-Z]|Sp\. ?[A-Z]|Ph\.? ?D\b"
    r"|(?:SKM|SE|SH|SIP|SAP|SSos|SPd|MKes|MM|MH|MSi|MAP|MPH|MPd)\b)"
)
"""A degree, which stands after a name and a comma; capital letters tell it from other words."""

NUMBERED = re.compile(r"\bNIP\b\W*\d", re.IGNORECASE)
"""The number of a civil servant."""

OFFICE = frozenset(
    """kepala ketua wakil sekretaris bendahara camat lurah direktur koordinator petugas penanggung
    pelaksana manajer kasubag kasi bidan dokter perawat apoteker guru head director manager
    secretary officer coordinator deputy""".split()  # noqa: SIM905  a list of words
)
"""With what the title of an office begins."""

NO_NAMES = OFFICE | frozenset(
    """dan atau hamil bersalin menyusui nifas anak kota kabupaten jaga umum gigi poli puskesmas
    klinik rumah rsud ugd igd""".split()  # noqa: SIM905
)
"""What may follow `Ibu`, `Pak` or `dr.` without being anybody's name."""


def names_a_person(text: str) -> bool:
    """Say whether a text plainly is a person: with a title before, a degree after, or a number."""
    told = " ".join(text.split())
    called = CALLED.match(told)
    if called and called[1].lower() not in NO_NAMES:
        return True
    return bool(GRADUATED.search(told) or NUMBERED.search(told))


def is_named_after(title: str, holder: str) -> bool:
    """Say whether a title is its holder's name, or has it within.

    A holder called like an office is a holder who is not named yet, and no name of one word is
    looked for within a title: a health centre may be called Melati, and so may its head.
    """
    words, name = _bare(title), _bare(holder)
    if not name or name[0] in OFFICE:
        return False
    if len(name) == 1:
        return words == name
    return any(words[n : n + len(name)] == name for n in range(len(words)))


def _bare(text: str) -> list[str]:
    """Return the words of a name in small letters, without titles before it or degrees after."""
    name = re.sub(rf"\b{BEFORE} ?", "", text.partition(",")[0], flags=re.IGNORECASE)
    return re.sub(r"[^\w' -]", " ", name.casefold()).split()
