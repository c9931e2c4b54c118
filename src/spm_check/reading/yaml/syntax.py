"""What libyaml says of broken YAML, as complaints of our own.

libyaml names some forty problems in English; people make about eight of them. Each of those
gets a code with a sentence and a remedy in both languages, and the rest the general one.
"""

import re

from yaml.error import MarkedYAMLError, YAMLError

from spm_check.errors import ComplaintCode
from spm_check.reading.text.source import START, Complaints, Point, Source

PROBLEMS: tuple[tuple[str, ComplaintCode], ...] = (
    ("found a tab character", "yaml-tab"),
    ("mapping values are not allowed", "yaml-colon"),
    ("could not find expected ':'", "yaml-key"),
    ("did not find expected ','", "yaml-unclosed"),
    ("did not find expected the stream end", "yaml-unclosed"),
    ("found unexpected end of stream", "yaml-unclosed"),
    ("found unexpected document indicator", "yaml-unclosed"),
    ("found unknown escape character", "yaml-escape"),
    ("did not find expected hexdecimal", "yaml-escape"),
    ("found invalid Unicode character escape", "yaml-escape"),
    ("did not find expected alphabetic or numeric", "yaml-quote"),
    ("did not find expected whitespace or line break", "yaml-quote"),
    ("did not find expected comment or line break", "yaml-quote"),
    ("did not find expected key", "yaml-indent"),
    ("did not find expected '-'", "yaml-indent"),
    ("block sequence entries are not allowed", "yaml-indent"),
    ("exceeded", "yaml-too-deep"),
    ("mapping keys are not allowed", "yaml-indent"),
    ("did not find expected <document start>", "yaml-indent"),
    ("directive", "yaml-directive"),
    ("incompatible YAML document", "yaml-directive"),
    ("tag", "yaml-tag"),
)
"""Beginnings of libyaml's problems, in order, with the code each one gets."""

ENDED = ("did not find expected key", "did not find expected <document start>")
"""Problems that mean, in the middle of a line, that the value before has ended already."""

LIBYAML_DEPTH = "1000"
"""How deep libyaml itself looks before it gives up."""

UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""The characters that YAML does not allow (YAML 1.1, 5.1)."""


def complain_of_syntax(error: YAMLError, source: Source, complaints: Complaints) -> None:
    """Add the complaint that an error of libyaml amounts to."""
    if not isinstance(error, MarkedYAMLError):
        bad = UNPRINTABLE.search(source.text)
        at = _point(source, bad.start()) if bad else START
        character = f"U+{ord(bad.group()):04X}" if bad else ""
        complaints.add("yaml-character", at, character=character)
        return
    mark = error.problem_mark or error.context_mark
    at = Point(mark.line + 1, mark.column + 1) if mark else START
    code = _code(error.problem or "", source, at)
    if code == "yaml-unclosed" and error.context_mark is not None:
        at = Point(error.context_mark.line + 1, error.context_mark.column + 1)
    limits = {"limit": LIBYAML_DEPTH} if code == "yaml-too-deep" else {}
    complaints.add(code, at, **limits)


def _code(problem: str, source: Source, at: Point) -> ComplaintCode:
    if "cannot start any token" in problem:
        character = source.line(at.line)[at.column - 1 : at.column]
        return "yaml-tab" if character == "\t" else "yaml-quote"
    if problem.startswith(ENDED) and source.line(at.line)[: at.column - 1].strip():
        return "yaml-trailing"
    return next((code for start, code in PROBLEMS if start in problem), "yaml-syntax")


def _point(source: Source, index: int) -> Point:
    before = source.text[:index].splitlines(keepends=True) or [""]
    if before[-1].endswith(("\n", "\r")):
        return Point(len(before) + 1, 1)
    return Point(len(before), len(before[-1]) + 1)
