import { isToCome } from '../codebook/stage.ts';
import type { Event } from '../events/event.ts';
import { addStep, belongs, isMeantBy, openDraft, type Draft } from './draft.ts';
import { matterOf, type Matter } from './matter.ts';

interface Entry {
  readonly event: Event;
  readonly matter: Matter;
}

const OF_PLANS = new Set(['suspended', 'cancelled', 'refused', 'resumed']);

/** "The plans", "military action": words that name no matter of their own. */
const isCollective = ({ matter }: Entry): boolean =>
  matter.words.length === 0 && (matter.family === 'measure' || matter.family === 'clash');

const bearsOnPlans = ({ event }: Entry): boolean => isToCome(event.stage) || OF_PLANS.has(event.stage);

/** Drafts by the parties that take part, so that an event is held only against what it could belong to. */
function createShelf(): { add: (draft: Draft) => void; near: (matter: Matter) => readonly Draft[] } {
  const shelves = new Map<string, Draft[]>();
  const keysOf = (matter: Matter): readonly string[] =>
    matter.doers.map((party) => `${matter.family} ${matter.act} ${matter.form} ${party}`);
  return {
    add(draft) {
      for (const key of keysOf(draft.opening)) {
        const shelf = shelves.get(key);
        if (shelf) shelf.push(draft);
        else shelves.set(key, [draft]);
      }
    },
    near: (matter) => [...new Set(keysOf(matter).flatMap((key) => shelves.get(key) ?? []))],
  };
}

/**
 * Sorts events into matters. What names its matter goes first, so that "suspended the plans", which a report tells
 * in its first line, finds the plans that it tells in its tenth; such an event is a step of each of them.
 */
export function draftThreads(events: readonly Event[]): readonly Draft[] {
  const entries = events.flatMap((event): readonly Entry[] => {
    const matter = matterOf(event);
    return matter === null ? [] : [{ event, matter }];
  });
  const shelf = createShelf();
  const drafts: Draft[] = [];
  const place = ({ event, matter }: Entry, homes: readonly Draft[]): void => {
    for (const home of homes) addStep(home, event, matter);
    if (homes.length > 0) return;
    const draft = openDraft(event, matter);
    shelf.add(draft);
    drafts.push(draft);
  };
  const home = ({ event, matter }: Entry): readonly Draft[] => {
    const found = shelf.near(matter).findLast((draft) => belongs(draft, event, matter));
    return found ? [found] : [];
  };

  for (const entry of entries.filter((candidate) => !isCollective(candidate))) place(entry, home(entry));
  for (const entry of entries.filter(isCollective)) {
    const meant = bearsOnPlans(entry)
      ? shelf.near(entry.matter).filter((draft) => isMeantBy(draft, entry.event, entry.matter))
      : [];
    place(entry, meant);
  }
  return drafts;
}
