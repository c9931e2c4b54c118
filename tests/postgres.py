"""A PostgreSQL of the tests' own: from the system's packages, on a free port, gone afterwards."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PASSWORD = "rahasia-sekali"  # noqa: S105  of a server that lives for one run
"""What no message may ever show."""


@contextmanager
def server() -> Iterator[str]:
    """Start a server; give its address without the name of a database.

    Where there is none the test is skipped, unless all must be there (`CI_STRICT`).
    """
    programs = _programs()
    if programs is None and not os.environ.get("CI_STRICT"):
        pytest.skip("PostgreSQL is not installed: make programs (or apt-get install postgresql)")
    assert programs is not None, "PostgreSQL is not installed: make programs"
    folder = Path(tempfile.mkdtemp(prefix="spm-check-postgres-"))
    user = _owner(folder)
    (folder / "password").write_text(PASSWORD, encoding="utf-8")
    (folder / "password").chmod(0o644)
    port, data = _free_port(), str(folder / "data")
    secret = f"--pwfile={folder / 'password'}"
    init = (programs / "initdb", "-D", data, "-U", "spm", "-A", "scram-sha-256", secret, "-N")
    quick = f"-p {port} -c listen_addresses=127.0.0.1 -k {folder} -F"
    control = (programs / "pg_ctl", "-D", data, "-w")
    try:
        _run(user, *init, "-E", "UTF8", "--locale=C")
        _run(user, *control, "-o", quick, "-l", str(folder / "log"), "start")
        try:
            yield f"postgresql://spm:{PASSWORD}@127.0.0.1:{port}"
        finally:
            _run(user, *control, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path | None:
    """Return the folder of PostgreSQL's programs; Debian does not put it on the path."""
    found = [*Path("/usr/lib/postgresql").glob("*/bin/pg_ctl")]
    named = shutil.which("pg_ctl")
    if not found and named:
        found = [Path(named).resolve()]
    newest = max(found, key=lambda each: each.parts[-3], default=None)
    return newest.parent if newest else None


def _owner(folder: Path) -> tuple[str, ...]:
    """Return how to run as another than root, whom PostgreSQL refuses; theirs is the folder."""
    if os.getuid() != 0:
        return ()
    shutil.chown(folder, "postgres")
    return ("runuser", "-u", "postgres", "--")


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _run(user: tuple[str, ...], *command: str | Path) -> None:
    # Not captured by a pipe: the server would hold its end open.
    done = subprocess.run(
        [*user, *map(str, command)],
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )
    assert 0 == done.returncode, command
