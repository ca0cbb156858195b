import { readFileSync } from 'node:fs';

export type Row = Readonly<Record<string, string>>;

/** Reads a tab-separated file whose first line names the columns; missing cells are empty. */
export function readTable(path: string | URL): Row[] {
  const [header, ...lines] = readFileSync(path, 'utf8').split('\n');
  const names = header!.split('\t').map((name) => name.trim());
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('\t');
      const row: Record<string, string> = {};
      for (let at = 0; at < names.length; at++) row[names[at]!] = cells[at]?.trim() ?? '';
      return row;
    });
}

/** The parts of a cell that lists several: `a; b; c`. */
export const listOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
