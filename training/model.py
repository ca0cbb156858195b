"""The reading model: a small BERT encoder with one head for each thing that an event record says.

One pass over `[CLS] sentence [SEP] party [SEP] party … [SEP]` gives, for words w and parties p:
tags (w: which type of event a word names), act, stage, hedge and sources of a trigger, the sector of a mention, and
for each pair (trigger, word or party) the part that the second plays in the event of the first, scored biaffinely
(Dozat & Manning 2017).
"""

import json
import math
import struct
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from labels import ACTS, PARTS, SECTORS, SOURCES, STAGES, TAGS
from wordpieces import SHAPES

# Shapes of pieces: those of words, then eight for parties (named here, named before, among the two main ones).
PIECE_SHAPES = SHAPES + 8
WIDTH, LAYERS, HEADS, INNER = 384, 6, 12, 1536
PART_WIDTH = 48


class Dropout(nn.Module):
    """Dropout (Srivastava et al. 2014) with masks of random bytes: on a CPU, PyTorch's own takes a quarter of a training step."""

    def __init__(self, rate: float):
        super().__init__()
        self.least = round(256 * rate)
        self.bytes = np.random.Generator(np.random.SFC64(0))

    def forward(self, x: Tensor) -> Tensor:
        if not self.training:
            return x
        kept = torch.from_numpy(self.bytes.integers(0, 256, x.shape, dtype=np.uint8)) >= self.least
        return x * kept.to(x.device, x.dtype) * (256 / (256 - self.least))


class Layer(nn.Module):
    def __init__(self, dropout: float):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.mix = nn.Linear(WIDTH, WIDTH)
        self.mix_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.grow, self.shrink = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout(dropout)

    def split(self, x: Tensor) -> Tensor:
        return x.reshape(x.shape[0], x.shape[1], HEADS, WIDTH // HEADS).transpose(1, 2)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        query, key, value = self.split(self.query(x)), self.split(self.key(x)), self.split(self.value(x))
        weights = self.dropout((query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + bias).softmax(-1))
        mixed = (weights @ value).transpose(1, 2).reshape(x.shape)
        x = self.mix_norm(x + self.dropout(self.mix(mixed)))
        return self.norm(x + self.dropout(self.shrink(nn.functional.gelu(self.grow(x)))))


class ReadingModel(nn.Module):
    def __init__(self, vocabulary: int, dropout: float = 0.1):
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.segments = nn.Embedding(2, WIDTH)
        self.shapes = nn.Embedding(PIECE_SHAPES, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = Dropout(dropout)
        self.tag = nn.Linear(WIDTH, len(TAGS))
        # act, stage, hedge, source of the actor, source of the recipient: what a trigger says of its event
        self.trigger_sizes = [len(ACTS), len(STAGES), 1, len(SOURCES), len(SOURCES)]
        self.trigger_hidden = nn.Linear(WIDTH, WIDTH)
        self.trigger = nn.Linear(WIDTH, sum(self.trigger_sizes))
        self.sector = nn.Linear(WIDTH, len(SECTORS))
        self.head_hidden, self.part_hidden = nn.Linear(WIDTH, 256), nn.Linear(WIDTH, 256)
        self.head = nn.Linear(256, len(PARTS) * (PART_WIDTH + 1))
        self.part = nn.Linear(256, len(PARTS) * (PART_WIDTH + 1))

    def encode(self, ids: Tensor, shapes: Tensor, segments: Tensor, mask: Tensor) -> Tensor:
        """[batch, pieces] of each input (mask 1.0 for real pieces) → [batch, pieces, WIDTH]."""
        places = torch.arange(ids.shape[1], device=ids.device).unsqueeze(0)
        x = self.pieces(ids) + self.positions(places) + self.segments(segments) + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        bias = (1.0 - mask)[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def parts(self, words: Tensor) -> Tensor:
        """[batch, words, WIDTH] → [batch, trigger words, words, PARTS] logits."""
        batch, count = words.shape[:2]
        shape = (batch, count, len(PARTS), PART_WIDTH + 1)
        head = self.head(self.dropout(nn.functional.gelu(self.head_hidden(words)))).reshape(shape).transpose(1, 2)
        part = self.part(self.dropout(nn.functional.gelu(self.part_hidden(words)))).reshape(shape).transpose(1, 2)
        pair = head[..., :PART_WIDTH] @ part[..., :PART_WIDTH].transpose(-1, -2) / math.sqrt(PART_WIDTH)
        scores = pair + head[..., PART_WIDTH:] + part[..., PART_WIDTH:].transpose(-1, -2)
        return scores.permute(0, 2, 3, 1)

    def forward(
        self, ids: Tensor, shapes: Tensor, segments: Tensor, mask: Tensor, firsts: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """`firsts` [batch, words]: the first piece of each word, and of each party behind them.

        Gives tags [batch, words, TAGS], trigger [batch, words, ACTS + STAGES + 1 + 2 × SOURCES], sector
        [batch, words, SECTORS] and parts [batch, words, words, PARTS], all logits.
        """
        pieces = self.encode(ids, shapes, segments, mask)
        words = torch.gather(pieces, 1, firsts.unsqueeze(-1).expand(-1, -1, WIDTH))
        hidden = self.dropout(nn.functional.gelu(self.trigger_hidden(words)))
        words = self.dropout(words)
        return self.tag(words), self.trigger(hidden), self.sector(words), self.parts(words)


def read_safetensors(path: Path) -> dict[str, Tensor]:
    """Tensors of a safetensors file (8 bytes of header length, JSON header, raw little-endian data), as float32."""
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    kinds = {"F16": np.float16, "F32": np.float32}
    tensors = {}
    for name, entry in header.items():
        if entry.get("dtype") in kinds:
            first, last = entry["data_offsets"]
            raw = np.frombuffer(data[8 + length + first : 8 + length + last], dtype=kinds[entry["dtype"]])
            tensors[name] = torch.from_numpy(raw.astype(np.float32).reshape(entry["shape"]))
    return tensors


def load_encoder(model: ReadingModel, weights: dict[str, Tensor], kept: list[int]) -> None:
    """Copies BERT weights by their published names; `kept` lists the rows of the pruned vocabulary."""
    weights = {name.removeprefix("bert."): tensor for name, tensor in weights.items()}
    embeddings = {"pieces": "word_embeddings", "positions": "position_embeddings", "segments": "token_type_embeddings"}
    with torch.no_grad():
        for ours, theirs in embeddings.items():
            tensor = weights[f"embeddings.{theirs}.weight"]
            getattr(model, ours).weight.copy_(tensor[kept] if ours == "pieces" else tensor)
        copy_affine(model.norm, weights, "embeddings.LayerNorm")
        for index, layer in enumerate(model.layers):
            theirs = {
                "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
                "mix": "attention.output.dense", "mix_norm": "attention.output.LayerNorm",
                "grow": "intermediate.dense", "shrink": "output.dense", "norm": "output.LayerNorm",
            }  # fmt: skip
            for ours, name in theirs.items():
                copy_affine(getattr(layer, ours), weights, f"encoder.layer.{index}.{name}")


def copy_affine(module: nn.Module, weights: dict[str, Tensor], name: str) -> None:
    module.weight.copy_(weights[f"{name}.weight"])
    module.bias.copy_(weights[f"{name}.bias"])
