"""A plan file that is amended: what people wrote stays, and it reads back as meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spm_check.editing import Amendment, UneditableError, write_actions
from spm_check.editing.planning import new_plan
from spm_check.model.entry import NewEntry
from spm_check.model.plan import Action
from spm_check.reading.text.source import source_of
from spm_check.reading.unit.plan_file import understand_plan

ONE, OTHER = "a" * 32, "b" * 32
HEAD = "format: spm-check/plan/1\n"
TEXTS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1)
NEW = NewEntry("actions", {"findings": (OTHER,), "about": "Lain: # x", "due": "2012-08-01"})

LAYOUTS = {
    "block": f"actions:\n  # atas\n  - findings: [{ONE}]   # sidik\n    owner: a   # siapa\n"
    "    # akhir\n",
    "own lines": f"actions:\n- findings:\n  - {ONE}\n  owner: >\n    a\n    b\n# jauh\n",
    "blank": f"actions:\n  - findings: {ONE}\n    owner:\n    status: belum\n",
    "flow": f"actions:\n  - {{findings: [{ONE}], owner: a}}   # catatan\n",
    "all flow": f"actions: [{{findings: [{ONE}], owner: a}}]\n",
    "wide flow": f"actions: [\n  {{findings: [{ONE}],\n   owner: a,   # siapa\n  }},\n]\n",
    "no end of line": f"actions:\n  - findings: [{ONE}]\n    owner: a",
    "windows": f"actions:\r\n  - findings: [{ONE}]\r\n    owner: a   # siapa\r\n",
    "quoted": f"actions:\n  - findings: ['{ONE}']\n    owner: \"a\"\n\n\n# di bawah\n",
}


def actions(content: bytes) -> tuple[Action, ...]:
    """Return the actions that a content holds."""
    return understand_plan(source_of(content, "plan.yaml")).actions


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_an_action_says_what_it_is_to_say_in_any_layout(layout: str) -> None:
    fields = {"owner": "kepala", "due": "2012-08-01", "status": "done", "cause": "x: #y\nz"}
    content = write_actions((HEAD + layout).encode(), [Amendment(ONE, fields)], [NEW])
    first, second = actions(content)
    assert ("kepala", "2012-08-01", "done") == (first.owner, str(first.due), first.status)
    assert "x: #y\nz" == first.cause
    assert ((OTHER,), "Lain: # x") == (second.findings, second.about)
    for comment in ("# atas", "# sidik", "# siapa", "# akhir", "# jauh", "# catatan", "# di bawah"):
        assert layout.count(comment) == content.decode().count(comment)


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_nothing_to_write_leaves_every_byte(layout: str) -> None:
    content = (HEAD + layout).encode()
    assert content == write_actions(content, [], [])


@pytest.mark.parametrize("rest", ["", "actions:\n", "actions: []\n", "actions: ~\n"])
def test_a_plan_without_actions_gets_its_first(rest: str) -> None:
    (action,) = actions(write_actions((HEAD + rest).encode(), [], [NEW]))
    assert (OTHER,) == action.findings


@given(st.dictionaries(st.sampled_from(["cause", "about", "evidence", "correction"]), TEXTS))
def test_whatever_is_typed_reads_back_as_it_was(fields: dict[str, str]) -> None:
    told = {key: text.strip() or "x" for key, text in fields.items()}
    for layout in ("block", "flow", "blank"):
        content = write_actions((HEAD + LAYOUTS[layout]).encode(), [Amendment(ONE, told)], [])
        (action,) = actions(content)
        assert told == {key: getattr(action, key) for key in told}


def test_an_action_that_is_not_there_is_never_written_over() -> None:
    with pytest.raises((UneditableError, KeyError)):
        write_actions((HEAD + LAYOUTS["block"]).encode(), [Amendment(OTHER, {"owner": "x"})], [])


def test_a_new_plan_says_what_it_is_for_and_has_its_actions_apart() -> None:
    content = new_plan([NEW, NewEntry("actions", {"findings": (ONE,)})], ("Untuk apa",))
    assert content.startswith(b"# Untuk apa\nformat: spm-check/plan/1\n\nactions:\n  - findings:")
    assert b"\n\n  - findings" in content
    assert [(OTHER,), (ONE,)] == [each.findings for each in actions(content)]
