import { Command } from 'commander';
import type { Day } from '../../codebook/day.ts';
import { A_DOCUMENT_FAILED, DONE } from '../exit-code.ts';
import { examples } from '../examples.ts';
import { formatOption, INPUTS, publishedOption } from '../options.ts';
import { outputStyle, print } from '../output.ts';

const FORMATS = ['text', 'json'] as const;

interface BoardOptions {
  readonly format: (typeof FORMATS)[number];
  readonly published?: Day;
}

/** Prints what stands after all inputs together; gives the exit code. */
async function showBoard(inputs: readonly string[], options: BoardOptions): Promise<number> {
  const { gather } = await import('../gather.ts');
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
        'Examples',
        ['detente board article.txt --published 2020-06-24', 'what one report comes to'],
        ['detente board june/ --format json > board.json', 'a folder, for other programs'],
      ) + '\nExit codes: 0 done, 1 an input failed (the others are still read), 2 wrong usage.\n',
    )
    .action(async (inputs: readonly string[], options: BoardOptions) =>
      finish(await showBoard(inputs, options)),
    );
