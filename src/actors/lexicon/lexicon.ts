import { readFileSync } from 'node:fs';
import { splitWords } from '../words.ts';
import { addAlliances, addBodies, readPairs, readShortForms } from './bodies.ts';
import { addSectors, readNameWords, readRelations, readTitles } from './common-words.ts';
import { addCountries, officialNames } from './countries.ts';
import type { CountryPair, Entry, PersonEntry, Relation, Title } from './entry.ts';
import { readOfficeholders } from './officeholders.ts';
import { PhraseIndex } from './phrase-index.ts';
import { listOf, readTable } from './table.ts';

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

const DATA = new URL('../../../data/actors/', import.meta.url);

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
  const surnames = readOfficeholders(folder, (name, person) => phrases.add(name, person));
  const shortForms = readShortForms(folder, officialNames());
  const females = readFileSync(new URL('female-names.txt', folder), 'utf8').split(/\s+/);
  return {
    phrases,
    titles: readTitles(folder),
    relations: readRelations(folder),
    surnames,
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
