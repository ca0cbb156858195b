import { countryOf, sectorOf, type ActorCode } from '../codebook/actor-code.ts';
import { BareHeads } from './bare-heads.ts';
import { isNamed, isOrganisation, isRebel, unique, withSector } from './codes.ts';
import { Collectives } from './collectives.ts';
import type { Core } from './core.ts';
import { CoreReader } from './core-reader.ts';
import type { Place } from './history.ts';
import { KnownParties } from './known-parties.ts';
import {
  byOf,
  hintedSector,
  NOTHING,
  type Around,
  type Ask,
  type InterpreterSources,
  type Meaning,
} from './meaning.ts';
import { conjunctsOf, partsOf, splitAtComplement, type Part } from './parts.ts';

const ARMED: ReadonlySet<string> = new Set(['MIL', 'REB', 'COP']);
const INSIDE = /^(in|at|near|on|inside|outside|under|among|around|across|over|within)$/;
const OWNING = /^(of|for|from|by|with)$/;

/** Tells what phrases stand for, given what the document has said before them. */
export class Interpreter {
  readonly #in: InterpreterSources;
  readonly #collectives: Collectives;
  readonly #bareHeads: BareHeads;
  readonly #known: KnownParties;

  constructor(sources: InterpreterSources) {
    this.#in = sources;
    this.#collectives = new Collectives(sources.history);
    this.#bareHeads = new BareHeads(sources);
    this.#known = new KnownParties(sources);
  }

  /** What the words [first, end) stand for. */
  interpret(first: number, end: number, ask: Ask = { guess: false }): Meaning {
    const place = { word: first, sentence: this.#in.text.sentenceOf[first] ?? 0 };
    return this.#phrase(partsOf(this.#in.source, first, end), place, ask);
  }

  #phrase(parts: readonly Part[], place: Place, ask: Ask): Meaning {
    const { core, preposition, complement } = splitAtComplement(parts);
    const context = this.#known.contextAt(place);
    const cores = shareHeads(conjunctsOf(core).map((conjunct) => new CoreReader(context).read(conjunct)));
    const owner = preposition ? this.#phrase(complement, place, { guess: false }) : null;
    const meanings: Meaning[] = [];
    for (const one of cores) {
      const previous = meanings.at(-1) ?? null;
      meanings.push(this.#meaning(one, { preposition, owner, previous, place, ask }));
    }
    const last = meanings.at(-1) ?? NOTHING;
    const codes = unique(meanings.flatMap((meaning) => meaning.codes));
    return { ...last, codes, noun: codes.length > 1 && last.noun === 'person' ? 'people' : last.noun };
  }

  #meaning(core: Core, around: Around): Meaning {
    const { place, owner, preposition } = around;
    const base = { noun: core.noun, female: core.female, heads: core.heads };
    const owned = owner && owner.codes.length > 0 ? owner : null;
    const told = preposition === 'of' && owned?.noun === 'country' ? toldCountry(core, owned) : core.codes;
    if (told.length > 0) return { ...base, by: core.by, codes: told };
    const collective = this.#collectives.meaning(core, owned, place);
    if (collective) return { ...collective, heads: core.heads };
    if (core.owners.length > 0)
      return { ...base, by: byOf(core, core.ownersBy), codes: this.#ofOwners(core, core.owners, around) };
    if (owned && preposition) {
      const codes = this.#ofComplement(core, owned, preposition, around);
      if (codes) return { ...base, by: byOf(core, owned.by), codes };
    }
    return this.#bareHeads.meaning(core, around);
  }

  #ofOwners(core: Core, owners: readonly ActorCode[], around: Around): ActorCode[] {
    return unique(owners.map((code) => this.#ofOwner(core, code, around)));
  }

  #ofOwner(core: Core, code: ActorCode, { ask, place }: Around): ActorCode {
    if (isNamed(code)) return code;
    const strong = core.weak ? null : core.sector;
    if (core.sector === 'REB')
      return this.#in.history.rebelsOf(code.slice(0, 3), place) ?? withSector(code, 'REB');
    if (isRebel(code) && (strong === null || ARMED.has(strong))) return code;
    if (strong) return withSector(code, strong);
    if (core.sector && (code.length === 3 || sectorOf(code) === 'GOV')) return withSector(code, core.sector);
    if (code.length > 3) return code;
    const isAlone = (core.noun === 'country' || core.noun === 'people') && core.heads.length === 0;
    if ((core.noun === 'people' && !core.definite) || (isAlone && core.counted))
      return withSector(code, 'CVL');
    return withSector(code, (isAlone ? null : hintedSector(ask)) ?? 'GOV');
  }

  /** "envoys from Pyongyang", "police in Aleppo", "a spokesman for the army". */
  #ofComplement(core: Core, owner: Meaning, preposition: string, around: Around): ActorCode[] | null {
    if (OWNING.test(preposition)) {
      const bare = core.sector === null || core.weak;
      if (bare && owner.noun !== 'country') return [...owner.codes];
      return this.#ofOwners(
        core,
        owner.codes.map((code) => (isRebel(code) ? code : countryOf(code))),
        around,
      );
    }
    if (!INSIDE.test(preposition) && preposition !== 'loyal to') return null;
    const places = owner.codes.filter((code) => !isOrganisation(code));
    if (places.length === 0 || (core.sector === null && !around.ask.guess)) return null;
    return this.#ofOwners(
      core,
      places.map((code) => (isRebel(code) ? code : countryOf(code))),
      around,
    );
  }
}

/** "American and British vessels": what only describes takes its head from the next. */
function shareHeads(cores: readonly Core[]): Core[] {
  const shared: Core[] = [];
  let waiting: ActorCode[] = [];
  cores.forEach((core, at) => {
    const next = cores[at + 1];
    if (core.describesOnly && next && next.owners.length > 0 && next.sector) {
      waiting.push(...core.owners);
      return;
    }
    shared.push({ ...core, owners: [...waiting, ...core.owners] });
    waiting = [];
  });
  return shared;
}

/** "President X of Y": the country that the words name goes before one that the context had suggested for X. */
function toldCountry(core: Core, owner: Meaning): readonly ActorCode[] {
  const [code] = core.codes;
  if (code === undefined || core.by !== 'introduction' || isNamed(code)) return core.codes;
  return owner.codes.map((country) => withSector(countryOf(country), sectorOf(code)));
}
