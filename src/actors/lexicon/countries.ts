import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CountryForm, Entry, Years } from './entry.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { listOf, readTable, type Row } from './table.ts';

interface WorldCountry {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca3: string;
  readonly altSpellings: readonly string[];
  readonly demonyms: { readonly eng?: { readonly m: string } };
  readonly capital: readonly string[];
  readonly independent: boolean | null;
}

/** The package's code for Kosovo is its own; the codebook's is XKX. */
const CODE_CORRECTIONS: Readonly<Record<string, string>> = { UNK: 'XKX' };
const LATIN = /^[\p{Script=Latin}\p{M}\s.,'’()-]+$/u;

type Add = (spelling: string, code: string, form: CountryForm, years?: Years) => void;

/** "Iranians" from "Iranian"; endings such as -ese, -ish and -ss have no plural of their own. */
function plurals(adjective: string): string[] {
  return /(n|i|k|c|t|l|r|o|b|a)$/.test(adjective) && !/ [Ii]sland$/.test(adjective)
    ? [`${adjective}s`]
    : [`the ${adjective}`];
}

function addWorldCountry(country: WorldCountry, add: Add): void {
  const code = CODE_CORRECTIONS[country.cca3] ?? country.cca3;
  const spellings = country.altSpellings.filter((spelling) => spelling.length > 3 && LATIN.test(spelling));
  for (const name of [country.name.common, country.name.official, ...spellings]) add(name, code, 'name');
  for (const demonym of (country.demonyms.eng?.m ?? '').split(/, | or /)) {
    if (demonym === '') continue;
    add(demonym, code, 'adjective');
    for (const plural of plurals(demonym)) add(plural, code, 'people');
  }
  if (country.independent) for (const capital of country.capital) add(capital, code, 'capital');
}

function addRow(row: Row, plain: Add): void {
  const code = row['code']!;
  const years = row['from'] ? { from: row['from'], until: row['until']! } : undefined;
  const add: Add = (spelling, country, form) => plain(spelling, country, form, years);
  for (const name of listOf(row['names'])) add(name, code, 'name');
  for (const adjective of listOf(row['adjectives'])) {
    add(adjective, code, 'adjective');
    for (const plural of plurals(adjective)) add(plural, code, 'people');
  }
  for (const people of listOf(row['peoples'])) add(people, code, 'people');
  for (const capital of listOf(row['capitals'])) add(capital, code, 'capital');
  for (const seat of listOf(row['seats'])) add(seat, code, 'seat');
}

let worldCountries: readonly WorldCountry[] | undefined;

function readWorldCountries(): readonly WorldCountry[] {
  if (worldCountries) return worldCountries;
  const path = createRequire(import.meta.url).resolve('world-countries/countries.json');
  worldCountries = JSON.parse(readFileSync(path, 'utf8')) as WorldCountry[];
  return worldCountries;
}

/** Official names by code: "Kingdom of Jordan". */
export const officialNames = (): Map<string, string> =>
  new Map(
    readWorldCountries().map((country) => [
      CODE_CORRECTIONS[country.cca3] ?? country.cca3,
      country.name.official,
    ]),
  );

/** Adds every country's words to the index and returns all codes in use with the name that a reader would use. */
export function addCountries(folder: URL, index: PhraseIndex<Entry>): Map<string, string> {
  const ignored = new Set(
    readTable(new URL('ignored-spellings.tsv', folder)).map((row) => `${row['code']} ${row['spelling']}`),
  );
  const names = new Map<string, string>();
  const seen = new Set<string>();
  const add: Add = (spelling, code, form, years) => {
    if (form === 'name' && !names.has(code)) names.set(code, spelling);
    const key = `${code} ${spelling.replace(/^the /i, '')}`;
    if (ignored.has(`${code} ${spelling}`) || seen.has(`${key} ${form}`)) return;
    seen.add(`${key} ${form}`);
    index.add(spelling, { kind: 'country', code, form, years });
  };
  const world = readWorldCountries();
  for (const country of world) names.set(CODE_CORRECTIONS[country.cca3] ?? country.cca3, country.name.common);
  for (const file of ['former-states.tsv', 'countries.tsv'])
    for (const row of readTable(new URL(file, folder))) addRow(row, add);
  for (const country of world) addWorldCountry(country, add);
  for (const row of readTable(new URL('cities.tsv', folder)))
    for (const city of listOf(row['cities'])) add(city, row['country']!, 'town');
  return names;
}
