import { isSector, sectorOf, type ActorCode } from '../codebook/actor-code.ts';

export const isOrganisation = (code: ActorCode): boolean => code.startsWith('IGO.');

/** An organisation or a group with a name of its own: it keeps its code whoever of it acts. */
export const isNamed = (code: ActorCode): boolean =>
  isOrganisation(code) || (code.length > 3 && !isSector(sectorOf(code)));

export const isRebel = (code: ActorCode): boolean =>
  !isOrganisation(code) && (isNamed(code) || sectorOf(code) === 'REB');

/** The same country in another sector; named groups and organisations stay what they are. */
export const withSector = (code: ActorCode, sector: string): ActorCode =>
  isNamed(code) ? code : `${code.slice(0, 3)}.${sector}`;

/** A side of a conflict: a country with all its bodies, but a named group or rebels for themselves. */
export const sideOf = (code: ActorCode): ActorCode =>
  isNamed(code) || isRebel(code) ? code : withSector(code, 'GOV');

export const unique = <T>(items: Iterable<T>): T[] => [...new Set(items)];
