/**
 * How far two annotators agree: `node training/agreement.ts` holds the two blind annotations of a tenth of the corpus, as
 * they were before their differences were settled (`corpus/twice`), against each other. F1 for events, spans and roles;
 * Cohen's kappa (1960) for the labels of triggers that both marked.
 */
import { countryOf, type ActorCode } from '../src/codebook/actor-code.ts';
import { overlaps, type Span } from '../src/reading/reading.ts';
import { f1, percent } from '../bench/figures.ts';
import { readCorpus, type CorpusEvent, type CorpusParty, type CorpusText } from './corpus.ts';

const ROLES = ['actor', 'recipient', 'speaker'] as const;

interface Pair {
  readonly first: CorpusEvent;
  readonly second: CorpusEvent;
}

/** Events of one sentence whose triggers share a word, each taken once, in the order of the text. */
function pairUp(first: readonly CorpusEvent[], second: readonly CorpusEvent[]): Pair[] {
  const free = new Set(second);
  return first.flatMap((event) => {
    const other = [...free].find((candidate) => overlaps(candidate.trigger, event.trigger));
    if (!other) return [];
    free.delete(other);
    return [{ first: event, second: other }];
  });
}

/** Annotators name invented countries as they like: theirs → ours, the pairs that stand at the same words most often first. */
function matchCountries(pairs: readonly Pair[]): (code: ActorCode) => string {
  const counts = new Map<string, number>();
  for (const { first, second } of pairs) {
    for (const role of ROLES) {
      for (const party of first[role]) {
        const other = second[role].find(({ span }) => span && party.span && overlaps(span, party.span));
        if (!other) continue;
        const pair = `${countryOf(other.code)} ${countryOf(party.code)}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  const matched = new Map<string, string>();
  for (const [pair] of [...counts].toSorted((a, b) => b[1] - a[1])) {
    const [theirs, ours] = pair.split(' ') as [string, string];
    if (!matched.has(theirs) && ![...matched.values()].includes(ours)) matched.set(theirs, ours);
  }
  return (code) => matched.get(countryOf(code)) ?? countryOf(code);
}

/** Cohen's kappa: agreement above what chance alone would give. */
function kappa(labels: readonly (readonly [string, string])[]): number {
  const share = (side: 0 | 1, label: string): number =>
    labels.filter((pair) => pair[side] === label).length / labels.length;
  const observed = labels.filter(([a, b]) => a === b).length / labels.length;
  const kinds = new Set(labels.flat());
  const expected = [...kinds].reduce((sum, label) => sum + share(0, label) * share(1, label), 0);
  return (observed - expected) / (1 - expected);
}

const countries = (parties: readonly CorpusParty[], name: (code: ActorCode) => string): string =>
  [...new Set(parties.map(({ code }) => name(code)))].toSorted().join(' ');

const annotated = (by: string): CorpusText[] => readCorpus(new URL(`corpus/twice/${by}/`, import.meta.url));
const firsts = annotated('first');
const seconds = new Map(annotated('second').map((text) => [text.id, text]));
const sum = (texts: Iterable<CorpusText>): number =>
  [...texts].flatMap((text) => text.sentences).reduce((total, { events }) => total + events.length, 0);

const total = { first: sum(firsts), second: sum(seconds.values()) };
const hits = { trigger: 0, type: 0, event: 0, full: 0 };
const roles = new Map(ROLES.map((role) => [role, { same: 0, spans: [0, 0, 0] }]));
const matched: Pair[] = [];
for (const text of firsts) {
  const other = seconds.get(text.id)!;
  const pairs = text.sentences.flatMap((sentence, at) =>
    pairUp(sentence.events, other.sentences[at]!.events),
  );
  const rename = matchCountries(pairs);
  for (const pair of pairs) {
    const { first, second } = pair;
    const sameType = first.type === second.type;
    let sameRoles = true;
    for (const role of ROLES) {
      const tally = roles.get(role)!;
      const same = countries(first[role], countryOf) === countries(second[role], rename);
      if (same) tally.same++;
      else if (role !== 'speaker') sameRoles = false;
      const [ours, theirs] = [first[role], second[role]].map((parties) =>
        parties.flatMap(({ span }) => (span ? [span] : [])),
      ) as [Span[], Span[]];
      tally.spans[0]! += ours.filter((span) => theirs.some((found) => overlaps(found, span))).length;
      tally.spans[1]! += ours.length;
      tally.spans[2]! += theirs.length;
    }
    hits.trigger++;
    if (sameType) hits.type++;
    if (sameType && sameRoles) hits.event++;
    if (sameType && sameRoles && first.act === second.act && first.stage === second.stage) hits.full++;
  }
  matched.push(...pairs);
}

const sentences = firsts.flatMap((text) => text.sentences).length;
console.log(
  `${firsts.length} texts, ${sentences} sentences; events: ${total.first} by the first, ${total.second} by the second annotator`,
);
for (const [level, count] of Object.entries(hits))
  console.log(`${level.padEnd(10)} F1 ${percent(f1(count, total.first, total.second))}`);
for (const label of ['type', 'act', 'stage', 'hedged'] as const) {
  const pairs = matched.map(({ first, second }) => [String(first[label]), String(second[label])] as const);
  console.log(
    `${label.padEnd(10)} kappa ${kappa(pairs).toFixed(2)}, the same in ${percent(pairs.filter(([a, b]) => a === b).length / pairs.length)} %`,
  );
}
for (const [role, { same, spans }] of roles) {
  console.log(
    `${role.padEnd(10)} countries the same in ${percent(same / matched.length)} %, spans F1 ${percent(f1(spans[0]!, spans[1]!, spans[2]!))}`,
  );
}
