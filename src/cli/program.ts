import { Command, CommanderError } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { InputFailure } from '../failure.ts';
import { createBoardCommand } from './commands/board.ts';
import { createReadCommand } from './commands/read.ts';
import { createWelcomeCommand } from './commands/welcome.ts';
import { A_DOCUMENT_FAILED, DONE, WRONG_USAGE } from './exit-code.ts';
import { commandList } from './command-list.ts';
import { stopQuietlyWhenPipeCloses, warnOf } from './output.ts';

function createProgram(finish: (code: number) => void): Command {
  const program = new Command('detente')
    .description(
      'Reads news reports on a standoff and keeps its ledger: who did, planned, threatened, promised or called off what, to whom, on whose word.',
    )
    .version(packageFile.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText(
      'after',
      commandList(
        'Examples',
        ['detente read article.txt --published 2020-06-24', 'its events as a table'],
        ['detente read news/*.html --format jsonl > events.jsonl', 'event data, one event a line'],
        ['detente board article.txt --published 2020-06-24', 'what stands after it'],
      ),
    );
  for (const command of [createReadCommand(finish), createBoardCommand(finish), createWelcomeCommand(finish)])
    program.addCommand(command);
  // Settings made here reach subcommands only if handed on.
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, 'detente: ')),
    });
    command.showHelpAfterError(
      `Try: ${[program.name(), command === program ? '' : command.name(), '--help'].filter(Boolean).join(' ')}`,
    );
  }
  return program;
}

/** Runs the program on the arguments after its name; gives the exit code. */
export async function runProgram(args: readonly string[]): Promise<number> {
  stopQuietlyWhenPipeCloses();
  let code: number = DONE;
  const program = createProgram((finished) => {
    code = finished;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof InputFailure) {
      warnOf(error);
      return A_DOCUMENT_FAILED;
    }
    if (!(error instanceof CommanderError)) throw error;
    const asked = error.code === 'commander.helpDisplayed' || error.code === 'commander.version';
    return asked ? DONE : WRONG_USAGE;
  }
}
