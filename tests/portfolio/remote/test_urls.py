"""Which roots are URLs, and how they are shown."""

import pytest

from spm_check.portfolio.remote.urls import below, is_url, local_folder, without_secret


@pytest.mark.parametrize("root", ["s3://b/city", "memory://x", "zip://::file:///a.zip", "zip::x"])
def test_a_store_is_named_by_its_url(root: str) -> None:
    assert is_url(root)
    assert local_folder(root) is None


@pytest.mark.parametrize(
    "root", [".", "city", "/srv/city", r"C:\city", "C:/city", "a:b", "a b://c"]
)
def test_a_path_is_no_url(root: str) -> None:
    assert not is_url(root)
    assert root == local_folder(root)


@pytest.mark.parametrize(
    ("folder", "root"), [("/srv/my city", "file:///srv/my city"), ("C:/city", "file:///C:/city")]
)
def test_a_file_url_names_a_folder_of_this_machine(folder: str, root: str) -> None:
    assert folder == local_folder(root)


@pytest.mark.parametrize(
    ("shown", "root", "path"),
    [
        ("s3://b/city/kota/a", "s3://b/city/", "kota/a"),
        ("s3://b/city", "s3://b/city", "."),
        ("zip://a::file:///c.zip", "zip://::file:///c.zip", "a"),
        ("zip://in/a::s3://b/c.zip", "zip://in::s3://b/c.zip", "a"),
        ("zip://a::s3://b/c.zip", "zip::s3://b/c.zip", "a"),
        ("ftp://ani@host/a", "ftp://ani:secret@host", "a"),
    ],
)
def test_a_path_is_shown_in_the_first_url_of_a_chain(shown: str, root: str, path: str) -> None:
    assert shown == below(root, path)


def test_no_password_is_shown() -> None:
    assert "zip://::ftp://ani@host/c.zip" == without_secret("zip://::ftp://ani:pw@host/c.zip")
    assert "not a url //a:b@c" == without_secret("not a url //a:b@c")
