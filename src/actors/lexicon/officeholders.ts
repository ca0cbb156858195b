import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldName } from '../words.ts';
import type { PersonEntry, Term } from './entry.ts';
import { listOf, readTable, type Row } from './table.ts';

interface MutablePerson {
  readonly kind: 'person';
  readonly name: string;
  readonly terms: Term[];
  readonly spellings: Set<string>;
}

export interface Officeholders {
  /** Every full name in every spelling. */
  readonly byFullName: ReadonlyMap<string, readonly PersonEntry[]>;
  /** By each word that the press may use alone ("Xi", "Putin"), in the form that words are compared by. */
  readonly bySurname: ReadonlyMap<string, readonly PersonEntry[]>;
}

const PARTICLE = /^(al|el|bin|ibn|de|da|di|du|van|von|der|la|le|jr|sr|abu)$/;

const termOf = (row: Row): Term => ({
  country: row['country']!,
  sector: row['sector']!,
  office: row['office']!,
  from: row['from'] ?? '',
  until: row['until'] ?? '',
});

function gatherPersons(folder: URL): MutablePerson[] {
  const persons = new Map<string, MutablePerson>();
  const path = fileURLToPath(new URL('officeholders/', folder));
  const files = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.tsv')) : [];
  const tables = [
    ...files.sort().map((file) => `${path}/${file}`),
    fileURLToPath(new URL('officials.tsv', folder)),
  ];
  for (const table of tables)
    for (const row of readTable(table)) {
      if (!row['name'] || !row['country']) continue;
      const key = `${row['country']} ${row['name']}`;
      const person = persons.get(key) ?? {
        kind: 'person',
        name: row['name'],
        terms: [],
        spellings: new Set([row['name']]),
      };
      person.terms.push(termOf(row));
      for (const spelling of listOf(row['spellings'])) person.spellings.add(spelling);
      persons.set(key, person);
    }
  return [...persons.values()];
}

/** First and last word of a name: which of them is the surname differs from country to country. */
function surnamesOf(spelling: string): string[] {
  const words = foldName(spelling)
    .split(' ')
    .filter((word) => word.length > 1 && !PARTICLE.test(word));
  const last = words.at(-1)?.split('-').at(-1);
  return [...new Set([words[0], words.at(-1), last])].filter((word): word is string => word !== undefined);
}

/** Reads all tables of officeholders. */
export function readOfficeholders(folder: URL): Officeholders {
  const byFullName = new Map<string, PersonEntry[]>();
  const bySurname = new Map<string, PersonEntry[]>();
  const push = (map: Map<string, PersonEntry[]>, key: string, person: PersonEntry): void => {
    const list = map.get(key);
    if (!list) map.set(key, [person]);
    else if (!list.includes(person)) list.push(person);
  };
  for (const person of gatherPersons(folder))
    for (const spelling of person.spellings) {
      if (/[ -]/.test(spelling)) push(byFullName, spelling, person);
      for (const surname of surnamesOf(spelling)) push(bySurname, surname, person);
    }
  return { byFullName, bySurname };
}
