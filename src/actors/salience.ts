import type { PastMention, Place } from './history.ts';
import type { PronounKind } from './grammar.ts';

/** What makes a party likely to be meant again; fitted on the annotated corpus, parts 1 to 6. */
export const WEIGHTS = {
  /** By distance in sentences. */
  sentence: [3, 2.2, 1.3, 0.8, 0.5],
  far: 0.25,
  subject: 1.2,
  oblique: -0.6,
  place: -1.2,
  sameSector: 2,
  farSector: 0.6,
  pronounSide: 0.5,
  topicSide: 6,
  topicActing: 3,
  topicDomestic: 7,
  pronounSalience: 1.4,
  pronounDistance: 0.03,
  nearestDistance: 0.6,
  nearestSameSentence: 8,
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
  he: { person: 4, country: -9, body: -9, people: -9, thing: -9, pronoun: -9 },
  she: { person: 3, country: -3, body: -9, people: -9, thing: -2, pronoun: -9 },
  it: { person: -4, country: 3, body: 3, people: -1, thing: 0, pronoun: 1 },
  they: { person: -3, country: 0, body: 1.5, people: 3.5, thing: 0, pronoun: 1 },
  who: { person: 3, country: -1, body: 0, people: 3, thing: -2, pronoun: 0 },
  which: { person: -1, country: 2, body: 2, people: 1, thing: 1, pronoun: 0 },
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
