"""The roll-out plan: what is planned against what is reached, and who is not there yet."""

from collections.abc import Iterator, Sequence

from spm_check.model.rollout import FollowedPhase
from spm_check.render.html.drawing import bar
from spm_check.render.html.elements import Html, element, joined
from spm_check.render.html.sections import Section, row, section, table
from spm_check.render.portfolio.html.book import Book
from spm_check.render.portfolio.rollout import PhaseLine, RolloutTeller

MOST = 100
"""How many units of a phase are named."""


def rollout(book: Book) -> Iterator[Section]:
    """Yield the plan; nothing where there is none."""
    followed = book.portfolio.rollout
    if followed is None:
        return
    teller = RolloutTeller(followed, book.portfolio, book.words)
    own = teller.own
    heads = (own.phase, own.target, own.start, own.by, own.reached, own.together, own.standing)
    lines = [*zip(followed.phases, teller.lines(), strict=True)]
    made = table(teller.title, heads, (_row(*each) for each in lines), "phases")
    named = [
        _named(f"{own.short}, {line.name}", _short(each, book, teller))
        for each, line in lines
        if each.short and each.standing != "not-begun"
    ]
    if followed.unplanned:
        heading, _ = teller.unplanned()
        links = [_linked(path, book, teller) for path in followed.unplanned]
        named.append(_named(heading, _cut(links, teller)))
    yield section("rollout", teller.title, element("p", teller.conclusion), made, *named)


def _row(each: FollowedPhase, line: PhaseLine) -> Html:
    share = element("div", line.together, bar(each.fulfilled.tenths, None))
    told = element("span", line.told, class_=f"phase {each.standing}")
    return row(line.name, line.target, line.start, line.by, line.reached, share, told)


def _short(each: FollowedPhase, book: Book, teller: RolloutTeller) -> list[Html]:
    """Return the units that are not there yet with their shares, those that fulfil least first."""
    units = [
        joined(_linked(short.path, book, teller), f" ({teller.share(short)})")
        for short in each.short
    ]
    return _cut(units, teller)


def _linked(path: str, book: Book, teller: RolloutTeller) -> Html:
    """Return the name of a unit, which leads to its report if it could be read."""
    name = teller.name(path)
    return book.linked(path, name) if teller.read(path) else joined(name)


def _cut(units: list[Html], teller: RolloutTeller) -> list[Html]:
    more = len(units) - MOST
    rest = [joined(teller.own.more.format(count=more))] if more > 0 else []
    return [*units[:MOST], *rest]


def _named(heading: str, units: Sequence[Html]) -> Html:
    listed = element("ul", *(element("li", each) for each in units), class_="listed")
    return element("div", element("h3", heading), listed, class_="step")
