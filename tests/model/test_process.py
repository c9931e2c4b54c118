"""How processes work on one another follows from what they give and take."""

from collections.abc import Iterable

from spm_check.errors import Place
from spm_check.model.process import Interaction, Process, interactions

PLACE = Place("unit.yaml", 1, 1)


def process(id_: str, takes: Iterable[str] = (), gives: Iterable[str] = ()) -> Process:
    return Process(id_, id_, "core", PLACE, inputs=tuple(takes), outputs=tuple(gives))


def test_what_one_gives_and_another_takes_links_the_two() -> None:
    processes = [process("a", gives=["Berkas  lengkap"]), process("b", ["berkas lengkap"])]

    assert [Interaction("berkas lengkap", "a", "b")] == list(interactions(processes))


def test_what_nobody_gives_comes_from_outside_and_what_nobody_takes_goes_there() -> None:
    alone = process("a", ["Permohonan"], ["Izin"])

    assert [Interaction("Permohonan", None, "a"), Interaction("Izin", "a", None)] == list(
        interactions([alone])
    )


def test_a_process_is_not_its_own_neighbour() -> None:
    alone = process("a", ["Data"], ["Data"])

    assert [Interaction("Data", None, "a"), Interaction("Data", "a", None)] == list(
        interactions([alone])
    )


def test_several_may_give_and_take_the_same() -> None:
    processes = [
        process("a", gives=["Data"]),
        process("b", gives=["Data"]),
        process("c", ["Data"]),
        process("d", ["Data"]),
    ]

    links = [(each.giver, each.taker) for each in interactions(processes)]
    assert [("a", "c"), ("b", "c"), ("a", "d"), ("b", "d")] == links


def test_what_one_names_twice_is_given_once() -> None:
    processes = [process("a", gives=["Data", "data"]), process("b", ["Data"])]

    assert [Interaction("Data", "a", "b")] == list(interactions(processes))
