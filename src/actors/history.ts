import { countryOf, isSector, sectorOf, type ActorCode, type Sector } from '../codebook/actor-code.ts';
import type { Noun } from './lexicon/entry.ts';
import type { Resolution } from './resolution.ts';
import type { PronounKind } from './grammar.ts';

/** A party that the text has named so far. */
export interface PastMention {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly codes: readonly ActorCode[];
  readonly noun: Noun | 'country' | 'pronoun';
  readonly female: boolean | undefined;
  readonly subject: boolean;
  /** After a preposition or owning something: less likely to be taken up again. */
  readonly oblique: boolean;
  /** Only the place where something happens: "in Moscow". */
  readonly place: boolean;
  readonly by: Resolution['by'];
}

export interface Place {
  readonly word: number;
  readonly sentence: number;
}

const WEIGHTS = {
  sentence: [3, 2.2, 1.3, 0.8, 0.5],
  far: 0.25,
  subject: 1.2,
  oblique: -0.6,
  place: -1.2,
  sameSector: 2,
  pronounSubject: 1.5,
};

/** A side of a conflict: a country with all its bodies, but a named group or rebels for themselves. */
export function sideOf(code: ActorCode): ActorCode {
  if (code.startsWith('IGO.')) return code;
  const sector = sectorOf(code);
  return isSector(sector) && sector !== 'REB' ? `${code.slice(0, 3)}.GOV` : code;
}

const recency = (distance: number): number => WEIGHTS.sentence[distance] ?? WEIGHTS.far;

function salience(mention: PastMention, place: Place): number {
  const distance = place.sentence - mention.sentence;
  const near = distance <= 1 ? 1 : 0.5;
  return Math.max(
    0.1,
    recency(distance) +
      (mention.subject ? WEIGHTS.subject * near : 0) +
      (mention.oblique ? WEIGHTS.oblique * near : 0) +
      (mention.place ? WEIGHTS.place * near : 0),
  );
}

const FITS: Readonly<Record<PronounKind, (mention: PastMention) => number>> = {
  he: (m) => (m.codes.length === 1 && m.noun === 'person' && m.female !== true ? 4 : -9),
  she: (m) => (m.codes.length === 1 && m.noun === 'person' && m.female !== false ? (m.female ? 6 : 3) : -9),
  it: (m) =>
    m.codes.length !== 1 ? -9 : { country: 3, body: 3, thing: 0, people: -1, person: -4, pronoun: 1 }[m.noun],
  they: (m) =>
    m.codes.length > 1
      ? 3.5
      : { country: 0, body: 1.5, thing: 0, people: 3.5, person: -3, pronoun: 1 }[m.noun],
  who: (m) => ({ country: -1, body: 0, thing: -2, people: 3, person: 3, pronoun: 0 })[m.noun],
  which: (m) => ({ country: 2, body: 2, thing: 1, people: 1, person: -1, pronoun: 0 })[m.noun],
  we: () => 0,
  you: () => 0,
};

/** All parties named so far, in text order, and what later words may mean by them. */
export class History {
  readonly mentions: PastMention[] = [];

  add(mention: PastMention): void {
    this.mentions.push(mention);
  }

  #before(place: Place): PastMention[] {
    return this.mentions.filter((mention) => mention.end <= place.word);
  }

  /** What a pronoun stands for. */
  antecedent(kind: PronounKind, place: Place, possessive: boolean): PastMention | null {
    const nearest = kind === 'who' || kind === 'which';
    let best: PastMention | null = null;
    let bestScore = -Infinity;
    const past = this.#before(place);
    for (let at = past.length - 1; at >= 0 && place.sentence - past[at]!.sentence <= 6; at--) {
      const mention = past[at]!;
      const fit = FITS[kind](mention);
      if (fit <= -9) continue;
      const distance = place.sentence - mention.sentence;
      const close = nearest ? -0.6 * (place.word - mention.end) : -0.02 * (place.word - mention.end);
      const score =
        fit +
        close +
        (nearest ? (distance === 0 ? 8 : 0) : 1.4 * salience(mention, place)) +
        (!possessive && mention.subject && distance <= 1 ? 0.5 : 0);
      if (score > bestScore) [best, bestScore] = [mention, score];
    }
    return best;
  }

  /** Sides by how much the text has been about them, nearest weighing most. */
  sides(place: Place, accept: (code: ActorCode) => boolean = () => true): ActorCode[] {
    const scores = new Map<ActorCode, number>();
    for (const mention of this.#before(place)) {
      const weight = salience(mention, place) * (mention.by === 'pronoun' ? 0.5 : 1);
      for (const code of new Set(mention.codes.map(sideOf)))
        if (accept(code)) scores.set(code, (scores.get(code) ?? 0) + weight);
    }
    return [...scores].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  }

  /** The country (or group) that a bare "the army", "police", "rebels" belongs to. */
  ownerOf(sector: Sector, place: Place): ActorCode | null {
    const scores = new Map<string, number>();
    for (const mention of this.#before(place)) {
      const weight = salience(mention, place);
      for (const code of mention.codes) {
        const igo = code.startsWith('IGO.');
        if (igo && sector !== 'GOV') continue;
        const own = isSector(sectorOf(code)) || igo ? countryOf(code) : code;
        const key = sector === 'REB' ? own : countryOf(code);
        const same = sectorOf(code) === sector || (sector === 'REB' && !isSector(sectorOf(code)));
        const bonus = same ? WEIGHTS.sameSector * (place.sentence - mention.sentence < 4 ? 1 : 0.6) : 0;
        scores.set(key, (scores.get(key) ?? 0) + weight + bonus);
      }
    }
    let best: string | null = null;
    for (const [key, score] of scores) if (best === null || score > scores.get(best)!) best = key;
    return best;
  }

  /** The last mention of several parties at once, or of a people, within a few sentences. */
  lastJoint(place: Place, size: number, withinSentences = 1): PastMention | null {
    const past = this.#before(place);
    for (let at = past.length - 1; at >= 0; at--) {
      const mention = past[at]!;
      if (place.sentence - mention.sentence > withinSentences) return null;
      if (mention.codes.length === size) return mention;
    }
    return null;
  }
}
