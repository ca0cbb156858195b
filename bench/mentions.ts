import { parseArgs } from 'node:util';
import { createDocumentActors } from '../src/actors/document-actors.ts';
import { loadActorLexicon, type ActorLexicon } from '../src/actors/lexicon/lexicon.ts';
import type { DocumentActors } from '../src/actors/resolution.ts';
import { countryOf, isSector, type ActorCode } from '../src/codebook/actor-code.ts';
import { documentOf, readCorpus, type CorpusText } from '../training/corpus.ts';

/**
 * How often the actors step gives annotated mentions of the corpus their code, told the words alone:
 * `npm run bench:mentions -- [--parts 1-6] [--texts '^p10[abc]'] [--errors]`. The step was developed on parts 1 to 9 and
 * on the texts p10a to p10c; the other texts of part 10 are its control.
 */

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The sentence, with the words marked. */
  readonly shown: string;
  readonly codes: ReadonlySet<ActorCode>;
}

interface Judged {
  readonly mention: Mention;
  readonly codes: readonly ActorCode[];
  readonly by: string;
}

/** The part of the corpus that a text stands in: 9 for `p9a2-03`. */
const partOf = (text: CorpusText): number => Number(/^p(\d+)/.exec(text.id)![1]);

/** The annotated mentions of a text, offsets into its document; words that stand for several parties are one. */
function mentionsOf(text: CorpusText): Mention[] {
  const document = documentOf(text);
  const sentences = document.blocks.flatMap((block) => block.sentences);
  const offsets = sentences.map((sentence) => sentence.start);
  const codes = new Map<string, Set<ActorCode>>();
  for (const [index, sentence] of text.sentences.entries()) {
    for (const [order, event] of sentence.events.entries()) {
      for (const role of ['actor', 'recipient', 'speaker'] as const) {
        for (const { span, code } of event[role]) {
          if (!span) continue;
          const key = `${offsets[index]! + span.start} ${offsets[index]! + span.end} ${order} ${role}`;
          codes.set(key, (codes.get(key) ?? new Set()).add(code));
        }
      }
    }
  }
  const mentions = [...codes].map(([key, set]): Mention => {
    const [start, end] = key.split(' ').map(Number) as [number, number];
    const sentence = sentences.findLast((one) => one.start <= start)!;
    const [before, words, after] = [
      document.text.slice(sentence.start, start),
      document.text.slice(start, end),
      document.text.slice(end, sentence.end),
    ];
    return { start, end, words, shown: `${before}[${words}]${after}`, codes: set };
  });
  const seen = new Set<string>();
  return mentions.filter(({ start, end, codes: set }) => {
    const key = `${start} ${end} ${[...set].toSorted().join()}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A name tells more of which country is which than a guess does. */
const NAME_WEIGHT = 4;

/** Which of the annotator's names each of ours goes with most often; each of theirs is given away once. */
function matchNames(
  pairs: readonly (readonly [ours: string, theirs: string, weight: number])[],
): Map<string, string> {
  const counts = new Map<string, number>();
  for (const [ours, theirs, weight] of pairs)
    if (ours.startsWith('IGO.') === theirs.startsWith('IGO.'))
      counts.set(`${ours} ${theirs}`, (counts.get(`${ours} ${theirs}`) ?? 0) + weight);
  const matched = new Map<string, string>();
  const given = new Set<string>();
  for (const [key] of [...counts].sort((a, b) => b[1] - a[1])) {
    const [ours, theirs] = key.split(' ') as [string, string];
    if (matched.has(ours) || given.has(theirs)) continue;
    matched.set(ours, theirs);
    given.add(theirs);
  }
  return matched;
}

const groupOf = (code: ActorCode): string | null => {
  const sector = code.slice(4);
  return code.startsWith('IGO.') || sector === '' || isSector(sector) ? null : sector;
};

/** Renames invented countries and groups to the annotator's, as far as the text uses them consistently. */
function renamer(judged: readonly Judged[]): (code: ActorCode) => ActorCode {
  const singles = judged.filter(({ codes, mention }) => codes.length === 1 && mention.codes.size === 1);
  const pairs = singles.map(
    ({ codes, mention, by }) => [codes[0]!, [...mention.codes][0]!, by === 'name' ? NAME_WEIGHT : 1] as const,
  );
  const countries = matchNames(
    pairs.map(([ours, theirs, weight]) => [countryOf(ours), countryOf(theirs), weight] as const),
  );
  const groups = matchNames(
    pairs.flatMap(([ours, theirs, weight]) => {
      const [our, their] = [groupOf(ours), groupOf(theirs)];
      return our && their ? [[our, their, weight] as const] : [];
    }),
  );
  return (code) => {
    if (code.startsWith('IGO.')) return countries.get(code) ?? code;
    const group = groupOf(code);
    const sector = group ? (groups.get(group) ?? group) : code.slice(4);
    const country = countries.get(countryOf(code)) ?? countryOf(code);
    return `${country}${sector ? `.${sector}` : ''}`;
  };
}

const sameSet = (a: Iterable<string>, b: Iterable<string>): boolean =>
  [...new Set(a)].sort().join() === [...new Set(b)].sort().join();

class Tally {
  mentions = 0;
  countries = 0;
  codes = 0;
  add(country: boolean, code: boolean): void {
    this.mentions++;
    if (country) this.countries++;
    if (code) this.codes++;
  }
  show(label: string): string {
    const share = (count: number): string => `${((100 * count) / this.mentions).toFixed(1).padStart(5)} %`;
    return `  ${label.padEnd(22)} ${String(this.mentions).padStart(5)} mentions   country ${share(this.countries)}   code ${share(this.codes)}`;
  }
}

type Kind = 'real' | 'invented';

/** A text is on real countries where most of its codes are countries that it names and the lexicon knows. */
function kindOf(mentions: readonly Mention[], actors: DocumentActors, lexicon: ActorLexicon): Kind {
  const all = mentions.flatMap(({ codes }) => [...codes]).filter((code) => !code.startsWith('IGO.'));
  const named = new Set(actors.parties.map((party) => countryOf(party.code)));
  const known = all.map(countryOf).filter((country) => lexicon.names.has(country) && named.has(country));
  return known.length * 2 >= all.length ? 'real' : 'invented';
}

class Report {
  readonly #tallies = new Map<string, Tally>();
  readonly #errors: string[] = [];

  judge(text: CorpusText, lexicon: ActorLexicon): void {
    const mentions = mentionsOf(text);
    const actors = createDocumentActors(documentOf(text), lexicon);
    const kind = kindOf(mentions, actors, lexicon);
    const judged = mentions.map((mention): Judged => ({
      mention,
      ...actors.resolve(mention.start, mention.end),
    }));
    const rename = kind === 'invented' ? renamer(judged) : (code: ActorCode) => code;
    for (const { mention, codes, by } of judged) this.#add(text, kind, mention, codes.map(rename), by);
  }

  #add(text: CorpusText, kind: Kind, mention: Mention, ours: readonly ActorCode[], by: string): void {
    const country = sameSet(ours.map(countryOf), [...mention.codes].map(countryOf));
    const code = sameSet(ours, mention.codes);
    for (const label of ['all', by]) {
      const key = `${kind} ${label}`;
      if (!this.#tallies.has(key)) this.#tallies.set(key, new Tally());
      this.#tallies.get(key)!.add(country, code);
    }
    if (code) return;
    const theirs = [...mention.codes].join('+');
    const miss = country ? 'code   ' : 'COUNTRY';
    this.#errors.push(
      `${miss} ${text.id} ${by.padEnd(12)} "${mention.words}"  ours ${ours.join('+') || '-'}  theirs ${theirs}\n        ${mention.shown}`,
    );
  }

  print(withErrors: boolean): void {
    for (const [key, tally] of [...this.#tallies].toSorted()) console.log(tally.show(key));
    if (withErrors) console.log(this.#errors.join('\n'));
  }
}

const { values } = parseArgs({
  options: {
    parts: { type: 'string', default: '1-9' },
    texts: { type: 'string', default: '' },
    errors: { type: 'boolean', default: false },
  },
});
const [from = 1, to = from] = values.parts.split('-').map(Number);
const lexicon = loadActorLexicon();
const report = new Report();
const chosen = new RegExp(values.texts);
for (const text of readCorpus())
  if (partOf(text) >= from && partOf(text) <= to && chosen.test(text.id)) report.judge(text, lexicon);
report.print(values.errors);
