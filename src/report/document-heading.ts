import type { DocumentSummary } from '../document/document.ts';
import type { Style } from './style.ts';
import { oneLine, wrap } from './text-width.ts';

/** Title, outlet and day of a text in one heading; its source stands in for a title. */
export function documentHeading(
  { title, source, outlet, published }: DocumentSummary,
  { width, colour }: Style,
): string {
  const parts = [title ?? source, outlet, published].filter((part) => part !== null);
  return `${wrap(oneLine(parts.join(' · ')), width)
    .map((line) => colour.bold(line))
    .join('\n')}\n`;
}
