import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDocumentActors } from '../../src/actors/document-actors.ts';
import { codesOf, documentOf, Example, lexicon } from './document-of.ts';

test('heads decide the sector, modifiers the country', () => {
  const text =
    "South Korea's army fired flares while the South Korean president flew home and activists in South Korea cheered.";
  const example = new Example(text);
  assert.equal(example.codes("South Korea's army"), 'KOR.MIL');
  assert.equal(example.codes('the South Korean president'), 'KOR.GOV');
  assert.equal(example.codes('activists in South Korea'), 'KOR.CVL');
});

test('a country, its capital, its people and its seat of government stand for the government', () => {
  const text =
    'Iran hesitated, Tehran objected, the Iranians left, the Kremlin smiled and British envoys waited.';
  const example = new Example(text);
  for (const words of ['Iran', 'Tehran', 'the Iranians']) assert.equal(example.codes(words), 'IRN.GOV');
  assert.equal(example.codes('the Kremlin'), 'RUS.GOV');
});

test('people without an article are civilians', () => {
  assert.equal(
    codesOf('More than a million Syrians crossed into Turkey.', 'More than a million Syrians'),
    'SYR.CVL',
  );
});

test('a weak head takes the sector of what stands beside it', () => {
  const text =
    'A coast guard spokesman in Manila praised officials of the Thai foreign ministry and Polish army officers.';
  const example = new Example(text);
  assert.equal(example.codes('A coast guard spokesman in Manila'), 'PHL.COP');
  assert.equal(example.codes('officials of the Thai foreign ministry'), 'THA.GOV');
  assert.equal(example.codes('Polish army officers'), 'POL.MIL');
});

test('who backs, leads against or favours somebody does not own it', () => {
  const text =
    'Ukraine shelled the Russian-backed separatists near Donetsk, and pro-Russian protesters marched in Odesa.';
  const example = new Example(text, '2014-07-20');
  assert.match(example.codes('the Russian-backed separatists'), /^UKR\.REB$/);
  assert.equal(example.codes('pro-Russian protesters'), 'UKR.CVL');
});

test('known groups and organisations keep their names, whoever of them acts', () => {
  const text =
    'Hamas gunmen fired at Israel, inspectors of the International Atomic Energy Agency left Iran, and NATO jets took off.';
  const example = new Example(text);
  assert.equal(example.codes('Hamas gunmen'), 'PSE.HAMAS');
  assert.equal(example.codes('inspectors of the International Atomic Energy Agency'), 'IGO.IAEA');
  assert.equal(example.codes('NATO jets'), 'IGO.NATO');
  assert.equal(
    codesOf("North Korea's Korean People's Army paraded.", "North Korea's Korean People's Army"),
    'PRK.MIL',
  );
});

test('an organisation may be called by a word of its name', () => {
  const text =
    'The International Atomic Energy Agency sent a note to Iran. On Friday the agency asked for an answer.';
  assert.equal(codesOf(text, 'the agency'), 'IGO.IAEA');
});

test('one head may have several countries', () => {
  const text = 'American and British vessels sailed as the presidents of Colombia, Chile and Paraguay met.';
  const example = new Example(text);
  assert.equal(example.codes('the presidents of Colombia, Chile and Paraguay'), 'CHL.GOV+COL.GOV+PRY.GOV');
  assert.match(example.codes('American and British vessels'), /^GBR\.\w+\+USA\.\w+$/);
});

test('bare heads belong to the country that the text is about', () => {
  const text =
    'Protesters filled the squares of Chile on Monday. Police in Santiago fired water cannon. The government of Chile appealed for calm, and Spain offered help. The army stayed in its barracks.';
  const example = new Example(text);
  assert.equal(example.codes('Police'), 'CHL.COP');
  assert.equal(example.codes('The army'), 'CHL.MIL');
});

test('a hint gives the sector where the words give none', () => {
  const example = new Example('Peru was calm. The quorl of Peru said no.');
  assert.equal(example.codes('The quorl of Peru', 1, { sector: 'BUS', score: 0.9 }), 'PER.BUS');
});

test('states that are no more keep their codes, and lend them to the capital of their time', () => {
  assert.equal(codesOf('Moscow sent a note to Bonn.', 'Moscow', '1975-03-01'), 'SUN.GOV');
  assert.equal(codesOf('Moscow sent a note to Berlin.', 'Moscow', '2015-03-01'), 'RUS.GOV');
  assert.equal(
    codesOf('East German policemen closed the gate.', 'East German policemen', '1961-08-14'),
    'DDR.COP',
  );
});

test('seas, wars and treaties are no parties', () => {
  const example = new Example(
    'The Korean War and the Geneva Conventions were taught beside the South China Sea.',
  );
  assert.deepEqual(example.actors.parties, []);
});

test('parties come most frequent first, with the places where the text names them', () => {
  const text = 'Kenya closed the border. Uganda protested. Kenya gave no answer.';
  const [first, second] = createDocumentActors(documentOf(text), lexicon).parties;
  assert.deepEqual(
    { ...first },
    { code: 'KEN.GOV', name: 'Kenya', count: 2, at: [0, text.lastIndexOf('Kenya')] },
  );
  assert.equal(second!.code, 'UGA.GOV');
});

test('words outside any party have no codes', () => {
  const example = new Example('Rain fell on Kenya.');
  assert.deepEqual(example.actors.resolve(0, 0), { codes: [], by: 'unknown' });
});

test('a text of a thousand words is built in less than 50 ms', () => {
  const paragraph =
    "Marovia's army shelled a village on Tuesday, the Marovian president said, while envoys from Lesk met Foreign Minister Ana Dorval in Geneva. ";
  const document = documentOf(paragraph.repeat(45).trim());
  createDocumentActors(document, lexicon);
  const start = process.cpuUsage();
  createDocumentActors(document, lexicon);
  const { user, system } = process.cpuUsage(start);
  const cpuMs = (user + system) / 1000;
  assert.ok(cpuMs < 150, `took ${cpuMs.toFixed(0)} ms of processor time`);
});

test('so many of a people are civilians, the people as a whole its government', () => {
  const text = 'Peru freed 25 Lebanese and a Moroccan. The Moroccans thanked Peru.';
  assert.equal(codesOf(text, '25 Lebanese'), 'LBN.CVL');
  assert.equal(codesOf(text, 'a Moroccan'), 'MAR.CVL');
  assert.equal(codesOf(text, 'The Moroccans'), 'MAR.GOV');
});

test('those whom a person leads are of the same body', () => {
  const text =
    "Peru's army commander, General Otto Quispe, waited while General Quispe's men crossed the river.";
  assert.equal(codesOf(text, "General Quispe's men"), 'PER.MIL');
});
