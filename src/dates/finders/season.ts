import { SEASON, SEASONS, YEAR } from '../words.ts';
import { finder, numbered, shiftOf, whichNamed } from './finder.ts';

const SEASON_PATTERN = new RegExp(
  `\\b(?<lead>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Pp]ast|(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Dd]uring|[Ff]or|[Oo]ver)(?: the)?)\\s+` +
    `(?:early\\s+|late\\s+)?(?<season>${SEASON})\\b` +
    `(?:\\s+(?:of\\s+)?(?:(?<year>${YEAR})|(?<shift>last|this|next)\\s+year)\\b)?(?!\\s+of\\b|\\s+[a-z]{3,}s\\b)`,
  'g',
);

/** "in the autumn", "last spring", "the summer of 2018"; never "Arab Spring" nor "the fall of the city". */
export const season = finder(SEASON_PATTERN, ({ groups, text }) => {
  // "in fall" is rare, but "in fall from grace" and "by fall" are not worth the risk without an article or a year
  if (groups['season'] === 'fall' && !/\bthe\b|last|next|this|\d{4}/i.test(text)) return null;
  const role = /^(by|since|until)\b/i.exec(text)?.[0].toLowerCase() as 'by' | 'since' | 'until' | undefined;
  const meaning = {
    kind: 'season' as const,
    firstMonth: SEASONS[groups['season'] ?? ''] ?? 3,
    year: numbered(groups['year']),
    which: whichNamed(groups['lead']),
    yearShift: shiftOf(groups['shift']),
  };
  return { meaning, role: role ?? 'at' };
});

const SEASON_OF_YEAR = new RegExp(`\\b(?<season>${SEASON})\\s+(?:of\\s+)?(?<year>${YEAR})\\b`, 'g');

/** "spring 2019", "the winter of 2014" without a preposition. */
export const seasonOfYear = finder(SEASON_OF_YEAR, ({ groups }) => ({
  kind: 'season',
  firstMonth: SEASONS[groups['season'] ?? ''] ?? 3,
  year: Number(groups['year']),
}));
