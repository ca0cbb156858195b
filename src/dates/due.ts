import { later } from './calendar.ts';
import { clauseAt } from './attach.ts';
import type { Clause } from './clauses.ts';
import type { Meaning, Resolved, TimeExpression } from './expression.ts';
import { resolve } from './resolve.ts';
import type { Moved, SentenceDays } from './sentence-days.ts';

const UNCERTAIN_CLAUSE =
  /^(?:if|unless|when|where|who|whom|whose|which|after|before|because|since|once|although|though|while|as)$/;

/** "next week", "tomorrow", "later this year": due, wherever they stand. */
function liesAhead(meaning: Meaning): boolean {
  if (meaning.kind === 'period')
    return meaning.anchor === 'published' && (meaning.shift > 0 || meaning.part === 'later');
  if (meaning.kind === 'window') return meaning.sign > 0;
  return 'which' in meaning && meaning.which === 'next';
}

/** True where the clause holds what the act commits to, and not a condition or a remark about it. */
function isContent(days: SentenceDays, index: number, place: number): boolean {
  const own = days.clauseOf(index);
  for (let id: number | null = clauseAt(days.layout, place); id !== null && id !== own;) {
    const clause: Clause | undefined = days.layout.clauses[id];
    if (clause === undefined || clause.kind === 'attribution' || clause.kind === 'offset') return false;
    if (UNCERTAIN_CLAUSE.test(clause.word)) return false;
    id = clause.parent;
    if (id === null) return false;
  }
  return true;
}

/** The act that an expression of the content dates: the last one told before it, unless it is another one's own. */
function belongsTo(days: SentenceDays, index: number, place: number): boolean {
  const owner = days.owners[place];
  if (owner !== null && owner !== undefined) return owner === index;
  const start = days.expressions[place]?.start ?? 0;
  return days.question.acts.findLastIndex((act) => act.start < start) === index;
}

function dueExpression(days: SentenceDays, index: number): TimeExpression | undefined {
  return days.expressions.find((expression, place) => {
    if (expression.attributive || expression.role === 'since' || !belongsTo(days, index, place)) return false;
    if (!isContent(days, index, expression.start)) return false;
    return liesAhead(expression.meaning) || days.isAhead(index, expression);
  });
}

/**
 * The day on which a committed act is due, looked for from the day of the commitment on: "agreed in May to meet in
 * August", told in December, means the August of that year. A deadline runs from the commitment (ruling 17).
 */
export function dueDate(days: SentenceDays, index: number, moved: Moved | null): Resolved | null {
  const expression = dueExpression(days, index);
  if (expression === undefined) return null;
  const { context } = days.question;
  const counted = expression.meaning.kind === 'calendar' || expression.meaning.kind === 'weekday';
  const published = moved?.told && counted ? moved.interval[1] : context.published;
  const resolved = resolve(expression, { published, previous: days.mentioned(index), orientation: 'future' });
  if (resolved === null || (published !== null && resolved.interval[1] < published)) return null;
  if (expression.role !== 'by' && expression.role !== 'until') return resolved;
  const from = moved?.told ? moved.interval[0] : resolved.interval[0];
  return { ...resolved, interval: [from, later(from, resolved.interval[1])] };
}
