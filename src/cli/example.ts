import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../examples/', import.meta.url));
const READABLE = /\.(?:txt|md|html?|jsonl?)$/;

/** The first text among some file names, the README left out; null where there is none. */
export const firstText = (names: readonly string[]): string | null =>
  names.filter((name) => READABLE.test(name) && !/^readme/i.test(name)).toSorted()[0] ?? null;

/** The example report that ships with the program, as a path from the current folder; null where it is missing. */
export function exampleReport(): string | null {
  try {
    const name = firstText(readdirSync(FOLDER));
    return name === null ? null : relative(process.cwd(), join(FOLDER, name));
  } catch {
    return null;
  }
}
