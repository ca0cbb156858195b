import { COUNTED_NOUN, DASH, YEAR } from '../words.ts';
import { finder, numbered, partNamed } from './finder.ts';

const AFTER_YEAR = `(?![\\d%]|[,.]\\d|-\\w|\\s+${COUNTED_NOUN}\\b)`;
const PART = `(?:(?<part>early|late|mid|(?:the )?(?:start|beginning|middle|end) of)[\\s-]+)`;
const LEADS_TO_YEAR = `in|since|by|until|till|during|from|before|after|of|through|throughout|around|the year|as (?:late|early|recently) as`;

/** "in 2018", "by 2030", "the end of 2019": a bare number of four digits only where a word before it asks for a year. */
export const year = finder(
  new RegExp(
    `(?<=\\b(?:${LEADS_TO_YEAR})\\s+(?:${PART.replace('?<part>', '?:')})?)\\b(?<year>${YEAR})${AFTER_YEAR}`,
    'gi',
  ),
  ({ groups, before }) => ({
    kind: 'calendar',
    year: numbered(groups['year']),
    part: partNamed(new RegExp(`${PART}$`, 'i').exec(before)?.groups?.['part']),
  }),
);

/** "early 2018", "late-2019" without a preposition. */
export const partOfYear = finder(
  new RegExp(`\\b${PART}(?<year>${YEAR})${AFTER_YEAR}`, 'gi'),
  ({ groups }) => ({
    kind: 'calendar',
    year: numbered(groups['year']),
    part: partNamed(groups['part']),
  }),
);

/** "the 2018 accord", "a 2015 deal", "(2018)": dates the noun that follows or stands before. */
export const yearOfNoun = finder(
  new RegExp(
    `(?<=\\b(?:the|a|an|its|their|his|her|that|this)\\s+|[’']s?\\s+|\\()(?<year>${YEAR})(?=\\s+[a-z]|\\))${AFTER_YEAR}`,
    'g',
  ),
  ({ groups }) => ({ kind: 'calendar', year: numbered(groups['year']) }),
);

/** "from 2003 to 2011", "between 1992 and 1995", "in 2014-15". */
export const yearRange = finder(
  new RegExp(
    `(?:(?<=\\b(?:from|between)\\s+)(?<from>${YEAR})\\s*(?:to|and|until|through|${DASH})\\s*(?<to>${YEAR})` +
      `|(?<=\\b(?:in|of|during|the)\\s+|\\()(?<first>${YEAR})${DASH}(?<last>(?:${YEAR})|\\d\\d))\\b(?![\\d,])`,
    'gi',
  ),
  ({ groups }) => {
    const from = Number(groups['from'] ?? groups['first']);
    const last = groups['to'] ?? groups['last'] ?? '';
    const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
    if (to < from) return null;
    return { kind: 'range', from: { kind: 'calendar', year: from }, to: { kind: 'calendar', year: to } };
  },
);

/** "the 1990s", "the late 1980s". */
export const decade = finder(
  new RegExp(`\\b(?:the\\s+)?(?:(?<part>early|late|mid)[\\s-]+)?(?<year>(?:1[5-9]|20)\\d0)s\\b`, 'gi'),
  ({ groups }) => ({ kind: 'decade', year: Number(groups['year']), part: partNamed(groups['part']) }),
);
