import type { Document } from '../document/document.ts';
import type { Event } from '../events/event.ts';
import { InputFailure } from '../failure.ts';
import { codeInputs, type CodingOptions } from './code-inputs.ts';
import { warnOf } from './output.ts';
import { createProgress } from './progress.ts';

/** What several inputs tell together. */
export interface Gathered {
  readonly documents: readonly Document[];
  readonly events: readonly Event[];
  /** True where an input failed; it has been told. */
  readonly failed: boolean;
}

/** Reads all inputs before anything is printed. */
export async function gather(inputs: readonly string[], options: CodingOptions): Promise<Gathered> {
  const progress = createProgress();
  const documents: Document[] = [];
  const events: Event[] = [];
  let failed = false;
  for await (const coded of codeInputs(inputs, options, progress)) {
    if (coded instanceof InputFailure) {
      progress.clear();
      failed = true;
      warnOf(coded);
    } else {
      documents.push(coded.document);
      events.push(...coded.events);
    }
  }
  progress.clear();
  return { documents, events, failed };
}
