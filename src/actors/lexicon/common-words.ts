import { isSector, type Sector } from '../../codebook/actor-code.ts';
import { splitWords } from '../words.ts';
import type { Entry, Noun, Relation, Title } from './entry.ts';
import { PhraseIndex } from './phrase-index.ts';
import { listOf, readTable } from './table.ts';

/** Adds the common nouns by sector. */
export function addSectors(folder: URL, index: PhraseIndex<Entry>): void {
  const seen = new Set<string>();
  for (const row of readTable(new URL('sectors.tsv', folder))) {
    const sector = row['sector']! as Sector;
    if (!isSector(sector))
      throw new Error(`data/actors/sectors.tsv: "${sector}" is no sector of the codebook`);
    const weak = row['strength'] === 'weak';
    for (const phrase of listOf(row['words'])) {
      const words = phrase.toLowerCase() === phrase || phrase.length <= 6 ? phrase : phrase.toLowerCase();
      if (seen.has(words)) continue;
      seen.add(words);
      index.add(words, { kind: 'sector', sector, noun: row['noun'] as Noun, weak });
    }
  }
}

/** Reads the titles before names. */
export function readTitles(folder: URL): PhraseIndex<Title> {
  const titles = new PhraseIndex<Title>();
  for (const row of readTable(new URL('titles.tsv', folder)))
    for (const words of listOf(row['words']))
      titles.add(words, {
        sector: isSector(row['sector']!) ? row['sector'] : null,
        gender: row['kind'] as Title['gender'],
      });
  return titles;
}

/** Reads the words for a party by its relation to another. */
export function readRelations(folder: URL): PhraseIndex<Relation> {
  const relations = new PhraseIndex<Relation>();
  for (const row of readTable(new URL('relations.tsv', folder)))
    for (const words of listOf(row['words'])) relations.add(words, row['kind'] as Relation);
  return relations;
}

/** Reads the words that tell what kind of thing a name is. */
export function readNameWords(folder: URL): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const row of readTable(new URL('name-words.tsv', folder))) {
    const norms = listOf(row['words']).flatMap((text) => splitWords(text).map((word) => word.norm));
    words.set(row['kind']!, new Set([...(words.get(row['kind']!) ?? []), ...norms]));
  }
  return words;
}
