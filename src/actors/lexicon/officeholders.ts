import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldName } from '../words.ts';
import type { PersonEntry, Term } from './entry.ts';
import { listOf, readTable, type Row } from './table.ts';

interface MutablePerson {
  readonly kind: 'person';
  readonly name: string;
  readonly terms: Term[];
}

/** By each word that the press may use alone ("Xi", "Putin"), in the form that words are compared by. */
export type Surnames = ReadonlyMap<string, readonly PersonEntry[]>;

const PARTICLE = /^(al|el|bin|ibn|de|da|di|du|van|von|der|la|le|jr\.?|sr\.?|abu)$/;

const termOf = (row: Row): Term => ({
  country: row['country']!,
  sector: row['sector']!,
  office: row['office']!,
  from: row['from'] ?? '',
  until: row['until'] ?? '',
});

function tablesIn(folder: URL): string[] {
  const path = fileURLToPath(new URL('officeholders/', folder));
  const files = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.tsv')) : [];
  return [...files.sort().map((file) => `${path}/${file}`), fileURLToPath(new URL('officials.tsv', folder))];
}

/** First and last word of a name: which of them is the surname differs from country to country. */
function surnamesOf(spelling: string): Set<string> {
  const name = foldName(spelling);
  const words = name.split(' ');
  while (words.length > 1 && PARTICLE.test(words[0]!)) words.shift();
  while (words.length > 1 && PARTICLE.test(words.at(-1)!)) words.pop();
  const last = words.at(-1)!;
  return new Set([words[0]!, last, last.slice(last.lastIndexOf('-') + 1)]);
}

function indexName(index: Map<string, PersonEntry[]>, spelling: string, person: PersonEntry): void {
  for (const surname of surnamesOf(spelling)) {
    const persons = index.get(surname);
    if (!persons) index.set(surname, [person]);
    else if (!persons.includes(person)) persons.push(person);
  }
}

/** Reads all tables of officeholders and hands every full name, in every spelling, to `addName`. */
export function readOfficeholders(
  folder: URL,
  addName: (name: string, person: PersonEntry) => void,
): Surnames {
  const persons = new Map<string, MutablePerson>();
  const surnames = new Map<string, PersonEntry[]>();
  const seen = new Set<string>();
  for (const table of tablesIn(folder))
    for (const row of readTable(table)) {
      if (!row['name'] || !row['country']) continue;
      const key = `${row['country']} ${row['name']}`;
      const person = persons.get(key) ?? { kind: 'person', name: row['name'], terms: [] };
      persons.set(key, person);
      person.terms.push(termOf(row));
      for (const spelling of [row['name'], ...(row['spellings'] ? listOf(row['spellings']) : [])]) {
        const known = `${key} ${spelling}`;
        if (seen.has(known)) continue;
        seen.add(known);
        if (/[ -]/.test(spelling)) addName(spelling, person);
        indexName(surnames, spelling, person);
      }
    }
  return surnames;
}
