import type { DocumentWords } from './document-words.ts';
import {
  evidenceContext,
  gatherEvidence,
  isOffice,
  lastNorm,
  type Evidence,
  type EvidenceContext,
} from './country-evidence.ts';
import { ADJECTIVE, COUNTRY_LIKE, isAdjectiveOf } from './country-stem.ts';
import type { Element } from './element.ts';
import { inventCode } from './invented-code.ts';
import type { ActorLexicon } from './lexicon/lexicon.ts';
import type { NameRun } from './name-runs.ts';

/** A name that the text uses like a country's, and how. */
export interface IntroducedCountry {
  readonly code: string;
  readonly form: 'name' | 'adjective' | 'people';
}

const MINIMUM = 2;
/** A text that names fewer countries than this may be about one that no list has. */
const FEW_COUNTRIES = 8;
/** What a name needs in a text about known countries. */
const FOREIGN_MINIMUM = 3.5;
/** What a name must have to be taken for the country of a text that has no other. */
const HOME_MINIMUM = 0.8;
/** A name with this score is a country's for certain; others beside it then need less. */
const CERTAIN = 2.5;
const AMONG_OTHERS = 1.2;
/** What it adds to be named in one breath with a country: "Marovia and Lestia". */
const COORDINATED = 1.2;

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
function isPersonal(context: EvidenceContext, group: readonly Evidence[], runs: readonly NameRun[]): boolean {
  const titled = runs.filter((run) => isOffice(context.elementEndingAt.get(run.first)));
  const surnames = new Set(titled.map((run) => lastNorm(context, run)));
  return group.some((evidence) => surnames.has(lastWord(evidence.key)) && !evidence.key.includes(' '));
}

/** Adds to names that stand beside an accepted one. */
function besideCountries(
  { text }: EvidenceContext,
  group: readonly Evidence[],
  accepted: ReadonlySet<number>,
): number {
  const joined = group
    .flatMap((evidence) => evidence.runs)
    .some((run) => {
      const joins = (at: number): boolean => /^(and|or|like)$/.test(text.words[at]?.norm ?? '');
      const before = joins(run.first - 1) && accepted.has(run.first - 2);
      const after = joins(run.end) && accepted.has(run.end + 1);
      return before || after;
    });
  return joined ? COORDINATED : 0;
}

/** The least score that a group needs, given what else the text names. */
function minimumFor(group: readonly Evidence[], best: number, isForeign: boolean): number {
  if (isForeign) return FOREIGN_MINIMUM;
  if (best >= CERTAIN) return AMONG_OTHERS;
  if (COUNTRY_LIKE.test(lastWord(group[0]!.key))) return HOME_MINIMUM + 0.5;
  return best < MINIMUM ? Math.max(HOME_MINIMUM, best) : MINIMUM;
}

function acceptedGroups(
  context: EvidenceContext,
  groups: readonly Evidence[][],
  isForeign: boolean,
): Evidence[][] {
  const best = Math.max(...groups.map(scoreOf), -Infinity);
  const passes = (group: Evidence[], extra: number): boolean =>
    scoreOf(group) + extra >= minimumFor(group, best, isForeign);
  const certain = groups.filter((group) => passes(group, 0));
  const words = new Set<number>();
  for (const group of certain)
    for (const { runs } of group) for (const run of runs) words.add(run.first).add(run.end - 1);
  return groups.filter(
    (group) => certain.includes(group) || passes(group, besideCountries(context, group, words)),
  );
}

/** Countries that no list has, found by how the text uses their names; the answer is keyed by the run's words. */
export function introducedCountries(
  text: DocumentWords,
  elements: readonly Element[],
  runs: readonly NameRun[],
  lexicon: ActorLexicon,
): Map<string, IntroducedCountry> {
  const context = evidenceContext(text, elements, lexicon);
  const groups = cluster(gatherEvidence(context, runs, lexicon)).filter(
    (group) => !isPersonal(context, group, runs),
  );
  const known = elements.filter((element) => element.kind === 'country' && element.form !== 'town').length;
  const found = new Map<string, IntroducedCountry>();
  const used = new Set(lexicon.names.keys());
  for (const group of acceptedGroups(context, groups, known >= FEW_COUNTRIES)) {
    const head = group[0]!;
    const { first, end } = head.runs[0]!;
    const name = text.words.slice(first, end).map((word) => word.text);
    const code = inventCode(name.join(' '), used);
    used.add(code);
    for (const evidence of group) found.set(evidence.key, { code, form: formOf(evidence, head) });
  }
  return found;
}
