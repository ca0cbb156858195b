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
const MINIMUM = 2;
/** A text that names fewer countries than this may be about one that no list has. */
const FEW_COUNTRIES = 8;
/** What a name needs in a text about known countries. */
const FOREIGN_MINIMUM = 3.5;
/** What a name must have to be taken for the country of a text that has no other. */
const HOME_MINIMUM = 0.8;
const DIRECTION =
  /^(north|south|east|west)(ern)?$|^(northern|southern|eastern|western|central|upper|lower|northeastern|northwestern|southeastern|southwestern|rural|neutral|all)$/;
/** Names that end in such a word are of places, groups or papers. */
const BODY_KINDS = ['geography', 'group', 'organisation', 'party', 'company', 'media'];
const COUNTRY_LIKE = /(ia|land|stan|mark|esia|istan|ania|onia)$/;

interface Context {
  readonly text: DocumentWords;
  readonly elementAt: ReadonlyMap<number, Element>;
  readonly elementEndingAt: ReadonlyMap<number, Element>;
  readonly stateWords: ReadonlySet<string>;
  readonly portfolios: ReadonlySet<string>;
  readonly geography: ReadonlySet<string>;
}

const isOffice = (element: Element | undefined): boolean =>
  element?.kind === 'title' || (element?.kind === 'sector' && element.noun === 'person');

/** What the words before a run say of it. */
function scoreBefore(context: Context, run: NameRun): number {
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
  if (/^(to|with|against)$/.test(previous)) return 0.6;
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
  if (
    following?.kind === 'sector' &&
    next.capital &&
    text.words[run.first - 1]?.norm === 'the' &&
    !COUNTRY_LIKE.test(text.words[run.end - 1]!.norm)
  )
    return { score: 0, adjectival: false };
  const isAdjective = ADJECTIVE.test(text.words[run.end - 1]!.norm);
  if (isAdjective && following?.kind === 'sector' && !next.capital) return { score: 3, adjectival: true };
  if (isAdjective && following?.kind === 'sector') return { score: 2, adjectival: true };
  const plain =
    isWordLike(next) && !next.capital && !AUXILIARIES.has(next.norm) && !PREPOSITIONS.has(next.norm);
  if (isAdjective && plain && !/(ed|ly|and|or|who|which)$/.test(next.norm))
    return { score: 0.5, adjectival: true };
  if (AUXILIARIES.has(next.norm) || /(ed|s)$/.test(next.norm)) return { score: 0.6, adjectival: false };
  return { score: 0, adjectival: false };
}

const lastNorm = ({ text }: Context, run: NameRun): string => text.words[run.end - 1]!.norm;

/** Bays, streets and palaces are no countries, islands may be. */
const isGeography = (context: Context, run: NameRun): boolean =>
  context.geography.has(lastNorm(context, run)) && !/^(islands|isles|republic)$/.test(lastNorm(context, run));

function gather(context: Context, runs: readonly NameRun[], lexicon: ActorLexicon): Map<string, Evidence> {
  const all = new Map<string, Evidence>();
  for (const run of runs) {
    const evidence = all.get(run.key) ?? { key: run.key, score: 0, adjectival: 0, runs: [] };
    const after = scoreAfter(context, run);
    evidence.score += scoreBefore(context, run) + after.score - (isGeography(context, run) ? 3 : 0);
    if (evidence.runs.length === 0 && lexicon.surnames.has(run.key)) evidence.score -= 3;
    if (after.adjectival) evidence.adjectival++;
    evidence.runs.push(run);
    all.set(run.key, evidence);
  }
  return all;
}

const NAME_ENDINGS = /(istan|stan|land|lands|mark|burg|ia|a|e|o|i|y|es|s)$/;

/** True where one word is the other with an ending of a people's name: Velmora, Velmoran, Velmorans. */
export function isAdjectiveOf(adjective: string, name: string): boolean {
  if (adjective === name || adjective.length < 4) return false;
  if (/(stan|land|mark)$/.test(name) && adjective.length > 3 && name.startsWith(adjective)) return true;
  const short = name.replace(NAME_ENDINGS, '');
  const cut = /(land|mark|stan)$/.test(name) ? [short] : [];
  for (let drop = 0; drop <= 3; drop++) cut.push(name.slice(0, name.length - drop));
  return cut.some(
    (stem) =>
      stem.length >= 3 && adjective.startsWith(stem) && ADJECTIVE_ENDING.test(adjective.slice(stem.length)),
  );
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
  return sum + (linked ? 2 : 0) + (COUNTRY_LIKE.test(lastWord(group[0]!.key)) ? 0.5 : 0);
}

const formOf = (evidence: Evidence, head: Evidence): IntroducedCountry['form'] => {
  if (evidence === head && evidence.adjectival === 0) return 'name';
  return evidence.key.endsWith('s') && evidence.adjectival === 0 ? 'people' : 'adjective';
};

/** True where one of the names is also the surname of somebody with a title. */
function isPersonal(context: Context, group: readonly Evidence[], runs: readonly NameRun[]): boolean {
  const titled = runs.filter((run) => isOffice(context.elementEndingAt.get(run.first)));
  const surnames = new Set(titled.map((run) => lastNorm(context, run)));
  return group.some((evidence) => surnames.has(lastWord(evidence.key)) && !evidence.key.includes(' '));
}

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
    portfolios: lexicon.nameWords.get('portfolio')!,
    geography: new Set(BODY_KINDS.flatMap((kind) => [...(lexicon.nameWords.get(kind) ?? [])])),
  };
  const found = new Map<string, IntroducedCountry>();
  const used = new Set(lexicon.names.keys());
  const groups = cluster(gather(context, runs, lexicon)).filter((group) => !isPersonal(context, group, runs));
  const best = Math.max(...groups.map(scoreOf), -Infinity);
  const foreign = elements.filter((element) => element.kind === 'country' && element.form !== 'town').length;
  const usual = foreign < FEW_COUNTRIES ? MINIMUM : FOREIGN_MINIMUM;
  const minimum = best < MINIMUM && foreign < FEW_COUNTRIES ? Math.max(HOME_MINIMUM, best) : usual;
  for (const group of groups) {
    const named = foreign < FEW_COUNTRIES && COUNTRY_LIKE.test(lastWord(group[0]!.key));
    if (scoreOf(group) < (named ? HOME_MINIMUM + 0.5 : minimum)) continue;
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
