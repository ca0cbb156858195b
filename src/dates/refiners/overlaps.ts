import type { Finding } from '../finders/finder.ts';

/** Of expressions that share words the longest stays; of equals the one found first. The rest comes in text order. */
export function withoutOverlaps(found: readonly Finding[]): Finding[] {
  const last = found.reduce((end, finding) => Math.max(end, finding.end), 0);
  // one mark a character: comparing every pair would take the square of a long list's time
  const taken = new Uint8Array(last);
  const byLength = found
    .map((finding, order) => ({ finding, order, length: finding.end - finding.start }))
    .sort((a, b) => b.length - a.length || a.order - b.order);
  const kept = byLength.filter(({ finding: { start, end } }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.map(({ finding }) => finding).sort((a, b) => a.start - b.start);
}
