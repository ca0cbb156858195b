import { ELSEWHEN, UNTOLD, type Found, type SentenceDays } from './sentence-days.ts';

/** "met on Friday and signed": acts of one clause share its day, the later from the earlier before the reverse. */
export function sharedDay(days: SentenceDays, index: number): Found {
  // "closed it on Oct. 28 and has refused": the perfect speaks of the day of writing
  if (days.tenses[index] === 'perfect') return UNTOLD;
  const clause = days.clauseOf(index);
  const kin = days.question.acts.map((_, other) => other).filter((other) => days.clauseOf(other) === clause);
  const before = kin.filter((other) => other < index).reverse();
  const after = kin.filter((other) => other > index && !isFronted(days, other));
  for (const other of [...before, ...after]) {
    const found = datedByNounAlone(days, other) ? UNTOLD : days.ownDay(other);
    if (found !== UNTOLD && found !== ELSEWHEN) return found;
  }
  return UNTOLD;
}

/** "… and on Tuesday shelled": a date between "and" and its act is that act's alone. */
function isFronted(days: SentenceDays, index: number): boolean {
  const act = days.question.acts[index];
  const expression = days.expressions[days.owners.indexOf(index)];
  return act !== undefined && expression !== undefined && expression.start < act.start;
}

const datedByNounAlone = (days: SentenceDays, index: number): boolean =>
  days.expressions[days.owners.indexOf(index)]?.attributive === true;
