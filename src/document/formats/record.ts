import * as z from 'zod';
import { InputFailure } from '../../failure.ts';
import type { TextSource } from '../from-text.ts';
import { dayOfIsoTime } from '../published.ts';

const optionalText = z.string().trim().nullish();

const RECORD = z.object({
  id: z.union([z.string().min(1), z.number()]).nullish(),
  published: z
    .string('must be a date in quotes, such as "2020-06-24"')
    .refine((text) => dayOfIsoTime(text) !== null, {
      error: ({ input }) =>
        `${JSON.stringify(input)} is no ISO date such as 2020-06-24 or 2020-06-24T09:30:00Z`,
    })
    .nullish(),
  title: optionalText,
  text: z.string('is missing or no string'),
  url: optionalText,
  outlet: optionalText,
  byline: optionalText,
});

const REMEDY =
  'Give it as {"text": "…", "published": "YYYY-MM-DD", "title": "…", "id": "…", "url": "…", "outlet": "…"}; only text is needed.';

/** Checks one record of JSON; fields that are not known are passed over. Empty strings count as not given. */
export function readRecord(value: unknown, source: string): TextSource | InputFailure {
  const checked = RECORD.safeParse(value);
  if (!checked.success) {
    const problems = checked.error.issues.map(
      (issue) => `${issue.path.join('.') || 'the record'} ${issue.message}`,
    );
    return new InputFailure(source, problems.join('; '), REMEDY);
  }
  const { id, text, published, ...head } = checked.data;
  return {
    source,
    text,
    id: id === null || id === undefined ? null : String(id),
    published: published ? dayOfIsoTime(published) : null,
    title: head.title || null,
    url: head.url || null,
    outlet: head.outlet || null,
    byline: head.byline || null,
  };
}
