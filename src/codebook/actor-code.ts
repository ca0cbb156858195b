/**
 * Actor codes: `COUNTRY` or `COUNTRY.SECTOR`, the country in ISO 3166-1 alpha-3 (`XKX` Kosovo, `PSE` Palestine, `IGO`
 * for organisations across countries), the sector one of SECTORS or the short name of a known group (`PSE.HAMAS`).
 */
export type ActorCode = string;

/** PLOVER's actor sectors, as far as the codebook uses them. */
export const SECTORS = [
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'COP',
  'SPY',
  'PTY',
  'OPP',
  'REB',
  'MED',
  'BUS',
  'CVL',
  'NGO',
] as const;
export type Sector = (typeof SECTORS)[number];

const CODE = /^[A-Z]{3}(\.[A-Z][A-Z0-9]*)?$/;

/** True for what is written like a code; whether such a country exists is not asked. */
export const isActorCode = (code: string): code is ActorCode => CODE.test(code);

/** True for one of SECTORS; false for the short name of a group. */
export const isSector = (name: string): name is Sector => (SECTORS as readonly string[]).includes(name);

/** `PRK.MIL` → `PRK`; an organisation is a country of its own: `IGO.UN` → `IGO.UN`. */
export const countryOf = (code: ActorCode): string => (code.startsWith('IGO.') ? code : code.slice(0, 3));

/** The part after the country, `GOV` where there is none: `PRK.MIL` → `MIL`, `PRK` → `GOV`. */
export const sectorOf = (code: ActorCode): string => code.slice(4) || 'GOV';
