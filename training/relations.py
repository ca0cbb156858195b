#!/usr/bin/env python3
"""Teaches a trained model marked relations, or measures by cross-validation what that teaches.

A last, short step after the corpus. The relations are few and soon learnt by heart, so for every batch of them several of the
corpus keep what was learnt there, and the result is the mean of the weights before and after the step (Wortsman et al.
2022, "Robust fine-tuning of zero-shot models").
"""

import argparse
import os
import random
import shutil
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from batches import Batch, batches_of, collate
from examples import Example, read_relations
from labels import PARTS, TYPES
from model import ReadingModel
from train import corpus_loss, groups_of, rates_of, read_examples
from wordpieces import WordPieces

EPOCHS, BATCH, RATE, WEIGHT = 2, 16, 1e-4, 0.3
CORPUS_SHARE = 2
# The test sets join the two kinds of concession, and count them as material cooperation.
ROOTS = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
QUADS = ["AGREE CONSULT SUPPORT", "COOPERATE AID YIELD", "REQUEST ACCUSE REJECT THREATEN", "PROTEST SANCTION MOBILIZE COERCE ASSAULT"]


def relation_scores(model: ReadingModel, batch: Batch) -> Tensor:
    """[rows, TYPES]: how strongly some word names the type as done by the source to the target.

    The trigger is not marked, so all words outside the pair are summed over: log Σ_w exp(type(w) + actor(w, source) + target(w)),
    where the target may be recipient or object, and a marked party has the part that any of its words begins.
    """
    tag, _, _, parts = model(batch.ids, batch.shapes, batch.segments, batch.mask, batch.firsts)
    types = tag[..., 2:] - tag[..., :1]
    begins = F.logsigmoid(parts.float())
    source, target = batch.pair[:, :1], batch.pair[:, 1:]
    actor, recipient, thing = (begins[..., PARTS.index(f"{role}-start")] for role in ("actor", "recipient", "object"))
    picked = (actor + source).logsumexp(-1) + (torch.maximum(recipient, thing) + target).logsumexp(-1)
    closed = (batch.tags < 0) | (batch.pair.amax(1) == 0)
    scores = types + picked.unsqueeze(-1) + closed.unsqueeze(-1) * -1e4
    return scores.logsumexp(1)


def relation_loss(model: ReadingModel, batch: Batch) -> Tensor:
    return -(relation_scores(model, batch).log_softmax(-1) + batch.root).logsumexp(-1).mean()


def root_of(type_: int) -> str:
    return ROOTS.get(TYPES[type_], TYPES[type_])


def quad_of(root: str) -> int:
    return next(number for number, roots in enumerate(QUADS, 1) if root in roots.split())


def tune(model: ReadingModel, corpus: list[Example], relations: list[Example], seed: int) -> None:
    chance = random.Random(seed)
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    model.pieces.weight.requires_grad_(False)
    optimizer = torch.optim.AdamW(groups_of(model, RATE), weight_decay=0.01)
    batches = -(-len(relations) // BATCH) * EPOCHS
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rates_of(batches * (1 + CORPUS_SHARE)))
    model.train()
    for _ in range(EPOCHS):
        related = batches_of(relations, BATCH, chance, "cpu")
        plan = [(relation_loss, WEIGHT, batch) for batch in related]
        plan += [(corpus_loss, 1.0, batch) for batch in batches_of(corpus, BATCH, chance, "cpu")[: CORPUS_SHARE * len(related)]]
        chance.shuffle(plan)
        for loss_of, weight, make in plan:
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = weight * loss_of(model, make())
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    model.load_state_dict({name: (tensor + before[name]) / 2 for name, tensor in model.state_dict().items()})


@torch.no_grad()
def predict(model: ReadingModel, relations: list[Example]) -> list[str]:
    model.eval()
    read = []
    for at in range(0, len(relations), 32):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = relation_scores(model, collate(relations[at : at + 32], "cpu"))
        read += [root_of(int(type_)) for type_ in scores.argmax(-1)]
    return read


def macro_f1(gold: list, read: list) -> float:
    def f1(label: object) -> float:
        hits = sum(a == b == label for a, b in zip(gold, read))
        return 2 * hits / (gold.count(label) + read.count(label))

    labels = set(gold)
    return 100 * sum(map(f1, labels)) / len(labels)


def report(gold: list[str], read: list[str]) -> str:
    accuracy = 100 * sum(a == b for a, b in zip(gold, read)) / len(gold)
    quads = macro_f1([quad_of(root) for root in gold], [quad_of(root) for root in read])
    return f"accuracy {accuracy:.1f}  macro F1 root {macro_f1(gold, read):.1f}  quad {quads:.1f}"


def main() -> None:
    here = Path(__file__).parent
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("start", type=Path, help="folder of a run of train.py")
    parser.add_argument("relations", type=Path, help="tab-separated: marked_sentence, gold_root")
    parser.add_argument("--corpus", type=Path, default=here / "corpus")
    parser.add_argument("--parties", type=Path, required=True, help="what list_parties.ts prints")
    parser.add_argument("--folds", type=int, help="cross-validate in so many parts and keep nothing")
    parser.add_argument("--out", type=Path, default=here / "runs" / "related")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(os.cpu_count() or 1)
    vocabulary = (options.start / "vocabulary.txt").read_text(encoding="utf8").split("\n")
    pieces = WordPieces(vocabulary)
    corpus, _ = read_examples(options.corpus, options.parties, pieces)
    relations = read_relations(options.relations, pieces)

    def started() -> ReadingModel:
        model = ReadingModel(len(vocabulary))
        model.load_state_dict(torch.load(options.start / "model.pt", map_location="cpu"))
        return model

    gold = [root_of(example.root[0]) for example in relations]
    print(f"before: {report(gold, predict(started(), relations))}", flush=True)
    if not options.folds:
        model = started()
        tune(model, corpus, relations, options.seed)
        options.out.mkdir(parents=True, exist_ok=True)
        torch.save(model.state_dict(), options.out / "model.pt")
        shutil.copy(options.start / "vocabulary.txt", options.out)
        return
    order = list(range(len(relations)))
    random.Random(options.seed).shuffle(order)
    read = [""] * len(relations)
    for fold in range(options.folds):
        held = order[fold :: options.folds]
        model = started()
        tune(model, corpus, [relations[at] for at in order if at not in set(held)], options.seed)
        for at, root in zip(held, predict(model, [relations[at] for at in held])):
            read[at] = root
        known = [at for at in order if read[at]]
        print(f"fold {fold + 1}: {report([gold[at] for at in known], [read[at] for at in known])}", flush=True)


if __name__ == "__main__":
    main()
