"""What is written as a text is a text to every reader of YAML, not to ours alone."""

from collections.abc import Callable
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from spm_check.editing.writing import scalar

SEDUCTIVE = st.sampled_from(
    ["no", "Y", "NULL", "0o17", "1_000", "12:30", "2012-01-02", "2012-01-02 3:4:5", ".inf", "="]
)
"""Texts that some version of YAML takes for numbers, times and answers."""
TEXTS = (
    SEDUCTIVE
    | st.text(st.characters(codec="utf-8"), min_size=1)
    | st.text("0123456789.:-_+eExXaTZ ,?#'\"[]{}", min_size=1)
)


def in_version_1_2(text: str) -> Any:
    """Return what YAML 1.2 makes of a text."""
    return YAML(typ="safe", pure=True).load(text)


@pytest.mark.parametrize("load", [yaml.safe_load, in_version_1_2])
@given(text=TEXTS)
def test_every_reader_sees_the_text_that_was_meant(load: Callable[[str], Any], text: str) -> None:
    inner = scalar(text, flow=True)
    told = f"a: {scalar(text, flow=False)}\nb: [{inner}, x]\nc: {{k: {inner}}}\n"

    assert {"a": text, "b": [text, "x"], "c": {"k": text}} == load(told)
