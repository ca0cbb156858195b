#!/usr/bin/env python3
"""Averages the weights of runs that go on from one another: `average.py RUN… OUT`.

Runs that share a start lie in one basin, where the mean is better than each (Wortsman et al. 2022, "Model soups").
"""

import shutil
import sys
from pathlib import Path

import torch


def main() -> None:
    *runs, out = map(Path, sys.argv[1:])
    if len(runs) < 2:
        raise SystemExit("usage: average.py RUN RUN… OUT")
    weights = [torch.load(run / "model.pt", map_location="cpu") for run in runs]
    out.mkdir(parents=True, exist_ok=True)
    mean = {name: sum(each[name] for each in weights) / len(weights) for name in weights[0]}
    torch.save(mean, out / "model.pt")
    shutil.copy(runs[0] / "vocabulary.txt", out)


if __name__ == "__main__":
    main()
