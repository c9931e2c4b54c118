"""Libraries that are an extra: whoever needs one is told how to install it."""

from collections.abc import Iterable
from importlib.util import find_spec
from typing import Literal

from spm_check.errors import Complaint, Place, UnusableError

Missing = Literal[
    "extra-missing", "office-missing", "parquet-missing", "store-library-missing", "cluster-missing"
]


def need_readers(command: str) -> None:
    """Raise `UnusableError` where what reads other people's files is not installed."""
    from spm_check.extraction import missing_libraries  # noqa: PLC0415  only to read files

    _refuse("extra-missing", command, list(missing_libraries()))


def need_office(command: str, modules: Iterable[str]) -> None:
    """Raise `UnusableError` where a library of these is not installed that writes a format."""
    _refuse("office-missing", command, [each for each in modules if find_spec(each) is None])


def need_store(modules: Iterable[str]) -> None:
    """Raise `UnusableError` where a library of these is not installed that keeps portfolios."""
    missing = [each for each in modules if find_spec(each) is None]
    _refuse("store-library-missing", "portfolio --store", missing)


def need_parquet(command: str) -> None:
    """Raise `UnusableError` where the library that writes Parquet is not installed."""
    _refuse("parquet-missing", command, ["pyarrow"] if find_spec("pyarrow") is None else [])


def need_cluster(command: str) -> None:
    """Raise `UnusableError` where what reaches a cluster is not installed."""
    _refuse("cluster-missing", command, [] if find_spec("distributed") else ["distributed"])


def _refuse(code: Missing, command: str, missing: list[str]) -> None:
    if missing:
        place = Place(f"spm-check {command}", 0, 0)
        raise UnusableError((Complaint(code, place, {"name": ", ".join(missing)}),))
