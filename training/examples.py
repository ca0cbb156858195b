"""Annotated sentences and marked relations → the numbers that the model is trained on."""

import csv
import re
from dataclasses import dataclass, field
from pathlib import Path

from corpus import Event, Sentence
from labels import ACTS, OTHER_SECTOR, PARTS, SECTORS, SOURCES, STAGES, TAGS, TYPES
from parties import Candidate, country_of
from wordpieces import SHAPES, Word, WordPieces, split_words

LONGEST = 248
# What is read along of the text before: so many sentences, and of those so many pieces, the last ones.
SENTENCES_BEFORE = 2
MOST_BEFORE = 64


@dataclass
class Input:
    """One sentence with its parties: pieces, and where each word and party begins among them."""

    ids: list[int]
    shapes: list[int]
    segments: list[int]
    firsts: list[int]
    words: list[Word]
    parties: list[Candidate]


@dataclass
class Target:
    """What one trigger should give: indexes into the label sets; parts as (word or party, part) pairs that hold."""

    word: int
    act: int
    stage: int
    hedged: bool
    actor_source: int
    recipient_source: int
    parts: list[tuple[int, int]]


@dataclass
class Example:
    input: Input
    tags: list[int] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    sectors: list[tuple[int, int]] = field(default_factory=list)
    # for relations: words of source and target, and the types that would be right
    pair: tuple[list[int], list[int]] | None = None
    root: list[int] = field(default_factory=list)


def build_input(text: str, parties: list[Candidate], before: str, pieces: WordPieces) -> Input:
    """`before` is what precedes in the text, empty where nothing does."""
    ids, shapes, firsts = [pieces.start], [0], []
    words = split_words(text)
    for word in words:
        firsts.append(len(ids))
        new = pieces.encode(word.text)
        ids += new
        shapes += [word.shape] * len(new)
    ids.append(pieces.stop)
    shapes.append(0)
    segments = [0] * len(ids)
    for party in parties:
        firsts.append(len(ids))
        new = [piece for word in split_words(party.name) for piece in pieces.encode(word.text)] + [pieces.stop]
        ids += new
        shapes += [SHAPES + party.here + 2 * party.before + 4 * party.main] * len(new)
        segments += [1] * len(new)
    context = [(piece, word.shape) for word in split_words(before) for piece in pieces.encode(word.text)][-MOST_BEFORE:]
    if context:
        ids += [piece for piece, _ in context] + [pieces.stop]
        shapes += [shape for _, shape in context] + [0]
        segments += [1] * (len(context) + 1)
    return Input(ids, shapes, segments, firsts, words, parties)


def words_within(words: list[Word], span: tuple[int, int]) -> list[int]:
    return [index for index, word in enumerate(words) if word.start < span[1] and word.end > span[0]]


def source_of(event: Event, role: str) -> str:
    fillers = event.roles[role]
    if not fillers:
        return "none"
    codes = {party.code for party in fillers}
    if role == "recipient" and codes == {party.code for party in event.roles["actor"]}:
        return "joint"
    return "mentioned" if any(party.span for party in fillers) else "implied"


def target_of(event: Event, trigger: int, input: Input) -> Target:
    parts: set[tuple[int, int]] = set()
    for role, fillers in event.roles.items():
        for party in fillers:
            if party.span:
                for order, word in enumerate(words_within(input.words, party.span)):
                    parts.add((word, PARTS.index(f"{role}-{'inside' if order else 'start'}")))
            if role in ("actor", "recipient"):
                for index, candidate in enumerate(input.parties):
                    if candidate.country == country_of(party.code):
                        parts.add((len(input.words) + index, PARTS.index(f"{role}-party")))
    return Target(
        trigger,
        ACTS.index(event.act),
        STAGES.index(event.stage),
        event.hedged,
        SOURCES.index(source_of(event, "actor")),
        SOURCES.index(source_of(event, "recipient")),
        sorted(parts),
    )


def sectors_of(event: Event, words: list[Word]) -> list[tuple[int, int]]:
    found = []
    for role in ("actor", "recipient", "speaker"):
        for party in event.roles[role]:
            if party.span and not party.code.startswith("IGO."):
                sector = party.code[4:] or "GOV"
                sector = sector if sector in SECTORS else OTHER_SECTOR
                found += [(word, SECTORS.index(sector)) for word in words_within(words, party.span)[:1]]
    return found


def from_sentence(sentence: Sentence, parties: list[Candidate], before: str, pieces: WordPieces) -> Example:
    input = build_input(sentence.text, parties, before, pieces)
    tags = [0] * len(input.words)
    targets, sectors = [], []
    for event in sentence.events:
        trigger = words_within(input.words, event.trigger)
        if tags[trigger[0]] > 1:
            continue  # a word names one event; a second of the same words is left out
        for word in trigger[1:]:
            tags[word] = TAGS.index("I") if tags[word] == 0 else tags[word]
        tags[trigger[0]] = TAGS.index(event.type)
        targets.append(target_of(event, trigger[0], input))
        sectors += sectors_of(event, input.words)
    return Example(input, tags, targets, sectors)


def from_relation(marked: str, root: str, pieces: WordPieces) -> Example | None:
    """A sentence with `<s>source</s>` and `<t>target</t>` marked, and the type of what the first does to the second."""
    spans: dict[str, list[tuple[int, int]]] = {"s": [], "t": []}
    text, opened = "", {}
    for token in re.split(r"(</?[st]>)", marked):
        if re.fullmatch(r"<[st]>", token):
            opened[token[1]] = len(text)
        elif re.fullmatch(r"</[st]>", token):
            spans[token[2]].append((opened[token[2]], len(text)))
        else:
            text += token
    input = build_input(text, [], "", pieces)
    pair = tuple([word for span in spans[side] for word in words_within(input.words, span)] for side in "st")
    types = {"YIELD": ["CONCEDE", "RETREAT"]}.get(root, [root])
    if not all(pair) or len(input.ids) > LONGEST:
        return None
    return Example(input, pair=pair, root=[TYPES.index(type_) for type_ in types])


def read_relations(path: Path, pieces: WordPieces) -> list[Example]:
    with path.open(encoding="utf8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        made = [from_relation(row["marked_sentence"], row["gold_root"], pieces) for row in rows]
    return [example for example in made if example]
