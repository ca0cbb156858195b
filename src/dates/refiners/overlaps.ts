import type { Finding } from '../finders/finder.ts';

/** Of expressions that share words the longest stays; of equals the one found first. The rest comes in text order. */
export function withoutOverlaps(found: readonly Finding[]): Finding[] {
  const byLength = found
    .map((finding, order) => ({ finding, order, length: finding.end - finding.start }))
    .sort((a, b) => b.length - a.length || a.order - b.order);
  const kept: Finding[] = [];
  for (const { finding } of byLength) {
    if (kept.every((other) => finding.end <= other.start || finding.start >= other.end)) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}
