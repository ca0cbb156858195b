import { type ActorCode, type Sector } from '../codebook/actor-code.ts';
import { isNamed, unique } from './codes.ts';
import type { Core, CoreContext, Told } from './core.ts';
import { personByText } from './person-by-text.ts';
import type {
  BodyElement,
  CountryElement,
  Element,
  NameElement,
  PersonElement,
  SectorElement,
} from './element.ts';
import type { PastMention } from './history.ts';
import type { Relation } from './lexicon/entry.ts';
import type { Part } from './parts.ts';
import type { Resolution } from './resolution.ts';

const FORMER = /^(former|ex|ousted|deposed|onetime|exiled)$/;

const COUNTING = /^(a|an|any|some|many|several|few|another)$/;
const QUANTITY =
  /^(\d.*|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds?|thousands?|dozens?|scores?)$/;

/** "the North's People's Army": the body is named, its country needs no second mention. */
const withoutHosts = (owners: readonly ActorCode[]): ActorCode[] =>
  owners.filter((code) => code.length > 3 || !owners.some((other) => other.startsWith(`${code}.`)));

/** Reads the parts of one conjunct from left to right; later heads win over earlier ones. */
export class CoreReader {
  readonly #context: CoreContext;
  #named: ActorCode[] = [];
  #pronominal: ActorCode[] = [];
  #owned: Resolution['by'] = 'name';
  #sector: Sector | null = null;
  #titleSector: Sector | null = null;
  #weak = true;
  #noun: PastMention['noun'] = 'thing';
  #heads: string[] = [];
  #codes: ActorCode[] = [];
  #by: Resolution['by'] = 'sector';
  #count = 0;
  #universal = false;
  #definite = false;
  #relation: Relation | null = null;
  #female: boolean | undefined;
  #describesOnly = true;
  #former = false;
  #name: string | null = null;
  #plural = false;
  #counted = false;
  #sectorNoun: SectorElement['noun'] = 'thing';

  constructor(context: CoreContext) {
    this.#context = context;
  }

  read(parts: readonly Part[]): Core {
    for (const part of parts) this.#readPart(part, parts.length === 1);
    const sector = this.#sector ?? this.#titleSector;
    const pronominal = this.#named.length === 0;
    return {
      owners: withoutHosts(unique(pronominal ? this.#pronominal : this.#named)),
      ownersBy: pronominal ? 'pronoun' : this.#owned,
      sector: this.#former && this.#name !== null && sector !== 'OPP' ? 'CVL' : sector,
      weak: this.#weak && this.#titleSector === null,
      noun: this.#noun,
      heads: this.#heads,
      codes: unique(this.#codes),
      by: this.#by,
      count: this.#count,
      universal: this.#universal,
      definite: this.#definite,
      relation: this.#relation,
      female: this.#female,
      describesOnly: this.#describesOnly,
      name: this.#name,
      plural: this.#plural,
      counted: this.#counted,
    };
  }

  #readPart(part: Part, alone: boolean): void {
    if (part.kind === 'count') [this.#count, this.#universal] = [part.count, part.universal];
    if (part.kind === 'determiner') this.#definite ||= part.definite;
    if (part.kind === 'determiner') this.#counted ||= COUNTING.test(part.norm);
    if (part.kind === 'word') this.#readWord(part.norm, part.word);
    if (part.kind === 'pronoun') this.#readPronoun(part, alone);
    if (part.kind === 'count' || part.kind === 'word')
      this.#relation = this.#context.relationAt(part.word) ?? this.#relation;
    if (part.kind !== 'element') return;
    this.#relation = this.#context.relationAt(part.element.first) ?? this.#relation;
    this.#readElement(part.element, part.owns);
  }

  #readWord(norm: string, _word: number): void {
    this.#former ||= FORMER.test(norm);
    if (QUANTITY.test(norm)) {
      this.#counted = true;
      return;
    }
    this.#describesOnly = false;
    this.#heads = [norm];
  }

  #readPronoun(part: Extract<Part, { kind: 'pronoun' }>, alone: boolean): void {
    this.#describesOnly = false;
    const told = this.#context.pronoun(part);
    this.#definite = true;
    if (!told) return;
    if (part.owns && !alone) {
      this.#pronominal.push(...told.codes);
      return;
    }
    this.#codes = [...told.codes];
    this.#by = 'pronoun';
    this.#noun = 'pronoun';
    this.#female = told.female;
  }

  #readElement(element: Element, owns: boolean): void {
    if (element.kind === 'country') this.#readCountry(element, owns);
    else if (element.kind === 'body') this.#readBody(element);
    else if (element.kind === 'sector') this.#readSector(element);
    else if (element.kind === 'person' || element.kind === 'name') this.#readPerson(element, owns);
    else if (element.kind === 'title') {
      this.#titleSector = element.title.sector ?? this.#titleSector;
      if (element.title.gender !== 'any') this.#female = element.title.gender === 'female';
      this.#noun = 'person';
      this.#describesOnly = false;
      this.#heads = this.#context.headsOf(element);
    }
  }

  #readCountry(element: CountryElement, owns: boolean): void {
    this.#named.push(...element.codes);
    this.#noun = element.form === 'people' ? 'people' : 'country';
    if (element.form !== 'adjective' && element.form !== 'direction' && !owns) this.#describesOnly = false;
  }

  #readBody(element: BodyElement): void {
    this.#named.push(element.code);
    this.#noun = 'body';
    if (element.form !== 'adjective') this.#describesOnly = false;
  }

  #readSector(element: SectorElement): void {
    this.#describesOnly = false;
    this.#noun = element.noun;
    this.#heads = this.#context.headsOf(element);
    if (element.weak && this.#sector !== null && !this.#weak) return;
    this.#sector = element.sector;
    this.#sectorNoun = element.noun;
    this.#weak = element.weak;
  }

  #readPerson(element: PersonElement | NameElement, owns: boolean): void {
    this.#describesOnly = false;
    const told = this.#context.personOf(element, this.#heads.join(' '), this.#female);
    if (owns) {
      this.#titleSector = null;
      if (told) {
        this.#named.push(...told.codes);
        this.#owned = told.by;
      }
      return;
    }
    this.#name = this.#context.headsOf(element).at(-1) ?? '';
    this.#plural = element.kind === 'name' && /^[^ ]{3,}[^s]s$/.test(element.key);
    this.#noun = 'person';
    this.#female ??= told?.female;
    if (told) this.#takePerson(told);
    else if (this.#sector !== null) this.#weak = false;
  }

  #takePerson(told: Told): void {
    const isOffice = this.#sector !== null && !this.#weak && this.#sectorNoun === 'person';
    const answer = personByText(told, {
      office: isOffice ? this.#sector : null,
      title: this.#titleSector,
      organisation: this.#sector === null ? undefined : this.#named.find(isNamed),
      former: this.#former,
    });
    this.#codes = [...answer.codes];
    this.#by = answer.by;
  }
}
