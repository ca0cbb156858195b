/**
 * Prints the parties that the program lists with each sentence of the corpus, as JSON: `{text: [[party, …], …]}`.
 * Training reads the lists that reading will get, mistakes included. Where the annotators gave a country another code
 * (invented ones have arbitrary codes), the party gets theirs: the one that its mentions are annotated with most.
 */
import { createDocumentActors } from '../src/actors/document-actors.ts';
import type { DocumentActors } from '../src/actors/resolution.ts';
import { countryOf } from '../src/codebook/actor-code.ts';
import type { Document } from '../src/document/document.ts';
import { listParties, partiesByCountry } from '../src/events/listed-parties.ts';
import { documentOf, readCorpus, type CorpusText } from './corpus.ts';

/** How often each of our countries stands where the annotators wrote each of theirs. */
function pairCounts(text: CorpusText, document: Document, actors: DocumentActors): Map<string, number> {
  const counts = new Map<string, number>();
  const offsets = document.blocks.flatMap((block) => block.sentences).map((sentence) => sentence.start);
  for (const [index, sentence] of text.sentences.entries()) {
    for (const { span, code } of sentence.events.flatMap(({ actor, recipient, speaker }) => [
      ...actor,
      ...recipient,
      ...speaker,
    ])) {
      if (!span) continue;
      const { codes } = actors.resolve(offsets[index]! + span.start, offsets[index]! + span.end);
      for (const ours of new Set(codes.map(countryOf))) {
        const pair = `${ours} ${countryOf(code)}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Ours → theirs, the commonest pairs first; each code is given away once, one that both use to itself. */
function matchCountries(counts: ReadonlyMap<string, number>): Map<string, string> {
  const pairs = [...counts.keys()].map((pair) => pair.split(' ') as [string, string]);
  const ours = new Set(pairs.map(([code]) => code));
  const shared = pairs.map(([, code]) => code).filter((code) => ours.has(code));
  const matched = new Map(shared.map((code) => [code, code]));
  const given = new Set(shared);
  for (const [pair] of [...counts].toSorted((a, b) => b[1] - a[1])) {
    const [own, theirs] = pair.split(' ') as [string, string];
    if (matched.has(own) || given.has(theirs)) continue;
    matched.set(own, theirs);
    given.add(theirs);
  }
  return matched;
}

function listsOf(text: CorpusText) {
  const document = documentOf(text);
  const actors = createDocumentActors(document);
  const parties = partiesByCountry(actors.parties);
  const theirs = matchCountries(pairCounts(text, document, actors));
  const sentences = document.blocks.flatMap((block) => block.sentences);
  return sentences.map((sentence, index) =>
    listParties(parties, sentence, sentences[index - 1]).map((party) => ({
      ...party,
      country: theirs.get(party.country) ?? party.country,
    })),
  );
}

console.log(JSON.stringify(Object.fromEntries(readCorpus().map((text) => [text.id, listsOf(text)]))));
