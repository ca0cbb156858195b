import { overlap } from './content-words.ts';
import type { Matter } from './matter.ts';

/** Half of the shorter object's words: "troops" is "more troops near the border"; "guard posts" is not "exercises". */
const ENOUGH_WORDS = 0.5;

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((code) => b.includes(code));

const equal = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((code) => b.includes(code));

/** True where the two could be one matter by who takes part; a side that is not told fits any. */
function sameParties(a: Matter, b: Matter): boolean {
  if (a.family === 'channel' || a.family === 'agreement') {
    if (Math.min(a.doers.length, b.doers.length) < 2) return meet(a.doers, b.doers);
    return equal(a.doers, b.doers);
  }
  const target = a.targets.length === 0 || b.targets.length === 0 || meet(a.targets, b.targets);
  return meet(a.doers, b.doers) && target;
}

/** True where the two are of one sort and between the same parties, whatever their objects. */
export const sameSort = (a: Matter, b: Matter): boolean =>
  a.family === b.family && a.act === b.act && a.form === b.form && sameParties(a, b);

const crossesBorder = (matter: Matter): boolean =>
  matter.targets.length > 0 && !meet(matter.doers, matter.targets);

/** True where the two are one matter: same sort, same parties, same object. */
export function sameMatter(a: Matter, b: Matter): boolean {
  if (!sameSort(a, b)) return false;
  if (a.family === 'channel') return true;
  if (a.family === 'agreement') return a.year === null || b.year === null || a.year === b.year;
  // A campaign uses what it can get, leaflets one day and balloons the next; aimed abroad, it is one matter.
  if (a.family === 'campaign' && crossesBorder(a) && crossesBorder(b)) return true;
  return overlap(a.words, b.words) >= ENOUGH_WORDS;
}
