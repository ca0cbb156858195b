import type { Style } from './style.ts';

/** A heading with its count, a rule, and the items; empty where there are none. */
export function section(title: string, items: readonly string[], { width, colour }: Style): string {
  if (items.length === 0) return '';
  const head = `${title} (${items.length})`;
  const rule = '─'.repeat(Math.max(0, width - head.length - 1));
  return `${colour.bold(head)} ${colour.dim(rule)}\n${items.join('\n')}`;
}
