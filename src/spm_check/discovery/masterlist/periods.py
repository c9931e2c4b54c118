"""Periods in cells: how long something is kept, how often it is made or reviewed."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Literal

from spm_check.discovery.masterlist.cells import text_of
from spm_check.discovery.texts import folded
from spm_check.model.calendar import Interval, Span
from spm_check.model.masterlist import Cell

_CALLED: Mapping[Span, str] = {
    "day": "hari day days hr",
    "week": "minggu week weeks mgg mg",
    "month": "bulan bln bl month months mo",
    "year": "tahun thn th year years yr yrs y",
}
_SPANS = {word: span for span, words in _CALLED.items() for word in words.split()}
_OFTEN: Mapping[str, Interval] = {
    "harian": Interval(1, "day"),
    "daily": Interval(1, "day"),
    "mingguan": Interval(1, "week"),
    "weekly": Interval(1, "week"),
    "bulanan": Interval(1, "month"),
    "monthly": Interval(1, "month"),
    "triwulan": Interval(3, "month"),
    "triwulanan": Interval(3, "month"),
    "tri wulan": Interval(3, "month"),
    "quarterly": Interval(3, "month"),
    "semester": Interval(6, "month"),
    "semesteran": Interval(6, "month"),
    "tahunan": Interval(1, "year"),
    "yearly": Interval(1, "year"),
    "annual": Interval(1, "year"),
    "annually": Interval(1, "year"),
}
_NUMERALS = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_PERMANENT = re.compile(
    r"\b(?:permanen|permanent|selamanya|selama lamanya|tetap|abadi|forever|seterusnya|"
    r"tidak terbatas|indefinite(?:ly)?)\b"
)


_ACTIVE = re.compile(r"\b(?:in ?-?aktif|aktif|inactive|active)\b\s*:?")
_APART = re.compile(r"\s*(?:,(?!\d)|;|\+|&|\bdan\b|\band\b)\s*")
_ONE = re.compile(
    r"(?:minimal |min\. ?|tiap |setiap |every |per |selama )?(\d{1,3})?(?:[.,](\d{1,2}))?"
    rf"\s*(?:\((?:{'|'.join(_NUMERALS)})\)\s*)?([a-z]+)?\.?(?:\s*(?:sekali|1 ?x|1 kali|once))?"
)


def period_of(cell: Cell, heading: str = "") -> Interval | Literal["permanent"] | None:
    """Return a period: "5 tahun", "2 th", "1,5 tahun", "permanen"; None where it is not one.

    "2 tahun aktif, 3 tahun inaktif" is five years. A bare number takes the unit from the heading,
    "Masa Simpan (Tahun)", and else means nothing.
    """
    text = " ".join(text_of(cell).lower().replace("±", " ").split())
    if _PERMANENT.search(folded(text)):
        return "permanent"
    if folded(text) in _OFTEN:
        return _OFTEN[folded(text)]
    parts = [_ACTIVE.sub(" ", part).strip() for part in _APART.split(text)]
    periods = [_one(part, heading) for part in parts]
    return total([p for p in periods if p]) if all(periods) else None


def _one(text: str, heading: str) -> Interval | None:
    """Return a single period."""
    match = _ONE.fullmatch(_in_figures(text))
    if match is None or (match[1] is None and match[3] is None):
        return None
    span = _SPANS.get(match[3]) if match[3] else _span_in(heading)
    return _interval(match[1] or "1", match[2] or "", span) if span else None


def total(periods: Sequence[Interval]) -> Interval | None:
    """Return periods one after the other; years and months together are months.

    None where there are none, or of spans that cannot be added up.
    """
    spans = {period.span for period in periods}
    if len(spans) == 1:
        return Interval(sum(period.count for period in periods), periods[0].span)
    factors: Mapping[Span, int] = {"year": 12, "month": 1}
    if spans and spans <= set(factors):
        return Interval(sum(p.count * factors[p.span] for p in periods), "month")
    return None


def _in_figures(text: str) -> str:
    """Return a text that begins with a numeral in words with the figure for it."""
    for figure, word in enumerate(_NUMERALS, 1):
        if text.startswith(f"{word} "):
            return f"{figure}{text.removeprefix(word)}"
    return re.sub(r"^se(?=(?:tahun|bulan|minggu|hari)\b)", "1 ", text)


def _span_in(heading: str) -> Span | None:
    return next((span for word in folded(heading).split() if (span := _SPANS.get(word))), None)


def _interval(whole: str, part: str, span: Span) -> Interval | None:
    """Return a number of spans; half a year is six months, and half a day is nothing."""
    number = Decimal(f"{whole}.{part or 0}")
    if number != int(number) and span == "year":
        number, span = number * 12, "month"
    return Interval(int(number), span) if number == int(number) > 0 else None


def written(interval: Interval, *, english: bool) -> str:
    """Return an interval as the unit file has it."""
    indonesian = {"day": "hari", "week": "minggu", "month": "bulan", "year": "tahun"}
    if not english:
        return f"{interval.count} {indonesian[interval.span]}"
    return f"{interval.count} {interval.span}{'' if interval.count == 1 else 's'}"
