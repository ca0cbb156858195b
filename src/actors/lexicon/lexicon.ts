import { isSector, type Sector } from '../../codebook/actor-code.ts';
import { splitWords } from '../words.ts';
import { addCountries, officialNames } from './countries.ts';
import type { CountryPair, Entry, Noun, PersonEntry, Title } from './entry.ts';
import { readOfficeholders } from './officeholders.ts';
import { PhraseIndex } from './phrase-index.ts';
import { listOf, readTable } from './table.ts';
import { readFileSync } from 'node:fs';

/** A state that the words of another one stood for during some years ("Moscow" for the Soviet Union). */
export interface Predecessor {
  readonly today: string;
  readonly then: string;
  readonly from: string;
  readonly until: string;
}

/** Everything that is known of the world before a document is read. Never changed after loading. */
export interface ActorLexicon {
  readonly phrases: PhraseIndex<Entry>;
  readonly titles: PhraseIndex<Title>;
  /** Words that stand for a party by its relation to another: "neighbour", "both sides". */
  readonly relations: PhraseIndex<Relation>;
  readonly surnames: ReadonlyMap<string, readonly PersonEntry[]>;
  readonly pairs: readonly CountryPair[];
  readonly predecessors: readonly Predecessor[];
  /** What a reader would call a country or organisation, by code. */
  readonly names: ReadonlyMap<string, string>;
  readonly femaleNames: ReadonlySet<string>;
  /** Words that an organisation or group may be called by alone once the text has named it, by code. */
  readonly shortForms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of names by what they tell: `calendar`, `common`, `geography`, `stateword`, `group` … */
  readonly nameWords: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `other`: the party faced; `same`: the party itself; `both`: the pair. */
export type Relation = 'other' | 'same' | 'both';

const DATA = new URL('../../../data/actors/', import.meta.url);

/** The first spelling that is not just an acronym. */
const nameOf = (spellings: readonly string[]): string =>
  spellings.find((spelling) => /[a-z]{3}/.test(spelling) && !spelling.startsWith('the ')) ?? spellings[0]!;

function addBodies(folder: URL, index: PhraseIndex<Entry>): Map<string, string> {
  const longest = new Map<string, string>();
  for (const file of ['groups.tsv', 'organisations.tsv', 'breakaways.tsv', 'bodies.tsv'])
    for (const row of readTable(new URL(file, folder))) {
      const code = row['code']!;
      const years = row['from'] ? { from: row['from'], until: row['until']! } : undefined;
      for (const name of listOf(row['names'])) index.add(name, { kind: 'body', code, form: 'name', years });
      if (code.startsWith('IGO.')) longest.set(code, nameOf(listOf(row['names'])));
      for (const name of listOf(row['adjectives']))
        index.add(name, { kind: 'body', code, form: 'adjective', years });
    }
  return longest;
}

function addSectors(folder: URL, index: PhraseIndex<Entry>): void {
  const seen = new Set<string>();
  for (const row of readTable(new URL('sectors.tsv', folder))) {
    const sector = row['sector']! as Sector;
    if (!isSector(sector))
      throw new Error(`data/actors/sectors.tsv: "${sector}" is no sector of the codebook`);
    const weak = row['strength'] === 'weak';
    for (const phrase of listOf(row['words'])) {
      const words = phrase.toLowerCase() === phrase || phrase.length <= 6 ? phrase : phrase.toLowerCase();
      if (seen.has(words)) continue;
      seen.add(words);
      index.add(words, { kind: 'sector', sector, noun: row['noun'] as Noun, weak });
    }
  }
}

function readPairs(folder: URL, index: PhraseIndex<Entry>): CountryPair[] {
  return readTable(new URL('pairs.tsv', folder)).map((row) => {
    const countries = [row['first']!, row['second']!] as const;
    for (const name of listOf(row['names'])) index.add(name, { kind: 'pair', codes: countries });
    return { countries, words: [listOf(row['first words']), listOf(row['second words'])] as const };
  });
}

function addAlliances(folder: URL, index: PhraseIndex<Entry>): void {
  for (const row of readTable(new URL('alliances.tsv', folder)))
    for (const name of listOf(row['names']))
      index.add(name, { kind: 'alliance', codes: listOf(row['countries']) });
}

function readTitles(folder: URL): PhraseIndex<Title> {
  const titles = new PhraseIndex<Title>();
  for (const row of readTable(new URL('titles.tsv', folder)))
    for (const words of listOf(row['words']))
      titles.add(words, {
        sector: isSector(row['sector']!) ? row['sector'] : null,
        gender: row['kind'] as Title['gender'],
      });
  return titles;
}

function readRelations(folder: URL): PhraseIndex<Relation> {
  const relations = new PhraseIndex<Relation>();
  for (const row of readTable(new URL('relations.tsv', folder)))
    for (const words of listOf(row['words'])) relations.add(words, row['kind'] as Relation);
  return relations;
}

function readNameWords(folder: URL): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const row of readTable(new URL('name-words.tsv', folder))) {
    const norms = listOf(row['words']).flatMap((text) => splitWords(text).map((word) => word.norm));
    words.set(row['kind']!, new Set([...(words.get(row['kind']!) ?? []), ...norms]));
  }
  return words;
}

const STATE_SHORT_FORMS = [
  'kingdom',
  'sultanate',
  'emirate',
  'emirates',
  'principality',
  'federation',
  'islamic republic',
];
const GROUP_SHORT_FORMS = [
  'group',
  'movement',
  'front',
  'organisation',
  'organization',
  'militia',
  'militants',
  'army',
];

/** The listed short forms, and for groups the common nouns that their names end in. */
function readShortForms(folder: URL, officialNames: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const row of readTable(new URL('organisations.tsv', folder))) {
    const listed = listOf(row['short']).map((form) => form.replaceAll('-', ' '));
    if (listed.length > 0) forms.set(row['code']!, new Set(listed));
  }
  for (const row of readTable(new URL('groups.tsv', folder))) {
    const names = (row['names'] ?? '').toLowerCase();
    const own = GROUP_SHORT_FORMS.filter((form) => names.includes(form));
    forms.set(row['code']!, new Set(['group', 'movement', ...own]));
  }
  for (const [code, name] of officialNames) {
    const own = STATE_SHORT_FORMS.filter((form) => name.toLowerCase().includes(form));
    if (own.length > 0) forms.set(code, new Set(own));
  }
  return forms;
}

/** Reads the lexicon from its data files. */
export function loadActorLexicon(folder: URL = DATA): ActorLexicon {
  const phrases = new PhraseIndex<Entry>();
  for (const row of readTable(new URL('not-parties.tsv', folder)))
    for (const phrase of listOf(row['phrases'])) phrases.add(phrase, { kind: 'ignored' });
  const organisations = addBodies(folder, phrases);
  const countries = addCountries(folder, phrases);
  addSectors(folder, phrases);
  const pairs = readPairs(folder, phrases);
  addAlliances(folder, phrases);
  const { byFullName, bySurname } = readOfficeholders(folder);
  const shortForms = readShortForms(folder, officialNames());
  for (const [name, persons] of byFullName) for (const person of persons) phrases.add(name, person);
  const females = readFileSync(new URL('female-names.txt', folder), 'utf8').split(/\s+/);
  return {
    phrases,
    titles: readTitles(folder),
    relations: readRelations(folder),
    surnames: bySurname,
    pairs,
    predecessors: readTable(new URL('predecessors.tsv', folder)) as unknown as Predecessor[],
    names: new Map([...organisations, ...countries]),
    femaleNames: new Set(
      females.flatMap((name) =>
        splitWords(name)
          .slice(-1)
          .map((word) => word.norm),
      ),
    ),
    nameWords: readNameWords(folder),
    shortForms,
  };
}
