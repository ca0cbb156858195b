import { PART_OF_DAY, THAT, WEEKDAY, WEEKDAYS } from '../words.ts';
import { finder, shiftOf, whichNamed } from './finder.ts';

const WEEKDAY_PATTERN = new RegExp(
  `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Pp]ast|[Cc]oming|${THAT}|[Tt]he following|[Tt]he previous)\\s+)?` +
    `(?<day>${WEEKDAY})\\b(?:\\s+${PART_OF_DAY}\\b)?(?:\\s+(?:of\\s+)?(?<week>last|this|next)\\s+week\\b)?`,
  'g',
);

/** "Tuesday", "last Friday", "Monday night", "Thursday of next week"; the capital is required. */
export const weekday = finder(WEEKDAY_PATTERN, ({ groups }) => ({
  kind: 'weekday',
  weekday: WEEKDAYS[groups['day'] ?? ''] ?? 1,
  which: whichNamed(groups['which']),
  weekShift: shiftOf(groups['week']),
  anchor: /^(that|the )/i.test(groups['which'] ?? '') ? 'event' : 'published',
}));
