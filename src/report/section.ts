import type { Style } from './style.ts';

/** A heading with its count, a rule, and the items, no more than `most`; empty where there are none. */
export function section(
  title: string,
  items: readonly string[],
  { width, colour }: Style,
  most: number = Infinity,
): string {
  if (items.length === 0) return '';
  const head = `${title} (${items.length})`;
  const rule = '─'.repeat(Math.max(0, width - head.length - 1));
  const left = items.length - most;
  const more = left > 0 ? [colour.dim(`  and ${left} more\n`)] : [];
  return `${colour.bold(head)} ${colour.dim(rule)}\n${[...items.slice(0, most), ...more].join('\n')}`;
}
