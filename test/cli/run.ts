import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a user would, on text given to standard input. */
export function run(args: readonly string[], input = ''): Finished {
  const done = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '100', NO_COLOR: '1' },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
