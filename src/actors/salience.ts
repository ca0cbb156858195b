import type { PastMention, Place } from './history.ts';
import type { PronounKind } from './grammar.ts';

/** What makes a party likely to be meant again; fitted on the annotated corpus, parts 1 to 9 and the texts p10a to p10c. */
export const WEIGHTS = {
  /** By distance in sentences. */
  sentence: [3.73, 0.93, 0.56, 2.09, 0.57],
  /** Farther than those: how often the text has named it. */
  far: 2.94,
  subject: 0.97,
  /** After a preposition. */
  oblique: -0.6,
  /** Only where something happens. */
  place: -1.15,
  /** For a bare head: a body of the same kind was named of that country. */
  sameSector: 0.44,
  farSector: 0.91,
  /** What a side named by a pronoun counts. */
  pronounSide: 0.16,
  /** For the side that the whole text names most. */
  topicSide: 4.29,
  /** For governments and armies: the country in which most happens. */
  topicActing: 4.55,
  /** The same for crowds, courts, police. */
  topicDomestic: 9.97,
  pronounSalience: 0.76,
  pronounDistance: 0.03,
  /** For who and which: a word of distance. */
  nearestDistance: 1.95,
  nearestSameSentence: 0.21,
  nearSubject: 0.58,
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
  he: { person: -0.05, country: -9, body: -9, people: -9, thing: -9, pronoun: -9 },
  she: { person: 0.88, country: -3.98, body: -9, people: -9, thing: -2.61, pronoun: -9 },
  it: { person: -0.77, country: 3, body: 3, people: -0.96, thing: -0.65, pronoun: -0.2 },
  they: { person: -2.76, country: -0.21, body: 0.21, people: 5.13, thing: 0.34, pronoun: 0.76 },
  who: { person: 0.62, country: -0.73, body: 0.58, people: 4.21, thing: -0.52, pronoun: 0.89 },
  which: { person: -0.54, country: 1.91, body: 0.17, people: 0.35, thing: 2.89, pronoun: 1.18 },
  we: { person: 0, country: 0, body: 0, people: 0, thing: 0, pronoun: 0 },
  you: { person: 0, country: 0, body: 0, people: 0, thing: 0, pronoun: 0 },
};

function kindFit(kind: PronounKind, mention: PastMention): number {
  const several = mention.codes.length > 1;
  if (several) return kind === 'they' ? 4.3 : kind === 'who' || kind === 'which' ? 0 : IMPOSSIBLE;
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
