import timeWords from '../../../data/document/time-words.json' with { type: 'json' };
import { anyOf } from '../../any-of.ts';
import { WRITTEN_DAY } from '../written-day.ts';

const DATELINE_LENGTH_MAX = 100;

const CAPITALS = `(?:\\p{Lu}[\\p{Lu}.’'-]*\\p{Lu}\\.?)`;
const CAPITAL_PLACE = `${CAPITALS}(?:(?: | ?\\/ ?| and )${CAPITALS}){0,5}`;
const NAME = `\\p{Lu}[\\p{L}.’'-]*`;
const NAMED_PLACE = `${NAME}(?: (?:${NAME}|of|de|la|the|el|and)){0,4}`;
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )';
const DATE = `${WEEKDAY}?${WRITTEN_DAY}`;
const AGENCY = `(?:\\(\\p{Lu}[^()\\n]{1,40}\\)|\\/\\p{Lu}[^\\/\\n]{1,30}\\/)`;
const DASH = '(?:\\s*(?:—|–|―|--)\\s*|\\s+-\\s+)';
const MARK = `(?:${DASH}|\\s*:\\s+)`;
/** A full stop ends a dateline only behind a day or a whole word: "U.S. President" has none. */
const STOPPED_PLACE = `(?:${CAPITAL_PLACE},? ${DATE}|(?:\\p{Lu}{2,}[ -])*\\p{Lu}{4,})\\.\\s+`;
const CLOCK = `(?:[01]?\\d|2[0-3])[.:][0-5]\\d(?:\\s?[ap]\\.?m\\.?)?(?: ${anyOf(timeWords)})?`;

/**
 * Whatever stands in front, a sentence must follow: "NATO — which had met — left" has none. A place that is not in
 * capitals needs a day or an agency beside it, or "Orsk - The Man" would be one.
 */
const SENTENCE_FOLLOWS = `(?=["“‘'«(\\[]*[\\p{Lu}\\p{Lo}\\p{N}])`;
const FORMS = [
  `${CAPITAL_PLACE}(?:, ${NAMED_PLACE}){0,2}(?:,? ${DATE})?(?:\\.? ?${AGENCY})?\\.?${MARK}`,
  STOPPED_PLACE,
  `${NAMED_PLACE}(?:, ${NAMED_PLACE})?(?:,? ${DATE}(?: ?${AGENCY})?${DASH}| ${AGENCY}${DASH})`,
  `(?:${DATE} )?${AGENCY}(?:${DASH}|\\.\\s+)`,
].map((form) => new RegExp(`^${form}(?:${AGENCY}${DASH})?${SENTENCE_FOLLOWS}`, 'u'));
const CLOCK_FORM = new RegExp(`^${CLOCK}${MARK}(?=\\S)`, 'u');

const DATE_LINE = new RegExp(
  `^(?:(?:Published|Updated|Posted|Last updated|Date|Issued)(?: on| at)?:? *)?(?:${CLOCK},? *)?${DATE}(?:[,.|]? *(?:at )?(?:${CLOCK}|${anyOf(timeWords)}|[ap]\\.?m\\.?|\\/))*$`,
  'iu',
);

/**
 * Length of the dateline that a paragraph starts with, 0 for none: "SEOUL, South Korea — ", "(Agency) - ",
 * "Strelsau, 3 March 2021 – ", and the hour in front of an entry of a live page, "19.20: ".
 */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, DATELINE_LENGTH_MAX);
  for (const form of [...FORMS, CLOCK_FORM]) {
    const match = form.exec(head);
    if (match) return match[0].length;
  }
  return 0;
}

/** True for a line that only tells when the text was published: "Updated June 24, 2020, 10:32 GMT". */
export const isDateLine = (line: string): boolean =>
  line.length <= DATELINE_LENGTH_MAX && DATE_LINE.test(line);
