"""Which files of a folder a path or pattern names."""

from collections.abc import Iterable

import pytest

from spm_check.model.holdings import Tree, is_pattern, join


def tree(*paths: str) -> Tree:
    """Return the tree of a folder with these files."""
    files: dict[str, set[str]] = {"": set()}
    folders: dict[str, set[str]] = {"": set()}
    for path in paths:
        folder, _, name = path.rpartition("/")
        files.setdefault(folder, set()).add(name)
        while folder:
            above, _, name = folder.rpartition("/")
            folders.setdefault(above, set()).add(name)
            folder = above
    return Tree(frozen(files), frozen(folders))


def frozen(names: dict[str, set[str]]) -> dict[str, frozenset[str]]:
    return {folder: frozenset(each) for folder, each in names.items()}


def matched(pattern: str, *paths: str) -> list[str]:
    return in_order(tree(*paths).match(pattern))


def in_order(paths: Iterable[str]) -> list[str]:
    return sorted(paths)


def test_a_path_names_the_file_that_is_there() -> None:
    assert ["sop/a.pdf"] == matched("sop/a.pdf", "sop/a.pdf", "sop/b.pdf", "a.pdf")


def test_a_path_names_nothing_where_nothing_is() -> None:
    assert [] == matched("sop/c.pdf", "sop/a.pdf")
    assert [] == matched("rekaman/a.pdf", "sop/a.pdf")


def test_a_folder_is_no_file() -> None:
    assert [] == matched("sop", "sop/a.pdf")


def test_a_star_stays_within_one_name() -> None:
    assert ["sop/a.pdf", "sop/b.pdf"] == matched(
        "sop/*.pdf", "sop/a.pdf", "sop/b.pdf", "sop/c.docx", "sop/lama/d.pdf", "e.pdf"
    )


def test_a_star_may_stand_for_a_folder() -> None:
    assert ["2011/a.pdf", "2012/a.pdf"] == matched("*/a.pdf", "2011/a.pdf", "2012/a.pdf", "a.pdf")


def test_a_question_mark_stands_for_one_character() -> None:
    assert ["PM-1.pdf", "PM-2.pdf"] == matched("PM-?.pdf", "PM-1.pdf", "PM-2.pdf", "PM-12.pdf")


def test_brackets_stand_for_one_of_several_characters() -> None:
    assert ["PM-1.pdf", "PM-3.pdf"] == matched(
        "PM-[13].pdf", "PM-1.pdf", "PM-2.pdf", "PM-3.pdf", "PM-13.pdf"
    )
    assert ["PM-2.pdf"] == matched("PM-[!13].pdf", "PM-1.pdf", "PM-2.pdf", "PM-3.pdf")


def test_two_stars_stand_for_any_number_of_folders() -> None:
    assert ["a.pdf", "x/a.pdf", "x/y/a.pdf"] == matched(
        "**/a.pdf", "a.pdf", "x/a.pdf", "x/y/a.pdf", "x/y/b.pdf"
    )


def test_two_stars_begin_where_they_stand() -> None:
    assert ["x/2012/y/z/a.pdf", "x/a.pdf"] == matched(
        "x/**/a.pdf", "a.pdf", "x/a.pdf", "x/2012/y/z/a.pdf", "y/a.pdf"
    )


def test_two_stars_at_the_end_stand_for_every_file_below() -> None:
    assert ["x/a.pdf", "x/y/b.pdf"] == matched("x/**", "x/a.pdf", "x/y/b.pdf", "c.pdf")


def test_a_file_is_named_once_however_many_ways_lead_to_it() -> None:
    assert ["x/y/a.pdf"] == matched("**/**/y/**/*.pdf", "x/y/a.pdf")


@pytest.mark.parametrize("name", ["SOP [2].docx", "apa?.docx", "a*b.docx"])
def test_a_name_that_is_there_as_written_stands_for_itself(name: str) -> None:
    assert [name] == matched(name, name, "SOP 2.docx", "apa1.docx", "a-b.docx")


def test_a_folder_that_is_there_as_written_stands_for_itself() -> None:
    assert ["arsip [1]/a.pdf"] == matched("arsip [1]/*", "arsip [1]/a.pdf", "arsip 1/a.pdf")


def test_a_name_with_brackets_is_a_pattern_where_it_is_not_there() -> None:
    assert ["SOP 2.docx"] == matched("SOP [2].docx", "SOP 2.docx")


def test_brackets_that_do_not_close_stand_for_themselves() -> None:
    assert ["SOP [2.docx"] == matched("* [2.docx", "SOP [2.docx", "SOP 2.docx")


def test_case_counts_on_every_system() -> None:
    assert ["a.PDF"] == matched("*.PDF", "a.PDF", "b.pdf")


def test_a_tree_knows_all_its_files() -> None:
    paths = ["a.pdf", "x/b.pdf", "x/y/c.pdf"]

    assert paths == in_order(tree(*paths).all_files())


def test_only_stars_question_marks_and_brackets_make_a_pattern() -> None:
    assert all(map(is_pattern, ("a*", "a?", "[a]", "**")))
    assert not is_pattern("SOP (2) {a}.docx")


def test_what_lies_in_the_units_own_folder_has_no_folder_in_its_path() -> None:
    assert "a.pdf" == join("", "a.pdf")
    assert "x/y/a.pdf" == join("x/y", "a.pdf")
