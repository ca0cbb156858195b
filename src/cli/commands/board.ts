import { Command } from 'commander';
import type { Day } from '../../codebook/day.ts';
import type { Document } from '../../document/document.ts';
import type { Event } from '../../events/event.ts';
import { InputFailure } from '../../failure.ts';
import { A_DOCUMENT_FAILED, DONE } from '../exit-code.ts';
import { examples } from '../examples.ts';
import { formatOption, INPUTS, publishedOption } from '../options.ts';
import { outputStyle, print, warnOf } from '../output.ts';
import { createProgress } from '../progress.ts';

const FORMATS = ['text', 'json'] as const;

interface BoardOptions {
  readonly format: (typeof FORMATS)[number];
  readonly published?: Day;
}

interface Gathered {
  readonly documents: readonly Document[];
  readonly events: readonly Event[];
  readonly failed: boolean;
}

async function gather(inputs: readonly string[], options: BoardOptions): Promise<Gathered> {
  const { codeInputs } = await import('../code-inputs.ts');
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

/** Prints what stands after all inputs together; gives the exit code. */
async function showBoard(inputs: readonly string[], options: BoardOptions): Promise<number> {
  const { documents, events, failed } = await gather(inputs, options);
  const { boardReport } = await import('../../report/board-report.ts');
  await print(boardReport(events, documents, options.format, outputStyle()));
  return failed ? A_DOCUMENT_FAILED : DONE;
}

/** `detente board`. */
export const createBoardCommand = (finish: (code: number) => void): Command =>
  new Command('board')
    .description(
      'Print what stands after the reports: plans, agreements, channels, measures, campaigns, decisions, voices and tension.',
    )
    .argument(...INPUTS)
    .addOption(formatOption(FORMATS))
    .addOption(publishedOption())
    .addHelpText(
      'after',
      examples(
        ['detente board article.txt --published 2020-06-24', 'what one report comes to'],
        ['detente board june/ --format json > board.json', 'a folder, for other programs'],
      ) + '\nExit codes: 0 done, 1 an input failed (the others are still read), 2 wrong usage.\n',
    )
    .action(async (inputs: readonly string[], options: BoardOptions) =>
      finish(await showBoard(inputs, options)),
    );
