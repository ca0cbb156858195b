import { InvalidArgumentError, Option } from 'commander';
import { isDay, type Day } from '../codebook/day.ts';

function readDay(text: string): Day {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('It takes a day that exists, as YYYY-MM-DD.');
}

/** The day from which "on Tuesday" is counted, for documents that do not tell theirs. */
export const publishedOption = (): Option =>
  new Option(
    '--published <day>',
    'day on which the inputs were published, YYYY-MM-DD; counts before the day that they give',
  ).argParser(readDay);

/** The first format is the default. */
export const formatOption = (formats: readonly string[]): Option =>
  new Option('--format <format>', 'how to print').choices(formats).default(formats[0]);

/** Name and meaning of the arguments of every command that reads. */
export const INPUTS = [
  'inputs...',
  'files, folders or http(s) addresses; - is standard input. Text, Markdown, HTML, JSON and JSON Lines',
] as const;
