import { channelLabel } from '../ledger/channel-form.ts';
import type { Strain } from '../ledger/strains.ts';
import { subjectOf } from '../ledger/subject.ts';
import type { Standing, Thread } from '../ledger/thread.ts';
import { actorName, actorNames, partiesInWords } from './actor-names.ts';
import { itemHead } from './item-head.ts';
import { quoted } from './quoted.ts';
import { stepLines } from './step-lines.ts';
import type { Style } from './style.ts';
import { shorten, wrap } from './text-width.ts';

const TITLE_WIDTH = 60;
const MOST_STEPS = 8;

function partiesOf({ kind, doers, targets, actors, recipients }: Thread): string {
  if (kind === 'demand') return `${actorNames(recipients)} asks ${actorNames(actors)}`;
  if (targets.length === 0 && doers.length > 1) return doers.map(actorName).join(' ↔ ');
  return partiesInWords({ actor: actors, recipient: recipients });
}

function titleOf(thread: Thread): string {
  const told = thread.object ?? thread.steps.map(subjectOf)[0] ?? '';
  const about = thread.form === null ? told : channelLabel(thread.form);
  return `${partiesOf(thread)}: ${shorten(about, TITLE_WIDTH)}`;
}

const paint = (standing: Standing, { colour }: Style): ((text: string) => string) =>
  ({ open: colour.cyan, halted: colour.yellow, ended: colour.magenta, past: colour.dim })[standing];

const figuresOf = ({ quantities }: Thread): readonly string[] =>
  quantities.length === 0 ? [] : [`figures: ${[...new Set(quantities.map(({ text }) => text))].join(', ')}`];

const strainLine = ({ event, about }: Strain): string =>
  `strained over ${about.join(', ')} by ${actorNames(event.actor)} (${event.stage}): ${quoted(event)}`;

/** A thread: what between whom, what stands, its figures, its steps with their quotes, and what strains it. */
export function threadItem(thread: Thread, style: Style): string {
  const { state, steps, provisions } = thread;
  const left = steps.length - MOST_STEPS;
  const stands = `${state.text}${state.hedged ? ', in doubt' : ''}`;
  const indented = (line: string): readonly string[] =>
    wrap(line, style.width - 4).map((part) => `    ${part}`);
  return [
    ...itemHead(titleOf(thread), thread.id, style),
    `  ${paint(state.standing, style)(stands)}`,
    ...figuresOf(thread).flatMap(indented),
    ...(left > 0 ? [style.colour.dim(`    ${left} earlier step${left === 1 ? '' : 's'}`)] : []),
    ...stepLines(steps.slice(-MOST_STEPS), style, (step) =>
      provisions.includes(step) ? 'term' : step.stage,
    ),
    ...thread.strains.map(strainLine).flatMap(indented),
    '',
  ].join('\n');
}
