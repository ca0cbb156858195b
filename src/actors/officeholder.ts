import type { ActorCode } from '../codebook/actor-code.ts';
import { foldName } from './words.ts';
import type { PersonEntry, Term } from './lexicon/entry.ts';

const DAY_MS = 86_400_000;
/** Someone who left office this long ago is still reported by it ("the ousted president"). */
const GRACE_DAYS = 400;

/** A month or year as the first or last day that it can mean. */
function dayOf(text: string, side: 'from' | 'until'): number {
  if (text === '') return side === 'from' ? -Infinity : Infinity;
  const [year, month, day] = text.split('-').map(Number) as [number, number?, number?];
  if (side === 'from') return Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return Date.UTC(year, month! - 1, day);
  return month !== undefined ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31);
}

/** Days between a day and a term: 0 inside it, negative before it, positive after it. */
function gapDays(term: Term, time: number): number {
  const from = dayOf(term.from, 'from');
  const until = dayOf(term.until, 'until');
  if (time < from) return (time - from) / DAY_MS;
  return time > until ? (time - until) / DAY_MS : 0;
}

const spansYear = (term: Term, years: ReadonlySet<number>): boolean => {
  const from = Number(term.from.slice(0, 4) || 0);
  const until = Number(term.until.slice(0, 4) || 9999);
  return [...years].some((year) => year >= from && year <= until);
};

/** What the telling of offices depends on in one document. */
export interface OfficeContext {
  readonly published: string | null;
  /** Years that the text names: history makes a former office count again. */
  readonly years: ReadonlySet<number>;
  /** Countries that the text names. */
  readonly countries: ReadonlySet<string>;
}

function closestTerm(
  persons: readonly PersonEntry[],
  context: OfficeContext,
): { term: Term; gap: number } | null {
  const time = context.published ? Date.parse(`${context.published}T00:00:00Z`) : Date.now();
  let best: { term: Term; gap: number } | null = null;
  const cost = (gap: number, term: Term): number =>
    Math.abs(gap) * (gap < 0 ? 2 : 1) + (context.countries.has(term.country) ? 0 : 20);
  for (const person of persons)
    for (const term of person.terms) {
      const gap = gapDays(term, time);
      if (!best || cost(gap, term) < cost(best.gap, best.term)) best = { term, gap };
    }
  return best;
}

/** A code, and whether it is that of an office held on the published day itself. */
export interface OfficeAnswer {
  readonly code: ActorCode;
  readonly current: boolean;
}

/** The code of a known person on the published day: by office, or as a private citizen long after it. */
export function officeCode(persons: readonly PersonEntry[], context: OfficeContext): OfficeAnswer | null {
  const closest = closestTerm(persons, context);
  if (!closest) return null;
  const { term, gap } = closest;
  const inOffice = gap <= GRACE_DAYS || spansYear(term, context.years);
  const code = term.country.startsWith('IGO.')
    ? term.country
    : `${term.country}.${inOffice ? term.sector : 'CVL'}`;
  return { code, current: gap === 0 };
}

/** Known persons whom a part of a name can mean: in office around the day, from a country that the text names or with the title that it gives. */
export function bySurname(
  persons: readonly PersonEntry[],
  norms: readonly string[],
  title: string,
  context: OfficeContext,
): PersonEntry[] {
  const time = context.published ? Date.parse(`${context.published}T00:00:00Z`) : Date.now();
  const serves = (term: Term): boolean => {
    const gap = gapDays(term, time);
    const near = (gap > -60 && gap < GRACE_DAYS) || spansYear(term, context.years);
    return (
      near && (context.countries.has(term.country) || (gap === 0 && title !== '' && term.office === title))
    );
  };
  return persons.filter((person) => {
    const name = ` ${foldName(person.name).replaceAll('-', ' ')} `;
    return (
      norms.every((norm) => norms.length === 1 || name.includes(` ${norm} `)) && person.terms.some(serves)
    );
  });
}
