#!/usr/bin/env python3
"""Prints sentences with their words and piece ids as JSON: test/reading holds the program's own division against it."""

import json
import sys
from pathlib import Path

from corpus import read_texts
from wordpieces import WordPieces, split_words

ODD = [
    "“Why?” he asked — in Kraków’s U.N. office, at 3.5%…",
    "Emoji 😀🇰🇷 and e\u0301 combining, tabs\tand\u00a0hard spaces.",
    "$12 million, №5, don't/won't (a.m.) [sic] {x} <y> |z| ~w^ `q`",
    "北京 said; Привет; سلام; İstanbul; ǅ; STRASSE ß",
]


def main() -> None:
    pieces = WordPieces.read(Path(sys.argv[1]))
    texts = read_texts(Path(__file__).parent / "corpus")
    sentences = ODD + [text.sentences[0].text for text in texts[::9]]
    rows = []
    for sentence in sentences:
        words = split_words(sentence)
        rows.append({
            "sentence": sentence,
            "words": [word.text for word in words],
            "shapes": [word.shape for word in words],
            "ids": [pieces.encode(word.text) for word in words],
        })  # fmt: skip
    json.dump(rows, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
