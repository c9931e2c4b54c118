"""What every test may ask for: the catalogue of the checkout."""

import os

import pytest
from hypothesis import HealthCheck, settings

from spm_check.model.clause import Catalogue
from spm_check.reading.catalogue import read_catalogue

CHECKOUT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# Derandomized: the same examples on every machine, so that a red run can be made red again.
settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    max_examples=50,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Return ISO 9001:2008 as it lies in the checkout."""
    return read_catalogue(os.path.join(CHECKOUT, "clauses", "iso-9001-2008"))
