"""Runs our GitHub Action as a runner does: each step's script by bash, with its variables."""

import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from running import CHECKOUT, environment

ACTION: dict[str, Any] = yaml.safe_load((CHECKOUT / "action.yml").read_text(encoding="utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
EXPRESSION = re.compile(r"\$\{\{ *(\w+)\.([\w.-]+?) *\}\}")
BASH = ("--noprofile", "--norc", "-e", "-o", "pipefail")
"""As `shell: bash` is run."""

HERE = {"install": {"programs": str(Path(sys.executable).parent)}}
"""What the installing step gives where the program is installed already."""


class Ended(NamedTuple):
    """How the action ended, and what the runner has of it."""

    code: int
    log: str
    outputs: dict[str, str]
    page: str


def run_action(
    folder: Path,
    given: Mapping[str, str],
    done: Mapping[str, dict[str, str]] = HERE,
    action: Path = CHECKOUT,
) -> Ended:
    """Run the action in a folder with inputs; the steps named in `done` are not run.

    `action` is where the action itself lies. As a runner does, stop at the first step that
    fails, and take the outputs all the same.
    """
    inputs = {name: str(each.get("default", "")) for name, each in ACTION["inputs"].items()}
    runner = Runner(folder, inputs | dict(given), dict(done), action)
    code, log = 0, ""
    for step in STEPS:
        if code == 0 and step.get("id") not in done:
            code, said = runner.run(step)
            log += said
    values = {name: runner.put_in(each["value"]) for name, each in ACTION["outputs"].items()}
    return Ended(code, log, values, runner.page)


class Runner:
    """A machine that runs steps: it keeps what each of them gives."""

    def __init__(
        self,
        folder: Path,
        inputs: dict[str, str],
        outputs: dict[str, dict[str, str]],
        action: Path,
    ) -> None:
        """Take the folder that is checked out, inputs, outputs that are there, and the action."""
        self.action = action
        self.folder, self.inputs, self.outputs, self.page = folder, inputs, outputs, ""
        self.temporary = folder.parent / f"{folder.name}.runner"
        self.temporary.mkdir(exist_ok=True)

    def run(self, step: dict[str, Any]) -> tuple[int, str]:
        """Run a step; return its exit code and what it said."""
        assert step["shell"] == "bash"
        script, output, page = (self.temporary / name for name in ("step.sh", "output", "page"))
        script.write_text(step["run"], encoding="utf-8")
        output.write_text("", encoding="utf-8")
        page.write_text("", encoding="utf-8")
        variables = {name: self.put_in(value) for name, value in step.get("env", {}).items()}
        variables |= {
            "GITHUB_WORKSPACE": str(self.folder),
            "RUNNER_TEMP": str(self.temporary),
            "GITHUB_ACTION_PATH": str(self.action),
            "GITHUB_OUTPUT": str(output),
            "GITHUB_STEP_SUMMARY": str(page),
        }
        done = subprocess.run(
            [shutil.which("bash") or "bash", *BASH, script],
            cwd=self.folder,
            env=environment(**variables),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        lines = output.read_text(encoding="utf-8").splitlines()
        self.outputs[step.get("id", "")] = dict(line.split("=", 1) for line in lines)
        self.page += page.read_text(encoding="utf-8")
        return done.returncode, done.stdout.decode()

    def put_in(self, text: str) -> str:
        """Return a text with what its expressions stand for."""

        def value(match: re.Match[str]) -> str:
            context, name = match.groups()
            if context == "inputs":
                return self.inputs[name]
            assert context == "steps"
            step, _, output = name.partition(".outputs.")
            return self.outputs.get(step, {}).get(output, "")

        return EXPRESSION.sub(value, text)
