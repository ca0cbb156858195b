import type { PastMention, Place } from './history.ts';
import type { PronounKind } from './grammar.ts';

/** What makes a party likely to be meant again; fitted on the annotated corpus, parts 1 to 6. */
export const WEIGHTS = {
  /** By distance in sentences. */
  sentence: [2.24, 0.92, 0.56, 1.04, 0.56],
  /** Farther than those: how often the text has named it. */
  far: 2.25,
  subject: 1.2,
  /** After a preposition. */
  oblique: -0.6,
  /** Only where something happens. */
  place: -1.15,
  /** For a bare head: a body of the same kind was named of that country. */
  sameSector: 2.28,
  farSector: 0.5,
  /** What a side named by a pronoun counts. */
  pronounSide: 0.16,
  /** For the side that the whole text names most. */
  topicSide: 3.51,
  /** For governments and armies: the country in which most happens. */
  topicActing: 2.54,
  /** The same for crowds, courts, police. */
  topicDomestic: 9.97,
  pronounSalience: 0.76,
  pronounDistance: 0.03,
  /** For who and which: a word of distance. */
  nearestDistance: 1.05,
  nearestSameSentence: 0.49,
  nearSubject: 0.5,
};

/** How present a party is at a place. */
export function salience(mention: PastMention, place: Place): number {
  const distance = place.sentence - mention.sentence;
  const near = distance <= 1 ? 1 : 0.5;
  const role =
    (mention.subject ? WEIGHTS.subject : 0) +
    (mention.oblique ? WEIGHTS.oblique : 0) +
    (mention.place ? WEIGHTS.place : 0);
  return Math.max(0.1, (WEIGHTS.sentence[distance] ?? WEIGHTS.far) + near * role);
}

type Fits = Readonly<Record<PastMention['noun'], number>>;

const IMPOSSIBLE = -9;
const FIT: Readonly<Record<PronounKind, Fits>> = {
  he: { person: 0.3, country: -9, body: -9, people: -9, thing: -9, pronoun: -9 },
  she: { person: 1.48, country: -4.5, body: -9, people: -9, thing: -2.33, pronoun: -9 },
  it: { person: -0.84, country: 3, body: 3, people: -1.45, thing: -0.25, pronoun: 1 },
  they: { person: -4.33, country: 0.59, body: -0.36, people: 7.01, thing: 0.11, pronoun: 1.04 },
  who: { person: 0.62, country: -0.7, body: 0.35, people: 3.08, thing: -0.44, pronoun: 1.57 },
  which: { person: -0.54, country: 1.1, body: 0.17, people: 0.35, thing: 2.84, pronoun: 1.05 },
  we: { person: 0, country: 0, body: 0, people: 0, thing: 0, pronoun: 0 },
  you: { person: 0, country: 0, body: 0, people: 0, thing: 0, pronoun: 0 },
};

function kindFit(kind: PronounKind, mention: PastMention): number {
  const several = mention.codes.length > 1;
  if (several) return kind === 'they' ? 3.5 : kind === 'who' || kind === 'which' ? 0 : IMPOSSIBLE;
  if (kind === 'he' && mention.female) return IMPOSSIBLE;
  if (kind === 'she' && mention.noun === 'person')
    return mention.female === false ? IMPOSSIBLE : mention.female ? 6 : 3;
  return FIT[kind][mention.noun];
}

/** How well a pronoun fits a mention before it; null where it cannot. */
export function pronounFit(kind: PronounKind, mention: PastMention, place: Place): number | null {
  const fit = kindFit(kind, mention);
  if (fit <= IMPOSSIBLE) return null;
  const sameSentence = mention.sentence === place.sentence;
  const words = place.word - mention.end;
  if (kind === 'who' || kind === 'which')
    return fit - WEIGHTS.nearestDistance * words + (sameSentence ? WEIGHTS.nearestSameSentence : 0);
  const subject = mention.subject && place.sentence - mention.sentence <= 1 ? WEIGHTS.nearSubject : 0;
  return fit + WEIGHTS.pronounSalience * salience(mention, place) - WEIGHTS.pronounDistance * words + subject;
}
