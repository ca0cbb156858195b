import { isBoilerplate } from './boilerplate.ts';
import type { Part } from './parts.ts';
import { endsLikeASentence } from './words.ts';

/** Marks the headlines right below a line such as "Read more": links to other texts. */
export function markLinks(parts: readonly Part[]): readonly Part[] {
  let belowLabel = false;
  return parts.map((part) => {
    if (part.kind === 'credit') {
      belowLabel = isBoilerplate(part.text);
      return part;
    }
    belowLabel &&= part.follows && part.kind === null && !endsLikeASentence(part.text);
    return belowLabel ? { ...part, kind: 'credit' } : part;
  });
}
