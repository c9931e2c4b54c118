"""The door: `spm-check` and `python -m spm_check`."""

import sys


def main() -> int:
    """Run the command line of this process and return its exit code.

    The bare `--version` is answered before anything is imported: scripts ask for it often.
    """
    arguments = sys.argv[1:]
    if arguments == ["--version"]:
        from spm_check import __version__  # noqa: PLC0415  start-up counts

        return _say(f"spm-check {__version__}\n")
    from spm_check.cli.app import run  # noqa: PLC0415  start-up counts

    return run(arguments)


def _say(text: str) -> int:
    """Write a line and return 0; 4 where it could not be written."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except (AttributeError, OSError):  # no stdout at all, or none that takes text
        sys.stdout = None
        return 4
    return 0


if __name__ == "__main__":
    sys.exit(main())
