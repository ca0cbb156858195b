import type { Role, TimeExpression } from '../expression.ts';
import type { Finding } from '../finders/finder.ts';

const LEAD =
  /(?<![\p{L}\d-])(?<word>on|in|at|during|over|since|until|till|from|through|by|before|after|ahead of|prior to|starting|beginning|as of|between|effective|within|no later than)\s+(?:(?:late|early|around|about|at least|as early as|the)\s+)*(?:on\s+|in\s+|from\s+)?(?:the\s+)?$/iu;

const SCHEDULED =
  /\b(?:planned|scheduled|slated|due|set|billed|expected|intended)\s+(?:for|on|in|to\s+\w+\s+(?:on|in))\s+(?:the\s+)?$/i;

const ROLES: Readonly<Record<string, Role>> = {
  since: 'since',
  until: 'until',
  till: 'until',
  through: 'until',
  from: 'from',
  starting: 'from',
  beginning: 'from',
  effective: 'from',
  'as of': 'at',
  by: 'by',
  'no later than': 'by',
  before: 'before',
  after: 'after',
  'ahead of': 'before',
  'prior to': 'before',
};

/** Stands before a noun that it dates: with a possessive, or between an article and the noun. */
function isAttributive(finding: Finding, sentence: string): boolean {
  const after = sentence.slice(finding.end, finding.end + 3);
  if (/^[’']s?\s/.test(after)) return true;
  const before = sentence.slice(Math.max(0, finding.start - 12), finding.start);
  if (!/\b(?:the|a|an|its|their|his|her|this|that)\s+$/i.test(before) || !/^\s[a-z]/.test(after))
    return false;
  const { kind } = finding.meaning;
  return (
    kind === 'calendar' || kind === 'weekday' || sentence.slice(finding.start, finding.end) === 'overnight'
  );
}

/** Hears the preposition before an expression, takes it into the span and gives the role that it makes. */
export function withRole(finding: Finding, sentence: string): TimeExpression {
  const { meaning, end } = finding;
  const attributive = isAttributive(finding, sentence);
  const own = finding.role !== undefined && finding.role !== 'at' ? finding.role : null;
  const lead = LEAD.exec(sentence.slice(Math.max(0, finding.start - 40), finding.start));
  const before = sentence.slice(Math.max(0, finding.start - 40), finding.start);
  if (SCHEDULED.test(before)) return { start: finding.start, end, meaning, role: 'scheduled', attributive };
  // the preposition before "Tuesday's attack" belongs to the attack
  if (lead === null || attributive)
    return { start: finding.start, end, meaning, role: own ?? 'at', attributive };
  const word = lead.groups?.['word']?.toLowerCase() ?? '';
  const range = meaning.kind === 'range' && (word === 'from' || word === 'through');
  const role = own ?? (range ? 'at' : (ROLES[word] ?? 'at'));
  return { start: finding.start - lead[0].length, end, meaning, role, attributive };
}
