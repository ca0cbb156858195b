import { countryOf, type ActorCode, type Sector } from '../codebook/actor-code.ts';
import { Collectives } from './collectives.ts';
import { isNamed, isOrganisation, isRebel, unique, withSector } from './codes.ts';
import { CoreReader, type Core, type CoreContext, type Told } from './core.ts';
import type { DocumentWords } from './document-words.ts';
import type { Element, NameElement, PersonElement } from './element.ts';
import type { PronounKind } from './grammar.ts';
import type { History, PastMention, Place } from './history.ts';
import type { ActorLexicon } from './lexicon/lexicon.ts';
import { bySurname, officeCode, type OfficeContext } from './officeholder.ts';
import { conjunctsOf, partsOf, splitAtComplement, type Part, type PhraseSource } from './parts.ts';
import type { People } from './people.ts';
import type { Resolution, SectorHint } from './resolution.ts';

/** What a phrase stands for, with what pronouns need to know of it. */
export interface Meaning {
  readonly codes: readonly ActorCode[];
  readonly by: Resolution['by'];
  readonly noun: PastMention['noun'];
  readonly female: boolean | undefined;
  readonly heads: readonly string[];
}

export interface InterpreterSources {
  readonly text: DocumentWords;
  readonly source: PhraseSource;
  readonly lexicon: ActorLexicon;
  readonly people: People;
  readonly history: History;
  readonly offices: OfficeContext;
  /** Words that organisations of this text may be called by alone: "the Council". */
  readonly shortForms: ReadonlyMap<ActorCode, ReadonlySet<string>>;
  /** All codes that a first reading found, most named first. */
  readonly mainCodes: readonly ActorCode[];
}

/** How far the interpreter may go beyond the words. */
export interface Ask {
  readonly hint?: SectorHint | undefined;
  /** Guess a sector for words that tell none. */
  readonly guess: boolean;
}

export const NOTHING: Meaning = { codes: [], by: 'unknown', noun: 'thing', female: undefined, heads: [] };

const ARMED: ReadonlySet<string> = new Set(['MIL', 'REB', 'COP']);
const INSIDE = /^(in|at|near|on|inside|outside|under|among|around|across|over|within)$/;
const OWNING = /^(of|for|from|by|with)$/;
const HINT_MINIMUM = 0.5;

/** Tells what phrases stand for, given what the document has said before them. */
export class Interpreter {
  readonly #in: InterpreterSources;
  readonly #collectives: Collectives;

  constructor(sources: InterpreterSources) {
    this.#in = sources;
    this.#collectives = new Collectives(sources.history);
  }

  /** What the words [first, end) stand for. */
  interpret(first: number, end: number, ask: Ask = { guess: false }): Meaning {
    const place = { word: first, sentence: this.#in.text.sentenceOf[first] ?? 0 };
    return this.#phrase(partsOf(this.#in.source, first, end), place, ask);
  }

  /** True for a given name that women bear; undefined for any other. */
  isFemaleName(norm: string): true | undefined {
    return this.#in.lexicon.femaleNames.has(norm) || undefined;
  }

  #phrase(parts: readonly Part[], place: Place, ask: Ask): Meaning {
    const { core, preposition, complement } = splitAtComplement(parts);
    const context = this.#coreContext(place);
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

  #coreContext(place: Place): CoreContext {
    return {
      personOf: (element, title) => this.#personOf(element, title),
      pronoun: (part) => this.#pronoun(part.pronoun, { word: part.word, sentence: place.sentence }),
      relationAt: (word) =>
        this.#in.lexicon.relations.longestAt(this.#in.text.words, word)?.values[0] ?? null,
      headsOf: (element: Element) =>
        this.#in.text.words.slice(element.first, element.end).map((word) => word.norm),
    };
  }

  #personOf(element: PersonElement | NameElement, title: string): Told | null {
    const { people, offices, lexicon, text } = this.#in;
    const norms = text.words.slice(element.first, element.end).map((word) => word.norm);
    const known = people.find(norms);
    if (known) return { codes: [known.code], by: known.by, female: known.female };
    const named = lexicon.surnames.get(norms.at(-1)!) ?? [];
    const persons = element.kind === 'person' ? element.persons : bySurname(named, norms, title, offices);
    const code = officeCode(persons, offices);
    return code ? { codes: [code], by: 'office', female: this.isFemaleName(norms[0]!) } : null;
  }

  #pronoun(kind: PronounKind, place: Place): Told | null {
    if (kind === 'we' || kind === 'you') {
      const [home] = this.#in.history.sides({ word: Infinity, sentence: place.sentence });
      return home ? { codes: [home], by: 'pronoun', female: undefined } : null;
    }
    const found = this.#in.history.antecedent(kind, place);
    return found ? { codes: found.codes, by: 'pronoun', female: kind === 'she' || found.female } : null;
  }

  #meaning(core: Core, around: Around): Meaning {
    const { place, owner, preposition } = around;
    const base = { noun: core.noun, female: core.female, heads: core.heads };
    if (core.codes.length > 0) return { ...base, by: core.by, codes: core.codes };
    const owned = owner && owner.codes.length > 0 ? owner : null;
    const collective = this.#collectives.meaning(core, owned, place);
    if (collective) return { ...collective, heads: core.heads };
    if (core.owners.length > 0)
      return { ...base, by: byOf(core, core.ownersBy), codes: this.#ofOwners(core, core.owners, around.ask) };
    if (owned && preposition) {
      const codes = this.#ofComplement(core, owned, preposition, around);
      if (codes) return { ...base, by: byOf(core, owned.by), codes };
    }
    return this.#fromContext(core, around, base);
  }

  #ofOwners(core: Core, owners: readonly ActorCode[], ask: Ask): ActorCode[] {
    const hint = ask.hint && ask.hint.score > HINT_MINIMUM ? ask.hint.sector : null;
    return unique(
      owners.map((code) => {
        if (isNamed(code)) return code;
        const strong = core.sector !== null && !core.weak ? core.sector : null;
        if (isRebel(code) && (strong === null || ARMED.has(strong))) return code;
        if (strong) return withSector(code, strong);
        if (code.length > 3) return code;
        if (core.noun === 'people' && core.sector === null && !core.definite) return withSector(code, 'CVL');
        const described = core.noun === 'country' || core.noun === 'people';
        return withSector(
          code,
          core.sector ?? (described && core.heads.length === 0 ? 'GOV' : (hint ?? 'GOV')),
        );
      }),
    );
  }

  /** "envoys from Pyongyang", "police in Aleppo", "a spokesman for the army". */
  #ofComplement(core: Core, owner: Meaning, preposition: string, around: Around): ActorCode[] | null {
    if (OWNING.test(preposition)) {
      const bare = core.sector === null || core.weak;
      if (bare && owner.noun !== 'country') return [...owner.codes];
      return this.#ofOwners(
        core,
        owner.codes.map((code) => (isRebel(code) ? code : countryOf(code))),
        around.ask,
      );
    }
    if (!INSIDE.test(preposition) && preposition !== 'loyal to') return null;
    const places = owner.codes.filter((code) => !isOrganisation(code));
    if (places.length === 0 || (core.sector === null && !around.ask.guess)) return null;
    return this.#ofOwners(
      core,
      places.map((code) => (isRebel(code) ? code : countryOf(code))),
      around.ask,
    );
  }

  /** Bare heads: "the army", "protesters", "the Council". */
  #fromContext(core: Core, around: Around, base: Pick<Meaning, 'noun' | 'female' | 'heads'>): Meaning {
    const { place, previous, ask } = around;
    const referred = this.#takenUp(core, place);
    if (referred) return { ...base, by: 'sector', codes: referred };
    const sector =
      core.sector ?? (ask.hint && ask.hint.score > HINT_MINIMUM ? ask.hint.sector : this.#guess(core, ask));
    if (sector === null) return NOTHING;
    if (previous && previous.codes.length > 0)
      return { ...base, by: 'sector', codes: unique(previous.codes.map((code) => withSector(code, sector))) };
    const owner = this.#in.history.ownerOf(sector, place);
    if (owner === null) return NOTHING;
    return { ...base, by: byOf(core, 'sector'), codes: [owner.length > 3 ? owner : `${owner}.${sector}`] };
  }

  #guess(core: Core, ask: Ask): Sector | null {
    if (!ask.guess) return null;
    return core.named ? 'GOV' : 'CVL';
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
    return history.last(place, core.noun === 'person' ? 12 : 5, same)?.codes ?? null;
  }
}

interface Around {
  readonly preposition: string | null;
  readonly owner: Meaning | null;
  /** The conjunct before this one. */
  readonly previous: Meaning | null;
  readonly place: Place;
  readonly ask: Ask;
}

const byOf = (core: Core, by: Resolution['by']): Resolution['by'] =>
  core.named && core.sector !== null ? 'introduction' : by;

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
