"""Dates, shares and lists as a language writes them."""

from collections.abc import Sequence
from datetime import date

from spm_check.model.calendar import Interval
from spm_check.render.words.book import Words


def day_of(day: date, words: Words) -> str:
    """Return a date in words: 1 Juli 2012."""
    return f"{day.day} {words.months[day.month - 1]} {day.year}"


def interval_of(interval: Interval, words: Words) -> str:
    """Return an interval in words: 6 bulan."""
    one, several = words.spans[interval.span]
    return f"{interval.count} {one if interval.count == 1 else several}"


def percent(tenths: int | None, words: Words) -> str:
    """Return a share: 43,9%; a dash for a share of nothing."""
    if tenths is None:
        return "-"
    whole, tenth = divmod(tenths, 10)
    return f"{whole}{words.decimal_sign}{tenth}%"


def joined(texts: Sequence[str], last: str) -> str:
    """Return a list as it is read out: a, b or c."""
    if len(texts) < 2:  # noqa: PLR2004  a list of one needs no joining
        return "".join(texts)
    comma = "," if len(texts) > 2 else ""  # noqa: PLR2004
    return f"{', '.join(texts[:-1])}{comma} {last} {texts[-1]}"


def compact(ids: Sequence[str], clause: str) -> str:
    """Return requirements of one clause in short: 4.2.3.a-c, p2."""
    if len(ids) == 1:
        return ids[0]
    ends = [id_.removeprefix(clause + ".") for id_ in ids]
    runs: list[list[str]] = []
    for end in ends:
        if runs and _follows(runs[-1][-1], end):
            runs[-1].append(end)
        else:
            runs.append([end])
    shown = [f"{run[0]}-{run[-1]}" if len(run) > 2 else ", ".join(run) for run in runs]  # noqa: PLR2004
    return f"{clause}.{', '.join(shown)}"


def _follows(end: str, following: str) -> bool:
    """Say whether one ending comes right after another: a, b or p1, p2."""
    if len(end) == len(following) == 1:
        return ord(following) == ord(end) + 1
    one, other = end.removeprefix("p"), following.removeprefix("p")
    return one.isdigit() and other.isdigit() and int(other) == int(one) + 1


def bar(tenths: int | None, width: int, *, ascii_only: bool = False) -> str:
    """Return a share as a bar of `width` characters; full only when everything is met."""
    full, empty = ("#", ".") if ascii_only else ("█", "░")
    filled = (tenths or 0) * width // 1000
    return full * filled + empty * (width - filled)


def signed(tenths: int, words: Words) -> str:
    """Return a difference of shares in percentage points: +2,3; no sign where there is none."""
    whole, tenth = divmod(abs(tenths), 10)
    sign = "+" if tenths > 0 else "-" if tenths else ""
    return f"{sign}{whole}{words.decimal_sign}{tenth}"
