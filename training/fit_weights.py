#!/usr/bin/env python3
"""Fits how signs are weighed: three logistic models on what `signs.ts` prints.

`python3 training/fit_weights.py SIGNS.jsonl > models/reader/weights.json`: whether a party is an actor, whether it is a
recipient, and how likely a reading is to be an event of its type (Platt 1999: scores made into probabilities).
"""

import json
import sys
from pathlib import Path

import numpy as np

PENALTY = 1e-2
STEPS = 30


def fit(features: list[list[float]], right: list[bool]) -> list[float]:
    """Logistic regression by Newton's method (iteratively reweighted least squares), with a small ridge."""
    x, y = np.array(features), np.array(right, dtype=float)
    weights = np.zeros(x.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-x @ weights))
        curvature = (x * (chance * (1 - chance))[:, None]).T @ x + PENALTY * len(y) / 100 * np.eye(x.shape[1])
        weights += np.linalg.solve(curvature, x.T @ (y - chance) - PENALTY * len(y) / 100 * weights)
    return [round(float(weight), 4) for weight in weights]


def chosen_actors(rows: list[dict], weights: list[float]) -> set[tuple]:
    """(document, trigger, country) of every actor that the program would choose: those likelier than not, else the best."""
    events: dict[tuple, list[tuple[float, str]]] = {}
    for row in rows:
        if row.get("actor"):
            odds = float(np.dot(row["actor"]["features"], weights))
            events.setdefault((row["doc"], row["at"]), []).append((odds, row["country"]))
    chosen = set()
    for event, ranked in events.items():
        likely = [country for odds, country in ranked if odds > 0] or [max(ranked)[1]]
        chosen |= {(*event, country) for country in likely}
    return chosen


def main() -> None:
    rows = [json.loads(line) for line in Path(sys.argv[1]).read_text(encoding="utf8").splitlines()]
    triggers = [row for row in rows if row["kind"] == "trigger"]
    confidence = fit([row["features"] for row in triggers], [row["right"] for row in triggers])
    rows = [row for row in rows if row["kind"] == "role"]
    actors = [row["actor"] for row in rows if row.get("actor")]
    actor = fit([sign["features"] for sign in actors], [sign["right"] for sign in actors])
    acting = chosen_actors(rows, actor)
    features, right = [], []
    for row in rows:
        if sign := row.get("recipient"):
            acts = (row["doc"], row["at"], row["country"]) in acting
            features.append(sign["acting" if acts else "features"])
            right.append(sign["right"])
    print(json.dumps({"actor": actor, "recipient": fit(features, right), "confidence": confidence}))


if __name__ == "__main__":
    main()
