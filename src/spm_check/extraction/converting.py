"""Old office files, converted by LibreOffice, if it is on the machine."""

import contextlib
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from spm_check.extraction.compound import is_presentation
from spm_check.extraction.first_page import first_page
from spm_check.extraction.jobs import Job
from spm_check.extraction.opening import UnreadError, read_regular
from spm_check.model.extract import Extract

MACROS_OFF = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
"""What is set in LibreOffice's profile: no macros, and nothing fetched from elsewhere."""


def converted(content: bytes, job: Job, on_step: Callable[[int, int], None]) -> Extract:
    """Return the extract of a doc or ppt by way of its newer form.

    LibreOffice works with a profile of its own in the folder of the job, where nothing is kept.
    `on_step` is told 0 of 0 when it begins, for it takes long.
    """
    on_step(0, 0)
    old, new = ("ppt", "pptx") if is_presentation(content) else ("doc", "docx")
    with tempfile.TemporaryDirectory(dir=job.scratch) as folder:
        source = os.path.join(folder, f"file.{old}")
        with open(source, "wb") as stream:
            stream.write(content)
        profile = _profile(job.scratch)
        command = [
            *(job.soffice or "soffice", "--headless", "--norestore", "--nolockcheck"),
            *(f"-env:UserInstallation={profile}", "--convert-to", new, "--outdir", folder, source),
        ]
        try:
            with _unbounded():
                subprocess.run(  # noqa: S603  no shell, and no argument from a file
                    command, stdin=subprocess.DEVNULL, capture_output=True, check=False
                )
            return first_page(read_regular(os.path.join(folder, f"file.{new}")), f"file.{new}")
        except UnreadError as error:
            return Extract("unreadable", "text", error.cause)
        except OSError:  # it has made nothing
            return Extract("unreadable", "text", "corrupt")


def _profile(scratch: str) -> str:
    """Return the address of this worker's profile; made when it is needed first."""
    profile = Path(scratch, f"profile-{os.getpid()}")
    if not profile.exists():
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(MACROS_OFF, "utf-8")
    return profile.as_uri()


@contextlib.contextmanager
def _unbounded() -> Iterator[None]:
    """Lift the bound on memory for a program that reserves more than it takes."""
    try:
        import resource  # noqa: PLC0415  not on Windows
    except ImportError:
        yield
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
