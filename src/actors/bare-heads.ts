import { countryOf, type ActorCode, type Sector } from '../codebook/actor-code.ts';
import { isOrganisation, unique, withSector } from './codes.ts';
import type { Core } from './core.ts';
import type { PastMention, Place } from './history.ts';
import {
  byOf,
  hintedSector,
  NOTHING,
  type Around,
  type Ask,
  type InterpreterSources,
  type Meaning,
} from './meaning.ts';

/** How far back a head is taken up again, in sentences. */
const PERSON_REACH = 12;
const BODY_REACH = 5;

/** Heads without an owner of their own, told from what the document has said: "the army", "protesters", "the Council". */
export class BareHeads {
  readonly #in: InterpreterSources;

  constructor(sources: InterpreterSources) {
    this.#in = sources;
  }

  /** Bare heads: "the army", "protesters", "the Council". */
  meaning(core: Core, around: Around): Meaning {
    const base = { noun: core.noun, female: core.female, heads: core.heads };
    const { place, previous, ask } = around;
    const referred = this.#takenUp(core, place);
    if (referred) return { ...base, by: 'sector', codes: referred };
    const sector = core.sector ?? hintedSector(ask) ?? this.#guess(core, ask);
    if (sector === null) return NOTHING;
    if (previous && previous.codes.length > 0)
      return {
        ...base,
        by: 'sector',
        codes: unique(previous.codes.map((code) => this.#alike(code, sector, place))),
      };
    const owner = this.#in.history.ownerOf(sector, place);
    if (owner === null) return NOTHING;
    return { ...base, by: byOf(core, 'sector'), codes: [owner.length > 3 ? owner : `${owner}.${sector}`] };
  }

  /** Another body of the country just named: "soldiers and rebels of Peru". */
  #alike(code: ActorCode, sector: Sector, place: Place): ActorCode {
    const rebels = sector === 'REB' ? this.#in.history.rebelsOf(code.slice(0, 3), place) : null;
    return rebels ?? withSector(code, sector);
  }

  #guess(core: Core, ask: Ask): Sector | null {
    if (!ask.guess) return null;
    return core.named && !core.plural ? 'GOV' : 'CVL';
  }

  /** The organisation that a word of its name stands for: named before, else anywhere, else by its usual title. */
  #organisationCalled(head: string, place: Place): readonly ActorCode[] | null {
    const { history, shortForms, mainCodes } = this.#in;
    const isCalled = (code: ActorCode): boolean =>
      (shortForms.get(code) ?? shortForms.get(countryOf(code)))?.has(head) ?? false;
    const before = history.last(
      place,
      Infinity,
      (past) => past.codes.length === 1 && isCalled(past.codes[0]!),
    );
    if (before) return before.codes;
    const anywhere = mainCodes.find((code) => isOrganisation(code) && isCalled(code));
    if (anywhere) return [anywhere];
    if (!head.includes(' ')) return null;
    for (const [code, forms] of shortForms) if (isOrganisation(code) && forms.has(head)) return [code];
    return null;
  }

  /** A head that takes up a phrase with the same head, or an organisation by a word of its name. */
  #takenUp(core: Core, place: Place): readonly ActorCode[] | null {
    const head = core.heads.join(' ');
    const last = core.heads.at(-1);
    if (!last || core.named) return null;
    const { history } = this.#in;
    if (core.definite || core.sector === null || core.weak) {
      const organisation = this.#organisationCalled(head, place);
      if (organisation) return organisation;
    }
    if (!core.definite || core.count > 0) return null;
    const same = (past: PastMention): boolean =>
      past.heads.at(-1) === last && past.codes.length === 1 && past.by !== 'sector';
    return history.last(place, core.noun === 'person' ? PERSON_REACH : BODY_REACH, same)?.codes ?? null;
  }
}
