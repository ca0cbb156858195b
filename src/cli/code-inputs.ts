import type { Day } from '../codebook/day.ts';
import type { Document } from '../document/document.ts';
import type { ReadDocument } from '../report/read-output.ts';
import { InputFailure } from '../failure.ts';
import type { Progress } from './progress.ts';

export interface CodingOptions {
  readonly published?: Day;
}

/** The steps before the ledger, loaded only when a command needs them: `--help` must not wait for a model. */
const loadSteps = async () => {
  const [{ loadDocuments }, { openReader }, { codeDocument }, { wordsWithoutDay }] = await Promise.all([
    import('../document/load.ts'),
    import('../reading/neural-reader.ts'),
    import('../events/code-document.ts'),
    import('../dates/undated.ts'),
  ]);
  return { loadDocuments, openReader, codeDocument, wordsWithoutDay };
};

const undated = ({ source }: Document, words: string): InputFailure =>
  new InputFailure(
    source,
    `does not say when it was published, so “${words}” has no day`,
    'Give --published YYYY-MM-DD.',
  );

const unreadable = ({ source }: Document, error: unknown): InputFailure =>
  error instanceof InputFailure
    ? error
    : new InputFailure(
        source,
        `could not be read (${error instanceof Error ? error.message : String(error)})`,
        'Please report this together with the text.',
      );

/** Reads inputs one by one; what cannot be read comes as a failure in its place, and the rest goes on. */
export async function* codeInputs(
  inputs: readonly string[],
  options: CodingOptions,
  progress: Progress,
): AsyncGenerator<ReadDocument | InputFailure> {
  progress.show('Loading the reader …');
  const { loadDocuments, openReader, codeDocument, wordsWithoutDay } = await loadSteps();
  const reader = await openReader();
  let count = 0;
  for await (const document of loadDocuments(inputs, options)) {
    if (document instanceof InputFailure) {
      yield document;
      continue;
    }
    count += 1;
    progress.show(`Reading ${document.source} (${count}) …`);
    const words = document.published === null ? wordsWithoutDay(document) : null;
    if (words !== null) {
      yield undated(document, words);
      continue;
    }
    try {
      yield { document, ...(await codeDocument(document, reader)) };
    } catch (error) {
      yield unreadable(document, error);
    }
  }
}
