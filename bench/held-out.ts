/**
 * Writes the held-out real crises of the corpus as annotated documents, one JSON file a text, in the form that the
 * scorer reads: `node bench/held-out.ts FOLDER`. Texts on invented countries are left out: their codes are arbitrary.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import countries from 'world-countries/countries.json' with { type: 'json' };

const CORPUS = new URL('../training/corpus/', import.meta.url);
const KNOWN = new Set([
  ...countries.map(({ cca3 }) => cca3),
  ...['XKX', 'IGO', 'SUN', 'YUG', 'CSK', 'DDR'],
]);
/** The same eighth of the crises as `is_held_out` in training/corpus.py. */
const isHeldOut = (crisis: string): boolean => crc32(crisis) % 8 === 0;

interface GoldEvent {
  type: string;
  act: string | null;
  stage: string;
  actor: string[];
  recipient: string[];
  speaker: string[];
  hedged: boolean;
  date: null;
  quote: string;
  trigger: string;
}

interface GoldDocument {
  doc: string;
  published: string;
  title: string;
  crisis: string;
  text: string;
  events: GoldEvent[];
}

const unnumbered = (words: string): string => words.replace(/#\d+$/, '');

function parseEvent(line: string, sentence: string): GoldEvent {
  const [head = '', trigger = '', ...fields] = line.slice(3).split(' | ');
  const [type = '', act = '', stage = '', hedged] = head.split(' ');
  const codes = (role: string): string[] => {
    const field = fields.find((entry) => entry.startsWith(`${role}: `));
    return (field?.slice(role.length + 2).split(' + ') ?? []).map((party) => party.slice(party.lastIndexOf(' = ') + 3));
  };
  return {
    type,
    act: act === '-' ? null : act,
    stage,
    actor: codes('actor'),
    recipient: codes('recipient'),
    speaker: codes('speaker'),
    hedged: hedged !== undefined,
    date: null,
    quote: sentence,
    trigger: unnumbered(trigger),
  };
}

function readDocuments(file: URL): GoldDocument[] {
  const documents: GoldDocument[] = [];
  let sentence = '';
  let paragraph = false;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const document = documents.at(-1);
    if (line.startsWith('T: ')) {
      const [doc = '', published = '', title = '', crisis = ''] = line.slice(3).split(' | ');
      documents.push({ doc, published, title, crisis, text: '', events: [] });
    } else if (line === 'P:') {
      paragraph = true;
    } else if (line.startsWith('S: ') && document) {
      sentence = line.slice(3);
      document.text += (document.text && (paragraph ? '\n\n' : ' ')) + sentence;
      paragraph = false;
    } else if (line.startsWith('E: ') && document) {
      document.events.push(parseEvent(line, sentence));
    }
  }
  return documents;
}

/** Gold documents of the held-out real crises. */
export function heldOutDocuments(): GoldDocument[] {
  const files = readdirSync(CORPUS).filter((name) => /^part-.*\.txt$/.test(name)).toSorted();
  const isReal = (document: GoldDocument): boolean =>
    document.events
      .flatMap((event) => [...event.actor, ...event.recipient, ...event.speaker])
      .every((code) => KNOWN.has(code.slice(0, 3)));
  return files
    .flatMap((name) => readDocuments(new URL(name, CORPUS)))
    .filter((document) => isHeldOut(document.crisis) && isReal(document));
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) {
    console.error('usage: node bench/held-out.ts FOLDER');
    process.exit(2);
  }
  mkdirSync(folder, { recursive: true });
  for (const document of heldOutDocuments()) {
    writeFileSync(join(folder, `${document.doc}.json`), `${JSON.stringify(document, null, 1)}\n`);
  }
}
