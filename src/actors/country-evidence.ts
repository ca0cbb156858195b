import { countryOf } from '../codebook/actor-code.ts';
import type { DocumentWords } from './document-words.ts';
import { ADJECTIVE, COUNTRY_LIKE } from './country-stem.ts';
import type { Element } from './element.ts';
import { AUXILIARIES, PREPOSITIONS } from './grammar.ts';
import type { ActorLexicon } from './lexicon/lexicon.ts';
import type { NameRun } from './name-runs.ts';
import { isWordLike } from './words.ts';

/** How much the text uses one name like a country's. */
export interface Evidence {
  readonly key: string;
  score: number;
  /** How often it describes what follows: "Velmoran boats". */
  adjectival: number;
  readonly runs: NameRun[];
}

const NEIGHBOURING =
  /^(neighbouring|neighboring|sisterly|friendly|brotherly|landlocked|upstream|downstream)$/;
const DIRECTION =
  /^(north|south|east|west)(ern)?$|^(northern|southern|eastern|western|central|upper|lower|northeastern|northwestern|southeastern|southwestern|rural|neutral|all)$/;
/** Words before one who is spoken to or judged. */
const ADDRESSING =
  /^(asked|urged|told|thanked|accused|warned|begged|blamed|assured|condemned|joined|requested|rebuked|praised|invited|reminded|supplied|like)$/;
/** Names that end in such a word are of places, groups or papers. */
const BODY_KINDS = ['geography', 'group', 'organisation', 'party', 'company', 'media'];

/** What evidence is weighed by. */
export interface EvidenceContext {
  readonly text: DocumentWords;
  readonly elementAt: ReadonlyMap<number, Element>;
  readonly elementEndingAt: ReadonlyMap<number, Element>;
  readonly stateWords: ReadonlySet<string>;
  readonly portfolios: ReadonlySet<string>;
  readonly geography: ReadonlySet<string>;
  /** Known countries that the text names. */
  readonly countries: ReadonlySet<string>;
}

/** "President", "Gen.", "spokesman". */
export const isOffice = (element: Element | undefined): boolean =>
  element?.kind === 'title' || (element?.kind === 'sector' && element.noun === 'person');

/** What the words before a run say of it. */
function scoreBefore(context: EvidenceContext, run: NameRun): number {
  const { text, elementEndingAt, stateWords } = context;
  const previous = text.words[run.first - 1]?.norm ?? '';
  const before = elementEndingAt.get(run.first);
  if (isOffice(before)) return -6;
  if (NEIGHBOURING.test(previous)) return 3;
  if (previous === 'of') {
    const governed = elementEndingAt.get(run.first - 1);
    if (stateWords.has(text.words[run.first - 2]?.norm ?? '')) return 3;
    if (context.portfolios.has(text.words[run.first]!.norm)) return -3;
    if (governed?.kind === 'sector') return governed.noun === 'body' ? 2.5 : 1.5;
    return 0.3;
  }
  if (DIRECTION.test(previous)) return 1.5;
  if (before?.kind === 'body') return 0;
  if (/^(to|with|against|by|on|that|let)$/.test(previous) || ADDRESSING.test(previous)) return 0.6;
  if (before?.kind === 'country' && before.form === 'name' && text.words[run.first]!.glued) return 2;
  if (previous === 'and' && elementEndingAt.get(run.first - 1)?.kind === 'country') return 1;
  return PREPOSITIONS.has(previous) ? 0.3 : 0;
}

/** What the words after a run say of it. */
function scoreAfter(
  { text, elementAt, geography }: EvidenceContext,
  run: NameRun,
): { score: number; adjectival: boolean } {
  const next = text.words[run.end];
  if (!next) return { score: 0, adjectival: false };
  if (next.norm === "'s") {
    const owned = [1, 2, 3].map((step) => elementAt.get(run.end + step)).find((element) => element);
    return { score: owned?.kind === 'sector' ? 2 : 0.5, adjectival: false };
  }
  if (next.norm === ',' && /^(which|whose)$/.test(text.words[run.end + 1]?.norm ?? ''))
    return { score: text.words[run.end + 1]!.norm === 'which' ? 2 : 0.8, adjectival: false };
  if (next.capital && geography.has(next.norm)) return { score: -2, adjectival: false };
  const lastWordNorm = text.words[run.end - 1]!.norm;
  const following = elementAt.get(run.end);
  if (
    following?.kind === 'sector' &&
    next.capital &&
    text.words[run.first - 1]?.norm === 'the' &&
    !COUNTRY_LIKE.test(text.words[run.end - 1]!.norm)
  )
    return { score: 0, adjectival: false };
  const isAdjective = ADJECTIVE.test(lastWordNorm) && !/[^si]s$/.test(lastWordNorm);
  if (isAdjective && following?.kind === 'sector' && !next.capital) return { score: 3, adjectival: true };
  if (isAdjective && following?.kind === 'sector') return { score: 2, adjectival: true };
  const plain =
    isWordLike(next) && !next.capital && !AUXILIARIES.has(next.norm) && !PREPOSITIONS.has(next.norm);
  if (isAdjective && plain && !/(ed|ly|and|or|who|which)$/.test(next.norm))
    return { score: 0.5, adjectival: true };
  if (AUXILIARIES.has(next.norm) || /(ed|s)$/.test(next.norm)) return { score: 0.6, adjectival: false };
  return { score: 0, adjectival: false };
}

/** The last word of a name. */
export const lastNorm = ({ text }: EvidenceContext, run: NameRun): string => text.words[run.end - 1]!.norm;

/** Bays, streets and palaces are no countries, islands may be. */
const isGeography = (context: EvidenceContext, run: NameRun): boolean =>
  context.geography.has(lastNorm(context, run)) && !/^(islands|isles|republic)$/.test(lastNorm(context, run));

/** Somebody of a country that the text names is called so. */
const isKnownSurname = ({ countries }: EvidenceContext, key: string, { surnames }: ActorLexicon): boolean =>
  (surnames.get(key) ?? []).some((person) => person.terms.some(({ country }) => countries.has(country)));

/** Weighs every unknown name of a text. */
export function gatherEvidence(
  context: EvidenceContext,
  runs: readonly NameRun[],
  lexicon: ActorLexicon,
): Map<string, Evidence> {
  const all = new Map<string, Evidence>();
  for (const run of runs) {
    const evidence = all.get(run.key) ?? { key: run.key, score: 0, adjectival: 0, runs: [] };
    const after = scoreAfter(context, run);
    evidence.score += scoreBefore(context, run) + after.score - (isGeography(context, run) ? 3 : 0);
    if (evidence.runs.length === 0 && isKnownSurname(context, run.key, lexicon)) evidence.score -= 3;
    if (after.adjectival) evidence.adjectival++;
    evidence.runs.push(run);
    all.set(run.key, evidence);
  }
  return all;
}

/** Looks up what the evidence is weighed by. */
export function evidenceContext(
  text: DocumentWords,
  elements: readonly Element[],
  lexicon: ActorLexicon,
): EvidenceContext {
  return {
    text,
    elementAt: new Map(elements.map((element) => [element.first, element])),
    elementEndingAt: new Map(elements.map((element) => [element.end, element])),
    stateWords: lexicon.nameWords.get('stateword')!,
    portfolios: lexicon.nameWords.get('portfolio')!,
    countries: new Set(
      elements.flatMap((element) =>
        element.kind === 'country' ? element.codes : element.kind === 'body' ? [countryOf(element.code)] : [],
      ),
    ),
    geography: new Set(BODY_KINDS.flatMap((kind) => [...(lexicon.nameWords.get(kind) ?? [])])),
  };
}
