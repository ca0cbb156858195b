import type { Meaning, TimeExpression } from '../expression.ts';

/** What a finder sees: an expression with no preposition heard yet, unless the finder itself read one. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly role?: TimeExpression['role'];
}

/** Finds one kind of expression; generous, since refiners settle conflicts later. */
export type Finder = (sentence: string) => Finding[];

export type Groups = Readonly<Record<string, string | undefined>>;
export interface Match {
  readonly groups: Groups;
  readonly text: string;
  /** What stands before and behind the match in the sentence. */
  readonly before: string;
  readonly after: string;
}

/** Longest stretch of text that a finder looks at before or behind its match. */
const MARGIN = 48;

/** Words stand a few spaces apart at most; an open run would make the time of a pattern grow with the square of it. */
const fewSpaces = (pattern: RegExp): RegExp =>
  new RegExp(pattern.source.replaceAll('\\s+', '\\s{1,3}').replaceAll('\\s*', '\\s{0,3}'), pattern.flags);

/** A finder from a pattern with named groups and a reading of its matches; a reading of null finds nothing. */
export function finder(
  pattern: RegExp,
  read: (match: Match) => Meaning | { readonly meaning: Meaning; readonly role: Finding['role'] } | null,
): Finder {
  const bounded = fewSpaces(pattern);
  return (sentence) => {
    const found: Finding[] = [];
    for (const match of sentence.matchAll(bounded)) {
      const end = match.index + match[0].length;
      const before = sentence.slice(Math.max(0, match.index - MARGIN), match.index);
      const after = sentence.slice(end, end + MARGIN);
      const reading = read({ groups: match.groups ?? {}, text: match[0], before, after });
      if (reading === null) continue;
      const place = { start: match.index, end };
      found.push(
        'meaning' in reading
          ? { ...place, meaning: reading.meaning, role: reading.role ?? 'at' }
          : { ...place, meaning: reading },
      );
    }
    return found;
  };
}

const PARTS: Readonly<Record<string, 'early' | 'mid' | 'late' | 'earlier' | 'later'>> = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  earlier: 'earlier',
  later: 'later',
  start: 'early',
  beginning: 'early',
  middle: 'mid',
  end: 'late',
};

/** "late", "the end of" and the like to the part that they name. */
export const partNamed = (text: string | undefined) =>
  PARTS[/[a-z]+/.exec((text ?? '').toLowerCase().replace(/^the /, ''))?.[0] ?? ''];

const WHICH: Readonly<Record<string, 'last' | 'this' | 'next'>> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  this: 'this',
  that: 'this',
  next: 'next',
  coming: 'next',
  following: 'next',
};

/** "last", "this coming" and the like; the last word decides. */
export const whichNamed = (text: string | undefined) =>
  WHICH[/\w+$/.exec((text ?? '').trim().toLowerCase())?.[0] ?? ''];

/** "last", "this", "next" as a count of units from the running one. */
export const shiftOf = (which: string | undefined): number | undefined =>
  which === undefined ? undefined : { last: -1, this: 0, next: 1 }[which];

/** The number that some digits give; undefined for a group that matched nothing. */
export const numbered = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/** How many days stand for a unit in a window of time, which needs no calendar. */
export const DAYS_IN: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
};
