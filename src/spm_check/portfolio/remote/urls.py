"""What a URL says: a store, or a folder of this machine after all; and how people see it."""

import re

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+(://|::)", re.ASCII)
_DRIVE = re.compile(r"/[A-Za-z]:")
_SECRET = re.compile(r"(?<=://)([^/@:]*):[^/@]*@")


def is_url(root: str) -> bool:
    """Say whether a root is a URL; a drive of Windows is none."""
    return _SCHEME.match(root) is not None


def local_folder(root: str) -> str | None:
    """Return the folder that a root names, by path or as `file://`; None if it lies in a store."""
    if not is_url(root):
        return root
    if "::" in root or not root.startswith("file://"):
        return None
    path = root.removeprefix("file://")
    return path[1:] if _DRIVE.match(path) else path


def without_secret(root: str) -> str:
    """Return a root without the password that its URL may carry: it is shown, and kept in files."""
    return without_secrets(root) if is_url(root) else root


def without_secrets(text: str) -> str:
    """Return a text without the passwords of the URLs in it."""
    return _SECRET.sub(r"\1@", text)


def below(root: str, path: str) -> str:
    """Return the URL of a path below a root; in a chain (`zip://in::file://out`) of its first."""
    first, chain, rest = without_secret(root).partition("::")
    if chain and "://" not in first:
        first += "://"
    if path != ".":
        slash = "" if first.endswith("/") else "/"
        first = first + slash + path
    return first + chain + rest
