"""Other people's readers of iCalendar."""

import json
import os
import shutil
import subprocess
from typing import Any

from published import published

ICAL_JS = """
const ICAL = require(process.argv[1]);
ICAL.design.strict = true;
const text = require("node:fs").readFileSync(0, "utf8");
const calendar = new ICAL.Component(ICAL.parse(text));
const value = (one, name) => {
  const property = one.getFirstProperty(name);
  return property === null ? null : String(property.getFirstValue());
};
const told = (one, names) => Object.fromEntries(names.map((name) => [name, value(one, name)]));
const names = ["uid", "dtstamp", "dtstart", "summary", "description", "categories", "transp"];
console.log(JSON.stringify({
  ...told(calendar, ["version", "method", "name", "x-wr-calname", "refresh-interval"]),
  events: calendar.getAllSubcomponents("vevent").map((each) => ({
    ...told(each, names),
    alarms: each.getAllSubcomponents("valarm").map((alarm) => told(alarm, ["action", "trigger"])),
  })),
}));
"""


def by_ical_js(calendar: bytes) -> dict[str, Any]:
    """Return a calendar as ical.js reads it when it is strict; raise where it does not."""
    package = published("ical.js") / "dist" / "ical.es5.cjs"
    node = shutil.which("node") or "node"
    command = [node, "-e", ICAL_JS, str(package)]
    env = {**os.environ, "NODE_NO_WARNINGS": "1"}
    done = subprocess.run(command, input=calendar, env=env, capture_output=True, check=False)
    assert b"" == done.stderr
    read: dict[str, Any] = json.loads(done.stdout)
    return read
