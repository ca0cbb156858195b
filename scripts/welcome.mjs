// What `npm start` shows: an example report, its events, what stands after it, and what to try next.
import { spawnSync } from 'node:child_process';
import { readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DETENTE = join(ROOT, 'bin', 'detente.mjs');
const READABLE = /\.(?:txt|md|html?|jsonl?)$/;

/** The first text in the examples, README left out; null where there is none. */
export function firstExample(names) {
  const texts = names.filter((name) => READABLE.test(name) && !/^readme/i.test(name));
  return texts.sort()[0] ?? null;
}

const listed = () => {
  try {
    return readdirSync(join(ROOT, 'examples'));
  } catch {
    return [];
  }
};

const run = (...args) =>
  spawnSync(process.execPath, [DETENTE, ...args], { cwd: ROOT, stdio: 'inherit' }).status ?? 1;

function welcome(example) {
  console.log(`Reading ${example}\n`);
  const status = run('read', example) || run('board', example);
  if (status !== 0) return status;
  console.log(`Try next:
  npx detente read ARTICLE.txt --published 2020-06-24   the events of a report of your own
  npx detente read ${example} --explain   why each sentence was coded as it was
  npx detente read ${example} --format jsonl   event data, one event a line
  npx detente board ARTICLE.txt OTHER.html   what stands after several reports
  npx detente --help`);
  return 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const example = firstExample(listed());
  if (example === null) {
    console.error(
      'No example found in examples/. Read a text of your own: npx detente read ARTICLE.txt --published YYYY-MM-DD',
    );
    process.exitCode = 1;
  } else process.exitCode = welcome(join('examples', example));
}
