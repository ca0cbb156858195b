import { Command } from 'commander';
import type { Day } from '../../codebook/day.ts';
import { InputFailure } from '../../failure.ts';
import { READ_FORMATS, type ReadFormat } from '../../report/formats.ts';
import { A_DOCUMENT_FAILED, DONE, EXIT_CODES_HELP } from '../exit-code.ts';
import { commandList } from '../command-list.ts';
import { formatOption, INPUTS, publishedOption } from '../options.ts';
import { outputStyle, print, warnOf } from '../output.ts';
import { createProgress } from '../progress.ts';

interface ReadOptions {
  readonly format: ReadFormat;
  readonly published?: Day;
  readonly explain?: true;
}

/** Prints the events of each input as soon as it is read; gives the exit code. */
async function read(inputs: readonly string[], options: ReadOptions): Promise<number> {
  const { readOutput, explainOutput } = await import('../../report/read-output.ts');
  const { codeInputs } = await import('../code-inputs.ts');
  const style = outputStyle();
  const output = options.explain ? explainOutput(style) : readOutput(options.format, style);
  const progress = createProgress();
  const failures: InputFailure[] = [];
  await print(output.begin());
  for await (const coded of codeInputs(inputs, options, progress)) {
    progress.clear();
    if (coded instanceof InputFailure) {
      failures.push(coded);
      warnOf(coded);
    } else await print(output.document(coded));
  }
  progress.clear();
  await print(output.end(failures));
  return failures.length > 0 ? A_DOCUMENT_FAILED : DONE;
}

/** `detente read`. */
export const createReadCommand = (finish: (code: number) => void): Command =>
  new Command('read')
    .description(
      'Print the events that reports tell: who did, planned or called off what, to whom, on whose word.',
    )
    .argument(...INPUTS)
    .addOption(formatOption(READ_FORMATS))
    .addOption(publishedOption())
    .option(
      '--explain',
      'print every sentence with its acts and parties marked and scored, instead of events',
    )
    .addHelpText(
      'after',
      commandList(
        'Examples',
        ['detente read article.txt --published 2020-06-24', 'a table'],
        ['detente read https://example.org/report.html', 'an address'],
        ['detente read corpus.jsonl --format csv > events.csv', 'for a spreadsheet'],
        ['cat article.txt | detente read - --published 2020-06-24 --explain', 'why it was coded so'],
      ) + EXIT_CODES_HELP,
    )
    .action(async (inputs: readonly string[], options: ReadOptions) => finish(await read(inputs, options)));
