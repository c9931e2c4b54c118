"""What falls due as iCalendar (RFC 5545), for calendars that subscribe to it (RFC 7986)."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event, vDuration

from spm_check import __version__
from spm_check.model.due import Due
from spm_check.render.clean import clean
from spm_check.render.due.identity import identified
from spm_check.render.due.lines import Calendar as Dues
from spm_check.render.due.lines import DueTeller
from spm_check.render.words.book import Words

NOTICE = timedelta(days=14)
"""How long before the day people are reminded."""

DAILY = timedelta(days=1)
"""How often a subscriber is asked to look again."""


def due_ics(dues: Dues, words: Words) -> bytes:
    """Return a calendar of all-day events; equal input gives equal bytes."""
    teller, calendar = DueTeller(dues.unit, dues.on, words), Calendar()
    name = teller.own.calendar.format(unit=clean(dues.unit.name))
    calendar.add("prodid", f"-//spm-check//spm-check {__version__}//{words.code.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", vDuration(DAILY), parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", "P1D")
    for uid, due in identified(dues.unit.name, dues.dues):
        calendar.add_component(_event(uid, due, dues, teller))
    return bytes(calendar.to_ical())


def _event(uid: str, due: Due, dues: Dues, teller: DueTeller) -> Event:
    line, event = teller.tell(due), Event()
    summary = f"{line.kind}: {line.about}"
    event.add("uid", uid)
    event.add("dtstamp", datetime.combine(dues.on, time(), UTC))
    event.add("dtstart", due.on or dues.on)
    event.add("summary", f"{teller.own.late_sign}: {summary}" if due.overdue else summary)
    event.add("description", "\n".join(_description(due, teller)))
    event.add("categories", [line.kind])
    event.add("transp", "TRANSPARENT")
    if not due.overdue:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", summary)
        alarm.add("trigger", -NOTICE)
        event.add_component(alarm)
    return event


def _description(due: Due, teller: DueTeller) -> Iterator[str]:
    line, own = teller.tell(due), teller.own
    yield line.sentence
    if due.on is None:
        yield own.made
    if line.offices:
        yield f"{own.answers}: {'; '.join(line.offices)}"
    if due.clause:
        yield f"{own.clause} {due.clause}"
