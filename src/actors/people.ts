import type { ActorCode } from '../codebook/actor-code.ts';
import type { Resolution } from './resolution.ts';

/** A person as one document knows them. */
export interface KnownPerson {
  readonly code: ActorCode;
  readonly by: Resolution['by'];
  /** Undefined where nothing tells. */
  readonly female: boolean | undefined;
  /** The text names the country with the office; false where only the context told it. */
  readonly certain: boolean;
}

const PARTICLE = /^(al|el|bin|ibn|de|da|do|dos|di|du|del|van|von|der|la|le|jr|sr|abu|ag|y|e|ould)$/;

/** Offices of which a country has one at a time: a second president must be another country's. */
const SINGLE_OFFICE =
  /^(president|prime minister|premier|chancellor|king|queen|emir|sultan|emperor|taoiseach|(foreign|defen[cs]e|interior|finance|home|energy) (minister|secretary))$/;

/** The persons of one document, by full name and by the words that the text uses alone. */
export class People {
  /** Namesakes stand in the order in which they were introduced. */
  readonly #byKey = new Map<string, KnownPerson[]>();
  readonly #byWord = new Map<string, KnownPerson[]>();
  /** Last words of those who hold an office that a country has once. */
  readonly #holders = new Map<string, string>();

  /** Remembers a person under the full name and each of its words; the last word wins over the others. */
  introduce(norms: readonly string[], person: KnownPerson): void {
    add(this.#byKey, norms.join(' '), person);
    const words = norms.filter((norm) => norm.length > 1 && !PARTICLE.test(norm));
    for (const word of words.slice(0, -1)) add(this.#byWord, word, person, 'before');
    if (words.length > 0) add(this.#byWord, words.at(-1)!, person);
  }

  /** Those whose country the text itself has told. */
  certainOnes(): People {
    const people = new People();
    for (const [key, namesakes] of this.#byKey)
      for (const person of namesakes) if (person.certain) people.introduce(key.split(' '), person);
    return people;
  }

  /** Remembers who holds an office that a country has only once. */
  appoint(country: string, office: string, surname: string): void {
    if (SINGLE_OFFICE.test(office)) this.#holders.set(`${country} ${office}`, surname);
  }

  /** False where somebody else is known to hold that office of the country. */
  mayHold(country: string, office: string, surname: string): boolean {
    const holder = SINGLE_OFFICE.test(office) ? this.#holders.get(`${country} ${office}`) : undefined;
    return holder === undefined || holder === surname;
  }

  /**
   * Somebody known by just these words, or by the last or first of them; among namesakes the last introduced whom
   * `female` ("Ms.", "Mr.") does not contradict.
   */
  find(norms: readonly string[], female?: boolean): KnownPerson | undefined {
    const words = norms.filter((norm) => !PARTICLE.test(norm));
    const known = this.#byKey.get(norms.join(' ')) ?? [];
    const byWord = words.length === 1 ? (this.#byWord.get(words[0]!) ?? []) : [];
    return likeliest([...byWord, ...known], female) ?? (words.length > 1 ? this.#sharing(words) : undefined);
  }

  /** Two words of a longer name: both must lead to the same person. */
  #sharing(words: readonly string[]): KnownPerson | undefined {
    const persons = words.map((word) => this.#byWord.get(word) ?? []);
    return persons[0]!.findLast(({ code }) =>
      persons.every((each) => each.some((other) => other.code === code)),
    );
  }
}

/** Adds a namesake before or after the others; one of the same code is the same person, whose gender is kept. */
function add(
  index: Map<string, KnownPerson[]>,
  key: string,
  person: KnownPerson,
  place: 'before' | 'after' = 'after',
): void {
  const known = index.get(key) ?? [];
  const same = known.find((other) => other.code === person.code);
  const others = known.filter((other) => other !== same);
  const merged = same ? { ...person, female: person.female ?? same.female } : person;
  if (place === 'after') index.set(key, [...others, merged]);
  else index.set(key, same ? known.map((other) => (other === same ? merged : other)) : [merged, ...known]);
}

function likeliest(namesakes: readonly KnownPerson[], female: boolean | undefined): KnownPerson | undefined {
  if (female === undefined) return namesakes.at(-1);
  return (
    namesakes.findLast((person) => person.female === female) ??
    namesakes.findLast((person) => person.female === undefined) ??
    namesakes.at(-1)
  );
}
