import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocumentActors } from '../src/actors/document-actors.ts';
import { loadActorLexicon, type ActorLexicon } from '../src/actors/lexicon/lexicon.ts';
import { countryOf, isSector, type ActorCode } from '../src/codebook/actor-code.ts';
import type { Block, Document, Sentence } from '../src/document/document.ts';

/**
 * How often the actors step gives annotated mentions their code: `node bench/actors.ts DIR [--errors] [--parts 1-6]`.
 * DIR holds corpus files in the line format of its README; each text is one document. With `--gold`, DIR holds coded
 * documents in JSON, and the answer is which of their codes are among the parties that the document is found to name.
 */

interface Mention {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly codes: ReadonlySet<ActorCode>;
}

interface Text {
  readonly id: string;
  readonly crisis: string;
  readonly document: Document;
  readonly mentions: readonly Mention[];
}

interface Judged {
  readonly text: Text;
  readonly mention: Mention;
  readonly codes: readonly ActorCode[];
  readonly by: string;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Where the words stand in a sentence: their nth occurrence that does not cut a word. */
function locate(sentence: string, words: string, nth: number): number {
  const isWhole = (at: number): boolean =>
    !WORD_CHARACTER.test(sentence[at - 1] ?? ' ') && !WORD_CHARACTER.test(sentence[at + words.length] ?? ' ');
  const plain: number[] = [];
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) plain.push(at);
  const whole = plain.filter(isWhole);
  return whole[nth - 1] ?? plain[nth - 1] ?? plain[0] ?? -1;
}

function mentionsOf(line: string, sentence: string, offset: number): Mention[] {
  const found = new Map<string, Set<ActorCode>>();
  for (const field of line.split(' | ').slice(2)) {
    const [role, value] = [field.slice(0, field.indexOf(': ')), field.slice(field.indexOf(': ') + 2)];
    if (!['actor', 'recipient', 'speaker'].includes(role)) continue;
    for (const item of value.split(' + ')) {
      const [words, code] = item.split(' = ') as [string, string];
      if (words === '-') continue;
      const key = `${role}\t${words}`;
      found.set(key, (found.get(key) ?? new Set()).add(code.trim()));
    }
  }
  return [...found].map(([key, codes]) => {
    const [, words, nth] = /^(.*?)(?:#(\d+))?$/.exec(key.split('\t')[1]!)!;
    const start = offset + locate(sentence, words!, Number(nth ?? 1));
    return { words: words!, start, end: start + words!.length, codes };
  });
}

function parseText(block: string): Text {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  const [id, published, , crisis] = lines[0]!.slice(3).split(' | ') as [string, string, string, string];
  const mentions: Mention[] = [];
  const blocks: Block[] = [];
  let text = '';
  let sentences: Sentence[] = [];
  const close = (): void => {
    if (sentences.length === 0) return;
    blocks.push({ kind: 'body', start: sentences[0]!.start, end: text.length, repeated: false, sentences });
    sentences = [];
  };
  for (const line of lines.slice(1)) {
    if (line.startsWith('P:')) close();
    if (line.startsWith('S: ')) {
      if (text !== '') text += sentences.length > 0 ? ' ' : '\n\n';
      const start = text.length;
      text += line.slice(3);
      sentences.push({ start, end: text.length });
    }
    const last = sentences.at(-1);
    if (line.startsWith('E: ') && last)
      mentions.push(...mentionsOf(line, text.slice(last.start), last.start));
  }
  close();
  const about = { title: null, outlet: null, url: null, byline: null };
  const document = { ...about, id, source: id, published, text, blocks };
  const seen = new Set<string>();
  const distinct = mentions.filter((mention) => {
    const key = `${mention.start} ${mention.end} ${[...mention.codes].sort().join()}`;
    return !seen.has(key) && seen.add(key);
  });
  return { id, crisis, document, mentions: distinct };
}

function readTexts(folder: string, parts: string): Text[] {
  const [from, to] = parts.split('-').map(Number) as [number, number?];
  return readdirSync(folder)
    .filter((name) => /^part-\d/.test(name))
    .filter((name) => Number(name[5]) >= from && Number(name[5]) <= (to ?? from))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/^(?=T: )/m))
    .filter((block) => block.startsWith('T: '))
    .map(parseText);
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
    return `  ${label.padEnd(14)} ${String(this.mentions).padStart(5)} mentions   country ${share(this.countries)}   code ${share(this.codes)}`;
  }
}

interface GoldDocument {
  readonly doc: string;
  readonly published: string;
  readonly text: string;
  readonly events: readonly {
    readonly actor: string[];
    readonly recipient: string[];
    readonly speaker: string[];
  }[];
}

/** How many of the codes that the events of development documents name are among our parties. */
function checkGold(folder: string, lexicon: ActorLexicon): void {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldDocument;
    const sentences = gold.text.split(/(?<=[.!?]["”]?)\s+(?=["“A-Z])/);
    let end = 0;
    const spans = sentences.map((sentence): Sentence => {
      const start = gold.text.indexOf(sentence, end);
      end = start + sentence.length;
      return { start, end };
    });
    const block: Block = { kind: 'body', start: 0, end: gold.text.length, repeated: false, sentences: spans };
    const about = { title: null, outlet: null, url: null, byline: null };
    const { doc: id, published, text } = gold;
    const document = { ...about, id, source: file, published, text, blocks: [block] };
    const ours = new Set(createDocumentActors(document, lexicon).parties.map((party) => party.code));
    const theirs = new Set(
      gold.events.flatMap((event) => [...event.actor, ...event.recipient, ...event.speaker]),
    );
    const missed = [...theirs].filter((code) => !ours.has(code));
    console.log(
      `${id}: ${theirs.size - missed.length} of ${theirs.size} codes found; missed ${missed.join(' ') || 'none'}`,
    );
  }
}

function main(): void {
  const args = process.argv.slice(2);
  const folder = args[0] && !args[0].startsWith('--') ? args[0] : 'training/corpus';
  const parts = args.includes('--parts') ? args[args.indexOf('--parts') + 1]! : '1-8';
  const loadStart = performance.now();
  const lexicon = loadActorLexicon();
  const loadMs = performance.now() - loadStart;
  if (args.includes('--gold')) return checkGold(folder, lexicon);
  const texts = readTexts(folder, parts);
  const tallies = new Map<string, Map<string, Tally>>([
    ['real', new Map()],
    ['invented', new Map()],
  ]);
  let buildMs = 0;
  let words = 0;
  const errors: string[] = [];
  for (const text of texts) {
    const start = performance.now();
    const actors = createDocumentActors(text.document, lexicon);
    buildMs += performance.now() - start;
    words += text.document.text.split(/\s+/).length;
    const judged = text.mentions.map((mention): Judged => {
      const { codes, by } = actors.resolve(mention.start, mention.end);
      return { text, mention, codes, by };
    });
    const all = text.mentions
      .flatMap((mention) => [...mention.codes])
      .filter((code) => !code.startsWith('IGO.'));
    const named = new Set(actors.parties.map((party) => party.code.slice(0, 3)));
    const known = all.filter((code) => lexicon.names.has(code.slice(0, 3)) && named.has(code.slice(0, 3)));
    const kind = known.length * 2 >= all.length ? 'real' : 'invented';
    const rename = kind === 'invented' ? renamer(judged) : (code: ActorCode) => code;
    for (const { mention, codes, by } of judged) {
      const ours = codes.map(rename);
      const country = sameSet(ours.map(countryOf), [...mention.codes].map(countryOf));
      const code = sameSet(ours, mention.codes);
      for (const label of ['all', by]) {
        const byKind = tallies.get(kind)!;
        if (!byKind.has(label)) byKind.set(label, new Tally());
        byKind.get(label)!.add(country, code);
      }
      if (!code)
        errors.push(
          `${kind === 'real' ? 'R' : 'I'} ${country ? 'code   ' : 'COUNTRY'} ${text.id} ${by.padEnd(12)} "${mention.words}"  ours ${ours.join('+') || '-'}  theirs ${[...mention.codes].join('+')}`,
        );
    }
  }
  for (const [kind, byKind] of tallies) {
    console.log(`${kind} countries`);
    for (const label of ['all', 'name', 'office', 'introduction', 'pronoun', 'sector', 'unknown'])
      if (byKind.has(label)) console.log(byKind.get(label)!.show(label));
  }
  console.log(
    `lexicon read in ${loadMs.toFixed(0)} ms; ${texts.length} texts of ${Math.round(words / texts.length)} words, ${(buildMs / texts.length).toFixed(1)} ms each`,
  );
  if (args.includes('--errors')) console.log(errors.join('\n'));
}

main();
