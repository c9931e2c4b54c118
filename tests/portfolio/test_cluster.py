"""A Dask cluster of two workers: the portfolio it makes is the one made in place."""

import os
import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crews import city, orders, told
from running import spm
from spm_check.errors import UnusableError
from spm_check.portfolio import cluster, examined
from spm_check.portfolio.cluster import clustered

NO_FIXED_PORT = "127.0.0.1:0"

pytestmark = pytest.mark.xdist_group("cluster")


@pytest.fixture(scope="module")
def two_workers() -> Iterator[Any]:
    """Return a cluster of two processes with one thread each, on this machine."""
    from distributed import LocalCluster  # noqa: PLC0415  slow to import

    with LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=2, threads_per_worker=1, dashboard_address=NO_FIXED_PORT, silence_logs=50
    ) as made:
        yield made


def test_a_killed_worker_changes_nothing(two_workers: Any, tmp_path: Path) -> None:
    given = orders(city(tmp_path, 150))
    there = orders(tmp_path, lies=str(tmp_path))
    seen: list[int] = []

    def strike(done: int) -> None:
        if not seen:
            os.kill(next(iter(two_workers.workers.values())).pid, signal.SIGKILL)
        seen.append(done)

    with clustered(two_workers.scheduler_address, there) as crew:
        assert told(given) == told(there, crew, strike)
    assert seen[-1] == 151


def test_the_command_gives_the_work_to_a_cluster(two_workers: Any, tmp_path: Path) -> None:
    city(tmp_path / "city", 40)
    arguments = ("portfolio", "city", "-f", "json", "--on", "2012-07-01")
    usual = spm(*arguments, "-o", "html=here.html", cwd=tmp_path)
    address = two_workers.scheduler_address
    assert usual == spm(*arguments, "-o", "html=there.html", "--scheduler", address, cwd=tmp_path)
    here, there = (sorted(tmp_path.glob(f"{each}*/*")) for each in ("here", "there"))
    assert [each.read_bytes() for each in here] == [each.read_bytes() for each in there]
    assert 40 == len(here)


def test_workers_of_another_version_are_refused(
    two_workers: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("spm_check.portfolio.installation.__version__", "0.0.1")
    given = orders(city(tmp_path, 1), lies=str(tmp_path))
    with (
        pytest.raises(UnusableError) as raised,
        clustered(two_workers.scheduler_address, given),
    ):
        pass
    assert ["worker-version"] * 2 == [each.code for each in raised.value.complaints]


def test_workers_that_do_not_see_the_folder_are_refused(two_workers: Any, tmp_path: Path) -> None:
    given = orders(tmp_path, lies=str(tmp_path / "elsewhere"))
    with (
        pytest.raises(UnusableError) as raised,
        clustered(two_workers.scheduler_address, given),
    ):
        pass
    assert ["worker-without-root"] * 2 == [each.code for each in raised.value.complaints]


@pytest.mark.parametrize("address", ["nonsense", "nothing://a:1", "tcp://127.0.0.1:{port}"])
def test_an_address_where_nobody_answers_is_told_in_time(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "SECONDS", 1)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        free = listening.getsockname()[1]
    begun = time.monotonic()
    with (
        pytest.raises(UnusableError) as raised,
        clustered(address.format(port=free), orders(tmp_path)),
    ):
        pass
    assert ["cluster-unreachable"] == [each.code for each in raised.value.complaints]
    assert time.monotonic() - begun < 30


def test_a_cluster_that_goes_away_is_told(tmp_path: Path) -> None:
    from distributed import LocalCluster  # noqa: PLC0415  slow to import

    given = orders(city(tmp_path, 150), lies=str(tmp_path))
    with (
        LocalCluster(  # type: ignore[no-untyped-call]
            n_workers=1,
            threads_per_worker=1,
            processes=False,
            dashboard_address=NO_FIXED_PORT,
            silence_logs=50,
        ) as made,
        pytest.raises(UnusableError) as raised,
        clustered(made.scheduler_address, given) as crew,
    ):
        examined(given, 1, lambda _: made.close(), crew)
    assert ["cluster-lost"] == [each.code for each in raised.value.complaints]
