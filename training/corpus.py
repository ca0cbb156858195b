"""Reads the annotated corpus (README.md beside it describes the line format)."""

import re
import zlib
from dataclasses import dataclass, field
from pathlib import Path

ROLES = ("actor", "recipient", "speaker", "object")


@dataclass(frozen=True)
class Party:
    """A filler of a role: its place in the sentence, or None where the sentence does not name it, and its code."""

    span: tuple[int, int] | None
    code: str


@dataclass(frozen=True)
class Event:
    type: str
    act: str
    stage: str
    hedged: bool
    trigger: tuple[int, int]
    roles: dict[str, list[Party]]


@dataclass
class Sentence:
    text: str
    paragraph: int
    events: list[Event] = field(default_factory=list)


@dataclass
class Text:
    id: str
    published: str
    style: str
    crisis: str
    sentences: list[Sentence] = field(default_factory=list)


def find_span(sentence: str, words: str) -> tuple[int, int]:
    """Offsets of `words`, or of their n-th occurrence for `words#n`."""
    match = re.fullmatch(r"(.*?)(?:#(\d+))?", words, re.S)
    needle, count = match[1], int(match[2] or 1)
    at = -1
    for _ in range(count):
        at = sentence.index(needle, at + 1)
    return at, at + len(needle)


def parse_party(sentence: str, text: str) -> Party:
    words, code = text.rsplit(" = ", 1)
    return Party(None if words == "-" else find_span(sentence, words), code)


def parse_event(sentence: str, line: str) -> Event:
    head, trigger, *fields = line.split(" | ")
    type_, act, stage, *hedge = head.split(" ")
    roles: dict[str, list[Party]] = {role: [] for role in ROLES}
    for entry in fields:
        role, value = entry.split(": ", 1)
        if role == "object":
            roles[role] = [Party(find_span(sentence, value), "")]
        else:
            roles[role] = [parse_party(sentence, party) for party in value.split(" + ")]
    return Event(type_, act, stage, bool(hedge), find_span(sentence, trigger), roles)


def read_texts(folder: Path) -> list[Text]:
    texts: list[Text] = []
    for path in sorted(folder.glob("part-*.txt")):
        paragraph = 0
        for number, line in enumerate(path.read_text(encoding="utf8").split("\n"), 1):
            try:
                if line.startswith("T: "):
                    texts.append(Text(*line[3:].split(" | ")))
                elif line == "P:":
                    paragraph += 1
                elif line.startswith("S: "):
                    texts[-1].sentences.append(Sentence(line[3:], paragraph))
                elif line.startswith("E: "):
                    sentence = texts[-1].sentences[-1]
                    sentence.events.append(parse_event(sentence.text, line[3:]))
            except (ValueError, IndexError, TypeError) as error:
                raise SystemExit(f"{path}:{number}: {error}; run check.mjs on it") from error
    return texts


def is_held_out(text: Text) -> bool:
    """An eighth of the crises, chosen by name, so that no crisis is on both sides."""
    return zlib.crc32(text.crisis.encode()) % 8 == 0
