/** Figures that several benchmarks print. */

export const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

/** The harmonic mean of precision and recall, from counts; 0 where nothing was found and nothing wanted. */
export const f1 = (hits: number, found: number, wanted: number): number =>
  found + wanted === 0 ? 0 : (2 * hits) / (found + wanted);

/** F1 of every class that the gold labels have, and their mean. */
export function macroF1(
  gold: readonly string[],
  read: readonly string[],
): { macro: number; byClass: ReadonlyMap<string, number> } {
  const count = (labels: readonly string[], label: string): number =>
    labels.filter((other) => other === label).length;
  const byClass = new Map(
    [...new Set(gold)].toSorted().map((label) => {
      const hits = gold.filter((other, at) => other === label && read[at] === label).length;
      return [label, f1(hits, count(read, label), count(gold, label))];
    }),
  );
  return { macro: [...byClass.values()].reduce((sum, value) => sum + value, 0) / byClass.size, byClass };
}
