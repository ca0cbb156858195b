import { countryOf, sectorOf, type ActorCode, type Sector } from '../codebook/actor-code.ts';
import { isNamed, isOrganisation, isRebel, sideOf } from './codes.ts';
import type { PronounKind } from './grammar.ts';
import type { Noun } from './lexicon/entry.ts';
import type { Resolution } from './resolution.ts';
import { NO_TOPICS, type Topics } from './topics.ts';
import { pronounFit, salience, WEIGHTS } from './salience.ts';

/** A party that the text has named so far. */
export interface PastMention {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly codes: readonly ActorCode[];
  readonly noun: Noun | 'country' | 'pronoun';
  /** The words of its head, as compared: "colonel", "rebels". */
  readonly heads: readonly string[];
  readonly female: boolean | undefined;
  readonly subject: boolean;
  /** After a preposition: less likely to be taken up again. */
  readonly oblique: boolean;
  /** Only the place where something happens: "in Moscow". */
  readonly place: boolean;
  readonly dateline: boolean;
  readonly by: Resolution['by'];
}

/** Where in the text something is asked. */
export interface Place {
  readonly word: number;
  readonly sentence: number;
}

const FARTHEST_SENTENCE = 6;

function best<T>(scores: ReadonlyMap<T, number>): T | null {
  let found: T | null = null;
  for (const [key, score] of scores) if (found === null || score > scores.get(found)!) found = key;
  return found;
}

const sameParty = (a: PastMention, b: PastMention): boolean =>
  a === b || (a.codes.join() === b.codes.join() && (a.noun === b.noun || a.noun === 'pronoun'));

/** All parties named so far, in text order, and what later words may mean by them. */
export class History {
  readonly mentions: PastMention[] = [];
  readonly #topics: Topics;

  /** @param topics what the whole text is about, where a first reading has told. */
  constructor(topics: Topics = NO_TOPICS) {
    this.#topics = topics;
  }

  add(mention: PastMention): void {
    this.mentions.push(mention);
  }

  /** Mentions that end before a place, nearest first. */
  *#before(place: Place): Generator<PastMention> {
    for (let at = this.mentions.length - 1; at >= 0; at--)
      if (this.mentions[at]!.end <= place.word) yield this.mentions[at]!;
  }

  /**
   * What a pronoun stands for.
   *
   * @param subject whom it cannot mean: the subject of its own clause
   */
  antecedent(kind: PronounKind, place: Place, subject: PastMention | null = null): PastMention | null {
    let found: PastMention | null = null;
    let top = -Infinity;
    for (const mention of this.#before(place)) {
      if (place.sentence - mention.sentence > FARTHEST_SENTENCE) break;
      if (subject && sameParty(mention, subject)) continue;
      const score = pronounFit(kind, mention, place);
      if (score !== null && score > top) [found, top] = [mention, score];
    }
    return found;
  }

  /** Sides by how much the text has been about them, nearest weighing most. */
  sides(place: Place): ActorCode[] {
    const scores = new Map<ActorCode, number>();
    for (const mention of this.#before(place)) {
      const weight = salience(mention, place) * (mention.by === 'pronoun' ? WEIGHTS.pronounSide : 1);
      for (const code of new Set(mention.codes.map(sideOf)))
        scores.set(code, (scores.get(code) ?? 0) + weight);
    }
    for (const [code, share] of this.#topics.sides)
      scores.set(code, (scores.get(code) ?? 0) + share * WEIGHTS.topicSide);
    return [...scores].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  }

  /** The country, or for rebels the group, that a bare "the army", "police", "rebels" belongs to. */
  ownerOf(sector: Sector, place: Place): ActorCode | null {
    const rebels = sector === 'REB' ? this.#rebels(place) : null;
    return rebels ?? this.ownersOf(sector, place)[0] ?? null;
  }

  /** The countries that a bare head may belong to, likeliest first. */
  ownersOf(sector: Sector, place: Place): ActorCode[] {
    const scores = new Map<ActorCode, number>();
    for (const mention of this.#before(place)) {
      const weight = salience(mention, place);
      const near = place.sentence - mention.sentence < 4 ? 1 : WEIGHTS.farSector;
      for (const code of mention.codes) {
        if (isOrganisation(code)) continue;
        const bonus = sectorOf(code) === sector ? WEIGHTS.sameSector * near : 0;
        scores.set(countryOf(code), (scores.get(countryOf(code)) ?? 0) + weight + bonus);
      }
    }
    const prior = sector === 'GOV' || sector === 'MIL' ? WEIGHTS.topicActing : WEIGHTS.topicDomestic;
    for (const [country, share] of this.#topics.theatre)
      scores.set(country, (scores.get(country) ?? 0) + share * prior);
    return [...scores].sort((a, b) => b[1] - a[1]).map(([country]) => country);
  }

  #rebels(place: Place, accept: (code: ActorCode) => boolean = isRebel): ActorCode | null {
    const scores = new Map<ActorCode, number>();
    for (const mention of this.#before(place))
      for (const code of mention.codes)
        if (accept(code)) scores.set(code, (scores.get(code) ?? 0) + salience(mention, place));
    for (const [code, share] of this.#topics.sides)
      if (accept(code)) scores.set(code, (scores.get(code) ?? 0) + share * WEIGHTS.topicSide);
    return best(scores);
  }

  /** The named group that a country's "rebels" are in this text. */
  rebelsOf(country: string, place: Place): ActorCode | null {
    return this.#rebels(place, (code) => code.startsWith(`${country}.`) && isNamed(code));
  }

  /** The last mention for which a test holds, within some sentences. */
  last(place: Place, withinSentences: number, test: (mention: PastMention) => boolean): PastMention | null {
    for (const mention of this.#before(place)) {
      if (place.sentence - mention.sentence > withinSentences) return null;
      if (test(mention)) return mention;
    }
    return null;
  }
}
