#!/usr/bin/env node
// Prints {code: [name, demonym, capital…]} of all countries as JSON, for the parties of the training texts.
import countries from 'world-countries';

const entries = countries.map(({ cca3, name, demonyms, capital }) => [
  cca3 === 'UNK' ? 'XKX' : cca3,
  [...new Set([name.common, demonyms?.eng?.m, ...(capital ?? [])].filter(Boolean))],
]);
const withdrawn = { SUN: ['Soviet Union', 'Soviet', 'Moscow'], YUG: ['Yugoslavia', 'Yugoslav', 'Belgrade'], CSK: ['Czechoslovakia', 'Prague'], DDR: ['East Germany', 'East German'] };
const bodies = { 'IGO.UN': ['United Nations', 'U.N.', 'Security Council'], 'IGO.NATO': ['NATO'], 'IGO.EU': ['European Union', 'Brussels'], 'IGO.AU': ['African Union'], 'IGO.IAEA': ['IAEA', 'atomic agency'] };
console.log(JSON.stringify({ ...Object.fromEntries(entries), ...withdrawn, ...bodies }));
