import type { Role, TimeExpression } from '../expression.ts';
import type { Finding } from '../finders/finder.ts';

const LEAD =
  /(?<![\p{L}\d-])(?<word>on|in|at|during|over|since|until|till|from|through|by|before|after|ahead of|prior to|starting|beginning|as of|between|effective|within|no later than)\s+(?:(?:late|early|around|about|at least|as early as|the)\s+)*(?:the\s+)?$/iu;

const SCHEDULED =
  /\b(?:(?:planned|scheduled|slated|due|billed|expected|intended)\s+(?:for|on|in)|(?:set|fixed|foreseen)\s+(?:for|down for))\s+(?:the\s+)?$/i;
/** The finder itself read a preposition ("on Tuesday, June 16"): one before it belongs to a verb ("set in on Tuesday"). */
const BEGINS_WITH_LEAD = /^(?:on|in|over|during|at|within)\b/i;
/** "won them over yesterday", "came in today": before these only a few words are prepositions. */
const ADVERB =
  /^(?:yesterday|today|tonight|tomorrow|overnight|last night|this (?:morning|afternoon|evening))$/i;
const BEFORE_ADVERB = /^(?:since|until|till|from|by|before|after|as of|effective|starting|beginning)$/i;

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
  if (BEGINS_WITH_LEAD.test(sentence.slice(finding.start, finding.end))) return false;
  if (/^[’']s?\s/.test(after)) return true;
  const before = sentence.slice(Math.max(0, finding.start - 12), finding.start);
  if (!/\b(?:the|a|an|its|their|his|her|this|that)\s+$/i.test(before) || !/^\s[a-z]/.test(after))
    return false;
  const { kind } = finding.meaning;
  return (
    kind === 'calendar' || kind === 'weekday' || sentence.slice(finding.start, finding.end) === 'overnight'
  );
}

/** The preposition before an expression, where there is one and it belongs to it. */
function leadOf(finding: Finding, sentence: string): { word: string; length: number } | null {
  const text = sentence.slice(finding.start, finding.end);
  const lead = LEAD.exec(sentence.slice(Math.max(0, finding.start - 40), finding.start));
  if (lead === null || BEGINS_WITH_LEAD.test(text)) return null;
  const word = lead.groups?.['word']?.toLowerCase() ?? '';
  if (ADVERB.test(text) && !BEFORE_ADVERB.test(word)) return null;
  return { word, length: lead[0].length };
}

/** Hears the preposition before an expression, takes it into the span and gives the role that it makes. */
export function withRole(finding: Finding, sentence: string): TimeExpression {
  const { meaning, end, start } = finding;
  const attributive = isAttributive(finding, sentence);
  if (SCHEDULED.test(sentence.slice(Math.max(0, start - 40), start))) {
    return { start, end, meaning, role: 'scheduled', attributive };
  }
  const own = finding.role !== undefined && finding.role !== 'at' ? finding.role : null;
  // the preposition before "Tuesday's attack" belongs to the attack
  const lead = attributive ? null : leadOf(finding, sentence);
  if (lead === null) return { start, end, meaning, role: own ?? 'at', attributive };
  const range = meaning.kind === 'range' && (lead.word === 'from' || lead.word === 'through');
  const role = own ?? (range ? 'at' : (ROLES[lead.word] ?? 'at'));
  return { start: start - lead.length, end, meaning, role, attributive };
}
