import { Command } from 'commander';
import type { Day } from '../../codebook/day.ts';
import { BOARD_FORMATS, type BoardFormat } from '../../report/formats.ts';
import { A_DOCUMENT_FAILED, DONE, EXIT_CODES_HELP } from '../exit-code.ts';
import { commandList } from '../command-list.ts';
import { formatOption, INPUTS, publishedOption } from '../options.ts';
import { outputStyle, print } from '../output.ts';

interface BoardOptions {
  readonly format: BoardFormat;
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
    .addOption(formatOption(BOARD_FORMATS))
    .addOption(publishedOption())
    .addHelpText(
      'after',
      commandList(
        'Examples',
        ['detente board article.txt --published 2020-06-24', 'what one report comes to'],
        ['detente board june/ --format json > board.json', 'a folder, for other programs'],
      ) + EXIT_CODES_HELP,
    )
    .action(async (inputs: readonly string[], options: BoardOptions) =>
      finish(await showBoard(inputs, options)),
    );
