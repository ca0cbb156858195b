#!/usr/bin/env python3
"""Trains the reading model on the corpus and on marked relations. README.md in this folder gives the command."""

import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from batches import Batch, batches_of
from corpus import is_held_out, read_texts
from evaluate import evaluate
from examples import LONGEST, Example, from_sentence, read_relations
from labels import PARTS
from model import ReadingModel, load_encoder, read_safetensors
from parties import read_parties
from wordpieces import WordPieces, pruned_vocabulary


# The relations are few: trained on for longer or weighed higher, they are learnt by heart and triggers suffer.
RELATION_WEIGHT = 0.15
RELATION_EPOCHS = 1 / 3


def read_examples(corpus: Path, parties_file: Path, pieces: WordPieces) -> tuple[list[Example], list[Example]]:
    listed = read_parties(parties_file)
    train, held = [], []
    for text in read_texts(corpus):
        side = held if is_held_out(text) else train
        befores = ["", *(sentence.text for sentence in text.sentences)]
        for sentence, parties, before in zip(text.sentences, listed[text.id], befores):
            example = from_sentence(sentence, parties, before, pieces)
            if len(example.input.ids) <= LONGEST:
                side.append(example)
    return train, held


def corpus_loss(model: ReadingModel, batch: Batch) -> Tensor:
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


def relation_scores(model: ReadingModel, batch: Batch) -> Tensor:
    """[rows, TYPES]: how strongly some word names the type as done by the source to the target.

    The trigger is not marked, so all words outside the pair are summed over: log Σ_w exp(type(w) + actor(w, source) + recipient(w, target)).
    """
    tag, _, _, parts = model(batch.ids, batch.shapes, batch.segments, batch.mask, batch.firsts)
    types = tag[..., 2:] - tag[..., :1]
    begins = [PARTS.index("actor-start"), PARTS.index("recipient-start")]
    roles = parts[..., begins]
    picked = torch.einsum("btwr,brw->bt", F.logsigmoid(roles), batch.pair_share)
    closed = (batch.tags < 0) | (batch.pair_share.sum(1) > 0)
    scores = types + picked.unsqueeze(-1) + closed.unsqueeze(-1) * -1e4
    return scores.logsumexp(1)


def relation_loss(model: ReadingModel, batch: Batch) -> Tensor:
    return -(relation_scores(model, batch).log_softmax(-1) + batch.root).logsumexp(-1).mean()


def groups_of(model: ReadingModel, rate: float) -> list[dict]:
    encoder = [p for n, p in model.named_parameters() if n.startswith(("layers", "norm", "positions", "segments"))]
    heads = [p for n, p in model.named_parameters() if not n.startswith(("layers", "norm", "positions", "segments", "pieces"))]
    return [{"params": encoder, "lr": rate}, {"params": heads, "lr": rate * 5}]


def train(model: ReadingModel, train_set: list[Example], relations: list[Example], held: list[Example], options) -> None:
    device = options.device
    model.to(device)
    model.pieces.weight.requires_grad_(False)
    optimizer = torch.optim.AdamW(groups_of(model, options.rate), weight_decay=0.01)
    chance = random.Random(options.seed)
    with_relations = round(options.epochs * RELATION_EPOCHS)
    batches = {"corpus": -(-len(train_set) // options.batch), "relation": -(-len(relations) // options.batch)}
    total = batches["corpus"] * options.epochs + batches["relation"] * with_relations
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / (0.06 * total), max(0.0, (total - s) / (0.94 * total))))
    average = {n: p.detach().clone() for n, p in model.named_parameters()}
    step = 0
    for epoch in range(options.epochs):
        model.train()
        start, losses = time.time(), {"corpus": [], "relation": []}
        plan = [("corpus", b) for b in batches_of(train_set, options.batch, chance, device)]
        if epoch < with_relations:
            plan += [("relation", b) for b in batches_of(relations, options.batch, chance, device)]
        chance.shuffle(plan)
        for kind, make in plan:
            batch = make()
            with torch.autocast(device, dtype=torch.bfloat16):
                loss = corpus_loss(model, batch) if kind == "corpus" else RELATION_WEIGHT * relation_loss(model, batch)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            losses[kind].append(loss.item())
            decay = min(0.998, step / (step + 10))
            with torch.no_grad():
                for name, parameter in model.named_parameters():
                    if parameter.requires_grad:
                        average[name].lerp_(parameter, 1 - decay)
        figures = {kind: round(float(np.mean(values)), 3) for kind, values in losses.items() if values}
        print(f"epoch {epoch + 1}/{options.epochs} loss {figures} {time.time() - start:.0f} s", flush=True)
        if held and ((epoch + 1) % 4 == 0 or epoch + 1 == options.epochs):
            with_average = {**model.state_dict(), **average}
            kept = {name: tensor.clone() for name, tensor in model.state_dict().items()}
            model.load_state_dict(with_average)
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
    parser.add_argument("--relations", type=Path, help="tab-separated marked relations")
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
    vocabulary = pruned_vocabulary(options.base / "tokenizer.json")
    (options.out / "vocabulary.txt").write_text("\n".join(vocabulary), encoding="utf8")
    pieces = WordPieces(vocabulary)
    train_set, held = read_examples(options.corpus, options.parties, pieces)
    relations = read_relations(options.relations, pieces) if options.relations else []
    print(f"{len(train_set)} sentences, {len(held)} held out, {len(relations)} relations, {len(vocabulary)} pieces", flush=True)
    model = ReadingModel(len(vocabulary))
    if options.start:
        model.load_state_dict(torch.load(options.start / "model.pt", map_location="cpu"))
    else:
        load_base(model, options.base, vocabulary)
    train(model, train_set, relations, held, options)


def load_base(model: ReadingModel, base: Path, vocabulary: list[str]) -> None:
    published = json.loads((base / "tokenizer.json").read_text(encoding="utf8"))["model"]["vocab"]
    load_encoder(model, read_safetensors(base / "model.fp16.safetensors"), [published[piece] for piece in vocabulary])


if __name__ == "__main__":
    main()
