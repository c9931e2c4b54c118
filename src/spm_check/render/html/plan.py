"""What has become of the unit's action plan: in short, below each finding, and as a table."""

from collections.abc import Iterator, Sequence

from spm_check.model.finding import Finding
from spm_check.model.plan import PlanColumn, Standing
from spm_check.render.figures import day_of
from spm_check.render.following import Following, plan_line
from spm_check.render.html.book import Book
from spm_check.render.html.elements import Html, element, joined
from spm_check.render.html.sections import Section, row, section, table
from spm_check.render.plan_rows import owner_of, plan_rows
from spm_check.render.words.plan import plan_words


def followed(findings: Sequence[Finding], following: Following) -> Html:
    """Return what the plan does about findings that are told as one; nothing without a plan."""
    told = (
        joined(_standing(standing, first), *(f", {each}" for each in rest))
        for standing, (first, *rest) in following.tell(findings)
    )
    return joined(*(part for n, each in enumerate(told) for part in ("; " * bool(n), each)))


def plan_in_short(book: Book) -> Iterator[Html]:
    """Yield how the actions stand, in a sentence that leads to them; nothing without a plan."""
    if book.report.plan is not None:
        plan = plan_words(book.words.code)
        line = f": {plan_line(book.report.plan, plan)}."
        yield element("p", element("a", plan.title, href="#plan"), line, class_="planned")


def plan_section(book: Book) -> Iterator[Section]:
    """Yield every action with how it stands; nothing for a unit without a plan."""
    report, plan = book.report, plan_words(book.words.code)
    if report.plan is None:
        return
    rows = [
        row(
            " ".join(line.findings),
            ", ".join(each or book.words.labels.whole_unit for each in line.clauses),
            _standing(line.standing, plan.standings[line.standing]),
            owner_of(line.action, report.unit),
            day_of(line.action.due, book.words) if line.action.due else "",
        )
        for line in plan_rows(report, book.words)
        if line.action and line.standing
    ]
    first: tuple[PlanColumn, ...] = ("finding", "clause")
    last: tuple[PlanColumn, ...] = ("owner", "due")
    heads = [*(plan.columns[e] for e in first), plan.standing, *(plan.columns[e] for e in last)]
    made = (table(plan.title, heads, rows, "planned"),) if rows else ()
    note = f"{plan_line(report.plan, plan)}."
    yield section("plan", plan.title, *made, note=note, count=len(rows))


def _standing(standing: Standing, said: str) -> Html:
    return element("span", said, class_=f"standing {standing}")
