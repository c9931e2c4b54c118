"""The small answers that a report gives about itself."""

from typing import get_args

from builders import audited, document, judged
from spm_check.model.clause import Catalogue
from spm_check.model.report import VERDICTS, Count, Judgement, Verdict


def test_a_share_is_rounded_down_to_tenths_of_a_percent() -> None:
    assert 666 == Count(2, 3).tenths
    assert 999 == Count(9999, 10000).tenths


def test_only_all_is_a_hundred_percent() -> None:
    assert 1000 == Count(231, 231).tenths
    assert 1000 != Count(230, 231).tenths


def test_of_nothing_there_is_no_share() -> None:
    assert Count(0, 0).tenths is None


def test_every_verdict_is_listed() -> None:
    assert get_args(Verdict) == VERDICTS


def test_conformity_and_observation_fulfil_a_requirement(catalogue: Catalogue) -> None:
    one = catalogue.requirements[0]

    assert Judgement(one, "conformity").fulfilled
    assert Judgement(one, "observation").fulfilled
    assert not Judgement(one, "minor").fulfilled
    assert not Judgement(one, "major").fulfilled


def test_what_is_left_out_is_not_fulfilled(catalogue: Catalogue) -> None:
    one = catalogue.requirements[0]

    assert not Judgement(one, None, "excluded").fulfilled
    assert not Judgement(one, None, "not_applicable").fulfilled


def test_a_verdict_is_the_grade_or_why_there_is_none(catalogue: Catalogue) -> None:
    one = catalogue.requirements[0]

    assert "minor" == Judgement(one, "minor").verdict
    assert "excluded" == Judgement(one, None, "excluded").verdict
    assert "not_applicable" == Judgement(one, None, "not_applicable").verdict


def test_a_report_gives_its_judgements_in_the_order_of_the_standard(catalogue: Catalogue) -> None:
    report = audited(catalogue, document("4.2.3"))

    assert list(catalogue.requirements) == [each.requirement for each in report.judgements]
    assert "4.2.3.p2" == judged(report, "4.2.3.p2").requirement.id
