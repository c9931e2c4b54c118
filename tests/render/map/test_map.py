"""The process map shows every process once and every link between them, and nothing that acts."""

from collections.abc import Iterable
from itertools import pairwise
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from spm_check.errors import Place
from spm_check.model.process import PROCESS_KINDS, Process, interactions
from spm_check.render.clean import clean
from spm_check.render.map.drawing import process_map
from spm_check.render.map.plan import BOX, WIDTH, links_of, map_plan
from spm_check.render.map.ways import way_of
from spm_check.render.words.manual import manual_words
from wild import TEXTS

WORDS = manual_words("id").map
PLACE = Place("unit.yaml", 1, 1)
SVG = "{http://www.w3.org/2000/svg}"

FLOWS = st.lists(st.sampled_from("abcdef"), max_size=3, unique=True)


@st.composite
def processes(draw: st.DrawFn) -> tuple[Process, ...]:
    """Return some processes of any kind that hand things to one another."""
    count = draw(st.integers(1, 14))
    return tuple(
        Process(
            f"p{number}",
            f"Proses {number}",
            draw(st.sampled_from(PROCESS_KINDS)),
            PLACE,
            "kepala",
            tuple(draw(FLOWS)),
            tuple(draw(FLOWS)),
        )
        for number in range(count)
    )


def shown(svg: str) -> list[str]:
    """Return the texts of a drawing in their order."""
    return [each.text or "" for each in ET.fromstring(svg).iter(f"{SVG}text")]  # noqa: S314  ours


def test_processes_stand_in_bands_by_kind_with_their_owners() -> None:
    drawn = process_map(
        [
            Process("a", "Pendaftaran", "core", PLACE, "tu", (), ("Pasien terdaftar",)),
            Process("b", "Pemeriksaan", "core", PLACE, None, ("pasien terdaftar",), ()),
            Process("c", "Tinjauan", "management", PLACE),
        ],
        {"tu": "Kepala Tata Usaha"},
        WORDS,
    )

    texts = shown(drawn.svg)
    assert ["Proses manajemen", "Proses pelayanan"] == [t for t in texts if t.startswith("Proses")]
    assert {"Pendaftaran", "Pemeriksaan", "Tinjauan", "Kepala Tata Usaha", "1"} <= set(texts)
    assert "3 proses" in drawn.alt


@given(processes())
def test_boxes_lie_apart_and_inside(some: tuple[Process, ...]) -> None:
    plan = map_plan(some, interactions(some))
    boxes = sorted(plan.boxes.values(), key=lambda box: (box.y, box.x))

    assert [each.id for each in some] == sorted(plan.boxes, key=lambda id_: int(id_[1:]))
    assert all(0 < box.x and box.x + box.width < WIDTH for box in boxes)
    assert all(0 < box.y and box.y + BOX <= plan.height for box in boxes)
    apart = (a.y + BOX < b.y or (a.y == b.y and a.x + a.width < b.x) for a, b in pairwise(boxes))
    assert all(apart)


@given(processes())
def test_every_interaction_between_processes_is_one_link(some: tuple[Process, ...]) -> None:
    between = {(e.giver, e.taker) for e in interactions(some) if e.giver and e.taker}
    links = links_of(interactions(some))

    assert between == {(link.giver, link.taker) for link in links}
    assert list(range(1, len(links) + 1)) == [link.number for link in links]
    plan = map_plan(some, interactions(some))
    for link in links:
        x, y = way_of(link, plan.boxes).end
        box = plan.boxes[link.taker]
        assert box.x <= x <= box.x + box.width
        assert box.y <= y <= box.y + BOX


def elements(svg: str) -> Iterable[str]:
    """Return the kinds of elements and attributes of a drawing."""
    root = ET.fromstring(svg)  # noqa: S314  ours
    return {each.tag for each in root.iter()} | {a for each in root.iter() for a in each.attrib}


@given(TEXTS)
def test_no_text_is_more_than_text_in_a_drawing(text: str) -> None:
    wild = process_map([Process("a", text, "core", PLACE, "x")], {"x": text}, WORDS)
    tame = process_map([Process("a", "Kqzx", "core", PLACE, "x")], {"x": "Kqzx"}, WORDS)

    assert elements(tame.svg) == elements(wild.svg)
    said = [each for each in shown(wild.svg) if each not in shown(tame.svg)]
    whole = "".join(clean(text).split())
    assert all("".join(each.removesuffix("…").split()) in whole for each in said)
    assert said
