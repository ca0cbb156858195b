/** True for a line whose words tell that it is no part of a longer paragraph: a byline, a credit. */
export const standsAlone = (_line: string): boolean => false;
