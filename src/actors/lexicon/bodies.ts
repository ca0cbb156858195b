import type { CountryPair, Entry } from './entry.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { listOf, readTable } from './table.ts';

/** The first spelling that is not just an acronym. */
const nameOf = (spellings: readonly string[]): string =>
  spellings.find((spelling) => /[a-z]{3}/.test(spelling) && !spelling.startsWith('the ')) ?? spellings[0]!;

/** Adds groups, organisations, breakaway regions and institutions; returns what a reader would call organisations. */
export function addBodies(folder: URL, index: PhraseIndex<Entry>): Map<string, string> {
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

/** Reads the pairs of countries that share a name, and adds that name. */
export function readPairs(folder: URL, index: PhraseIndex<Entry>): CountryPair[] {
  return readTable(new URL('pairs.tsv', folder)).map((row) => {
    const countries = [row['first']!, row['second']!] as const;
    for (const name of listOf(row['names'])) index.add(name, { kind: 'pair', codes: countries });
    return { countries, words: [listOf(row['first words']), listOf(row['second words'])] as const };
  });
}

/** Adds countries that act together under one name. */
export function addAlliances(folder: URL, index: PhraseIndex<Entry>): void {
  for (const row of readTable(new URL('alliances.tsv', folder)))
    for (const name of listOf(row['names']))
      index.add(name, { kind: 'alliance', codes: listOf(row['countries']) });
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
export function readShortForms(
  folder: URL,
  officialNames: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
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
