import { countryOf, isSector, sectorOf, type ActorCode, type Sector } from '../codebook/actor-code.ts';
import type { Element } from './element.ts';
import { History, sideOf, type Place } from './history.ts';
import type { Noun } from './lexicon/entry.ts';
import type { ActorLexicon } from './lexicon/lexicon.ts';
import { bySurname, officeCode, type OfficeContext } from './officeholder.ts';
import { conjunctsOf, partsOf, splitAtComplement, type Part, type PhraseSource } from './parts.ts';
import { People } from './people.ts';
import type { Resolution, SectorHint } from './resolution.ts';
import type { DocumentWords } from './document-words.ts';

/** What a phrase stands for, with what pronouns need to know of it. */
export interface Meaning {
  readonly codes: readonly ActorCode[];
  readonly by: Resolution['by'];
  readonly noun: Noun | 'country' | 'pronoun';
  readonly female: boolean | undefined;
}

/** What the words before a preposition tell. */
interface Core {
  readonly owners: readonly ActorCode[];
  readonly explicit: boolean;
  readonly sector: Sector | null;
  readonly weak: boolean;
  readonly noun: Meaning['noun'];
  /** A complete answer: a person, a group, a country alone. */
  readonly codes: readonly ActorCode[];
  readonly by: Resolution['by'];
  readonly count: number;
  readonly relation: string | null;
  readonly definite: boolean;
  readonly female: boolean | undefined;
  readonly adjectiveOnly: boolean;
}

export interface InterpreterSources {
  readonly text: DocumentWords;
  readonly source: PhraseSource;
  readonly lexicon: ActorLexicon;
  readonly people: People;
  readonly history: History;
  readonly offices: OfficeContext;
}

const NOTHING: Meaning = { codes: [], by: 'unknown', noun: 'thing', female: undefined };
const isGroup = (code: ActorCode): boolean =>
  code.startsWith('IGO.') || (!isSector(sectorOf(code)) && code.length > 3);
const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
const withSector = (owner: ActorCode, sector: string): ActorCode =>
  isGroup(owner) ? owner : `${owner.slice(0, 3)}.${sector}`;
const FORMER = /^(former|ex|ousted|deposed|late|onetime|exiled)$/;
const ARMED: ReadonlySet<string> = new Set(['MIL', 'REB', 'COP']);

/** Tells what phrases stand for, given what the document has said before them. */
export class Interpreter {
  readonly #in: InterpreterSources;

  constructor(sources: InterpreterSources) {
    this.#in = sources;
  }

  /** What the words [first, end) stand for. */
  interpret(first: number, end: number, hint?: SectorHint): Meaning {
    const place = { word: first, sentence: this.#in.text.sentenceOf[first] ?? 0 };
    return this.#interpretParts(partsOf(this.#in.source, first, end), place, hint);
  }

  #interpretParts(parts: readonly Part[], place: Place, hint?: SectorHint): Meaning {
    if (parts.length === 0) return NOTHING;
    const { core, preposition, complement } = splitAtComplement(parts);
    const conjuncts = conjunctsOf(core);
    const cores = this.#shareAdjectives(conjuncts.map((conjunct) => this.#core(conjunct, place)));
    let owner: Meaning | null = null;
    if (preposition && preposition !== 'to' && preposition !== 'against')
      owner = this.#interpretParts(complement, place);
    const meanings: Meaning[] = [];
    for (const one of cores) {
      const previous = meanings.at(-1);
      const inherited = previous && previous.codes.length > 0 && !one.explicit ? previous : null;
      meanings.push(this.#complete(one, preposition, owner, inherited, place, hint));
    }
    const codes = unique(meanings.flatMap((meaning) => meaning.codes));
    const last = meanings.at(-1) ?? NOTHING;
    return { ...last, codes, noun: meanings.length > 1 && last.noun === 'person' ? 'people' : last.noun };
  }

  /** "American and British vessels": what only describes takes its head from the next. */
  #shareAdjectives(cores: readonly Core[]): Core[] {
    const shared: Core[] = [];
    let waiting: ActorCode[] = [];
    cores.forEach((core, at) => {
      const next = cores[at + 1];
      if (core.adjectiveOnly && next && next.explicit && next.sector) {
        waiting.push(...core.owners);
        return;
      }
      shared.push({
        ...core,
        owners: [...waiting, ...core.owners],
        explicit: core.explicit || waiting.length > 0,
      });
      waiting = [];
    });
    return shared;
  }

  #personOf(element: Element): { code: ActorCode | null; by: Resolution['by']; female: boolean | undefined } {
    const { people, offices, lexicon, text } = this.#in;
    const norms = text.words.slice(element.first, element.end).map((word) => word.norm);
    const known = people.find(norms);
    if (known) return known;
    if (element.kind === 'person')
      return {
        code: officeCode(element.persons, offices),
        by: 'office',
        female: this.isFemaleName(norms[0]!),
      };
    const persons = bySurname(lexicon.surnames.get(norms.at(-1)!) ?? [], offices);
    return {
      code: persons.length > 0 ? officeCode(persons, offices) : null,
      by: 'office',
      female: undefined,
    };
  }

  isFemaleName(norm: string): boolean | undefined {
    return this.#in.lexicon.femaleNames.has(norm) ? true : undefined;
  }

  #core(parts: readonly Part[], place: Place): Core {
    const owners: ActorCode[] = [];
    let sector: Sector | null = null;
    let weak = true;
    let noun: Meaning['noun'] = 'thing';
    let codes: ActorCode[] = [];
    let by: Resolution['by'] = 'sector';
    let count = 0;
    let relation: string | null = null;
    let definite = false;
    let female: boolean | undefined;
    let adjectiveOnly = true;
    let former = false;
    let explicit = false;
    let titled: Sector | null = null;
    for (const part of parts) {
      if (part.kind === 'count') count = part.count;
      if (part.kind === 'determiner') definite ||= part.definite;
      if (part.kind === 'word') {
        former ||= FORMER.test(part.norm);
        relation = this.#relationAt(part.word) ?? relation;
        adjectiveOnly = false;
      }
      if (part.kind === 'pronoun') {
        const at = { word: part.word, sentence: place.sentence };
        const meant = this.#pronoun(part.pronoun, at, part.owns);
        if (part.owns && parts.length > 1) {
          owners.push(
            ...meant.codes.map((code) =>
              isGroup(code) || sectorOf(code) === 'REB' ? code : countryOf(code),
            ),
          );
          explicit = owners.length > 0;
          if (by === 'sector') by = 'pronoun';
        } else {
          codes = [...meant.codes];
          noun = 'pronoun';
          by = 'pronoun';
          explicit = codes.length > 0;
        }
        adjectiveOnly = false;
      }
      if (part.kind !== 'element') continue;
      const { element, owns } = part;
      relation = this.#relationAt(element.first) ?? relation;
      if (element.kind === 'country') {
        explicit = true;
        by = 'name';
        owners.push(...element.codes);
        if (element.form !== 'adjective' && element.form !== 'town' && !owns) adjectiveOnly = false;
        noun = element.form === 'people' ? 'people' : 'country';
      } else if (element.kind === 'body') {
        explicit = true;
        by = 'name';
        owners.push(element.code);
        adjectiveOnly = adjectiveOnly && element.form === 'adjective';
        noun = 'body';
      } else if (element.kind === 'sector') {
        adjectiveOnly = false;
        if (sector === null || !element.weak || weak) {
          sector = element.weak && sector !== null && !weak ? sector : element.sector;
          weak = element.weak;
        }
        noun = element.noun;
        if (owns && element.noun === 'person' && !explicit) codes = [];
      } else if (element.kind === 'title') {
        titled = element.title.sector ?? titled;
        female = element.title.gender === 'female' ? true : element.title.gender === 'male' ? false : female;
        noun = 'person';
        adjectiveOnly = false;
      } else if (element.kind === 'person' || element.kind === 'name') {
        const person = this.#personOf(element);
        female ??= person.female;
        adjectiveOnly = false;
        if (owns) {
          if (person.code) {
            owners.push(
              isSector(sectorOf(person.code)) && sectorOf(person.code) !== 'REB'
                ? countryOf(person.code)
                : person.code,
            );
            explicit = true;
            by = person.by;
          }
        } else {
          noun = 'person';
          const told: Sector | null = titled ?? sector;
          if (
            person.code &&
            (!told ||
              sectorOf(person.code) === told ||
              former ||
              isGroup(person.code) ||
              person.by === 'office')
          ) {
            codes = [
              former && person.by === 'office'
                ? `${countryOf(person.code)}.${sector === 'OPP' ? 'OPP' : 'CVL'}`
                : person.code,
            ];
            by = person.by;
            explicit = true;
          } else if (told) {
            sector = former ? 'CVL' : told;
            weak = false;
            by = 'introduction';
          }
        }
      }
    }
    if (titled && sector === null) {
      sector = titled;
      weak = false;
    }
    return {
      owners: unique(owners),
      explicit,
      sector,
      weak,
      noun,
      codes,
      by,
      count,
      relation,
      definite,
      female,
      adjectiveOnly,
    };
  }

  #relationAt(word: number): string | null {
    const found = this.#in.lexicon.relations.longestAt(this.#in.text.words, word);
    return found?.values[0] ?? null;
  }

  #complete(
    core: Core,
    preposition: string | null,
    owner: Meaning | null,
    inherited: Meaning | null,
    place: Place,
    hint?: SectorHint,
  ): Meaning {
    const base = { by: core.by, noun: core.noun, female: core.female };
    if (core.codes.length > 0) return { ...base, codes: core.codes };
    const hinted = hint && hint.score > 0.5 ? hint.sector : null;
    let sector = core.sector;
    let owners = core.owners;
    if (core.relation === 'other' && (owners.length === 0 || base.by === 'pronoun'))
      return this.#other(core, place);
    if (owners.length === 0 && core.count > 0) return this.#several(core, owner, place);
    if (owners.length === 0 && core.relation === 'both' && !owner)
      return this.#several({ ...core, count: 2 }, owner, place);
    if (owners.length === 0 && owner && owner.codes.length > 0) {
      if ((core.weak || sector === null) && preposition !== 'in' && preposition !== 'at')
        return {
          ...base,
          by: owner.by,
          codes: owner.codes.map((code) =>
            sector && !isGroup(code) && owner.noun === 'country' ? withSector(code, sector) : code,
          ),
        };
      const groupish =
        owner.codes.some(isGroup) &&
        (preposition === 'of' || preposition === 'for' || preposition === 'from');
      if (groupish) return { ...base, by: owner.by, codes: owner.codes };
      owners = owner.codes.map(countryOf);
      base.by = owner.by;
    }
    if (owners.length > 0) {
      const codes = owners.map((code) => this.#owned(code, sector, core, hinted));
      return { ...base, codes: unique(codes) };
    }
    sector ??= hinted;
    if (sector === null) return NOTHING;
    if (inherited) return { ...base, codes: unique(inherited.codes.map((code) => withSector(code, sector))) };
    const context = this.#in.history.ownerOf(sector, place);
    if (context === null) return NOTHING;
    return {
      ...base,
      by: 'sector',
      codes: [withSector(context.length > 3 ? context : `${context}.${sector}`, sector)],
    };
  }

  /** A sector of an owner: armed men and spokesmen of a group are the group. */
  #owned(code: ActorCode, sector: Sector | null, core: Core, hinted: Sector | null): ActorCode {
    if (isGroup(code)) return code;
    const own = code.length > 3 ? sectorOf(code) : null;
    if (own === 'REB' && (sector === null || core.weak || ARMED.has(sector))) return code;
    if (sector !== null && !core.weak) return withSector(code, sector);
    if (own) return code;
    if (sector !== null) return withSector(code, sector);
    return withSector(code, core.noun === 'country' || core.noun === 'people' ? 'GOV' : (hinted ?? 'GOV'));
  }

  /** "its neighbour", "his counterpart", "the other side": the party that the owner faces. */
  #other(core: Core, place: Place): Meaning {
    const self =
      core.owners[0] ?? this.#in.history.mentions.filter((m) => m.end <= place.word).at(-1)?.codes[0];
    const sides = this.#in.history.sides(
      place,
      (code) => self === undefined || countryOf(code) !== countryOf(self),
    );
    const other = sides.find((code) => !code.startsWith('IGO.')) ?? sides[0];
    if (!other) return NOTHING;
    const sector = core.sector && !core.weak ? core.sector : 'GOV';
    return { codes: [withSector(other, sector)], by: 'pronoun', noun: core.noun, female: core.female };
  }

  /** "both sides", "the two armies". */
  #several(core: Core, owner: Meaning | null, place: Place): Meaning {
    const size = core.count || 2;
    const apply = (code: ActorCode): ActorCode =>
      core.sector && !core.weak ? withSector(code, core.sector) : sideOf(code);
    if (owner && owner.codes.length === size)
      return { ...owner, codes: unique(owner.codes.map(apply)), noun: 'people' };
    const joint = this.#in.history.lastJoint(place, size);
    const sides = joint ? joint.codes : this.mainSides(place, size);
    if (sides.length < size) return NOTHING;
    return { codes: unique(sides.map(apply)), by: 'pronoun', noun: 'people', female: undefined };
  }

  /** The parties that the text is about at a place. */
  mainSides(place: Place, size: number): ActorCode[] {
    const sides = this.#in.history.sides(place);
    const states = sides.filter((code) => !code.startsWith('IGO.'));
    return (states.length >= size ? states : sides).slice(0, size);
  }

  #pronoun(kind: string, place: Place, possessive: boolean): Meaning {
    if (kind === 'we' || kind === 'you') {
      const [home] = this.#in.history.sides({ word: Infinity, sentence: 0 });
      return home ? { codes: [home], by: 'pronoun', noun: 'pronoun', female: undefined } : NOTHING;
    }
    const found = this.#in.history.antecedent(kind as 'he', place, possessive);
    if (!found) return NOTHING;
    return { codes: found.codes, by: 'pronoun', noun: 'pronoun', female: found.female };
  }
}
