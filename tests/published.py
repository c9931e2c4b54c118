"""What other fields publish to check their formats with: `make published` installs it."""

import os
from pathlib import Path

import pytest

from running import CHECKOUT

INSTALLED = CHECKOUT / "requirements" / "published" / "node_modules"


def published(name: str) -> Path:
    """Return a file of a package that `make published` installs; skip the test without it.

    Where everything must be there (`CI_STRICT`), nothing is skipped.
    """
    path = INSTALLED / name
    if not path.exists() and not os.environ.get("CI_STRICT"):
        pytest.skip(f"{name} is not installed: make published")
    return path
