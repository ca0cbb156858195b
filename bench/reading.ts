/**
 * How well documents are read: `npm run bench:reading -- [DIR] [--errors]`. Scores the program against annotated documents
 * with the project's scorer; without DIR, against the real crises of the corpus that no training saw. `--errors` lists the
 * mistakes by cause.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printMistakes } from './errors.ts';
import { writeHeldOut } from './held-out.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCORER = fileURLToPath(new URL('../../shared/score/score.mjs', import.meta.url));

function heldOut(): string {
  const folder = mkdtempSync(join(tmpdir(), 'detente-held-out-'));
  console.log(`${writeHeldOut(folder)} held-out texts on real crises (${folder})`);
  return folder;
}

if (!existsSync(SCORER)) {
  console.error(`${SCORER}: the scorer is not there. Put the folder "shared" beside the project.`);
  process.exit(1);
}
const { values, positionals } = parseArgs({
  options: { errors: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = positionals[0] ?? heldOut();
const run = `node ${join(ROOT, 'bin', 'detente.mjs')} read --format jsonl`;
const args = [SCORER, '--gold', folder, '--run', run];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
if (values.errors) await printMistakes(folder);
