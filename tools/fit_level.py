"""Fits the model of difficulty and writes plugins/plainguides/data/level_model.json. Not part of the package.

    pip install numpy scipy
    PYTHONPATH=plugins python tools/fit_level.py FOLDER              # cross-validates, fits, writes the model
    PYTHONPATH=plugins python tools/fit_level.py FOLDER --no-write   # figures only
    ... --easy-read FOLDER                                           # also: Easy Read documents, as a check

FOLDER holds clear_dev.jsonl (CLEAR corpus, CC BY-NC-SA 4.0) and ose_dev.jsonl (OneStopEnglish, CC BY-SA 4.0). They are
not in this repository. docs/developers/reading-level.md says what is done and why. The same data give the same model.
"""

from __future__ import annotations

import argparse
import json
import pickle
import re
import sys
from dataclasses import dataclass, replace
from hashlib import md5
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import nnls
from scipy.stats import spearmanr

from level_features import FEATURES
from plainguides.core.features import shares_of, values
from plainguides.core.model import Unit
from plainguides.core.sentences import with_words
from plainguides.core.weights import Weights
from plainguides.shell.tables import tables

MODEL = Path(__file__).parent.parent / "plugins" / "plainguides" / "data" / "level_model.json"
PAIRS = 1.0
"""Weight of the differences within articles, against the teachers' votes."""
LEVELS = 0.2
"""Weight of the level across articles, on beginnings of equal length."""
RIDGE = 0.05
STEP = 0.45
"""What one level of OneStopEnglish should differ by, on the scale of CLEAR."""
KEEP = 0.008
"""A feature that moves texts by less than this (weight x standard deviation) is left out."""
LEAST = {"sentence_over_15": 0.1}
"""What a feature counts at least, in the same measure. Every guideline asks for 15 to 20 words a sentence; without this
the fit explains the votes by words alone, and a text of easy words in sentences of 24 words costs an author nothing."""
FOLDS = 5
REPEATS = 3
# Authors of many unlike passages: not a group.
MANY = {"", "?", "wikipedia", "simple wiki", "CommonLit Staff"}
NAMES = list(FEATURES)
EVERYTHING = replace(tables(), weights=Weights())
"""Tables without weights: with them, all features are counted."""
SIGNS = np.array([FEATURES[name][0] for name in NAMES])


@dataclass
class Data:
    """Feature matrices; rows of `ose` and `ose300` come in threes: elementary, intermediate, advanced."""

    clear: Any
    votes: Any
    info: Any
    clear_group: list[str]
    ose: Any
    ose300: Any
    ose_group: list[str]


def features(text: str) -> list[float]:
    """One row. Lines are units, as in `plainguides.difficulty`."""
    units = [Unit(kind="paragraph", text=line) for line in text.splitlines()]
    found = values(shares_of(list(with_words(units)), EVERYTHING))
    return [found.get(name, 0.0) for name in NAMES]


def first_words(text: str, number: int = 300) -> str:
    """The first words, to the end of a sentence: harder versions are longer, and length must not help."""
    parts = [part for line in text.split("\n") for part in re.split(r"(?<=[.!?])\s+(?=[A-Z“\"'])", line)]
    kept, words = [], 0
    for part in parts:
        kept.append(part)
        words += len(part.split())
        if words >= number:
            break
    return " ".join(kept)


def read(folder: Path) -> Data:
    """Read and count both sets."""
    clear = [json.loads(line) for line in (folder / "clear_dev.jsonl").read_text(encoding="utf-8").splitlines()]
    ose = [json.loads(line) for line in (folder / "ose_dev.jsonl").read_text(encoding="utf-8").splitlines()]
    versions = [row[key] for row in ose for key in ("ele", "int", "adv")]
    return Data(
        clear=np.array([features(row["text"]) for row in clear]) * SIGNS,
        votes=-np.array([row["easiness"] for row in clear]),
        info=np.array([row["category"] == "Info" for row in clear]),
        clear_group=[row["id"] if row["author"] in MANY else row["author"] for row in clear],
        ose=np.array([features(text) for text in versions]) * SIGNS,
        ose300=np.array([features(first_words(text)) for text in versions]) * SIGNS,
        ose_group=[row["id"] for row in ose],
    )


def solve(data: Data, clear: Any, articles: Any, used: Any) -> tuple[Any, float]:
    """Non-negative weights (signs are in the data already) and the base. `used`: which features may count."""
    votes = data.votes[clear]
    mean, deviation = data.clear[clear].mean(0), data.clear[clear].std(0) + 1e-9

    def scaled(rows: Any) -> Any:
        return ((rows - mean) / deviation)[..., used]

    left = [scaled(data.clear[clear]) / np.sqrt(len(votes))]
    right = [(votes - votes.mean()) / np.sqrt(len(votes))]
    for matrix in (data.ose, data.ose300):
        threes = scaled(matrix.reshape(-1, 3, len(NAMES))[articles])
        weight = np.sqrt(PAIRS / (6 * len(threes)))
        for easy, hard, steps in ((0, 1, 1), (1, 2, 1), (0, 2, 2)):
            left.append(weight * (threes[:, hard] - threes[:, easy]))
            right.append(np.full(len(threes), weight * STEP * steps))
    weight = np.sqrt(LEVELS / threes.size * threes.shape[-1])
    flat = threes.reshape(-1, threes.shape[-1])
    left.append(weight * (flat - flat.mean(0)))
    right.append(weight * STEP * (np.arange(len(flat)) % 3 - 1.0))
    left.append(np.sqrt(RIDGE) * np.eye(used.sum()))
    right.append(np.zeros(used.sum()))
    rows, least = np.vstack(left), np.array([LEAST.get(name, 0.0) for name in NAMES])[used]
    found, _ = nnls(rows, np.concatenate(right) - rows @ least, maxiter=50_000)
    found += least
    weights = np.zeros(len(NAMES))
    weights[used] = found / deviation[used]
    return weights, float(votes.mean() - weights @ mean)


def fit(data: Data, clear: Any, articles: Any) -> tuple[Any, float]:
    """Fit twice: the second time without the features that hardly counted."""
    weights, _ = solve(data, clear, articles, np.ones(len(NAMES), bool))
    return solve(data, clear, articles, weights * data.clear[clear].std(0) >= KEEP)


def fold(group: str, seed: int) -> int:
    """The fold of an author or article."""
    return int(md5(f"{seed}:{group}".encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def cross_validate(data: Data) -> tuple[Any, Any, Any]:
    """Scores of every text by models that saw neither it nor anything of its author or article. Mean of repeats."""
    clear, ose, ose300 = (np.zeros(len(rows)) for rows in (data.clear, data.ose, data.ose300))
    for seed in range(REPEATS):
        clear_folds = np.array([fold(group, seed) for group in data.clear_group])
        ose_folds = np.array([fold(group, seed) for group in data.ose_group])
        for out in range(FOLDS):
            weights, base = fit(data, clear_folds != out, ose_folds != out)
            versions = np.repeat(ose_folds == out, 3)
            clear[clear_folds == out] += (data.clear[clear_folds == out] @ weights + base) / REPEATS
            ose[versions] += (data.ose[versions] @ weights + base) / REPEATS
            ose300[versions] += (data.ose300[versions] @ weights + base) / REPEATS
    return clear, ose, ose300


def figures(data: Data, clear: Any, ose: Any, ose300: Any) -> dict[str, str]:
    """All figures with 95 % bootstrap intervals, over passages and over articles."""
    random = np.random.default_rng(7)
    ose, ose300 = ose.reshape(-1, 3), ose300.reshape(-1, 3)
    levels = np.tile([0, 1, 2], len(ose))

    def pairs(rows: Any) -> float:
        a, b, c = ose[rows].T
        return float(np.mean([b > a, c > b, c > a]))

    def rho(rows: Any) -> float:
        return float(spearmanr(ose300[rows].ravel(), levels[: 3 * len(rows)])[0])

    def r(rows: Any) -> float:
        return float(np.corrcoef(clear[rows], data.votes[rows])[0, 1])

    def say(statistic: Any, rows: Any) -> str:
        drawn = [statistic(random.choice(rows, len(rows))) for _ in range(1000)]
        low, high = np.percentile(drawn, [2.5, 97.5])
        return f"{statistic(rows):.3f} [{low:.3f}, {high:.3f}]"

    every, articles = np.arange(len(clear)), np.arange(len(ose))
    return {
        "CLEAR r": say(r, every),
        "CLEAR r, informative": say(r, every[data.info]),
        "CLEAR r, literary": say(r, every[~data.info]),
        "OSE pairs": say(pairs, articles),
        "OSE rho, first 300 words": say(rho, articles),
    }


def easy_read(folder: Path, weights: Any, base: float) -> str:
    """Area under the curve: published Easy Read against originals."""
    scores: dict[str, list[float]] = {"er": [], "orig": []}
    for path in sorted(folder.glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        row = np.array(features("\n".join(document["sentences"]))) * SIGNS
        scores[document["kind"]].append(float(row @ weights + base))
    wins = [(hard > easy) + 0.5 * (hard == easy) for hard in scores["orig"] for easy in scores["er"]]
    return f"{np.mean(wins):.3f} ({len(scores['er'])} against {len(scores['orig'])})"


def as_json(data: Data, weights: Any, base: float, found: dict[str, str]) -> dict[str, Any]:
    """The file that the package reads."""
    means = (data.clear * SIGNS).mean(0)
    order = np.argsort(-weights * data.clear.std(0), kind="stable")
    return {
        "about": "Difficulty = base + sum of weight x feature. Made by tools/fit_level.py: do not edit.",
        "data": "CLEAR corpus (Crossley and others 2022), OneStopEnglish (Vajjala and Lucic 2018): development parts",
        "settings": {"pairs": PAIRS, "levels": LEVELS, "ridge": RIDGE, "step": STEP, "keep": KEEP, "least": LEAST},
        "cross_validated": found,
        "base": round(base, 5),
        "features": [
            {
                "feature": NAMES[place],
                "weight": round(float(weights[place] * SIGNS[place]), 5),
                "mean": round(float(means[place]), 5),
                "sign": FEATURES[NAMES[place]][0],
                "label": FEATURES[NAMES[place]][1],
                "why": FEATURES[NAMES[place]][2],
            }
            for place in order
            if weights[place] > 0
        ],
    }


def main() -> None:
    """Read, cross-validate, fit, write."""
    parser = argparse.ArgumentParser(description="Fit the model of difficulty.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--easy-read", type=Path)
    parser.add_argument("--no-write", action="store_true")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="keep the counts in this file, outside the tree")
    options = parser.parse_args()
    data = read(options.folder)
    if options.keep:
        options.keep.write_bytes(pickle.dumps(data))
    found = figures(data, *cross_validate(data))
    for name, figure in found.items():
        sys.stdout.write(f"{name:28} {figure}\n")
    everything = np.ones(len(data.clear), bool), np.ones(len(data.ose_group), bool)
    weights, base = fit(data, *everything)
    if options.easy_read:
        sys.stdout.write(f"{'Easy Read AUC (check only)':28} {easy_read(options.easy_read, weights, base)}\n")
    ose = (data.ose @ weights + base).reshape(-1, 3)
    sys.stdout.write(f"{'OSE medians':28} {np.median(ose, 0).round(3)}\n")
    for name, deviation, weight in zip(NAMES, data.clear.std(0), weights, strict=True):
        if weight > 0:
            sys.stdout.write(f"  {name:22} {weight * deviation:.3f}\n")
    if not options.no_write:
        text = json.dumps(as_json(data, weights, base, found), indent=1, ensure_ascii=False)
        MODEL.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
