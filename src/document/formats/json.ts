import { InputFailure } from '../../failure.ts';
import type { TextSource } from '../from-text.ts';
import { readRecord } from './record.ts';

const SYNTAX_REMEDY =
  'Mend the file, or write one record a line and name it .jsonl, so that a broken one stops no other.';

/** The parsed value, or what is wrong with the text; the parser names the place. */
export function parseJson(
  text: string,
  source: string,
  remedy: string = SYNTAX_REMEDY,
): { value: unknown } | InputFailure {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return new InputFailure(source, `not valid JSON: ${(error as SyntaxError).message}`, remedy);
  }
}

/** Reads one record, or an array of them; the second of an array has the source `FILE#2`. */
export function readJson(text: string, source: string): readonly (TextSource | InputFailure)[] {
  const parsed = parseJson(text, source);
  if (parsed instanceof InputFailure) return [parsed];
  if (!Array.isArray(parsed.value)) return [readRecord(parsed.value, source)];
  if (parsed.value.length === 0)
    return [new InputFailure(source, 'an empty list', 'Put at least one record in it.')];
  return parsed.value.map((record, index) => readRecord(record, `${source}#${index + 1}`));
}
