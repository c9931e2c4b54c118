"""A Dask cluster as a crew: the executor of its client, and workers that are all alike."""

import logging
import pickle
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Executor, Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec, TypeVar

from spm_check.errors import Complaint, ComplaintCode, Place, UnusableError
from spm_check.portfolio.crews import Crew
from spm_check.portfolio.examining import Batch
from spm_check.portfolio.filing import Filing, file_page
from spm_check.portfolio.installation import Installation, difference, installation
from spm_check.portfolio.letters import Answer, DiffersError, Inquiry, Letter
from spm_check.portfolio.orders import Orders
from spm_check.reading.catalogue.shelf import own_clauses

if TYPE_CHECKING:
    from distributed import Client

P = ParamSpec("P")
T = TypeVar("T")

SECONDS = 10
"""How long a scheduler may take to answer, and to have a worker."""
PATIENCE = 20.0
"""After how many seconds without any answer it is looked whether there are workers at all."""


@contextmanager
def clustered(address: str, orders: Orders) -> Iterator[Crew]:
    """Give the workers of the cluster whose scheduler is at an address.

    Raises `UnusableError` where none answers within `SECONDS`, where there is no worker, and where
    one is not installed as this process is. Needs the extra `cluster`.
    """
    clauses = None if orders.clauses == own_clauses() else orders.clauses
    ours = installation(orders.clauses)
    with _silent(), _client(address) as client:
        threads = _threads(client, address)
        _see_that_all_are_alike(client, Inquiry(clauses, orders.lies), ours)
        yield Crew(
            workers=threads,
            start=lambda: Posted(client, address, ours, clauses),
            lost=(_killed_worker(),),
            patience=PATIENCE,
            present=lambda: _refuse_empty(client, address),
        )


class Posted(Executor):
    """Posts batches to the workers of a cluster."""

    def __init__(
        self, client: "Client", address: str, ours: Installation, clauses: str | None
    ) -> None:
        """Take the client, where its scheduler is, and what the letters say of their sender."""
        self._executor: Executor = client.get_executor(pure=False)  # type: ignore[no-untyped-call]
        self._address = address
        self._ours = ours
        self._clauses = clauses

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Return the future of a batch; any other work is a mistake of ours."""
        (batch,) = args
        if not isinstance(batch, Batch):
            raise TypeError
        letter = bytes(Letter(self._ours, self._clauses, batch))
        answered: Future[T] = Future()
        filing = batch.orders.filing
        asked = self._executor.submit(pickle.loads, letter)
        answered.add_done_callback(lambda each: each.cancelled() and asked.cancel())
        asked.add_done_callback(lambda each: self._pass_on(each, answered, filing))
        return answered

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002  as the base has it
        """Let go of what is under way."""
        self._executor.shutdown(wait=wait and not cancel_futures)

    def _pass_on(self, asked: Future[Answer], answered: Future[Any], filing: Filing | None) -> None:
        """Pass the end of a letter on; what is wrong with a worker or the cluster is told so."""
        if not answered.set_running_or_notify_cancel():
            return
        try:
            examined, pages = asked.result()
            if filing is not None:
                for name, page in pages.items():
                    file_page(name, page, filing)
            answered.set_result(examined)
        except Exception as error:  # noqa: BLE001  told by the future, as every executor does
            told = told_by(error, self._ours, self._address)
            answered.set_exception(UnusableError((told,)) if told else error)


def told_by(error: Exception, ours: Installation, address: str) -> Complaint | None:
    """Return what the end of a letter says of a worker or the cluster; None if it is another."""
    match error:
        case CancelledError():  # by nobody here
            return Complaint("cluster-lost", Place(address, 0, 0))
        case DiffersError():
            return difference(ours, Installation(*error.args), address)
        case ModuleNotFoundError() if (error.name or "").startswith("spm_check"):
            return Complaint("worker-without", Place(address, 0, 0))
        case _:
            return None


@contextmanager
def _silent() -> Iterator[None]:
    """Keep the client's own talk off stderr; what it means is told in the user's language."""
    log = logging.getLogger("distributed.client")
    level = log.level
    log.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        log.setLevel(level)


def _client(address: str) -> "Client":
    """Return a client of the scheduler at an address."""
    from distributed import Client  # noqa: PLC0415  an extra, and slow to import
    from distributed.comm.addressing import resolve_address  # noqa: PLC0415
    from distributed.versions import VersionMismatchWarning  # noqa: PLC0415

    try:
        resolve_address(address)  # a client that fails at this leaves threads behind
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", VersionMismatchWarning)
            return Client(  # type: ignore[no-untyped-call]
                address, timeout=SECONDS, set_as_default=False, name="spm-check"
            )
    except (OSError, ValueError, TypeError, RuntimeError):
        _refuse("cluster-unreachable", address)


def _threads(client: "Client", address: str) -> int:
    """Return how many units the workers do at the same time."""
    _refuse_empty(client, address)
    threads: dict[str, int] = client.nthreads()  # type: ignore[no-untyped-call]
    return sum(threads.values()) or 1


def _refuse_empty(client: "Client", address: str) -> None:
    """Raise `UnusableError` where a cluster has no worker and gets none."""
    try:
        client.wait_for_workers(1, timeout=SECONDS)
    except (OSError, ValueError, CancelledError):
        _refuse("cluster-empty", address, seconds=str(SECONDS))


def _see_that_all_are_alike(client: "Client", inquiry: Inquiry, ours: Installation) -> None:
    """Raise `UnusableError` with every worker that is not installed as we are."""
    answers: dict[str, Any] = client.run(pickle.loads, bytes(inquiry), on_error="return")
    wrong = [_wrong(worker, told, ours) for worker, told in sorted(answers.items())]
    complaints = tuple(each for each in wrong if each is not None)
    if complaints:
        raise UnusableError(complaints)


def _wrong(worker: str, told: Any, ours: Installation) -> Complaint | None:
    if not isinstance(told, tuple):
        return Complaint("worker-without", Place(worker, 0, 0))
    return difference(ours, Installation(*told), worker)


def _killed_worker() -> type[Exception]:
    from distributed import KilledWorker  # noqa: PLC0415  an extra

    return KilledWorker


def _refuse(code: ComplaintCode, place: str, **facts: str) -> NoReturn:
    raise UnusableError((Complaint(code, Place(place, 0, 0), facts),)) from None
