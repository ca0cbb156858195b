#!/usr/bin/env python3
"""Trains the reading model on the corpus. README.md in this folder gives the command."""

import argparse
import json
import os
import random
import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

from batches import Batch, batches_of
from corpus import is_held_out, read_texts
from evaluate import evaluate
from examples import LONGEST, SENTENCES_BEFORE, Example, from_sentence
from model import ReadingModel, load_encoder, read_safetensors
from parties import read_parties
from wordpieces import WordPieces, pruned_vocabulary


def read_examples(corpus: Path, parties_file: Path, pieces: WordPieces) -> tuple[list[Example], list[Example]]:
    listed = read_parties(parties_file)
    train, held = [], []
    for text in read_texts(corpus):
        side = held if is_held_out(text) else train
        words = [sentence.text for sentence in text.sentences]
        for at, (sentence, parties) in enumerate(zip(text.sentences, listed[text.id])):
            before = " ".join(words[max(0, at - SENTENCES_BEFORE) : at])
            example = from_sentence(sentence, parties, before, pieces)
            if len(example.input.ids) <= LONGEST:
                side.append(example)
    return train, held


def corpus_loss(model: ReadingModel, batch: Batch) -> torch.Tensor:
    tag, trigger, sector, parts = model(batch.ids, batch.shapes, batch.segments, batch.mask, batch.firsts)
    loss = F.cross_entropy(tag.flatten(0, 1), batch.tags.flatten(), ignore_index=-1, label_smoothing=0.02) * 4
    if len(batch.sectors):
        row, word, label = batch.sectors.T
        loss = loss + 0.3 * F.cross_entropy(sector[row, word], label)
    if not len(batch.triggers):
        return loss
    row, word = batch.triggers[:, 0], batch.triggers[:, 1]
    act, stage, hedge, actor, recipient = trigger[row, word].split(model.trigger_sizes, -1)
    loss = loss + 0.7 * F.cross_entropy(act, batch.triggers[:, 2], label_smoothing=0.02)
    loss = loss + 0.7 * F.cross_entropy(stage, batch.triggers[:, 3], label_smoothing=0.02)
    loss = loss + 0.3 * F.binary_cross_entropy_with_logits(hedge.squeeze(-1), batch.triggers[:, 4].float())
    loss = loss + 0.3 * F.cross_entropy(actor, batch.triggers[:, 5]) + 0.5 * F.cross_entropy(recipient, batch.triggers[:, 6])
    pairs = F.binary_cross_entropy_with_logits(parts[row, word], batch.parts, reduction="none")
    pairs = (pairs * batch.part_mask).sum((0, 1)) / len(row)
    return loss + 0.5 * pairs.sum()


def groups_of(model: ReadingModel, rate: float) -> list[dict]:
    encoder = [p for n, p in model.named_parameters() if n.startswith(("layers", "norm", "positions", "segments"))]
    heads = [p for n, p in model.named_parameters() if not n.startswith(("layers", "norm", "positions", "segments", "pieces"))]
    return [{"params": encoder, "lr": rate}, {"params": heads, "lr": rate * 5}]


def rates_of(steps: int) -> Callable[[int], float]:
    """The share of the full rate at each step: up over the first 6 %, then down to nothing."""
    return lambda step: min((step + 1) / (0.06 * steps), max(0.0, (steps - step) / (0.94 * steps)))


def train(model: ReadingModel, train_set: list[Example], held: list[Example], options) -> None:
    device = options.device
    model.to(device)
    model.pieces.weight.requires_grad_(False)
    optimizer = torch.optim.AdamW(groups_of(model, options.rate), weight_decay=0.01)
    chance = random.Random(options.seed)
    total = -(-len(train_set) // options.batch) * options.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rates_of(total))
    average = {n: p.detach().clone() for n, p in model.named_parameters()}
    step = 0
    for epoch in range(options.epochs):
        model.train()
        start, losses = time.time(), []
        for make in batches_of(train_set, options.batch, chance, device):
            batch = make()
            with torch.autocast(device, dtype=torch.bfloat16):
                loss = corpus_loss(model, batch)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            losses.append(loss.item())
            decay = min(0.998, step / (step + 10))
            with torch.no_grad():
                for name, parameter in model.named_parameters():
                    if parameter.requires_grad:
                        average[name].lerp_(parameter, 1 - decay)
        print(f"epoch {epoch + 1}/{options.epochs} loss {sum(losses) / len(losses):.3f} {time.time() - start:.0f} s", flush=True)
        if held and ((epoch + 1) % 4 == 0 or epoch + 1 == options.epochs):
            with_average = {**model.state_dict(), **average}
            kept = {name: tensor.clone() for name, tensor in model.state_dict().items()}
            model.load_state_dict(with_average)
            with torch.autocast(device, dtype=torch.bfloat16):
                print(json.dumps(evaluate(model, held, device)), flush=True)
            torch.save(model.state_dict(), options.out / "model.pt")
            model.load_state_dict(kept)
    model.load_state_dict({**model.state_dict(), **average})
    torch.save(model.state_dict(), options.out / "model.pt")


def main() -> None:
    here = Path(__file__).parent
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=Path, required=True, help="folder with model.fp16.safetensors and tokenizer.json")
    parser.add_argument("--corpus", type=Path, default=here / "corpus")
    parser.add_argument("--parties", type=Path, required=True, help="what list_parties.ts prints")
    parser.add_argument("--out", type=Path, default=here / "runs" / "latest")
    parser.add_argument("--start", type=Path, help="folder of an earlier run to go on from, instead of the base encoder")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.device = "cuda" if torch.cuda.is_available() else "cpu"
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(options.seed)
    torch.set_num_threads(os.cpu_count() or 1)
    vocabulary = pruned_vocabulary(options.base / "tokenizer.json")
    (options.out / "vocabulary.txt").write_text("\n".join(vocabulary), encoding="utf8")
    pieces = WordPieces(vocabulary)
    train_set, held = read_examples(options.corpus, options.parties, pieces)
    print(f"{len(train_set)} sentences, {len(held)} held out, {len(vocabulary)} pieces", flush=True)
    model = ReadingModel(len(vocabulary))
    if options.start:
        model.load_state_dict(torch.load(options.start / "model.pt", map_location="cpu"))
    else:
        load_base(model, options.base, vocabulary)
    train(model, train_set, held, options)


def load_base(model: ReadingModel, base: Path, vocabulary: list[str]) -> None:
    published = json.loads((base / "tokenizer.json").read_text(encoding="utf8"))["model"]["vocab"]
    load_encoder(model, read_safetensors(base / "model.fp16.safetensors"), [published[piece] for piece in vocabulary])


if __name__ == "__main__":
    main()
