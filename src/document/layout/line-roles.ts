import { isBoilerplate } from './boilerplate.ts';
import { bylineNames, isAddressLine } from './byline.ts';
import { captionLabelLength, creditTailStart, isCreditLine } from './credit.ts';
import { isDateLine } from './dateline.ts';

/** True for a line whose words tell that it is no part of a longer paragraph: a byline, a credit, a caption. */
export const standsAlone = (line: string): boolean =>
  isBoilerplate(line) ||
  isAddressLine(line) ||
  isCreditLine(line) ||
  isDateLine(line) ||
  bylineNames(line) !== null ||
  creditTailStart(line) !== null ||
  captionLabelLength(line) > 0;
