"""Examples of like length → padded tensors."""

import random
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from examples import Example
from labels import PARTS, TYPES


@dataclass
class Batch:
    ids: Tensor  # [batch, pieces]
    shapes: Tensor
    segments: Tensor
    mask: Tensor  # 1.0 for pieces, 0.0 for padding
    firsts: Tensor  # [batch, words and parties]
    tags: Tensor  # [batch, words and parties], -1 where no tag is asked
    triggers: Tensor  # [triggers, 7]: row, word, act, stage, hedged, source of actor, of recipient
    parts: Tensor  # [triggers, words and parties, PARTS] of 0.0 and 1.0
    part_mask: Tensor  # the same, 1.0 where the pair counts
    sectors: Tensor  # [mentions, 3]: row, word, sector
    pair: Tensor  # [batch, 2, words and parties]: 0 for the words of source and target, -1e4 else
    root: Tensor  # [batch, TYPES]: 0 for the types that are right, -1e4 else


def pad(rows: list[list[int]], value: int, device: str) -> Tensor:
    width = max(map(len, rows))
    return torch.tensor([row + [value] * (width - len(row)) for row in rows], device=device)


def collate(examples: list[Example], device: str) -> Batch:
    inputs = [example.input for example in examples]
    ids = pad([i.ids for i in inputs], 0, device)
    lengths = torch.tensor([len(i.ids) for i in inputs], device=device)
    mask = (torch.arange(ids.shape[1], device=device)[None] < lengths[:, None]).float()
    firsts = pad([i.firsts for i in inputs], 0, device)
    width = firsts.shape[1]
    tags = [(e.tags or [0] * len(e.input.words)) + [-1] * (width - len(e.input.words)) for e in examples]
    triggers, parts, part_mask = [], [], []
    for row, example in enumerate(examples):
        words, parties = len(example.input.words), len(example.input.parties)
        for target in example.targets:
            triggers.append(
                [row, target.word, target.act, target.stage, target.hedged, target.actor_source, target.recipient_source]
            )
            grid, counts = torch.zeros(width, len(PARTS)), torch.zeros(width, len(PARTS))
            for word, part in target.parts:
                grid[word, part] = 1.0
            counts[:words, :8] = 1.0
            counts[words : words + parties, 8:] = 1.0
            parts.append(grid)
            part_mask.append(counts)
    pair = torch.full((len(examples), 2, width), -1e4)
    root = torch.full((len(examples), len(TYPES)), -1e4)
    for row, example in enumerate(examples):
        if example.pair:
            for side, words in enumerate(example.pair):
                pair[row, side, words] = 0.0
            root[row, example.root] = 0.0
    sectors = [[row, word, sector] for row, example in enumerate(examples) for word, sector in example.sectors]
    return Batch(
        ids,
        pad([i.shapes for i in inputs], 0, device),
        pad([i.segments for i in inputs], 0, device),
        mask,
        firsts,
        torch.tensor(tags, device=device),
        torch.tensor(triggers, dtype=torch.long, device=device).reshape(-1, 7),
        torch.stack(parts).to(device) if parts else torch.zeros(0, width, len(PARTS), device=device),
        torch.stack(part_mask).to(device) if part_mask else torch.zeros(0, width, len(PARTS), device=device),
        torch.tensor(sectors, dtype=torch.long, device=device).reshape(-1, 3),
        pair.to(device),
        root.to(device),
    )


def batches_of(examples: list[Example], size: int, chance: random.Random, device: str) -> list[Callable[[], Batch]]:
    """Batches of examples of like length in random order, each made when called."""
    order = sorted(examples, key=lambda example: len(example.input.ids) + chance.random() * 8)
    groups = [order[at : at + size] for at in range(0, len(order), size)]
    chance.shuffle(groups)
    return [lambda group=group: collate(group, device) for group in groups]
