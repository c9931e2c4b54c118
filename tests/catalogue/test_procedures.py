"""The drafts of procedures: every requirement is answered, plainly and in both languages."""

import os
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from procedures import FOLDER, NAMES, drafted
from spm_check.cli.commands.draft.procedure import CLAUSES
from spm_check.model.clause import Catalogue
from spm_check.model.text import LANGUAGES, Language, Text
from spm_check.reading.catalogue.procedure_drafts import SERVICE

each_name = pytest.mark.parametrize("name", NAMES)

INDONESIAN = re.compile(
    r"\b(yang|dan|untuk|dengan|dari|pada|dalam|adalah|tidak|atau|oleh|setiap|belum|bila)\b"
)
ENGLISH = re.compile(r"\b(the|and|of|or|with|for|from|by|not|are|this|that|which|when|every)\b")


def texts(value: object) -> Iterator[Text]:
    """Yield every text of a draft."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, dict):
        yield from (text for each in value.values() for text in texts(each))
    elif isinstance(value, tuple):
        yield from (text for each in value for text in texts(each))
    elif is_dataclass(value):
        yield from (text for each in fields(value) for text in texts(getattr(value, each.name)))


def test_there_is_a_draft_for_every_clause_that_asks_for_a_procedure(catalogue: Catalogue) -> None:
    asking = [r.clause for r in catalogue.requirements if r.procedure]
    lying = {name.removesuffix(".yaml") for name in os.listdir(os.path.join(FOLDER, "procedures"))}

    assert tuple(asking) == CLAUSES == NAMES[:-1]
    assert {*NAMES} == lying


@each_name
def test_every_requirement_of_the_clause_is_answered(name: str, catalogue: Catalogue) -> None:
    draft = drafted(name)
    asked = [r.id for r in catalogue.clause_by_number[draft.clause].requirements]

    assert ("7.5.1" if name == SERVICE else name) == draft.clause
    assert asked == sorted(set(draft.answered), key=asked.index)


@each_name
def test_what_the_clause_wants_laid_down_or_recorded_is_a_step_and_no_mere_rule(
    name: str, catalogue: Catalogue
) -> None:
    draft = drafted(name)
    steps = {each for step in draft.steps for each in step.answers}
    wanted = {r.id for r in catalogue.under(draft.clause) if r.content_of or r.kind == "record"}

    assert set() == wanted - steps


@each_name
def test_only_few_blanks_are_left_to_the_unit(name: str) -> None:
    blanks = [each for text in texts(drafted(name)) for each in re.findall(r"\[isi: ", text.id)]

    assert len(blanks) <= (5 if name == SERVICE else 2)


@each_name
def test_a_step_goes_on_after_the_office_and_a_rule_is_a_sentence(name: str) -> None:
    draft = drafted(name)
    for language in LANGUAGES:
        for step in draft.steps:
            assert step.does.in_(language)[0].islower()
            parts = (step.does, step.needs, step.time, step.output)
            assert not [each for each in parts if each.in_(language).endswith(".")]
        rules = [each.rule for each in draft.policy]
        meanings = [each.means for each in draft.definitions]
        sentences = [*rules, *meanings, draft.purpose]
        assert [] == [s for s in sentences if not s.in_(language).endswith(".")]


@each_name
def test_every_step_is_done_by_somebody_who_is_named_and_everybody_named_has_a_part(
    name: str,
) -> None:
    draft = drafted(name)
    told = " ".join(text.id for text in texts(draft))
    doing = {step.by for step in draft.steps}

    assert doing <= set(draft.roles)
    assert {"head"} >= {role for role in set(draft.roles) - doing if f"{{{role}}}" not in told} - {
        "representative"
    }


@each_name
@pytest.mark.parametrize(("language", "other"), [("id", ENGLISH), ("en", INDONESIAN)])
def test_no_word_of_the_other_language_slips_in(
    name: str, language: Language, other: re.Pattern[str]
) -> None:
    found = [t.in_(language) for t in texts(drafted(name)) if other.search(t.in_(language))]

    assert [] == found


@each_name
def test_no_sentence_says_shall_as_the_standard_does(name: str) -> None:
    assert [] == [text.en for text in texts(drafted(name)) if "shall" in text.en.lower()]


@each_name
def test_spaces_are_single_and_nothing_is_unfinished(name: str) -> None:
    loose = re.compile(r"^\s|\s$|\s{2}|\s[,.;:?!)]|\(\s|TODO|\.\.")
    for language in LANGUAGES:
        assert [] == [
            t.in_(language) for t in texts(drafted(name)) if loose.search(t.in_(language))
        ]
