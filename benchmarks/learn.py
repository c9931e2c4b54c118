"""Learns what `scan` knows of words from labelled papers: python benchmarks/learn.py.

Fits one logistic regression a clause, and one for papers that are no evidence, and writes their
weights to `learned.json` beside the catalogue's phrases. Needs scikit-learn, which nothing else
here does: pip install scikit-learn. Equal papers give an equal file.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from labelled import without_files
from labelled.described import Described, read_part

from spm_check.discovery.control_block import control_block
from spm_check.discovery.learning import shares
from spm_check.discovery.passages import passages
from spm_check.reading.catalogue.learned import FILE, FORMAT
from spm_check.reading.catalogue.shelf import Shelf, own_clauses

HERE: Final = Path(__file__).parent
CATALOGUE: Final = "iso-9001-2008"
STRENGTH: Final = 10.0
"""How freely words may weigh (the inverse of regularization)."""
FEWEST: Final = 4
"""How many papers a clause needs before anything is learned of it."""
LEAST: Final = 0.3
"""Smaller weights are left out."""


def main() -> None:
    """Write the file anew."""
    from sklearn.feature_extraction import DictVectorizer  # noqa: PLC0415  only here
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    papers = read_part(HERE / "labelled" / "tuning")
    vectors = DictVectorizer()
    seen = vectors.fit_transform([_shares(each) for each in papers])
    clauses = Shelf(own_clauses())[CATALOGUE].clauses
    rows = [c.number for c in clauses if sum(c.number in p.label.clauses for p in papers) >= FEWEST]
    models = []
    for row in (*rows, None):
        told = [(row in p.label.clauses) if row else not p.label.clauses for p in papers]
        models.append(LogisticRegression(C=STRENGTH, max_iter=2000).fit(seen, told))
    words = dict(_words(vectors.get_feature_names_out(), [model.coef_[0] for model in models]))
    made = {
        "format": FORMAT,
        "clauses": rows,
        "biases": [round(float(model.intercept_[0]), 2) for model in models],
        "words": words,
    }
    path = Path(own_clauses()) / CATALOGUE / FILE
    path.write_text(_written(made), encoding="utf-8")
    print(f"{len(papers)} papers, {len(rows)} clauses, {len(words)} words: {path.name}")


def _shares(paper: Described) -> Mapping[str, float]:
    extract = without_files.extract(paper)
    texts = passages(paper.path, extract, control_block(extract))
    return {root: word.share for root, word in shares(texts).items()}


def _words(names: Any, weights: list[Any]) -> Iterator[tuple[str, list[list[float]]]]:
    for number, word in enumerate(names):
        told = [
            [row, round(float(each[number]), 1)]
            for row, each in enumerate(weights)
            if abs(each[number]) >= LEAST
        ]
        if told:
            yield str(word), told


def _written(made: Mapping[str, Any]) -> str:
    """Return JSON with a line for each word, so that a change can be read."""
    lines = [
        f"{json.dumps(word, ensure_ascii=False)}:{json.dumps(told, separators=(',', ':'))}"
        for word, told in sorted(made["words"].items())
    ]
    head = {key: value for key, value in made.items() if key != "words"}
    begun = json.dumps(head, ensure_ascii=False)[:-1]
    listed = ",\n".join(lines)
    return f'{begun},\n"words":{{\n{listed}\n}}}}\n'


if __name__ == "__main__":
    main()
