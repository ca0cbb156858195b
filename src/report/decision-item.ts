import type { Decision } from '../ledger/decisions.ts';
import { dayWords } from '../ledger/day-words.ts';
import { actorNames } from './actor-names.ts';
import { itemHead } from './item-head.ts';
import { stepLines } from './step-lines.ts';
import type { Style } from './style.ts';
import { wrap } from './text-width.ts';

const ruling = ({ decidedBy, body, outcome, day, overruled }: Decision): string =>
  [
    `${outcome}${day === null ? '' : ` on ${dayWords(day)}`} by ${actorNames(decidedBy)}`,
    ...(body === null ? [] : [`in the ${body}`]),
    ...(overruled ? ['the proposer overruled'] : []),
  ].join(', ');

/** A decision: who proposed, who decided and how, the words for both, and the threads that it moved. */
export function decisionItem(decision: Decision, style: Style): string {
  const { proposals, proposedBy, threads } = decision;
  return [
    ...itemHead(`Proposed by ${actorNames(proposedBy)}`, decision.id, style),
    `  ${style.colour.yellow(ruling(decision))}`,
    ...wrap(`moved ${threads.join(', ')}`, style.width - 4).map((line) => style.colour.dim(`    ${line}`)),
    ...stepLines([...proposals, decision.decision], style),
    '',
  ].join('\n');
}
