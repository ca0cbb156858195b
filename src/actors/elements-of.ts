import type { ActorCode } from '../codebook/actor-code.ts';
import type { DocumentWords } from './document-words.ts';
import { findDirections } from './directions.ts';
import type { CountryElement, Element } from './element.ts';
import { introducedBodies } from './introduced-bodies.ts';
import { introducedCapitals } from './introduced-capitals.ts';
import { introducedCountries } from './introduced-countries.ts';
import type { ActorLexicon } from './lexicon/lexicon.ts';
import { findNameRuns, type NameRun } from './name-runs.ts';
import { scanLexicon } from './scan.ts';

/** What can name a party in a text. */
export interface FoundElements {
  readonly elements: readonly Element[];
  /** The element that covers each word. */
  readonly covering: readonly (Element | undefined)[];
  readonly shortForms: ReadonlyMap<ActorCode, ReadonlySet<string>>;
}

function coveringOf(elements: readonly Element[], size: number): (Element | undefined)[] {
  const covering = Array.from<Element | undefined>({ length: size });
  for (const element of elements) covering.fill(element, element.first, element.end);
  return covering;
}

function mainCountry(elements: readonly Element[]): string | null {
  const counts = new Map<string, number>();
  for (const element of elements)
    if (element.kind === 'country')
      for (const code of element.codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const asCountry = (run: NameRun, code: string, form: CountryElement['form']): CountryElement => ({
  kind: 'country',
  first: run.first,
  end: run.end,
  codes: [code],
  form,
});

/** Words that stand for an organisation of the text: "Council", "the alliance". */
function findShortForms(
  text: DocumentWords,
  elements: readonly Element[],
  shortForms: ReadonlyMap<ActorCode, ReadonlySet<string>>,
): Element[] {
  const codes = new Set(elements.flatMap((element) => (element.kind === 'body' ? [element.code] : [])));
  const forms = new Set([...codes].flatMap((code) => [...(shortForms.get(code) ?? [])]));
  const covering = coveringOf(elements, text.words.length);
  return text.words.flatMap((word, first): Element[] => {
    const refers = word.capital || text.words[first - 1]?.norm === 'the';
    if (covering[first] || !refers || !text.readable[first] || !forms.has(word.norm)) return [];
    return [{ kind: 'sector', first, end: first + 1, sector: 'GOV', noun: 'body', weak: true }];
  });
}

/** Finds everything in a text that can name a party: known words first, then what the text itself brings. */
export function elementsOf(
  text: DocumentWords,
  lexicon: ActorLexicon,
  published: string | null,
): FoundElements {
  const scanned = scanLexicon(text, lexicon, published);
  const known = [...scanned, ...findDirections(text, scanned, lexicon)];
  const runs = findNameRuns(text, known, lexicon);
  const introduced = introducedCountries(text, known, runs, lexicon);
  const countries = runs.flatMap((run) => {
    const country = introduced.get(run.key);
    return country ? [asCountry(run, country.code, country.form)] : [];
  });
  const withCountries = [...known, ...countries];
  const size = text.words.length;
  const bodies = introducedBodies(text, coveringOf(withCountries, size), lexicon, mainCountry(withCountries));
  const inBody = coveringOf([...bodies.elements], size);
  const settled = [...withCountries.filter((element) => !inBody[element.first]), ...bodies.elements];
  const open = runs.filter((run) => !introduced.has(run.key) && !inBody[run.first]);
  const capitals = introducedCapitals(text, settled, open);
  const rest = open.map((run): Element => {
    const group = bodies.acronyms.get(run.key);
    if (group) return { kind: 'body', first: run.first, end: run.end, code: group, form: 'name' };
    const capital = capitals.get(run.key);
    return capital ? asCountry(run, capital, 'capital') : run;
  });
  const named = [...settled, ...rest];
  const shortForms = new Map([...lexicon.shortForms, ...bodies.shortForms]);
  const elements = [...named, ...findShortForms(text, named, shortForms)].sort((a, b) => a.first - b.first);
  return { elements, covering: coveringOf(elements, size), shortForms };
}
