import type { DocumentWords } from './document-words.ts';
import { findDirections } from './directions.ts';
import type { Element } from './element.ts';
import { introducedCountries } from './introduced-countries.ts';
import type { ActorLexicon } from './lexicon/lexicon.ts';
import { findNameRuns, type NameRun } from './name-runs.ts';
import { scanLexicon } from './scan.ts';

/** Finds everything in a text that can name a party: known words first, then what the text itself brings. */
export function elementsOf(text: DocumentWords, lexicon: ActorLexicon, published: string | null): Element[] {
  const known = scanLexicon(text, lexicon, published);
  const directions = findDirections(text, known, lexicon);
  const runs = findNameRuns(text, [...known, ...directions], lexicon);
  const countries = introducedCountries(text, known, runs, lexicon);
  const resolveRun = (run: NameRun): Element => {
    const country = countries.get(run.key);
    return country
      ? { kind: 'country', first: run.first, end: run.end, codes: [country.code], form: country.form }
      : run;
  };
  return [...known, ...directions, ...runs.map(resolveRun)].sort((a, b) => a.first - b.first);
}
