"""One walk through the folder: which names there are, and what cannot be examined."""

import os
import socket
from pathlib import Path

import pytest

from complaining import refused, told
from spm_check.model.holdings import Obstacle
from spm_check.reading.folder.walk import Walk
from spm_check.reading.text.limits import DEFAULT, Limits


def walked(folder: Path) -> tuple[list[str], dict[str, str]]:
    """Return the files that a walk sees, sorted, and the kinds of obstacles by path."""
    walk = Walk(str(folder), DEFAULT)
    assert all(Obstacle(path, each.kind) == each for path, each in walk.obstacles.items())
    return sorted(walk.tree.all_files()), {k: v.kind for k, v in walk.obstacles.items()}


def make(folder: Path, *names: str) -> Path:
    """Make files, and the folders that they lie in."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x", encoding="utf-8")
    return folder


def test_files_are_named_from_the_folder_with_slashes(tmp_path: Path) -> None:
    make(tmp_path, "a", "b/c", "b/d/e", "b/d/é 日.pdf")
    (tmp_path / "empty").mkdir()

    assert (["a", "b/c", "b/d/e", "b/d/é 日.pdf"], {}) == walked(tmp_path)


def test_the_tree_keeps_files_and_folders_apart(tmp_path: Path) -> None:
    tree = Walk(str(make(tmp_path, "a", "b/c", "b/d/e")), DEFAULT).tree

    assert {"": {"a"}, "b": {"c"}, "b/d": {"e"}} == tree.files
    assert {"": {"b"}, "b": {"d"}, "b/d": set()} == tree.folders


@pytest.mark.parametrize("name", [".git", ".hg", ".svn"])
def test_folders_of_version_control_are_never_entered(tmp_path: Path, name: str) -> None:
    assert (["a"], {}) == walked(make(tmp_path, "a", f"{name}/b", f"{name}/c/d"))


@pytest.mark.parametrize("deep", [False, True])
def test_a_link_to_a_file_inside_counts(tmp_path: Path, *, deep: bool) -> None:
    make(tmp_path, "b/c")
    (tmp_path / "link").symlink_to("b/c" if not deep else "link2")
    (tmp_path / "link2").symlink_to("b/c")

    assert (["b/c", "link", "link2"], {}) == walked(tmp_path)


def test_a_link_that_leads_out_is_an_obstacle(tmp_path: Path) -> None:
    make(tmp_path, "secret", "unit/a", "unit-2/b")
    (tmp_path / "unit" / "up").symlink_to("../secret")
    (tmp_path / "unit" / "beside").symlink_to("../unit-2/b")
    (tmp_path / "unit" / "absolute").symlink_to("/etc/passwd")
    (tmp_path / "unit" / "chain").symlink_to("up")

    outside = dict.fromkeys(["up", "beside", "absolute", "chain"], "link-outside")
    assert (["a"], outside) == walked(tmp_path / "unit")


def test_a_link_to_a_folder_is_never_followed(tmp_path: Path) -> None:
    make(tmp_path, "unit/b/c", "other/d")
    (tmp_path / "unit" / "inside").symlink_to("b")
    (tmp_path / "unit" / "outside").symlink_to("../other")
    (tmp_path / "unit" / "b" / "loop").symlink_to("..")

    links = dict.fromkeys(["inside", "outside", "b/loop"], "folder-link")
    assert (["b/c"], links) == walked(tmp_path / "unit")


def test_broken_links_and_loops_of_links_are_obstacles(tmp_path: Path) -> None:
    make(tmp_path, "a")
    (tmp_path / "gone").symlink_to("nowhere")
    (tmp_path / "self").symlink_to("self")
    (tmp_path / "x").symlink_to("y")
    (tmp_path / "y").symlink_to("x")

    assert (["a"], dict.fromkeys(["gone", "self", "x", "y"], "link-broken")) == walked(tmp_path)


def test_pipes_sockets_and_devices_are_obstacles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(make(tmp_path, "a"))  # the path of a socket may not be long
    os.mkfifo("pipe")
    (tmp_path / "to-pipe").symlink_to("pipe")
    (tmp_path / "to-device").symlink_to("/dev/null")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket")
        files, obstacles = walked(tmp_path)

    assert ["a"] == files
    names = ["pipe", "to-pipe", "to-device", "socket"]
    assert dict.fromkeys(names, "not-regular") == obstacles


def test_a_name_that_is_not_utf8_is_shown_by_its_bytes(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    os.mkdir(folder + b"/map\xff")
    for name in (b"/a\xe9.pdf", b"/map\xff/b"):
        with open(folder + name, "wb") as stream:
            stream.write(b"x")
    walk = Walk(str(tmp_path), DEFAULT)

    assert ["a\\xe9.pdf", "map\\xff/b"] == sorted(walk.tree.all_files())
    assert all(os.path.isfile(walk.real(path)) for path in walk.tree.all_files())


def test_the_longest_names_and_the_deepest_folders_are_walked(tmp_path: Path) -> None:
    deep = "/".join("d" * 200 for _ in range(15)) + "/" + "é" * 127 + "x"  # 255 bytes
    make(tmp_path, deep)

    assert ([deep], {}) == walked(tmp_path)


def test_the_folder_itself_may_be_reached_by_a_link(tmp_path: Path) -> None:
    make(tmp_path, "unit/b/c")
    (tmp_path / "unit" / "link").symlink_to("b/c")
    (tmp_path / "door").symlink_to("unit")

    assert (["b/c", "link"], {}) == walked(tmp_path / "door")


def test_too_many_entries_are_refused_unless_the_limit_is_raised(tmp_path: Path) -> None:
    make(tmp_path, "a", "b/c", "b/d")
    (complaint,) = refused(Walk, str(tmp_path), Limits(entries=3))

    assert [("folder-too-full", 0, 0)] == told([complaint])
    assert {"limit": "3"} == complaint.facts
    assert 3 == len(list(Walk(str(tmp_path), Limits(entries=4)).tree.all_files()))


def test_a_folder_that_is_not_there_is_refused_with_the_reason(tmp_path: Path) -> None:
    (complaint,) = refused(Walk, str(tmp_path / "no"), DEFAULT)

    assert ("path-unreadable", {"reason": "ENOENT"}) == (complaint.code, complaint.facts)


@pytest.mark.parametrize(
    ("entered", "patterns"),
    [
        (set(), ["a.pdf"]),
        ({"b"}, ["a.pdf", "b/x.pdf"]),
        ({"b", "b/d"}, ["b/d/x.pdf"]),
        ({"b", "c"}, ["?/x.pdf"]),
        ({"b", "b/d", "c"}, ["**/x.pdf"]),
        ({"c"}, ["c/**"]),
        (set(), []),
    ],
)
def test_only_the_folders_are_entered_that_patterns_lead_to(
    tmp_path: Path, entered: set[str], patterns: list[str]
) -> None:
    walk = Walk(str(make(tmp_path, "b/d/e", "c/f")), DEFAULT, patterns)

    assert {"", *entered} == walk.tree.files.keys()
