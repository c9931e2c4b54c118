"""One report with the same text wherever a unit may type one, tame or wild.

What a format makes of the wild report has to be what it makes of the tame one, with the text
put in the place of the word: then the text is found, and nothing more.
"""

from collections.abc import Iterator

from hypothesis import strategies as st

from builders import ON, START, answer, document, exclusion, holdings, office, record, unit
from spm_check.audit import audit
from spm_check.model.holdings import Flaw, Obstacle
from spm_check.model.report import GapReport
from spm_check.model.text import is_blank
from spm_check.model.unit import Holding, Practice, Reference
from strategies import CATALOGUE

WORD = "Kqzx"
"""A word that stands nowhere else."""

SNIPPETS = [
    *(
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\uff1d1",
        "=cmd|'/C calc'!A0",
        '"',
        '","',
        ";",
    ),
    *("::error::x", "::", "%0A::error::x", "%", "%25", "\n::stop-commands::x", "##[error]x", ","),
    *("]]>", "<![CDATA[", "</failure>", "<b>", "&amp;", "&#0;", "<!--", "-->", "<?x?>", "<!X>"),
    *("[x](javascript:1)", "[x](1)", "\\[x\\](1)", "](", "\\](", "{0}", "{", "}}", "{name}", "\\"),
    *("\x00", "\x1b[31m", "\x9b", "\r\n", "\u2028", "\u202e", "\ufeff", "\ufffe", "😀", "e\u0301"),
    *("/", "../x", "C:\\x", "#", "?", "a b", "é", "//x", "file:///x", "`", "|", "$(x)", "'", ":"),
]
TEXTS = (
    st.lists(st.sampled_from(SNIPPETS) | st.text(max_size=4), max_size=4)
    .map("".join)
    .filter(lambda text: not is_blank(text))
)
"""Anything that a unit file can say, and often what means something to a format."""

NO_TEXT = "\udcff"
"""A byte that is no text: no unit file has it, and the name of a file may."""


def wild(text: str) -> GapReport:
    """Return the report with a text in every place."""
    of = unit(
        office("kepala", title=text, holder=None),
        office("wmm", title=text, holder=f"{text} lagi", since=ON),
        exclusion("7.3", text),
        exclusion("8.2.1", text),
        answer("outsourcing", text),
        document("4.2.3", id=f"{text}1", title=text, status="draft", number=text, revision=text),
        document("8.3", id=f"{text}2", title=text, holding=Holding((f"{text}.pdf",))),
        document("5.3", id=f"{text}3", title=text, holding=Holding(location=text)),
        record("4.2.4", id=f"{text}4", title=text, keep=None),
        Practice(text, (Reference("iso-9001-2008", "5.2.p1"),), START, "wmm"),
        name=text,
        parent=text,
        scope=text,
    )
    flaw = Flaw(f"{text}.pdf", "missing", near=f"{text}.doc")
    lying = holdings(
        of, flaw, undeclared=(f"{text}{NO_TEXT}.txt",), obstacles=(Obstacle(text, "unreadable"),)
    )
    return audit(CATALOGUE, of, lying, ON)


TAME = wild(WORD)


def strings(value: object) -> Iterator[str]:
    """Yield every text in plain data."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)
