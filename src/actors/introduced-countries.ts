import type { DocumentWords } from './document-words.ts';
import type { Element } from './element.ts';
import { AUXILIARIES, PREPOSITIONS } from './grammar.ts';
import { inventCode } from './invented-code.ts';
import type { ActorLexicon } from './lexicon/lexicon.ts';
import type { NameRun } from './name-runs.ts';
import { isWordLike } from './words.ts';

/** A name that the text uses like a country's, and how. */
export interface IntroducedCountry {
  readonly code: string;
  readonly form: 'name' | 'adjective' | 'people';
}

interface Evidence {
  readonly key: string;
  score: number;
  adjectival: number;
  readonly runs: NameRun[];
}

const ADJECTIVE = /(an|ian|ean|ese|ish|i|ic|ite|er|ar|on|en|ali|ois|ine)s?$/;
const ADJECTIVE_ENDING =
  /^(n|an|ian|ean|nian|ese|ish|i|ic|ite|er|ar|ine|nese|lese|ni|vian|tian|dish|sh|ois|ers?|ns|ans|ians|is)$/;
const NEIGHBOURING =
  /^(neighbouring|neighboring|sisterly|friendly|brotherly|landlocked|upstream|downstream)$/;
const MINIMUM = 2.5;

interface Context {
  readonly text: DocumentWords;
  readonly elementAt: ReadonlyMap<number, Element>;
  readonly elementEndingAt: ReadonlyMap<number, Element>;
  readonly stateWords: ReadonlySet<string>;
}

const isOffice = (element: Element | undefined): boolean =>
  element?.kind === 'title' || (element?.kind === 'sector' && element.noun === 'person');

/** What the words before a run say of it. */
function scoreBefore({ text, elementEndingAt, stateWords }: Context, run: NameRun): number {
  const previous = text.words[run.first - 1]?.norm ?? '';
  const before = elementEndingAt.get(run.first);
  if (isOffice(before)) return -6;
  if (NEIGHBOURING.test(previous)) return 3;
  if (previous === 'of') {
    const governed = elementEndingAt.get(run.first - 1);
    if (stateWords.has(text.words[run.first - 2]?.norm ?? '')) return 3;
    if (governed?.kind === 'sector' && governed.sector === 'GOV') return governed.noun === 'body' ? 3 : 2;
    return 0.3;
  }
  if (before?.kind === 'country' && before.form === 'name' && text.words[run.first]!.glued) return 2;
  if (previous === 'and' && elementEndingAt.get(run.first - 1)?.kind === 'country') return 1;
  return PREPOSITIONS.has(previous) ? 0.3 : 0;
}

/** What the words after a run say of it. */
function scoreAfter({ text, elementAt }: Context, run: NameRun): { score: number; adjectival: boolean } {
  const next = text.words[run.end];
  if (!next) return { score: 0, adjectival: false };
  if (next.norm === "'s") {
    const owned = [1, 2, 3].map((step) => elementAt.get(run.end + step)).find((element) => element);
    return { score: owned?.kind === 'sector' ? 2 : 0.5, adjectival: false };
  }
  const following = elementAt.get(run.end);
  const isAdjective = ADJECTIVE.test(text.words[run.end - 1]!.norm);
  if (isAdjective && following?.kind === 'sector' && !next.capital) return { score: 3, adjectival: true };
  if (isAdjective && following?.kind === 'sector') return { score: 2, adjectival: true };
  const plain =
    isWordLike(next) && !next.capital && !AUXILIARIES.has(next.norm) && !PREPOSITIONS.has(next.norm);
  if (isAdjective && plain && !/(ed|ly|and|or|who|which)$/.test(next.norm))
    return { score: 0.5, adjectival: true };
  if (AUXILIARIES.has(next.norm) || next.norm.endsWith('ed')) return { score: 0.3, adjectival: false };
  return { score: 0, adjectival: false };
}

function gather(context: Context, runs: readonly NameRun[]): Map<string, Evidence> {
  const all = new Map<string, Evidence>();
  for (const run of runs) {
    const evidence = all.get(run.key) ?? { key: run.key, score: 0, adjectival: 0, runs: [] };
    const after = scoreAfter(context, run);
    evidence.score += scoreBefore(context, run) + after.score;
    if (after.adjectival) evidence.adjectival++;
    evidence.runs.push(run);
    all.set(run.key, evidence);
  }
  return all;
}

/** True where one word is the other with an ending of a people's name: Velmora, Velmoran, Velmorans. */
export function isAdjectiveOf(adjective: string, name: string): boolean {
  if (adjective === name || adjective.length < 4) return false;
  for (let cut = 0; cut <= 3; cut++) {
    const stem = name.slice(0, name.length - cut);
    if (stem.length < 3 || !adjective.startsWith(stem)) continue;
    if (ADJECTIVE_ENDING.test(adjective.slice(stem.length))) return true;
  }
  return false;
}

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** Groups spellings of one country, the longest-used plain name first. */
function cluster(all: ReadonlyMap<string, Evidence>): Evidence[][] {
  const names = [...all.values()].sort((a, b) => a.adjectival - b.adjectival || a.key.length - b.key.length);
  const clusters: Evidence[][] = [];
  for (const evidence of names) {
    const home = clusters.find((group) =>
      group.some(
        (other) =>
          !evidence.key.includes(' ') &&
          (isAdjectiveOf(evidence.key, lastWord(other.key)) ||
            isAdjectiveOf(lastWord(other.key), evidence.key)),
      ),
    );
    if (home) home.push(evidence);
    else clusters.push([evidence]);
  }
  return clusters;
}

function scoreOf(group: readonly Evidence[]): number {
  const sum = group.reduce((total, evidence) => total + evidence.score, 0);
  const names = group.filter((evidence) => evidence.adjectival === 0);
  const linked =
    group.length > 1 && names.length > 0 && group.some((evidence) => ADJECTIVE.test(evidence.key));
  return sum + (linked ? 2 : 0);
}

const formOf = (evidence: Evidence, head: Evidence): IntroducedCountry['form'] => {
  if (evidence === head && evidence.adjectival === 0) return 'name';
  return evidence.key.endsWith('s') && evidence.adjectival === 0 ? 'people' : 'adjective';
};

/** Countries that no list has, found by how the text uses their names; the answer is keyed by the run's words. */
export function introducedCountries(
  text: DocumentWords,
  elements: readonly Element[],
  runs: readonly NameRun[],
  lexicon: ActorLexicon,
): Map<string, IntroducedCountry> {
  const context: Context = {
    text,
    elementAt: new Map(elements.map((element) => [element.first, element])),
    elementEndingAt: new Map(elements.map((element) => [element.end, element])),
    stateWords: lexicon.nameWords.get('stateword')!,
  };
  const found = new Map<string, IntroducedCountry>();
  const used = new Set(lexicon.names.keys());
  for (const group of cluster(gather(context, runs))) {
    if (scoreOf(group) < MINIMUM) continue;
    const head = group[0]!;
    const firstRun = head.runs[0]!;
    const code = inventCode(
      text.words
        .slice(firstRun.first, firstRun.end)
        .map((word) => word.text)
        .join(' '),
      used,
    );
    used.add(code);
    for (const evidence of group) found.set(evidence.key, { code, form: formOf(evidence, head) });
  }
  return found;
}
