"""Words and word pieces. `src/reading/words.ts` and `word-pieces.ts` do the same at inference, held together by a test.

A word is a run of characters between white space, with every punctuation mark a word of its own (BERT's basic
tokenizer, Devlin et al. 2019); word pieces are found greedily, longest first.
"""

import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path

QUOTES = {"‘": "'", "’": "'", "“": '"', "”": '"'}
LOWER, CAPITALISED, UPPER, DIGITS, MARK, MIXED = range(6)
SHAPES = 6


@dataclass(frozen=True)
class Word:
    text: str
    start: int
    end: int
    shape: int


def is_mark(char: str) -> bool:
    code = ord(char)
    ascii_mark = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_mark or unicodedata.category(char).startswith("P")


def shape_of(word: str) -> int:
    if is_mark(word[0]):
        return MARK
    if any(char.isdecimal() for char in word):
        return DIGITS
    if word.islower():
        return LOWER
    if word.isupper() and len(word) > 1:
        return UPPER
    return CAPITALISED if word[0].isupper() and (len(word) == 1 or word[1:].islower()) else MIXED


def split_words(text: str) -> list[Word]:
    words, start = [], None
    for at, char in enumerate(text + " "):
        breaks = char.isspace() or at == len(text) or is_mark(char)
        if breaks and start is not None:
            words.append(Word(text[start:at], start, at, shape_of(text[start:at])))
            start = None
        if at < len(text) and is_mark(char):
            words.append(Word(char, at, at + 1, MARK))
        elif not breaks and start is None:
            start = at
    return words


def normalise(word: str) -> str:
    bare = unicodedata.normalize("NFD", QUOTES.get(word, word).lower())
    return "".join(char for char in bare if unicodedata.category(char) != "Mn")


class WordPieces:
    def __init__(self, vocabulary: list[str]):
        self.ids = {piece: index for index, piece in enumerate(vocabulary)}
        self.unknown, self.start, self.stop = (self.ids[piece] for piece in ("[UNK]", "[CLS]", "[SEP]"))

    @staticmethod
    def read(path: Path) -> "WordPieces":
        return WordPieces(path.read_text(encoding="utf8").split("\n"))

    def encode(self, word: str) -> list[int]:
        """The piece ids of one word; `[UNK]` alone where no division covers it."""
        text, pieces, at = normalise(word), [], 0
        while at < len(text):
            end = len(text)
            while end > at and ("##" if at else "") + text[at:end] not in self.ids:
                end -= 1
            if end == at or len(text) > 100:
                return [self.unknown]
            pieces.append(self.ids[("##" if at else "") + text[at:end]])
            at = end
        return pieces or [self.unknown]


def pruned_vocabulary(tokenizer_json: Path) -> list[str]:
    """The pieces that English text can need: printable ASCII and the punctuation that newspapers use."""
    vocabulary = json.loads(tokenizer_json.read_text(encoding="utf8"))["model"]["vocab"]
    special = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
    common = set("–—…€£°§·•")

    def keep(piece: str) -> bool:
        bare = piece.removeprefix("##")
        return piece in special or not piece.startswith("[unused") and all(33 <= ord(c) < 127 or c in common for c in bare)

    return [piece for piece in sorted(vocabulary, key=vocabulary.get) if keep(piece)]
