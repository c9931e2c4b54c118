"""Mistakes in the arguments: what is wrong, what was perhaps meant, and where the help is."""

from collections.abc import Callable
from typing import get_args

import pytest

from running import EXAMPLES, Ran
from spm_check.cli.targets import FORMATS
from spm_check.cli.words.book import MistakeCode

KNOWN = ", ".join(FORMATS)

FOLDER = str(EXAMPLES / "kelurahan-kenanga")
FILE = f"{FOLDER}/unit.yaml"

MISTAKES: list[tuple[str, str, str]] = [
    ("command-unknown", "audti", 'There is no command "audti"; did you mean audit?'),
    ("command-unknown", "help", 'There is no command "help"'),
    ("option-unknown", "--debgu", "There is no option --debgu; did you mean --debug?"),
    ("option-unknown", "audit --fail", "There is no option --fail; did you mean --fail-on?"),
    ("option-unknown", "audit -qx", "There is no option -x"),
    ("option-needs-value", "audit --on", "The option --on needs a value"),
    ("option-needs-value", "audit -f", "The option -f needs a value"),
    ("option-needs-value", "--lang", "The option --lang needs a value"),
    ("option-takes-none", "audit --quiet=yes", "The option --quiet takes no value"),
    ("option-takes-none", "--debug=yes audit", "The option --debug takes no value"),
    ("argument-missing", "explain", "NAME is missing"),
    ("argument-missing", "schema", "SCHEMA is missing"),
    ("argument-extra", "audit one two", "One argument too many: two"),
    ("argument-extra", "clauses x y", "One argument too many: x y"),
    (
        "choice-unknown",
        "audit --fail-on mayor",
        '--fail-on: "mayor" is not one of major, minor, observation, never; did you mean major?',
    ),
    (
        "choice-unknown",
        "audit --limit depht=3",
        '--limit: "depht" is not one of bytes, depth, events, scalar, entries; did you mean depth?',
    ),
    (
        "choice-unknown",
        "schema units",
        (
            'SCHEMA: "units" is not one of unit, plan, rollout, catalogue, report, due, diff, '
            "history, portfolio, portfolio-history; did you mean unit?"
        ),
    ),
    (
        "day-wrong",
        "audit --on 30/6/2012",
        '--on: "30/6/2012" is not a date; write it as 2012-06-30',
    ),
    (
        "interval-wrong",
        "due --within 90",
        '--within: "90" is not an interval; write it as 90d, 12 weeks, 3 months or 1 year',
    ),
    (
        "limit-wrong",
        "summary . --limit depth=0",
        '--limit: "depth=0" is not understood; write it as depth=NUMBER',
    ),
    (
        "format-unknown",
        "audit -o jsn=x",
        (f'--output: there is no format "jsn"; available: {KNOWN}; did you mean json?'),
    ),
    (
        "file-in-use",
        f"audit {FILE} -o {FILE}",
        f"{FILE} belongs to the unit and is not overwritten; choose another name",
    ),
    (
        "format-unclear",
        f"audit {FILE} -o gap.odt",
        (
            "The name gap.odt does not tell the format; write FORMAT=gap.odt, where FORMAT is "
            f"one of {KNOWN}"
        ),
    ),
    (
        "file-twice",
        f"audit {FILE} -o json=gap -o markdown=./gap",
        "./gap is named twice; each report needs a file of its own",
    ),
    (
        "baseline-unnamed",
        f"audit {FILE} --update-baseline",
        "--update-baseline needs to know which: add --baseline FILE",
    ),
    (
        "baseline-both",
        f"audit {FILE} --baseline b.json --update-baseline --reset-baseline",
        "--update-baseline and --reset-baseline exclude each other",
    ),
    (
        "id-unknown",
        f"confirm MM-99 --unit {FILE}",
        'The unit declares nothing with the id "MM-99"',
    ),
    (
        "office-unnamed",
        f"handover {FILE}",
        "Name the office with --office; this unit has lurah, sekretaris, loket",
    ),
    (
        "office-unknown",
        f"handover {FILE} --office lura",
        (
            '--office: there is no office "lura"; this unit has lurah, sekretaris, loket; '
            "did you mean lurah?"
        ),
    ),
    (
        "no-terminal",
        "init ./tiada",
        "There is no terminal to ask at; add --yes or --answers FILE",
    ),
    (
        "answers-evidence",
        f"init ./tiada --answers {FILE}",
        (
            f"{FILE} declares documents, records or practices; answers are only about the unit "
            "itself"
        ),
    ),
    (
        "jobs-wrong",
        "portfolio --jobs banyak",
        '--jobs: "banyak" is not a number of jobs; write a whole number from 1 on',
    ),
    (
        "file-in-unit",
        f"portfolio {FOLDER} -o json={FOLDER}/p.json --lang en",
        (
            f"{FOLDER}/p.json lies in the folder of a unit and would count as one of its files; "
            "choose a place outside"
        ),
    ),
    (
        "store-kind",
        f"portfolio {FOLDER} --store mysql://host/kota --lang en",
        (
            "--store: this is neither the path of a file nor an address that begins with "
            "sqlite:/// or postgresql://"
        ),
    ),
    (
        "root-elsewhere",
        f"portfolio {FOLDER} --root /tiada --lang en",
        f"--root /tiada is no folder that holds {FOLDER}",
    ),
    (
        "root-of-url",
        "portfolio s3://kota --root . --lang en",
        "--root is for folders; s3://kota is a URL, and units above lie within it",
    ),
    (
        "store-unnamed",
        "portfolio history",
        "Name the database with --store, or in SPM_CHECK_STORE",
    ),
    (
        "file-outside",
        f"draft procedure 8.3 {FILE} -o /tiada/x.md --lang en",
        f"/tiada/x.md does not lie in the unit's folder {FOLDER}; choose a place within it",
    ),
    (
        "file-unnamable",
        f"draft procedure 8.3 {FILE} -o {FOLDER}/*.md --lang en",
        (
            f"{FOLDER}/*.md cannot be named in unit.yaml; choose a name without *, ?, [, "
            "backslashes and control characters"
        ),
    ),
    (
        "name-unknown",
        "explain 4.2.33",
        'There is no clause, requirement or finding called "4.2.33"; did you mean 4.2.3?',
    ),
]
"""Every kind of mistake: its code, a command line, what is told."""

LATER = {
    *(
        "answers-evidence",
        "file-in-unit",
        "file-in-use",
        "file-outside",
        "file-twice",
        "file-unnamable",
    ),
    *("format-unclear", "id-unknown", "office-unnamed", "office-unknown"),
    *("root-elsewhere", "root-of-url", "store-kind", "store-unnamed"),
}
"""Mistakes that are found after the arguments were understood; no help explains them."""


@pytest.mark.parametrize(("line", "told"), [mistake[1:] for mistake in MISTAKES])
def test_a_mistake_is_told_in_a_sentence(here: Callable[..., Ran], line: str, told: str) -> None:
    ran = here(*line.split())
    assert (2, "") == (ran.code, ran.out)
    assert told == ran.err.splitlines()[0]


@pytest.mark.parametrize("line", [mistake[1] for mistake in MISTAKES if mistake[0] not in LATER])
def test_after_it_stands_where_the_help_is(here: Callable[..., Ran], line: str) -> None:
    first, *_ = line.split()
    named = "" if first.startswith("-") or first in {"audti", "help"} else f" {first}"
    for language, see in (("en", "See"), ("id", "Lihat")):
        err = here(*line.split(), env={"SPM_CHECK_LANG": language}).err
        assert [f"{see}: spm-check{named} --help"] == err.splitlines()[1:]


def test_every_mistake_of_our_own_is_shown_above() -> None:
    # These need a screen, a unit without offices, a manual that is there, and a database:
    # test_outputs, test_handover, test_manual, test_portfolio_store.
    elsewhere = {"other", "screen-is-no-file", "office-none", "manual-there", "history-unknown"}
    assert set(get_args(MistakeCode)) - elsewhere == {code for code, *_ in MISTAKES}
