import type { DocumentWords } from './document-words.ts';
import type { CountryElement, Element } from './element.ts';
import type { NameRun } from './name-runs.ts';

const SEATED: ReadonlySet<string> = new Set(['GOV', 'LEG', 'JUD']);

interface Context {
  readonly text: DocumentWords;
  readonly countries: readonly CountryElement[];
  readonly elementEndingAt: ReadonlyMap<number, Element>;
}

function isCapital({ text, elementEndingAt }: Context, run: NameRun): boolean {
  const norm = (at: number): string => text.words[at]?.norm ?? '';
  if (run.first >= text.dateline.first && run.end <= text.dateline.end) return true;
  if (norm(run.first - 1) === 'capital' || (norm(run.first - 1) === ',' && norm(run.first - 2) === 'capital'))
    return true;
  if (norm(run.end) === ',' && norm(run.end + 1) === 'the' && norm(run.end + 2) === 'capital') return true;
  const governed = elementEndingAt.get(run.first - 1);
  return (
    norm(run.first - 1) === 'in' &&
    governed?.kind === 'sector' &&
    governed.noun === 'body' &&
    SEATED.has(governed.sector)
  );
}

/** The country named nearest before a place in its sentence, else the first one after. */
function countryNear({ text, countries }: Context, run: NameRun): string | null {
  const sentence = text.sentenceOf[run.first];
  const inDateline = run.end <= text.dateline.end;
  const before = countries.findLast(
    (element) => element.end <= run.first && text.sentenceOf[element.first] === sentence,
  );
  const after = countries.find((element) => element.first >= (inDateline ? text.dateline.end : run.end));
  return (inDateline ? after : (before ?? after))?.codes[0] ?? null;
}

/** Capitals that the text tells of: in its dateline, by the word "capital", or as the seat of a government. */
export function introducedCapitals(
  text: DocumentWords,
  elements: readonly Element[],
  runs: readonly NameRun[],
): ReadonlyMap<string, string> {
  const context: Context = {
    text,
    countries: elements
      .filter((element) => element.kind === 'country')
      .filter((element) => element.form !== 'town'),
    elementEndingAt: new Map(elements.map((element) => [element.end, element])),
  };
  const capitals = new Map<string, string>();
  for (const run of runs) {
    if (capitals.has(run.key) || !isCapital(context, run)) continue;
    const country = countryNear(context, run);
    if (country) capitals.set(run.key, country);
  }
  return capitals;
}
