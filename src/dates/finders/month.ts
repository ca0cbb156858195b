import { MONTH, THAT, YEAR, monthNumber } from '../words.ts';
import { finder, numbered, partNamed, shiftOf, whichNamed } from './finder.ts';

const MONTH_PATTERN = new RegExp(
  `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Pp]ast|${THAT}|(?:[Tt]he )?(?:[Ff]ollowing|[Pp]revious))\\s+)?` +
    `(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id|(?:[Tt]he )?(?:start|beginning|middle|end) of)(?:\\s+in)?[\\s-]+)?` +
    `(?:(?<dayBefore>\\d{1,2})\\s+)?(?<month>${MONTH})(?:\\s+(?<day>\\d{1,2})(?!\\d|,\\d))?` +
    `(?:,?\\s+(?:of\\s+)?(?<year>${YEAR})\\b(?!,\\d)|,?\\s+(?:of\\s+)?(?<shift>last|this|next)\\s+year\\b)?`,
  'g',
);
/** A bare month is a date only behind one of these: "May" and "March" are names and verbs as well. */
const LEADS_TO_MONTH =
  /\b(?:in|by|since|until|till|during|from|through|throughout|of|before|after|as (?:late|early|recently) as|(?:scheduled|planned|set|due|fixed|slated|expected) for)\s+(?:early\s+|late\s+)?$/i;

/** "in May", "May 1998", "last September", "late June", "in February last year", "June 16 last year". */
export const month = finder(MONTH_PATTERN, ({ groups, before }) => {
  const day = numbered(groups['day'] ?? groups['dayBefore']);
  const shift = shiftOf(groups['shift']);
  const year = numbered(groups['year']);
  const which = whichNamed(groups['which']);
  const part = partNamed(groups['part']);
  const told = year ?? shift ?? which ?? part;
  // a day alone is left to chrono, which reads it with care
  if (told === undefined && (day !== undefined || !LEADS_TO_MONTH.test(before))) return null;
  // "spoke of May" may be a person, "of March" a walk
  if (told === undefined && groups['month']?.startsWith('Ma') && /\bof\s+$/i.test(before)) return null;
  const anchor = /(?:that|following|previous)$/i.test(groups['which'] ?? '') ? ('event' as const) : undefined;
  const named = monthNumber(groups['month'] ?? '');
  return { kind: 'calendar', month: named, day, year, yearShift: shift, which, part, anchor };
});
