import { isLikely, type Reading, type Span } from '../reading/reading.ts';
import type { Style } from './style.ts';

type Role = 'trigger' | 'actor' | 'recipient' | 'speaker' | 'object';

interface Mark extends Span {
  readonly open: string;
  readonly close: string;
  readonly role: Role;
}

const BRACKETS: Readonly<Record<Role, readonly [open: string, close: string, letter: string]>> = {
  trigger: ['[', ']', ''],
  actor: ['{', '}', 'a'],
  recipient: ['{', '}', 'r'],
  speaker: ['{', '}', 's'],
  object: ['‹', '›', 'o'],
};

/** What the marks mean, in one line. */
export const MARK_LEGEND =
  '[act]1  {actor}a1  {recipient}r1  {speaker}s1  ‹object›o1; the number is the act’s';

interface Labelled extends Span {
  readonly role: Role;
  readonly label: string;
}

function labelledSpans({ triggers }: Reading): readonly Labelled[] {
  return triggers.flatMap((trigger, index) => {
    const as = (role: Role, spans: readonly Span[]): readonly Labelled[] =>
      spans.map(({ start, end }) => ({ start, end, role, label: `${BRACKETS[role][2]}${index + 1}` }));
    return [
      ...as('trigger', [trigger]),
      ...as('actor', trigger.actors.filter(isLikely)),
      ...as('recipient', trigger.recipients.filter(isLikely)),
      ...as('speaker', trigger.speakers),
      ...as('object', trigger.object === null ? [] : [trigger.object]),
    ];
  });
}

/** One mark a stretch and sort of bracket: words that act in 1 and suffer in 2 read "{Moscow}a1r2". */
function marksOf(reading: Reading): readonly Mark[] {
  const same = Map.groupBy(
    labelledSpans(reading),
    ({ start, end, role }) => `${start} ${end} ${BRACKETS[role][0]}`,
  );
  return [...same.values()].map((spans) => {
    const first = spans[0] as Labelled;
    const [open, close] = BRACKETS[first.role];
    return {
      start: first.start,
      end: first.end,
      role: first.role,
      open,
      close: close + spans.map(({ label }) => label).join(''),
    };
  });
}

const painter = ({ colour }: Style): Readonly<Record<Role, (text: string) => string>> => ({
  trigger: colour.yellow,
  actor: colour.cyan,
  recipient: colour.cyan,
  speaker: colour.magenta,
  object: colour.green,
});

/** Control characters of a source must not reach the terminal; blanks at the edges count here. */
const harmless = (text: string): string => text.replaceAll(/[\s\p{Cc}]/gu, ' ');

/** The sentence with its acts, parties and objects marked in place; the words themselves are unchanged. */
export function markedSentence(reading: Reading, style: Style): string {
  const marks = marksOf(reading);
  const paint = painter(style);
  const at = (offset: number): string => {
    const closing = marks.filter(({ end }) => end === offset).toSorted((a, b) => b.start - a.start);
    const opening = marks.filter(({ start }) => start === offset).toSorted((a, b) => b.end - a.end);
    return [
      ...closing.map(({ role, close }) => paint[role](close)),
      ...opening.map(({ role, open }) => paint[role](open)),
    ].join('');
  };
  const edges = [
    ...new Set([0, reading.sentence.length, ...marks.flatMap(({ start, end }) => [start, end])]),
  ];
  const sorted = edges.toSorted((a, b) => a - b);
  return sorted
    .map((edge, index) => at(edge) + harmless(reading.sentence.slice(edge, sorted[index + 1] ?? edge)))
    .join('');
}
