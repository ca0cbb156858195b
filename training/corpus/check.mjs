#!/usr/bin/env node
/**
 * Checks the corpus: `node check.mjs [--counts] [FILE…]`, without files every part-*.txt beside this script.
 * Faults break a rule of README.md and end with exit status 1; warnings are worth a second look.
 * `--counts` adds a table of types by stages.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES =
  'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(' ');
const STAGES =
  'done underway ordered planned proposed threatened promised demanded suspended cancelled resumed refused failed'.split(' ');
/** The stages that leave no choice of type. */
const TYPE_OF_STAGE = { threatened: 'THREATEN', demanded: 'REQUEST', refused: 'REJECT' };
const PARTY_ROLES = ['actor', 'recipient', 'speaker'];
const IMPLIED = '-';
const CODE = /^[A-Z]{3}(\.[A-Z][A-Z0-9]*)?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Where `words` or `words#2` stands in the sentence: {start, end}, or null. Occurrences are counted as plain substrings. */
function locate(sentence, mention) {
  const [, words, nth = '1'] = /^(.*?)(?:#(\d+))?$/.exec(mention);
  if (!words) return null;
  let start = -1;
  for (let i = 0; i < Number(nth); i++) {
    start = sentence.indexOf(words, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + words.length };
}

/** False where the span begins or ends inside a word: "lay" in "delay". */
function standsAlone(sentence, { start, end }) {
  const cutsBefore = LETTER_OR_DIGIT.test(sentence[start - 1] ?? '') && LETTER_OR_DIGIT.test(sentence[start]);
  const cutsAfter = LETTER_OR_DIGIT.test(sentence[end] ?? '') && LETTER_OR_DIGIT.test(sentence[end - 1]);
  return !cutsBefore && !cutsAfter;
}

/** Reads one file and reports on it; `seen` maps every sentence so far to its place. */
function checkFile(path, seen, report) {
  const name = basename(path);
  const totals = { texts: 0, sentences: 0, silent: 0, events: 0, cells: new Map() };
  let lineNumber = 0;
  let sentence = null;
  let eventsOfSentence = [];
  const fault = (message, at = lineNumber) => report.faults.push(`${name}:${at}: ${message}`);
  const warn = (message, at = lineNumber) => report.warnings.push(`${name}:${at}: ${message}`);

  function closeSentence() {
    if (sentence === null) return;
    if (eventsOfSentence.length === 0) totals.silent++;
    eventsOfSentence.slice(1).forEach((event, i) => {
      const before = eventsOfSentence[i];
      if (event.start < before.start) fault(`event out of order: "${event.trigger}" stands before "${before.trigger}"`, event.line);
      else if (event.start < before.end) warn(`triggers overlap: "${before.trigger}", "${event.trigger}"`, event.line);
    });
    sentence = null;
    eventsOfSentence = [];
  }

  function openText(line) {
    closeSentence();
    totals.texts++;
    const fields = line.split(' | ');
    if (fields.length !== 4) fault('a T: line needs id | published | style | crisis');
    if (!DAY.test(fields[1] ?? '')) fault(`published is no ISO day: ${fields[1]}`);
    if (seen.ids.has(fields[0])) fault(`text id given twice: ${fields[0]}`);
    seen.ids.add(fields[0]);
  }

  function openSentence(line) {
    closeSentence();
    totals.sentences++;
    sentence = line;
    if (seen.sentences.has(line)) fault(`sentence also at ${seen.sentences.get(line)}`);
    else seen.sentences.set(line, `${name}:${lineNumber}`);
  }

  /** A mention's span, with a fault where the sentence lacks it and a warning where it cuts a word. */
  function find(what, mention) {
    const span = locate(sentence, mention);
    if (!span) fault(`${what} not in the sentence: ${mention}`);
    else if (!standsAlone(sentence, span)) warn(`${what} begins or ends inside a word: ${mention}`);
    return span;
  }

  function checkParties(role, value) {
    for (const party of value.split(' + ')) {
      const equals = party.lastIndexOf(' = ');
      if (equals < 0) {
        fault(`${role} without a code: ${party}`);
        continue;
      }
      const mention = party.slice(0, equals);
      const code = party.slice(equals + 3);
      if (!CODE.test(code)) fault(`${role} has no valid code: ${code}`);
      if (mention !== IMPLIED) find(role, mention);
    }
  }

  function checkEvent(line) {
    if (sentence === null) return fault('an event without a sentence');
    totals.events++;
    const [head, trigger = '', ...roles] = line.split(' | ');
    const [type, act, stage, hedge, ...rest] = head.split(' ');
    if (!TYPES.includes(type)) fault(`unknown type: ${type}`);
    if (act !== IMPLIED && !TYPES.includes(act)) fault(`unknown act: ${act}`);
    if (!STAGES.includes(stage)) fault(`unknown stage: ${stage}`);
    if ((hedge !== undefined && hedge !== 'hedged') || rest.length) fault(`only "hedged" may follow the stage: ${head}`);
    if (TYPE_OF_STAGE[stage] && TYPE_OF_STAGE[stage] !== type) fault(`stage ${stage} goes with ${TYPE_OF_STAGE[stage]}, not ${type}`);
    const cell = `${type} ${stage}`;
    totals.cells.set(cell, (totals.cells.get(cell) ?? 0) + 1);

    const span = find('trigger', trigger);
    if (span) eventsOfSentence.push({ ...span, trigger, line: lineNumber });
    const given = new Set();
    for (const field of roles) {
      const colon = field.indexOf(': ');
      const role = field.slice(0, colon);
      const value = field.slice(colon + 2);
      if (given.has(role)) fault(`${role} given twice`);
      given.add(role);
      if (role === 'object') find('object', value);
      else if (PARTY_ROLES.includes(role)) checkParties(role, value);
      else fault(`unknown role: ${role}`);
    }
    if (!given.has('actor')) fault('no actor');
  }

  for (const line of readFileSync(path, 'utf8').split('\n')) {
    lineNumber++;
    if (line.trim() === '' || line === 'P:') continue;
    if (line.startsWith('T: ')) openText(line.slice(3));
    else if (line.startsWith('S: ')) openSentence(line.slice(3));
    else if (line.startsWith('E: ')) checkEvent(line.slice(3));
    else fault(`unknown line: ${line.slice(0, 40)}`);
  }
  closeSentence();
  return totals;
}

function printCounts(cells) {
  const rowOf = (label, values) => console.log(label.padEnd(10) + values.map((v) => String(v).padStart(11)).join(''));
  const count = (type, stage) => cells.get(`${type} ${stage}`) ?? 0;
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
  rowOf('', [...STAGES, 'all']);
  for (const type of TYPES) {
    const row = STAGES.map((stage) => count(type, stage));
    rowOf(type, [...row.map((n) => n || '.'), sum(row)]);
  }
  const columns = STAGES.map((stage) => sum(TYPES.map((type) => count(type, stage))));
  rowOf('all', [...columns, sum(columns)]);
}

const args = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const named = args.filter((arg) => !arg.startsWith('--'));
const files = named.length
  ? named
  : readdirSync(here)
      .filter((file) => /^part-.*\.txt$/.test(file))
      .sort()
      .map((file) => join(here, file));

const seen = { ids: new Set(), sentences: new Map() };
const report = { faults: [], warnings: [] };
const all = { texts: 0, sentences: 0, silent: 0, events: 0, cells: new Map() };
for (const file of files) {
  const { cells, ...sums } = checkFile(file, seen, report);
  for (const [key, value] of Object.entries(sums)) all[key] += value;
  for (const [cell, n] of cells) all.cells.set(cell, (all.cells.get(cell) ?? 0) + n);
}
for (const message of report.warnings) console.log(`warning  ${message}`);
for (const message of report.faults) console.log(`fault    ${message}`);
if (args.includes('--counts')) printCounts(all.cells);
console.log(
  `${files.length} files, ${all.texts} texts, ${all.sentences} sentences (${all.silent} without an event), ` +
    `${all.events} events; ${report.faults.length} faults, ${report.warnings.length} warnings`,
);
process.exit(report.faults.length ? 1 : 0);
