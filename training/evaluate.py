"""Figures on held-out sentences, straight from the logits; the program's own decoding is measured by `npm run bench:reading`."""

import random

import torch

from batches import batches_of
from examples import Example
from model import ReadingModel


def f1(hits: int, found: int, wanted: int) -> float:
    return round(100 * 2 * hits / max(1, found + wanted), 1)


@torch.no_grad()
def evaluate(model: ReadingModel, examples: list[Example], device: str) -> dict[str, float]:
    """F1 of triggers with and without type; and, given the gold trigger, the share of act, stage and of each role right
    by country among the listed parties."""
    model.eval()
    tally = dict.fromkeys(("hits", "typed", "found", "wanted", "act", "stage", "source", "actor", "recipient", "both"), 0)
    for make in batches_of(examples, 32, random.Random(0), device):
        batch = make()
        tag, trigger, _, parts = model(batch.ids, batch.shapes, batch.segments, batch.mask, batch.firsts)
        read, gold = tag.argmax(-1), batch.tags
        tally["hits"] += int(((read > 1) & (gold > 1)).sum())
        tally["typed"] += int(((read == gold) & (gold > 1)).sum())
        tally["found"] += int(((read > 1) & (gold >= 0)).sum())
        tally["wanted"] += int((gold > 1).sum())
        if not len(batch.triggers):
            continue
        row, word = batch.triggers[:, 0], batch.triggers[:, 1]
        act, stage, _, _, source = trigger[row, word].split(model.trigger_sizes, -1)
        tally["act"] += int((act.argmax(-1) == batch.triggers[:, 2]).sum())
        tally["stage"] += int((stage.argmax(-1) == batch.triggers[:, 3]).sum())
        tally["source"] += int((source.argmax(-1) == batch.triggers[:, 6]).sum())
        chosen = ((parts[row, word] > 0).float() * batch.part_mask)[..., 8:]
        right = (chosen == batch.parts[..., 8:]).all(1)
        tally["actor"] += int(right[:, 0].sum())
        tally["recipient"] += int(right[:, 1].sum())
        tally["both"] += int(right.all(1).sum())
    shares = {name: round(100 * tally[name] / max(1, tally["wanted"]), 1) for name in ("act", "stage", "source", "actor", "recipient", "both")}
    return {"trigger F1": f1(tally["hits"], tally["found"], tally["wanted"]), "type F1": f1(tally["typed"], tally["found"], tally["wanted"]), **shares}
