import { once } from 'node:events';
import type { InputFailure } from '../failure.ts';
import { createStyle, type Style } from '../report/style.ts';
import { oneLine } from '../report/text-width.ts';

/** A reader such as `head` may close the pipe early; that is no failure. */
export function stopQuietlyWhenPipeCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

/** Writes to standard output, no faster than it is read. */
export async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Tells on standard error, in one line, what is wrong with an input. */
export const warnOf = (failure: InputFailure): void =>
  void process.stderr.write(`detente: ${oneLine(failure.describe())}\n`);

function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  return Boolean(FORCE_COLOR) || (process.stdout.isTTY && TERM !== 'dumb');
}

/** How standard output can be written to: its width, and colour only on a terminal. */
export const outputStyle = (): Style => {
  const width = process.stdout.columns ?? Number(process.env['COLUMNS']);
  return createStyle({ ...(width > 0 && { width }), colour: wantsColour() });
};
