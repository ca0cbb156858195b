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
    if (referred) {
      const noun = referred.every(isOrganisation) && core.noun === 'thing' ? 'body' : core.noun;
      return { ...base, noun, by: 'sector', codes: referred };
    }
    const sector = core.sector ?? hintedSector(ask) ?? this.#guess(core, ask);
    if (sector === null) return NOTHING;
    if (previous && previous.codes.length > 0)
      return {
        ...base,
        by: 'sector',
        codes: unique(previous.codes.map((code) => this.#alike(code, sector, place))),
      };
    const owner = this.#ownerOf(core, sector, place);
    if (owner === null) return NOTHING;
    return { ...base, by: byOf(core, 'sector'), codes: [owner.length > 3 ? owner : `${owner}.${sector}`] };
  }

  /** The likeliest country, but for an office that somebody else is known to hold there. */
  #ownerOf(core: Core, sector: Sector, place: Place): ActorCode | null {
    const { history, people } = this.#in;
    const { name } = core;
    if (name === null) return history.ownerOf(sector, place);
    const owners = history.ownersOf(sector, place);
    return owners.find((owner) => people.mayHold(owner, core.heads.join(' '), name)) ?? owners[0] ?? null;
  }

  /** Another body of the country just named: "soldiers and rebels of Peru". */
  #alike(code: ActorCode, sector: Sector, place: Place): ActorCode {
    const rebels = sector === 'REB' ? this.#in.history.rebelsOf(code.slice(0, 3), place) : null;
    return rebels ?? withSector(code, sector);
  }

  #guess(core: Core, ask: Ask): Sector | null {
    if (!ask.guess) return null;
    return core.name !== null && !core.plural ? 'GOV' : 'CVL';
  }

  /** The organisation that a word of its name stands for: the one most named, else the one with that usual title. */
  #organisationCalled(head: string): ActorCode | null {
    const { shortForms, mainCodes } = this.#in;
    const isCalled = (code: ActorCode): boolean =>
      (shortForms.get(code) ?? shortForms.get(countryOf(code)))?.has(head) ?? false;
    const named = mainCodes.find(isCalled);
    if (named || !head.includes(' ')) return named ?? null;
    for (const [code, forms] of shortForms) if (isOrganisation(code) && forms.has(head)) return code;
    return null;
  }

  /** A head that takes up a phrase with the same head, or an organisation by a word of its name. */
  #takenUp(core: Core, place: Place): readonly ActorCode[] | null {
    const last = core.heads.at(-1);
    if (!last || core.name !== null) return null;
    const { history } = this.#in;
    const same = core.definite && core.count === 0 ? this.#sameHead(core, last, place) : null;
    const mayBeNamed = core.definite || core.sector === null || core.weak;
    const organisation = mayBeNamed ? this.#organisationCalled(core.heads.join(' ')) : null;
    if (organisation === null) return same?.codes ?? null;
    const lastNamed = history.last(place, Infinity, (past) => past.codes.includes(organisation));
    return same && same.end > (lastNamed?.end ?? 0) ? same.codes : [organisation];
  }

  #sameHead(core: Core, head: string, place: Place): PastMention | null {
    const reach = core.noun === 'person' ? PERSON_REACH : BODY_REACH;
    const isSame = (past: PastMention): boolean =>
      past.heads.at(-1) === head && past.codes.length === 1 && past.by !== 'sector';
    return this.#in.history.last(place, reach, isSame);
  }
}
