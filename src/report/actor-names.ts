import countries from 'world-countries/countries.json' with { type: 'json' };
import names from '../../data/report/names.json' with { type: 'json' };
import { sectorOf, type ActorCode } from '../codebook/actor-code.ts';
import type { Event } from '../events/event.ts';
import { isJoint } from '../ledger/party.ts';

const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...countries.map(({ cca3, name }) => [cca3, name.common] as const),
  ...Object.entries(names.countries),
]);
const SECTORS: Readonly<Record<string, string>> = names.sectors;
const ORGANISATIONS: Readonly<Record<string, string>> = names.organisations;
const LONGEST_ACRONYM = 4;

/** `HAMAS` → "Hamas"; `TPLF` stays. */
const groupName = (name: string): string =>
  name.length <= LONGEST_ACRONYM ? name : `${name.slice(0, 1)}${name.slice(1).toLowerCase()}`;

/** A country's or organisation's name as the press has it: `PRK` → "North Korea", `IGO.UN` → "United Nations". */
function countryName(code: string): string {
  if (code.startsWith('IGO.')) return ORGANISATIONS[code.slice(4)] ?? groupName(code.slice(4));
  return COUNTRIES.get(code) ?? code;
}

/** A code in words: `PRK.MIL` → "North Korea (military)". */
export function actorName(code: ActorCode): string {
  if (code.startsWith('IGO.')) return countryName(code);
  const country = countryName(code.slice(0, 3));
  const sector = sectorOf(code);
  return sector === 'GOV' ? country : `${country} (${SECTORS[sector] ?? groupName(sector)})`;
}

/** Several in one line; nobody is "nobody named". */
export const actorNames = (codes: readonly ActorCode[]): string =>
  codes.length === 0 ? 'nobody named' : [...new Set(codes.map(actorName))].join(', ');

/** Who acts towards whom: "North Korea (military) → South Korea"; a joint act is "North Korea ↔ South Korea". */
export function partiesInWords(sides: Pick<Event, 'actor' | 'recipient'>): string {
  const { actor, recipient } = sides;
  if (isJoint(sides)) return [...new Set(actor.map(actorName))].join(' ↔ ');
  if (recipient.length === 0) return actorNames(actor);
  return `${actorNames(actor)} → ${actorNames(recipient)}`;
}
