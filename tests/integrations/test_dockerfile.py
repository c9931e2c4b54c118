"""The Dockerfile is sound; what can be said of it without building an image."""

from dockerfile import copied, instructions, let_through, started
from linters import complaints
from running import CHECKOUT


def test_hadolint_finds_nothing_wrong() -> None:
    assert "" == complaints("hadolint", CHECKOUT / "Dockerfile")


def test_what_it_copies_is_there_and_let_through_and_nothing_else_is() -> None:
    there = {name for name in copied() if (CHECKOUT / name).exists()}

    assert set(copied()) == there
    assert set(let_through()) == {name.partition("/")[0] for name in copied()}


def test_it_does_not_run_as_root() -> None:
    (user,) = (each.rest for each in instructions() if each.name == "USER")

    assert int(user) > 0


def test_every_base_has_a_tag_of_its_own() -> None:
    bases = [each.rest.split()[0] for each in instructions() if each.name == "FROM"]

    assert {"python:3.13-slim-bookworm"} == set(bases)


def test_by_itself_it_audits_the_folder_that_is_mounted() -> None:
    assert ["spm-check", "audit"] == started()
