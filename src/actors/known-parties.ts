import { clauseSubject } from './clause-subject.ts';
import type { CoreContext, Told } from './core.ts';
import type { Element, NameElement, PersonElement } from './element.ts';
import type { PronounKind } from './grammar.ts';
import type { Place } from './history.ts';
import type { InterpreterSources } from './meaning.ts';
import { bySurname, officeCode } from './officeholder.ts';

/** Persons and pronouns, as the document and the lists know them. */
export class KnownParties {
  readonly #in: InterpreterSources;

  constructor(sources: InterpreterSources) {
    this.#in = sources;
  }

  /** What the reader of a phrase at a place may ask. */
  contextAt(place: Place): CoreContext {
    return {
      personOf: (element, title, female) => this.#personOf(element, title, female),
      pronoun: (part) => this.#pronoun(part.pronoun, { word: part.word, sentence: place.sentence }),
      relationAt: (word) =>
        this.#in.lexicon.relations.longestAt(this.#in.text.words, word)?.values[0] ?? null,
      headsOf: (element: Element) =>
        this.#in.text.words.slice(element.first, element.end).map((word) => word.norm),
    };
  }

  #personOf(element: PersonElement | NameElement, title: string, female: boolean | undefined): Told | null {
    const { people, offices, lexicon, text } = this.#in;
    const norms = text.words.slice(element.first, element.end).map((word) => word.norm);
    const known = people.find(norms, female);
    if (known) return { codes: [known.code], by: known.by, female: known.female };
    const named = lexicon.surnames.get(norms.at(-1)!) ?? [];
    const persons = element.kind === 'person' ? element.persons : bySurname(named, norms, title, offices);
    const office = officeCode(persons, offices);
    if (!office) return null;
    return {
      codes: [office.code],
      by: 'office',
      female: lexicon.femaleNames.has(norms[0]!) || undefined,
      current: office.current,
    };
  }

  #pronoun(kind: PronounKind, place: Place): Told | null {
    if (kind === 'we' || kind === 'you') {
      const home = this.#in.history.mentions.find((past) => !past.place)?.codes[0];
      return home ? { codes: [home], by: 'pronoun', female: undefined } : null;
    }
    const { text, history } = this.#in;
    const found = history.antecedent(kind, place, clauseSubject(text, history.mentions, place));
    return found ? { codes: found.codes, by: 'pronoun', female: kind === 'she' || found.female } : null;
  }
}
