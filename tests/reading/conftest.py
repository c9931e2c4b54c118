"""What the tests of reading share: a shelf, and a way to declare a unit in a few lines."""

import os
from collections.abc import Callable

import pytest

from complaining import Told, refused, told
from running import CHECKOUT
from spm_check.model.unit import Unit
from spm_check.reading.catalogue.shelf import Shelf
from spm_check.reading.text.source import Source
from spm_check.reading.unit.unit_file import understand_unit

Declare = Callable[[str], Unit]
"""Reads the text of a unit file."""

Wrong = Callable[[str], Told]
"""Says what is wrong with the text of a unit file."""


@pytest.fixture(scope="session")
def shelf() -> Shelf:
    """Return the catalogues of the checkout."""
    return Shelf(os.path.join(CHECKOUT, "clauses"))


@pytest.fixture(scope="session")
def declare(shelf: Shelf) -> Declare:
    """Return what reads a unit file."""
    return lambda text: understand_unit(Source("unit.yaml", text), shelf)


@pytest.fixture(scope="session")
def wrong(declare: Declare) -> Wrong:
    """Return what tells code and place of everything that is wrong with a unit file."""
    return lambda text: told(refused(declare, text))
