import type { DayInterval } from '../codebook/day.ts';
import type { Event } from '../events/event.ts';
import { partiesOf } from '../ledger/party.ts';
import { METHOD_VERSION } from './method.ts';
import { eventScore } from './score.ts';

export type Direction = 'raising' | 'easing' | 'mixed';

/** One event's share. */
export interface Move {
  readonly event: string;
  readonly day: DayInterval | null;
  readonly score: number;
}

/** What the events between two parties come to. `raising` and `easing` are sums of scores, both at least 0. */
export interface Balance {
  readonly word: Direction;
  readonly raising: number;
  readonly easing: number;
  /** How many events it rests on, each counted once. */
  readonly events: number;
  /** Strongest first, whichever way they go. */
  readonly moves: readonly Move[];
}

/** What one party does to another. */
export interface DirectedBalance extends Balance {
  readonly from: string;
  readonly to: string;
}

/** One pair of parties, in alphabetical order of their codes. */
export interface PairTension extends Balance {
  readonly method: string;
  readonly pair: readonly [string, string];
  readonly directions: readonly DirectedBalance[];
  /** The last dated move. */
  readonly latest: Move | null;
}

/** One side has to weigh at least twice the other before a word is given to it. */
const CLEAR_MARGIN = 2;

const round = (value: number): number => Math.round(value * 100) / 100;

function wordFor(raising: number, easing: number): Direction {
  if (raising >= CLEAR_MARGIN * easing && raising > 0) return 'raising';
  return easing >= CLEAR_MARGIN * raising && easing > 0 ? 'easing' : 'mixed';
}

function balanceOf(events: readonly Event[]): Balance {
  const moves = events.map((event) => ({
    event: event.id,
    day: event.date,
    score: round(eventScore(event)),
  }));
  const sum = (sign: 1 | -1): number =>
    round(moves.reduce((total, { score }) => total + Math.max(0, sign * score), 0));
  const [raising, easing] = [sum(-1), sum(1)];
  return {
    word: wordFor(raising, easing),
    raising,
    easing,
    events: moves.length,
    moves: moves.toSorted((a, b) => Math.abs(b.score) - Math.abs(a.score)),
  };
}

/** The directed pairs of parties that an event concerns: `ECU PER`. */
function directionsOf(event: Event): readonly string[] {
  const to = partiesOf(event.recipient);
  return partiesOf(event.actor).flatMap((actor) =>
    to.filter((other) => other !== actor).map((other) => `${actor} ${other}`),
  );
}

const asPair = (direction: string): string => direction.split(' ').sort().join(' ');

function groupBy(
  events: readonly Event[],
  keysOf: (event: Event) => readonly string[],
): Map<string, Event[]> {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    for (const key of new Set(keysOf(event))) {
      const group = groups.get(key);
      if (group) group.push(event);
      else groups.set(key, [event]);
    }
  }
  return groups;
}

const latestOf = (moves: readonly Move[]): Move | null =>
  moves.reduce<Move | null>(
    (last, move) => (move.day !== null && (last?.day == null || move.day[0] > last.day[0]) ? move : last),
    null,
  );

/** What the news comes to between every two parties; what is told as background is no news. Most moved pair first. */
export function tensionNow(events: readonly Event[]): readonly PairTension[] {
  const news = events.filter((event) => !event.background);
  const directed = groupBy(news, directionsOf);
  const pairs = groupBy(news, (event) => directionsOf(event).map(asPair));
  return [...pairs]
    .map(([key, between]) => {
      const [first, second] = key.split(' ') as [string, string];
      const balance = balanceOf(between);
      const directions = [
        [first, second],
        [second, first],
      ].flatMap(([from, to]) => {
        const moves = directed.get(`${from} ${to}`);
        return moves ? [{ from, to, ...balanceOf(moves) } as DirectedBalance] : [];
      });
      const pair = [first, second] as const;
      return { method: METHOD_VERSION, pair, ...balance, directions, latest: latestOf(balance.moves) };
    })
    .sort((a, b) => b.raising + b.easing - (a.raising + a.easing));
}
