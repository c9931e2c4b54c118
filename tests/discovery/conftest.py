"""What recognises files: the catalogue and its phrases."""

import os
from collections.abc import Callable
from typing import Any

import pytest

from running import CHECKOUT
from spm_check.discovery.proposing import propose
from spm_check.model.clause import Catalogue
from spm_check.model.extract import Extract
from spm_check.model.phrases import Phrases
from spm_check.model.proposal import Proposal
from spm_check.reading.catalogue.phrases import read_phrases

FOLDER = os.path.join(CHECKOUT, "clauses", "iso-9001-2008")


@pytest.fixture(scope="session")
def phrases() -> Phrases:
    """Return the phrases as they lie in the checkout."""
    return read_phrases(FOLDER)


@pytest.fixture
def proposed(phrases: Phrases, catalogue: Catalogue) -> Callable[..., Proposal]:
    """Return what proposes something for a path and the fields of its extract."""

    def of(path: str, **fields: Any) -> Proposal:
        return propose(
            path, Extract(**({"state": "ok", "shape": "text"} | fields)), phrases, catalogue
        )

    return of
