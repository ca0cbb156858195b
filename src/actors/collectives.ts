import { countryOf, type ActorCode } from '../codebook/actor-code.ts';
import { isOrganisation, isRebel, sideOf, unique, withSector } from './codes.ts';
import type { Core } from './core.ts';
import type { History, PastMention, Place } from './history.ts';
import type { Resolution } from './resolution.ts';

interface Owner {
  readonly codes: readonly ActorCode[];
}

/** What a collective phrase stands for. */
export interface CollectiveMeaning {
  readonly codes: readonly ActorCode[];
  readonly by: Resolution['by'];
  readonly noun: PastMention['noun'];
  readonly female: boolean | undefined;
}

/** Several of an office that a country has once stand for as many countries: "the prime ministers spoke". */
const PAIRED_OFFICES =
  /^((prime|foreign|defen[cs]e|interior|finance) ministers|presidents|premiers|chancellors|kings|queens)$/;

const orderOf = (head: string): 'former' | 'latter' | null =>
  head === 'former' || head === 'latter' ? head : null;

/** Phrases that stand for a party by its place among others: "both sides", "its neighbour", "the other side". */
export class Collectives {
  readonly #history: History;

  constructor(history: History) {
    this.#history = history;
  }

  /** Null where the phrase is no such one. */
  meaning(core: Core, complement: Owner | null, place: Place): CollectiveMeaning | null {
    const order = core.definite && core.heads.length === 1 ? orderOf(core.heads[0]!) : null;
    if (order && core.owners.length === 0 && core.name === null) return this.#ofTwo(order, core, place);
    const bySelf = core.owners.length === 0 || core.ownersBy === 'pronoun';
    if (core.relation === 'other' && bySelf) {
      if (!complement) return this.#other(core, place);
      const codes = unique(complement.codes.map((code) => this.#apply(core, code)));
      return { codes, by: 'name', noun: core.noun, female: core.female };
    }
    if (core.owners.length > 0 && !(core.ownersBy === 'pronoun' && core.owners.length > 1)) return null;
    const size = this.#sizeOf(core);
    return size === 0 ? null : this.#several(core, complement, size, place);
  }

  /** How many parties the words ask for; 0 where they are no such words ("two marines"). */
  #sizeOf(core: Core): number {
    const both = core.relation === 'both';
    if (core.count > 0) {
      return core.definite || core.universal || both || core.sector === null ? core.count : 0;
    }
    if (core.definite && PAIRED_OFFICES.test(core.heads.join(' '))) return 2;
    return both && core.definite && (core.sector === null || core.weak) ? 2 : 0;
  }

  #apply(core: Core, code: ActorCode): ActorCode {
    return core.sector && !core.weak ? withSector(code, core.sector) : sideOf(code);
  }

  #several(core: Core, complement: Owner | null, size: number, place: Place): CollectiveMeaning | null {
    const result = (codes: readonly ActorCode[]): CollectiveMeaning => ({
      codes: unique(codes.map((code) => this.#apply(core, code))),
      by: 'pronoun',
      noun: 'people',
      female: undefined,
    });
    if (complement) return complement.codes.length === size ? result(complement.codes) : null;
    const joint = this.#jointly(size, place);
    if (joint && unique(joint.map((code) => this.#apply(core, code))).length === size) return result(joint);
    const governs = core.sector !== null && !core.weak;
    const sides = this.#history.sides(place);
    const states = sides.filter((code) => !isOrganisation(code) && !(governs && isRebel(code)));
    const chosen = (states.length >= size ? states : sides).slice(0, size);
    return chosen.length < size ? null : result(chosen);
  }

  /** The parties last named together, where they are among those that the text is about. */
  #jointly(size: number, place: Place): readonly ActorCode[] | null {
    const sides = this.#history.sides(place);
    const states = sides.filter((code) => !isOrganisation(code));
    const main = new Set((states.length >= size ? states : sides).slice(0, size + 2));
    const isJoint = (past: PastMention): boolean =>
      past.codes.length === size && past.codes.every((code) => main.has(sideOf(code)));
    return this.#history.last(place, 1, isJoint)?.codes ?? null;
  }

  /** "the former", "the latter": one of the two that were named last. */
  #ofTwo(order: 'former' | 'latter', core: Core, place: Place): CollectiveMeaning | null {
    const two = this.#namedAsTwo(place) ?? this.#namedLast(place);
    if (!two) return null;
    const code = order === 'former' ? two[0]! : two.at(-1)!;
    return { codes: [code], by: 'pronoun', noun: core.noun, female: core.female };
  }

  /** "Oman and Qatar". */
  #namedAsTwo(place: Place): readonly ActorCode[] | null {
    return (
      this.#history.last(place, 1, (past) => past.codes.length === 2 && past.by !== 'pronoun')?.codes ?? null
    );
  }

  /** The two parties last named, in their order. */
  #namedLast(place: Place): readonly ActorCode[] | null {
    const isNamed = (past: PastMention): boolean =>
      past.by !== 'pronoun' && !past.place && past.codes.length === 1;
    const last = this.#history.last(place, 1, isNamed);
    if (!last) return null;
    const isOther = (past: PastMention): boolean => isNamed(past) && past.codes[0] !== last.codes[0];
    const before = this.#history.last({ ...place, word: last.first }, 1, isOther);
    return [...(before?.codes ?? []), ...last.codes];
  }

  #other(core: Core, place: Place): CollectiveMeaning | null {
    const nearest = this.#history.last(place, 2, (past) => past.codes.length === 1 && !past.place);
    const self = core.owners[0] ?? nearest?.codes[0];
    if (!self) return null;
    const faced = (code: ActorCode): boolean =>
      sideOf(code) !== sideOf(self) && countryOf(code) !== countryOf(self);
    const sides = this.#history.sides(place).filter(faced);
    const other = sides.find((code) => !isOrganisation(code)) ?? sides[0];
    if (!other) return null;
    const sector = core.sector && !core.weak ? core.sector : null;
    const code = sector ? withSector(other, sector) : sideOf(other);
    return { codes: [code], by: 'pronoun', noun: core.noun, female: core.female };
  }
}
