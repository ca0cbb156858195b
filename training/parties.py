"""The parties of a text, listed behind each of its sentences so that the model can choose among them.

A role's filler often stands in another sentence or goes without saying; the list lets one pass decide it by country.
`list_parties.ts` makes the lists with the program's own actors step, so that training sees what reading will.
"""

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Candidate:
    country: str
    name: str
    here: bool  # named in this sentence
    before: bool  # named in the sentence before
    main: bool  # one of the two that the text names most


def country_of(code: str) -> str:
    return code if code.startswith("IGO.") else code[:3]


def read_parties(path: Path) -> dict[str, list[list[Candidate]]]:
    """For each text, for each of its sentences, the parties listed with it."""
    texts = json.loads(path.read_text(encoding="utf8"))
    return {text: [[Candidate(**party) for party in listed] for listed in lists] for text, lists in texts.items()}
