import { createHash } from 'node:crypto';

const ID_DIGITS = 6;

/** A short id that depends on `parts` alone: `t-3f9a1c`. */
export const shortId = (prefix: string, parts: readonly (string | null)[]): string =>
  `${prefix}-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, ID_DIGITS)}`;
