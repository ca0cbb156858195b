import type { Finding } from '../finders/finder.ts';

/** "PORT VALE, Sept 20 - " and "HALVEN, June 22 (Agency) —": the place is in capitals, a dash ends it. */
const DATELINE =
  /^[\s“"]*\p{Lu}[\p{Lu}\s.,'’/-]{2,60}(?:,[\p{L}\s.'’]{2,40})?,?\s+[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:,?\s+\d{4})?\s*(?:\([^)]{2,40}\)\s*)?[-–—]{1,2}/u;

/** A dateline tells when it was written, not when anything happened. */
export function withoutDateline(found: readonly Finding[], sentence: string): Finding[] {
  const end = DATELINE.exec(sentence.slice(0, 160))?.[0].length ?? 0;
  return found.filter((finding) => finding.start >= end);
}
