"""Opens pages in a real browser, without a window and without the network."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver

AXE_TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
"""WCAG 2.2 up to AA, and what axe-core finds good beyond it."""


@contextmanager
def browser(*, scripts: bool = True) -> Iterator[webdriver.Chrome]:
    """Start headless Chromium; skip the test where there is none, unless all must be there."""
    binary, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not (binary and driver) and not os.environ.get("CI_STRICT"):
        pytest.skip("Chromium and its driver are not installed: make programs")
    options = webdriver.ChromeOptions()
    options.binary_location = binary or "chromium"
    for each in ("headless", "no-sandbox", "disable-gpu", "disable-dev-shm-usage"):
        options.add_argument(f"--{each}")
    if not scripts:
        off = {"profile.managed_default_content_settings.javascript": 2}
        options.add_experimental_option("prefs", off)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    service = webdriver.ChromeService(driver or "chromedriver")
    opened = webdriver.Chrome(options=options, service=service)
    try:
        yield opened
    finally:
        opened.quit()


def look(driver: webdriver.Chrome, page: Path, width: int = 1200, *, dark: bool = False) -> None:
    """Open a page in a window of a width, as a reader who likes it light or dark."""
    screen = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
    wish = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [wish]})
    driver.get(page.as_uri())


def violations(driver: webdriver.Chrome, axe: str) -> list[tuple[str, list[str]]]:
    """Return what axe-core finds wrong: the rule, and the elements that break it."""
    # By the debugger, which the page's policy does not bind.
    driver.execute_cdp_cmd("Runtime.evaluate", {"expression": axe})
    tags = json.dumps(AXE_TAGS)
    ask = (
        f"axe.run(document, {{runOnly: {tags}}}).then((found) => JSON.stringify(found.violations))"
    )
    wait = {"expression": ask, "awaitPromise": True, "returnByValue": True}
    found = driver.execute_cdp_cmd("Runtime.evaluate", wait)["result"]["value"]
    return [(each["id"], [node["html"] for node in each["nodes"]]) for each in json.loads(found)]


def logged(driver: Any, kind: str = "browser") -> list[dict[str, Any]]:
    """Return what the browser noted since the last call; selenium does not say of what type."""
    entries: list[dict[str, Any]] = driver.get_log(kind)
    return entries


def requests(driver: webdriver.Chrome) -> list[str]:
    """Return the addresses that were asked for since the last call."""
    messages: list[dict[str, Any]] = [
        json.loads(entry["message"])["message"] for entry in logged(driver, "performance")
    ]
    return [
        message["params"]["request"]["url"]
        for message in messages
        if message["method"] == "Network.requestWillBeSent"
    ]
