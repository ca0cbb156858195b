import { createHash } from 'node:crypto';
import type { CodedEvent } from './merge.ts';

const ID_LENGTH = 12;

/** The same event coded from the same text always has the same id. */
export function eventId(event: CodedEvent): string {
  return createHash('sha256').update(JSON.stringify(event)).digest('hex').slice(0, ID_LENGTH);
}
