import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isActorCode } from '../../../src/codebook/actor-code.ts';
import { loadActorLexicon } from '../../../src/actors/lexicon/lexicon.ts';
import { splitWords } from '../../../src/actors/words.ts';
import { listOf, readTable } from '../../../src/actors/lexicon/table.ts';
import { codesOf, lexicon } from '../document-of.ts';

const DATA = new URL('../../../data/actors/', import.meta.url);

test('every code of the data files is one', () => {
  for (const file of ['groups.tsv', 'breakaways.tsv', 'bodies.tsv'])
    for (const row of readTable(new URL(file, DATA)))
      assert.ok(isActorCode(row['code']!), `${file}: ${row['code']}`);
  for (const row of readTable(new URL('organisations.tsv', DATA)))
    assert.match(row['code']!, /^IGO\.[A-Z][A-Z0-9]*$/, `organisations.tsv: ${row['code']}`);
});

test('every row names something, and every country code is known', () => {
  for (const file of ['countries.tsv', 'cities.tsv', 'groups.tsv', 'bodies.tsv'])
    for (const row of readTable(new URL(file, DATA))) {
      const code = (row['code'] ?? row['country'])!.slice(0, 3);
      assert.ok(lexicon.names.has(code), `${file}: no country ${code}`);
      assert.ok(
        Object.values(row)
          .slice(1)
          .some((cell) => listOf(cell).length > 0),
        `${file}: ${code} names nothing`,
      );
    }
});

test("Kosovo has the codebook's code, Congo is the larger one, an acronym is not a word", () => {
  assert.equal(codesOf('Kosovo waited.', 'Kosovo'), 'XKX.GOV');
  assert.equal(codesOf('Congo waited.', 'Congo'), 'COD.GOV');
  assert.equal(codesOf('Nobody told us who did it.', 'who'), '');
});

test('the longest phrase wins', () => {
  const words = splitWords('South Korean');
  assert.equal(lexicon.phrases.longestAt(words, 0)?.length, 2);
});

test('the lexicon is read in little time', () => {
  const start = process.cpuUsage();
  loadActorLexicon();
  const { user, system } = process.cpuUsage(start);
  const cpuMs = (user + system) / 1000;
  assert.ok(cpuMs < 600, `took ${cpuMs.toFixed(0)} ms of processor time`);
});
