/** A calendar day as ISO 8601, `YYYY-MM-DD`. */
export type Day = string;

/** First and last day, both included. */
export type DayInterval = readonly [start: Day, end: Day];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists: `2023-02-29` is none. */
export function isDay(text: string): text is Day {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
