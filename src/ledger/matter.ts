import type { EventType } from '../codebook/types.ts';
import type { Event } from '../events/event.ts';
import { namesAgreement, yearIn } from './agreement-words.ts';
import { channelForm, channelKind, type ChannelForm } from './channel-form.ts';
import { isJoint, partiesOf } from './party.ts';
import { subjectOf, subjectWords } from './subject.ts';

/** What sort of matter an act belongs to; never depends on how far the act has got. */
export type Family = 'channel' | 'agreement' | 'campaign' | 'clash' | 'measure';

/** What an event is about, apart from its stage: the part of a thread's identity that one event shows. */
export interface Matter {
  readonly family: Family;
  /** Null for channels and agreements, which many kinds of acts can touch, and for acts that the text leaves open. */
  readonly act: EventType | null;
  readonly form: ChannelForm | null;
  /** Parties whose act it is; for channels, agreements and joint acts all parties. */
  readonly doers: readonly string[];
  readonly targets: readonly string[];
  /** Stems that tell this matter from others between the same parties; empty where the event names none. */
  readonly words: readonly string[];
  readonly year: string | null;
}

/** Moves in words that change nothing but what has been said: they belong to voices, not to threads. */
const SPEECH_ACTS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);
const TOUCHING_A_LINE: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'RETREAT',
  'SANCTION',
  'COERCE',
  'ASSAULT',
]);
const TOUCHING_AN_AGREEMENT = new Set([
  'suspended',
  'cancelled',
  'resumed',
  'failed',
  'threatened',
  'refused',
]);

function formOf(event: Event): ChannelForm | null {
  const named = channelForm(event.object ?? event.evidence[0]?.quote ?? '');
  if (event.act === 'CONSULT') return named ?? 'contacts';
  const touches = named !== null && event.act !== null && TOUCHING_A_LINE.has(event.act);
  return touches && channelKind(named) === 'line' ? named : null;
}

function concernsAgreement(event: Event): boolean {
  const named = namesAgreement(subjectOf(event));
  if (named && TOUCHING_AN_AGREEMENT.has(event.stage)) return true;
  if (!isJoint(event)) return false;
  if (event.stage === 'promised' || event.act === 'AGREE') return true;
  return event.act === 'SUPPORT' || (named && event.act === 'RETREAT');
}

function familyOf(event: Event): Family {
  if (concernsAgreement(event)) return 'agreement';
  if (formOf(event) !== null) return 'channel';
  if (event.act === 'PROTEST') return 'campaign';
  return event.act === 'ASSAULT' ? 'clash' : 'measure';
}

function sidesOf(event: Event, family: Family): Pick<Matter, 'doers' | 'targets'> {
  const actors = partiesOf(event.actor);
  const recipients = partiesOf(event.recipient);
  if (family === 'channel' || family === 'agreement' || isJoint(event)) {
    return { doers: partiesOf([...event.actor, ...event.recipient]), targets: [] };
  }
  // Who demands an act is not the one to do it.
  if (event.stage === 'demanded') return { doers: recipients, targets: actors };
  return { doers: actors, targets: recipients };
}

/** Praise and endorsement change nothing that stands; ties cut or restored do. */
const isWordsAlone = (event: Event): boolean =>
  event.act !== null &&
  (SPEECH_ACTS.has(event.act) || (event.type === 'SUPPORT' && event.stage === 'done' && !isJoint(event)));

/** What an event is about, null where it is a move in words alone. */
export function matterOf(event: Event): Matter | null {
  if (isWordsAlone(event)) return null;
  const family = familyOf(event);
  const many = family === 'channel' || family === 'agreement';
  return {
    family,
    act: many ? null : event.act,
    form: family === 'channel' ? formOf(event) : null,
    ...sidesOf(event, family),
    words: subjectWords(event),
    year: yearIn(subjectOf(event)) ?? yearIn(event.evidence[0]?.quote ?? ''),
  };
}
