import type { Style } from './style.ts';
import { padTo, widthOf, wrap } from './text-width.ts';

const INDENT = '  ';

/** The first lines of an item: what it is, in bold, with its id at the right edge. */
export function itemHead(title: string, id: string, { width, colour }: Style): readonly string[] {
  const room = width - INDENT.length - widthOf(id) - 2;
  const [first = '', ...more] = wrap(title, room);
  return [
    `${INDENT}${colour.bold(padTo(first, room))}  ${colour.dim(id)}`,
    ...more.map((line) => `${INDENT}${colour.bold(line)}`),
  ];
}
