"""Workers that hang, die or take too much: only the file they were at is lost."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from foreign import docx, needs, scan
from running import environment
from spm_check.extraction import ExtractionOptions, extract_all, missing_libraries, worker_process
from spm_check.extraction.jobs import Job, extract_of, job_line, job_of, plain
from spm_check.extraction.worker_process import Worker
from spm_check.model.extract import Extract

BARE = ExtractionOptions(ocr=False, cache=False, workers=1)
posix = pytest.mark.skipif(os.name != "posix", reason="needs signals")


def started_by_us() -> list[psutil.Process]:
    every = psutil.Process().children(recursive=True)
    return [each for each in every if "extraction" in " ".join(each.cmdline())]


HARMED = """
import os, signal, time
from spm_check.extraction import worker
read, once = worker.read, {once!r}

def harmed(job, on_step):
    if "jahat" in job.path and not (once and os.path.exists(once)):
        open(once or os.devnull, "w").close()
        {harm}
    return read(job, on_step)

worker.read = harmed
worker.main()
"""
"""A worker to which some files do harm."""


@pytest.fixture
def harm(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Have files with a name of evil do what is given to the worker that reads them."""

    def set_(harm: str, once: str = "") -> None:
        program = HARMED.format(harm=harm, once=once)
        monkeypatch.setattr(worker_process, "COMMAND", (sys.executable, "-c", program))

    return set_


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    docx(tmp_path / "jahat.docx")
    docx(tmp_path / "sehat.docx")
    return tmp_path


def read_both(folder: Path, options: ExtractionOptions = BARE) -> list[str | None]:
    """Return what is said of the harmful file, and the state of the one behind it."""
    found = dict(extract_all(["jahat.docx", "sehat.docx"], str(folder), options))
    return [found["jahat.docx"].why, found["sehat.docx"].state]


HARMS = {
    "hangs": ("time.sleep(60)", "too-slow"),
    "is-killed-by-the-system": ("os.kill(os.getpid(), signal.SIGKILL)", "too-much-memory"),
    "takes-all-memory": ("bytearray(10**10)", "too-much-memory"),
    "crashes": ("os.kill(os.getpid(), signal.SIGSEGV)", "corrupt"),
    "ends": ("os._exit(0)", "corrupt"),
    "misses-a-library": ("raise ModuleNotFoundError", "not-supported"),
    "fails": ("raise RuntimeError", "corrupt"),
}


@posix
@pytest.mark.parametrize("what", HARMS)
def test_a_file_that_harms_its_worker_is_named_and_the_next_one_is_read(
    what: str, folder: Path, harm: Callable[..., None]
) -> None:
    doing, why = HARMS[what]
    harm(doing)
    options = ExtractionOptions(ocr=False, cache=False, workers=1, seconds=2)
    assert [why, "ok"] == read_both(folder, options)
    assert [] == started_by_us()


@posix
def test_a_worker_that_something_else_has_killed_is_replaced(
    folder: Path, harm: Callable[..., None]
) -> None:
    harm("os.kill(os.getpid(), signal.SIGKILL)", once=str(folder / "once"))
    assert [None, "ok"] == read_both(folder)
    assert (folder / "once").exists()


@posix
def test_a_workbook_that_claims_to_be_enormous_takes_no_memory(tmp_path: Path) -> None:
    from openpyxl import Workbook  # noqa: PLC0415  only here

    book = Workbook()
    assert book.active is not None
    book.active["A1"] = "awal"
    book.active["XFD1048576"] = "akhir"
    book.save(tmp_path / "a.xlsx")
    docx(tmp_path / "b.docx")
    found = dict(extract_all(["a.xlsx", "b.docx"], str(tmp_path), BARE))
    assert "unreadable" == found["a.xlsx"].state
    assert found["a.xlsx"].why in {"too-large", "too-much-memory"}
    assert "ok" == found["b.docx"].state


def test_extracts_come_in_the_order_of_the_paths(tmp_path: Path) -> None:
    names = [f"{number}.docx" for number in (3, 1, 2)]
    for name in names:
        docx(tmp_path / name)
    options = ExtractionOptions(ocr=False, cache=False, workers=2)
    assert names == [path for path, _ in extract_all(names, str(tmp_path), options)]


def test_progress_is_told_file_by_file(tmp_path: Path) -> None:
    docx(tmp_path / "a.docx")
    told: list[tuple[int, int, str]] = []
    paths = ["a.docx", "tidak-ada.docx"]
    list(extract_all(paths, str(tmp_path), BARE, lambda *said: told.append(said)))
    assert [(1, 2, ""), (2, 2, "")] == told


def test_nothing_is_left_when_the_run_is_stopped(tmp_path: Path) -> None:
    docx(tmp_path / "a.docx")
    docx(tmp_path / "b.docx")
    run = extract_all(["a.docx", "b.docx"], str(tmp_path), BARE)
    assert "a.docx" == next(run)[0]
    assert started_by_us()
    run.close()  # type: ignore[attr-defined]
    assert [] == started_by_us()


RUN = """
import sys, tempfile
tempfile.tempdir = sys.argv[2]
from spm_check.extraction import ExtractionOptions, extract_all, missing_libraries, worker_process
for _ in extract_all(["a.png"] * 50, sys.argv[1], ExtractionOptions(cache=False)):
    print("one", flush=True)
"""


@posix
@needs("tesseract")
def test_ctrl_c_leaves_no_process_and_no_file(tmp_path: Path) -> None:
    scan(tmp_path / "a.png")
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    command = [sys.executable, "-c", RUN, str(tmp_path), str(scratch)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        assert b"one\n" == process.stdout.readline()
        below = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(signal.SIGINT)
        process.stdout.read()
    assert below
    _, alive = psutil.wait_procs(below, timeout=5)
    assert [] == alive
    assert [] == list(scratch.iterdir())


def test_importing_the_room_brings_nothing_heavy() -> None:
    heavy = "'subprocess', 'sqlite3', 'zipfile', 'pypdfium2', 'python_calamine', 'platformdirs'"
    code = f"import sys, spm_check.extraction; print([m for m in ({heavy}) if m in sys.modules])"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=True)
    assert "[]\n" == done.stdout


def test_the_extra_is_complete_here() -> None:
    assert () == missing_libraries()


def test_a_module_in_the_users_folder_is_never_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    docx(tmp_path / "a.docx")
    (tmp_path / "zipfile.py").write_text("open('run', 'w')\nraise SystemExit\n")
    monkeypatch.chdir(tmp_path)
    worker = Worker()
    try:
        extract = worker.extract(Job(str(tmp_path / "a.docx")), lambda _number, _of: None)
    finally:
        worker.close()
    assert "ok" == extract.state
    assert not (tmp_path / "run").exists()


def test_jobs_and_extracts_survive_the_way_through_a_line() -> None:
    job = Job("a/\udcff.docx", "rows", "tesseract", "ind", None, "scratch", 3)
    extract = Extract("ok", "sheet", None, "t", ("h",), ("k",), (("a", ""),), ("l",), ("s",), 2)
    assert job == job_of(job_line(job))
    assert extract == extract_of({**plain(extract), "rows": [["a", ""]], **_listed(extract)})


def _listed(extract: Extract) -> dict[str, list[str]]:
    return {
        name: list(getattr(extract, name)) for name in ("headings", "headers", "lines", "sheets")
    }
