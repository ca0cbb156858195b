import { Command } from 'commander';
import { exampleReport } from '../example.ts';
import { A_DOCUMENT_FAILED, DONE } from '../exit-code.ts';
import { commandList } from '../command-list.ts';
import { outputStyle, print } from '../output.ts';

const nextSteps = (example: string): string =>
  commandList(
    'Try next',
    ['npx detente read ARTICLE.txt --published 2020-06-24', 'the events of a report of your own'],
    ['npx detente board ARTICLE.txt OTHER.html', 'what stands after several'],
    [`npx detente read ${example} --explain`, 'why each sentence was coded so'],
    [`npx detente read ${example} --format jsonl`, 'event data, one event a line'],
    ['npx detente --help', 'everything else'],
  );

/** Prints the example report's events and board, and what to try next; gives the exit code. */
async function welcome(): Promise<number> {
  const example = exampleReport();
  if (example === null) {
    process.stderr.write(
      'detente: the folder examples/ has no report. Read one of your own: detente read ARTICLE.txt\n',
    );
    return A_DOCUMENT_FAILED;
  }
  const { gather } = await import('../gather.ts');
  const { boardReport } = await import('../../report/board-report.ts');
  const { eventsTable } = await import('../../report/events-table.ts');
  const { documents, events, failed } = await gather([example], {});
  if (failed) return A_DOCUMENT_FAILED;
  const style = outputStyle();
  await print(`The events of ${example}\n\n${eventsTable(events, style)}\n`);
  await print(`What stands after it\n\n${boardReport(events, documents, 'text', style)}`);
  await print(nextSteps(example));
  return DONE;
}

/** `detente welcome`. */
export const createWelcomeCommand = (finish: (code: number) => void): Command =>
  new Command('welcome')
    .description('Read the example report that comes with the program, and say what to try next.')
    .addHelpText('after', commandList('Example', ['detente welcome', 'a first look']))
    .action(async () => finish(await welcome()));
