"""What a Dask cluster costs against processes of this machine, on the same cores.

    python benchmarks/cluster.py [--units 5000] [--workers 2] [--rounds 3]

Both examine the same units in turn, and the medians make the ratio. The cluster runs already, as
it would; the processes are started each time, as they would be. That both find the same is
checked in every round.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from distributed import LocalCluster
from inputs import make_unit

from spm_check.portfolio import examined
from spm_check.portfolio.cluster import clustered
from spm_check.portfolio.crews import here
from spm_check.portfolio.orders import Orders
from spm_check.portfolio.surveying import Surveyed
from spm_check.reading.catalogue.shelf import own_clauses
from spm_check.reading.text.limits import Limits

ITEMS = 40
FILES = 40
AT_MOST = 1.2
"""The cluster may take so many times as long."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--units", type=int, default=5000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(asked.units):
            make_unit(Path(folder) / f"region-{number % 5}" / f"unit-{number:05}", ITEMS, FILES)
        orders = Orders(folder, date(2012, 7, 1), own_clauses(), Limits(), lies=folder)
        with LocalCluster(  # type: ignore[no-untyped-call]
            n_workers=asked.workers,
            threads_per_worker=1,
            dashboard_address="127.0.0.1:0",
            silence_logs=50,
        ) as cluster:

            def there() -> Surveyed:
                with clustered(cluster.scheduler_address, orders) as crew:
                    return examined(orders, asked.workers, crew=crew)

            def local() -> Surveyed:
                return examined(orders, asked.workers, crew=here(asked.workers))

            _compare(there, local, asked.rounds, asked.units)


def _compare(
    there: Callable[[], Surveyed], local: Callable[[], Surveyed], rounds: int, units: int
) -> None:
    times: dict[str, list[float]] = {"processes": [], "cluster": []}
    for number in range(rounds):
        for name, work in (("processes", local), ("cluster", there)):
            begun = time.perf_counter()
            found = work()
            times[name].append(time.perf_counter() - begun)
            assert len(found.units) == units, found.unreadable[:3]  # noqa: S101  a benchmark checks, too
        print(f"round {number + 1}: " + ", ".join(f"{n} {t[-1]:.2f} s" for n, t in times.items()))
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    ratio = medians["cluster"] / medians["processes"]
    verdict = "within" if ratio <= AT_MOST else "past"
    print(f"cluster against processes: {ratio:.2f} ({verdict} {AT_MOST})")


if __name__ == "__main__":
    main()
