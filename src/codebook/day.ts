/** A calendar day as ISO 8601, `YYYY-MM-DD`. */
export type Day = string;

/** First and last day, both included. */
export type DayInterval = readonly [start: Day, end: Day];

const DAY_MILLIS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists: `2023-02-29` is none. */
export function isDay(text: string): text is Day {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Days from the first to the second; negative where the second is earlier. Both must exist. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MILLIS;
