#!/usr/bin/env python3
"""Averages the weights of runs that went on from the same run: `average.py RUN… --out RUN`.

Runs that differ in the order of their data alone lie in one valley; their mean reads better than each
(Wortsman et al. 2022, "Model soups").
"""

import argparse
import shutil
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("runs", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    states = [torch.load(run / "model.pt", map_location="cpu") for run in options.runs]
    mean = {name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]}
    torch.save(mean, options.out / "model.pt")
    shutil.copy(options.runs[0] / "vocabulary.txt", options.out)


if __name__ == "__main__":
    main()
