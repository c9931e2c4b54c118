"""What the pages give for other tools to read is sound by those tools' own checkers."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from documented import CHECKOUT, PAGES
from linters import actionlint, complaints, schema_complaints

GIVEN = re.compile(
    r"^<!-- file: (?P<file>\.\S+\.ya?ml) -->\n```yaml\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)


class Snippet(NamedTuple):
    """A file that a page gives."""

    page: str
    file: str
    text: str

    def saved(self, folder: Path) -> Path:
        """Return the file, saved."""
        path = folder / Path(self.file).name
        path.write_text(self.text, encoding="utf-8")
        return path


SNIPPETS = [
    Snippet(str(page.relative_to(CHECKOUT)), match["file"], match["text"])
    for page in PAGES
    for match in GIVEN.finditer(page.read_text(encoding="utf-8"))
]


def of(file: str) -> pytest.MarkDecorator:
    """Try each snippet that is to be saved as a file."""
    found = [pytest.param(each, id=each.page) for each in SNIPPETS if each.file == file]
    assert len(found) >= 2, "a page in each language gives one"
    return pytest.mark.parametrize("snippet", found)


@of(".github/workflows/unit.yml")
def test_a_workflow_is_sound_and_asks_the_action_for_what_it_has(
    snippet: Snippet, tmp_path: Path
) -> None:
    action = yaml.safe_load((CHECKOUT / "action.yml").read_text(encoding="utf-8"))
    steps = yaml.safe_load(snippet.text)["jobs"]["audit"]["steps"]
    (ours,) = (step for step in steps if "/spm-check@" in step.get("uses", ""))

    assert "" == schema_complaints("github-workflows", snippet.saved(tmp_path))
    assert [] == actionlint(snippet.text)
    assert set(ours["with"]) <= set(action["inputs"])
    assert set(re.findall(r"audit\.outputs\.([\w-]+)", snippet.text)) <= set(action["outputs"])


@of(".gitlab-ci.yml")
def test_a_pipeline_is_sound_and_sets_what_the_template_knows(
    snippet: Snippet, tmp_path: Path
) -> None:
    pipeline = yaml.safe_load(snippet.text)
    template = CHECKOUT / pipeline["include"][0]["file"]
    job = yaml.safe_load(template.read_text(encoding="utf-8"))[pipeline["melati"]["extends"]]

    assert "" == schema_complaints("gitlab-ci", snippet.saved(tmp_path))
    assert set(pipeline["melati"]["variables"]) <= set(job["variables"])


@of(".pre-commit-config.yaml")
def test_a_configuration_of_pre_commit_is_valid_and_names_our_hooks(
    snippet: Snippet, tmp_path: Path
) -> None:
    hooks = yaml.safe_load((CHECKOUT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    named = yaml.safe_load(snippet.text)["repos"][0]["hooks"]

    assert "" == complaints("pre-commit", "validate-config", snippet.saved(tmp_path))
    assert [hook["id"] for hook in hooks] == [hook["id"] for hook in named]
