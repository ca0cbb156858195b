import type { ActorCode } from '../codebook/actor-code.ts';
import type { DocumentWords } from './document-words.ts';
import type { BodyElement, Element, SectorElement } from './element.ts';
import type { ActorLexicon } from './lexicon/lexicon.ts';
import { BodyNameFinder, type BodyName } from './body-names.ts';

/** Organisations and groups that no list has, found by the last word of their names: "the North Shelf Commission". */
export interface IntroducedBodies {
  readonly elements: readonly (BodyElement | SectorElement)[];
  /** Words that each may be called by alone later. */
  readonly shortForms: ReadonlyMap<ActorCode, ReadonlySet<string>>;
  /** Codes by acronym, as compared: `fpt`. */
  readonly acronyms: ReadonlyMap<string, ActorCode>;
}

const ACRONYM = /^[\p{Lu}\p{N}]{2,8}$/u;

const initialsOf = (text: DocumentWords, first: number, end: number): string =>
  text.words
    .slice(first, end)
    .filter((word) => word.capital)
    .map((word) => word.text[0]!.normalize('NFD')[0]!.toUpperCase())
    .join('')
    .replace(/[^A-Z0-9]/g, '');

/** The acronym in brackets after a name: "(FPT)". */
function acronymAfter(text: DocumentWords, end: number): string | null {
  const word = text.words[end + 1];
  return text.words[end]?.text === '(' && word && ACRONYM.test(word.text) ? word.text : null;
}

/** The country that a group is of: the one described just before it, else the one the text is most about. */
function homeOf(
  found: BodyName,
  covering: readonly (Element | undefined)[],
  main: string | null,
): string | null {
  const before = covering[found.first - 1];
  return before?.kind === 'country' ? before.codes[0]! : main;
}

/** Finds them; `main` is the country that the text names most. */
export function introducedBodies(
  text: DocumentWords,
  covering: readonly (Element | undefined)[],
  lexicon: ActorLexicon,
  main: string | null,
): IntroducedBodies {
  const elements: (BodyElement | SectorElement)[] = [];
  const shortForms = new Map<ActorCode, Set<string>>();
  const acronyms = new Map<string, ActorCode>();
  const sectorElement = (found: BodyName, sector: SectorElement['sector']): void => {
    elements.push({ kind: 'sector', first: found.first, end: found.end, sector, noun: 'body', weak: false });
  };
  for (const found of new BodyNameFinder(text, covering, lexicon).find()) {
    const { kind, first, end, head } = found;
    const home = homeOf(found, covering, main);
    const described = covering[first - 1]?.kind === 'country' || covering[first - 1]?.kind === 'sector';
    const acronym = acronymAfter(text, end);
    const short = acronym ?? initialsOf(text, first, end);
    if (kind === 'company') sectorElement(found, 'BUS');
    else if (kind === 'media') sectorElement(found, 'MED');
    else if (kind === 'party')
      sectorElement(found, /^(ruling|governing)$/.test(text.words[first - 1]?.norm ?? '') ? 'PTY' : 'OPP');
    else if (kind === 'organisation' && described) continue;
    else if (kind === 'organisation' || home) {
      const code = kind === 'organisation' ? `IGO.${short}` : `${home}.${short}`;
      elements.push({ kind: 'body', first, end, code, form: 'name' });
      const forms = shortForms.get(code) ?? new Set();
      shortForms.set(code, forms.add(head).add(short.toLowerCase()));
      if (kind === 'group') forms.add('group').add('movement');
      if (acronym) acronyms.set(acronym.toLowerCase(), code);
    }
  }
  return { elements, shortForms, acronyms };
}
