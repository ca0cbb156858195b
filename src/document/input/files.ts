import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputFailure } from '../../failure.ts';
import { hasKnownExtension, KNOWN_EXTENSIONS } from '../formats/format.ts';
import type { ByteStream } from './bytes.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk cannot read it',
};

/** Puts an error of the file system into words. */
export function fileFailure(path: string, error: unknown): InputFailure {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new InputFailure(
    path,
    REASONS[code] ?? `cannot be read (${message})`,
    'Check the path and its permissions.',
  );
}

/** The files in a folder and below that have a known ending, in the order of their names; hidden ones are left out. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const files = await Promise.all(
    visible.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return hasKnownExtension(entry.name) ? [path] : [];
    }),
  );
  return files.flat();
}

/** A path as the files it stands for: itself, or those in the folder. */
export async function expandPath(path: string): Promise<readonly string[] | InputFailure> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const files = await filesBelow(path);
    const remedy = `Put files there that end in ${KNOWN_EXTENSIONS.join(', ')}.`;
    return files.length > 0 ? files : new InputFailure(path, 'the folder holds no file that is read', remedy);
  } catch (error) {
    return fileFailure(path, error);
  }
}

/** The bytes of a file, read as they are asked for; errors come while reading. */
export const openFile = (path: string): ByteStream => createReadStream(path);
