"""What to do first, in sentences: of each kind of advice the most telling, and how many more."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spm_check.model.portfolio import Fall, Lack, Late, Portfolio, Weakness
from spm_check.render.clean import clean
from spm_check.render.figures import percent
from spm_check.render.portfolio.naming import Names, clause_title, title_of
from spm_check.render.words.book import Words
from spm_check.render.words.portfolio.book import PortfolioWords


class Step(NamedTuple):
    """One kind of advice; every text is clean, so that it only shows."""

    title: str
    lines: tuple[str, ...]
    urgent: bool = False
    """Whether something is going wrong, not only lacking."""


class Steps:
    """Puts the advice of one portfolio into the words of one language."""

    def __init__(self, portfolio: Portfolio, words: Words, own: PortfolioWords) -> None:
        """Take the portfolio that is advised on."""
        self._portfolio = portfolio
        self._words = words
        self._own = own
        self._names = Names(portfolio, words, own)

    def tell(self, most: int, asked: int) -> Iterator[Step]:
        """Yield the advice, at most so many lines of a kind; nothing of what there is none.

        Of what a requirement asks so many characters are told.
        """
        own, advice, units = self._own, self._portfolio.advice, self._portfolio.units
        if self._portfolio.unreadable:
            told = own.see_below.of(len(self._portfolio.unreadable))
            yield Step(own.mend, (told,), urgent=True)
        yield from self._step(
            own.make, [self._lack(each, asked) for each in advice.documents[:most]]
        )
        yield from self._step(own.keep, [self._lack(each, asked) for each in advice.records[:most]])
        yield from self._step(own.weakest, [*map(self._weakness, advice.weakest[:most])])
        yield from self._several(own.fell_back, [*map(self._fall, advice.fell_back)], most)
        yield from self._several(own.gone, [*map(clean, self._portfolio.gone)], most)
        yield from self._several(own.late, [*map(self._late, advice.late)], most)
        if units:
            ready = [self._names[path] for path in advice.ready]
            yield from self._several(own.ready, ready or [own.none_ready], most)
            nearly = [*map(self._nearly, advice.nearly)]
            yield from self._several(own.nearly, nearly or [own.none_nearly], most)

    @staticmethod
    def _step(title: str, lines: Sequence[str]) -> Iterator[Step]:
        if lines:
            yield Step(title, tuple(lines))

    def _several(self, title: str, lines: Sequence[str], most: int) -> Iterator[Step]:
        """Yield advice on units, of which the rest is counted."""
        rest = len(lines) - most
        shown = lines if rest <= 0 else (*lines[:most], self._own.more.of(rest))
        yield from self._step(title, shown)

    def _lack(self, lack: Lack, asked: int) -> str:
        title = title_of(lack, self._portfolio, self._words).rstrip(".")
        if len(title) > asked:
            title = title[:asked].rpartition(" ")[0] + " ..."
        return self._own.lack.format(
            name=clean(f"{title} ({lack.name})"),
            units=lack.units,
            of=self._own.units.of(len(self._portfolio.units)),
            gaps=self._own.gaps.of(lack.gaps),
        )

    def _weakness(self, weak: Weakness) -> str:
        title = clause_title(weak.catalogue, weak.clause, self._portfolio, self._words)
        told = self._own.weak.format(
            clause=clean(f"{weak.clause} {title}"),
            short=weak.majors + weak.minors,
            of=weak.of,
            major=weak.majors,
        )
        if weak.group is None:
            return told
        return told + self._own.where.format(group=self._names.of_group(weak.group))

    def _nearly(self, path: str) -> str:
        minors = self._names.line(path).summary.findings["minor"]
        return self._own.with_minors.format(name=self._names[path], count=minors)

    def _fall(self, fall: Fall) -> str:
        summary = self._names.line(fall.path).summary
        told = self._own.fell.format(
            name=self._names[fall.path],
            then=percent(fall.then.fulfilled.tenths, self._words),
            now=percent(summary.fulfilled.tenths, self._words),
        )
        then, now = fall.then.findings["major"], summary.findings["major"]
        return told + self._own.more_majors.format(then=then, now=now) if now > then else told

    def _late(self, late: Late) -> str:
        counts = (
            (self._own.late_actions, late.late),
            (self._own.still_found, late.still_found),
        )
        told = ", ".join(phrase.of(count) for phrase, count in counts if count)
        return f"{self._names[late.path]}: {told}"
