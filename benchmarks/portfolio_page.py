"""How large the page of a portfolio is, and how soon it opens and sorts in headless Chromium.

    .venv/bin/python benchmarks/portfolio_page.py [UNITS …]

The lines are those of the example units, with verdicts and figures changed at random (seeded);
what a unit really lacks makes no difference to the page. No limit fails here: figures are printed
beside what is asked for, which is that the page of 1,000 units is under 3 MB and that it opens and
sorts within a second.
"""

import random
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from browsing import browser, look
from portfolios import before, examples, portfolio_of
from spm_check.model.portfolio import Portfolio, UnitLine
from spm_check.model.report import VERDICTS, Count
from spm_check.render.portfolio.html import portfolio_html
from spm_check.render.words import words_of

REGIONS = ("Bantul", "Cimahi", "Jombang", "Pekalongan", "Wonosobo")
SECTORS = ("kesehatan", "kependudukan", "perizinan", "pendidikan", "kewilayahan", "sosial")
MB = 1_000_000


def invented(number: int, chance: random.Random) -> UnitLine:
    """Return a line that differs from the others in what the page shows."""
    line = chance.choice(examples().units)
    region, sector = chance.choice(REGIONS), chance.choice(SECTORS)
    clauses = {
        clause: chance.choice(VERDICTS) if chance.random() < 0.4 else verdict  # noqa: PLR2004
        for clause, verdict in line.clauses.items()
    }
    fulfilled = Count(chance.randrange(232), 231)
    return replace(
        line,
        path=f"{region}/{sector}/unit-pelayanan-{number:05}",
        name=f"Unit Pelayanan {sector.capitalize()} {region} {number}",
        clauses=clauses,
        summary=replace(line.summary, fulfilled=fulfilled),
    )


def made(units: int) -> Portfolio:
    """Return a portfolio of so many units that has an earlier one."""
    chance = random.Random(units)  # noqa: S311  it invents, and hides nothing
    lines = [invented(number, chance) for number in range(units)]
    return portfolio_of(*lines, then={each.path: before(500, 3) for each in lines[::2]})


def opened(driver: Chrome, page: Path) -> float:
    """Return after how many milliseconds all of a page was there and drawn."""
    look(driver, page)
    script = """const done = arguments[0];
    requestAnimationFrame(() => setTimeout(() => done(performance.now())))"""
    figure: float = driver.execute_async_script(script)
    return figure


def clicked(driver: Chrome, column: int) -> float:
    """Return how many milliseconds lie between a click on a heading and the table drawn anew."""
    button = driver.find_elements(By.CSS_SELECTOR, "table.units thead button")[column]
    script = """const [button, done] = arguments, begin = performance.now();
    button.click();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)))"""
    figure: float = driver.execute_async_script(script, button)
    return figure


def narrowed(driver: Chrome) -> float:
    """Return how many milliseconds lie between a filter and the table drawn anew."""
    script = """const done = arguments[0], begin = performance.now();
    const search = document.querySelector(".filters input");
    search.value = "cimahi";
    search.dispatchEvent(new Event("input", { bubbles: true }));
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)))"""
    figure: float = driver.execute_async_script(script)
    return figure


def main(sizes: list[int]) -> None:
    """Print a line for each number of units."""
    print("units   made s   MB   opens ms   sorts ms (by name, group, share, majors)   filters ms")
    with browser() as driver, tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "portofolio.html"
        for units in sizes:
            portfolio = made(units)
            begin = time.perf_counter()
            page.write_bytes(portfolio_html(portfolio, words_of("id"), "portofolio_files"))
            took = time.perf_counter() - begin
            opens = sorted(opened(driver, page) for _ in range(3))[1]
            sorts = " ".join(f"{clicked(driver, column):.0f}" for column in (0, 1, 2, 7))
            size = page.stat().st_size / MB
            filters = narrowed(driver)
            print(f"{units:5} {took:8.2f} {size:5.2f} {opens:8.0f}     {sorts}     {filters:.0f}")


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]] or [10, 100, 1000])
