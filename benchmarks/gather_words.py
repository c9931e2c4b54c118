"""Gathers words by which papers tell their clauses: python benchmarks/gather_words.py.

Takes them from the papers of `tuning`, and writes them as `papers` into `words:` of the
catalogue's phrases in place of those of the last time; what people wrote there stays.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from textwrap import wrap
from typing import Final

from labelled import without_files
from labelled.described import Described, read_part

from spm_check.discovery.control_block import control_block
from spm_check.discovery.likeness import SHORTEST, common_words, stem
from spm_check.discovery.passages import passages
from spm_check.discovery.texts import folded
from spm_check.model.phrases import Phrases
from spm_check.reading.catalogue.phrases import FILE, read_phrases
from spm_check.reading.catalogue.shelf import own_clauses

HERE: Final = Path(__file__).parent
FOLDER: Final = Path(own_clauses()) / "iso-9001-2008"
MOST: Final = 80
"""How many words a clause gets at most, the most telling ones."""
SEVERAL: Final = 2
"""In the papers of how many units a word has to stand, so that no names are gathered."""
NAMED: Final = 6
"""From what weight on a passage says what a paper is."""
IN_NAME: Final = 3
"""How much more a word counts there."""
BEGIN: Final = "words:\n"
END: Final = "\n# Words that stand in papers of all sorts"


def main() -> None:
    """Write the words."""
    phrases = read_phrases(str(FOLDER))
    found = gathered(read_part(HERE / "labelled" / "tuning"), phrases)
    text = (FOLDER / FILE).read_text(encoding="utf-8")
    start, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    kept = {key: _kept(block) for key, block in _blocks(text[start:end])}
    lines = chain.from_iterable(
        _lines(clause, kept.get(clause, {}), found) for clause in _in_order(kept, found)
    )
    (FOLDER / FILE).write_text(text[:start] + "".join(lines) + text[end:], encoding="utf-8")


def gathered(files: Iterable[Described], phrases: Phrases) -> dict[str, list[str]]:
    """Return for each clause the words that tell it best, the best first."""
    common = common_words(phrases)
    weights: dict[str, Counter[str]] = defaultdict(Counter)
    written: dict[str, Counter[str]] = defaultdict(Counter)
    units: dict[str, set[str]] = defaultdict(set)
    silent: Counter[str] = Counter()
    for file in files:
        for word, weight in _words(file, common).items():
            if not file.label.clauses:
                silent[stem(word)] += weight
                continue
            written[stem(word)][word] += 1
            units[stem(word)].add(file.page)
            weights[file.label.clauses[0]][stem(word)] += weight
    clauses = Counter(word for each in weights.values() for word in each)
    found: dict[str, list[str]] = {}
    for clause, counts in weights.items():
        telling = {
            word: count * math.log(len(weights) / clauses[word])
            for word, count in counts.items()
            if len(units[word]) >= SEVERAL and count > silent[word]
        }
        best = sorted(telling, key=lambda word: (-telling[word], word))[:MOST]
        found[clause] = [
            min(written[word], key=lambda each: (-written[word][each], each)) for word in best
        ]
    return found


def _words(file: Described, common: Collection[str]) -> dict[str, int]:
    extract = without_files.extract(file)
    found: dict[str, int] = {}
    for passage in passages(file.path, extract, control_block(extract)):
        for word in folded(passage.text).split():
            if len(word) >= SHORTEST and word.isalpha() and word not in common:
                weight = IN_NAME if passage.weight >= NAMED else 1
                found[word] = max(weight, found.get(word, 0))
    return found


def _blocks(text: str) -> Iterator[tuple[str, str]]:
    parts = re.split(r"^  (\d[\d.]*):\n", text, flags=re.MULTILINE)
    yield from zip(parts[1::2], parts[2::2], strict=True)


def _kept(block: str) -> dict[str, list[str]]:
    """Return the words that stand there already, by the key of their language."""
    lists = re.findall(r"^    (\w+): \[([^\]]*)\]", block, flags=re.MULTILINE)
    return {key: re.split(r",\s*", words.strip()) for key, words in lists if key != "papers"}


def _in_order(*of: Mapping[str, object]) -> list[str]:
    clauses = {clause for each in of for clause in each}
    return sorted(clauses, key=lambda clause: [int(part) for part in clause.split(".")])


def _lines(
    clause: str, kept: Mapping[str, list[str]], found: Mapping[str, list[str]]
) -> Iterator[str]:
    yield f"  {clause}:\n"
    there = {stem(word.strip('"')) for words in kept.values() for word in words}
    more = [word for word in found.get(clause, ()) if stem(word) not in there]
    yield from (_list(key, words) for key, words in kept.items())
    if more:
        yield _list("papers", more)


def _list(key: str, words: Iterable[str]) -> str:
    head = f"    {key}: ["
    text = wrap(", ".join(words), 100 - len(head) - 1)
    return head + f"\n{' ' * len(head)}".join(text) + "]\n"


if __name__ == "__main__":
    main()
