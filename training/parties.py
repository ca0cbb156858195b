"""The parties of a text, listed behind each of its sentences so that the model can choose among them.

A role's filler often stands in another sentence or goes without saying; the list lets one pass decide it by country.
"""

import re
from collections import Counter
from dataclasses import dataclass

from corpus import Sentence, Text

MOST = 8


@dataclass(frozen=True)
class Candidate:
    country: str
    name: str
    here: bool  # named in this sentence
    before: bool  # named in the sentence before
    main: bool  # one of the two that the text names most


def country_of(code: str) -> str:
    return code if code.startswith("IGO.") else code[:3]


def named_in(sentence: Sentence, country: str, stems: list[str]) -> bool:
    annotated = any(
        party.span and country_of(party.code) == country
        for event in sentence.events
        for role in ("actor", "recipient", "speaker")
        for party in event.roles[role]
    )
    return annotated or any(stem in sentence.text for stem in stems)


def invented_name(text: Text, country: str) -> str:
    """The commonest capitalised words by which an unlisted country or organisation is named."""
    names: Counter[str] = Counter()
    for sentence in text.sentences:
        for event in sentence.events:
            for role in ("actor", "recipient", "speaker"):
                for party in event.roles[role]:
                    if party.span and country_of(party.code) == country:
                        words = sentence.text[slice(*party.span)]
                        for name in re.findall(r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?", words):
                            names[re.sub(r"['’]s?$", "", name)] += 2 if name == words else 1
    return names.most_common(1)[0][0] if names else country.removeprefix("IGO.")


def parties_of(text: Text, gazetteer: dict[str, list[str]]) -> list[list[Candidate]]:
    """For each sentence its candidates, those named most recently first.

    `gazetteer` gives name, demonyms and capitals of known countries, name first.
    """
    codes = {
        country_of(party.code)
        for sentence in text.sentences
        for event in sentence.events
        for role in ("actor", "recipient", "speaker")
        for party in event.roles[role]
    }
    stems = {code: gazetteer.get(code) or [invented_name(text, code)] for code in sorted(codes)}
    for code, names in gazetteer.items():
        if code not in stems and any(names[0] in sentence.text for sentence in text.sentences):
            stems[code] = names
    named = {code: [named_in(sentence, code, names) for sentence in text.sentences] for code, names in stems.items()}
    main = set(sorted(named, key=lambda code: (-sum(named[code]), code))[:2])
    listed = sorted(named, key=lambda code: (-sum(named[code]), code))[:MOST]
    result = []
    for at in range(len(text.sentences)):
        last = {code: max((i for i in range(at) if named[code][i]), default=-1) for code in listed}
        order = sorted(listed, key=lambda code: (-last[code], -sum(named[code]), code))
        result.append([Candidate(c, stems[c][0], named[c][at], at > 0 and named[c][at - 1], c in main) for c in order])
    return result
