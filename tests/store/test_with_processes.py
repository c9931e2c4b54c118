"""A store that is open while processes are copied: nothing of it is theirs."""

import json
from pathlib import Path

from crews import city
from running import spm


def test_processes_leave_the_store_to_who_opened_it(address: str, tmp_path: Path) -> None:
    root = city(tmp_path / "kota", 40)

    runs = [
        spm(*("portfolio", root, "--store", address, "--on", on, "--jobs", jobs, "-f", "json"))
        for on, jobs in (("2012-07-01", "2"), ("2012-10-01", "2"), ("2012-10-01", "1"))
    ]

    assert [""] * 3 == [each.err for each in runs]
    first, second, again = (json.loads(each.out) for each in runs)
    assert [None, "2012-07-01"] == [first["before"], second["before"]]
    assert 40 == len(first["units"]) == len(second["units"])
    assert second == again
