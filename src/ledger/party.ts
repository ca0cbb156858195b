import { countryOf, isSector, sectorOf, type ActorCode } from '../codebook/actor-code.ts';
import type { Event } from '../events/event.ts';

/**
 * Who counts as one side: a country with all its bodies, an organisation, or those who fight a state from within.
 * `ECU.MIL` → `ECU`, `IGO.UN` → `IGO.UN`, `ETH.TPLF` → `ETH.TPLF`, `COL.REB` → `COL.REB`.
 */
export function partyOf(code: ActorCode): string {
  const sector = sectorOf(code);
  return !code.startsWith('IGO.') && (sector === 'REB' || !isSector(sector)) ? code : countryOf(code);
}

/** The sides that some codes stand for, each once, in alphabetical order. */
export const partiesOf = (codes: readonly ActorCode[]): readonly string[] =>
  [...new Set(codes.map(partyOf))].sort();

/** True where several sides act together, each towards the others: all who act are acted on. */
export const isJoint = ({ actor, recipient }: Pick<Event, 'actor' | 'recipient'>): boolean =>
  partiesOf(actor).length > 1 && actor.every((code) => recipient.includes(code));
