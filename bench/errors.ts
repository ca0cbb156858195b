import { countryOf, type ActorCode } from '../src/codebook/actor-code.ts';
import type { Event } from '../src/events/event.ts';
import type { SentenceReading } from '../src/events/read-sentences.ts';
import { openReader } from '../src/reading/neural-reader.ts';
import { overlaps, type Span } from '../src/reading/reading.ts';
import { codeAnnotated, placeOf, type CodedAgain, type GoldEvent } from './annotated.ts';

/** What the reader got wrong in annotated documents, sorted by cause. */

interface Mistake {
  readonly cause: string;
  readonly where: string;
  readonly sentence: string;
  readonly told: readonly string[];
}

const countries = (codes: readonly ActorCode[]): string =>
  [...new Set(codes.map(countryOf))].toSorted().join(' ');
const exactly = (codes: readonly ActorCode[]): string =>
  [...new Set(codes.map((code) => (code.includes('.') ? code : `${code}.GOV`)))].toSorted().join(' ');

function show(
  event: Pick<GoldEvent, 'type' | 'act' | 'stage' | 'actor' | 'recipient'>,
  trigger: string,
): string {
  const side = (codes: readonly ActorCode[]): string => codes.join('+') || '–';
  return `${event.type} ${event.act ?? '–'} ${event.stage} «${trigger}» ${side(event.actor)} → ${side(event.recipient)}`;
}

const isJoint = ({ actor, recipient }: Pick<GoldEvent, 'actor' | 'recipient'>): boolean =>
  actor.length > 1 && countries(actor) === countries(recipient);

/** Why the parties of a role differ; null where they don't. */
function causeInRole(
  role: 'actor' | 'recipient',
  gold: GoldEvent,
  read: Event,
  listed: ReadonlySet<string>,
): string | null {
  if (countries(gold[role]) === countries(read[role])) {
    return exactly(gold[role]) === exactly(read[role]) ? null : `${role}: sector`;
  }
  if (isJoint(gold) && !isJoint(read)) return 'joint act read as directed';
  if (isJoint(read) && !isJoint(gold)) return 'directed act read as joint';
  if (gold[role].length === 0) return `${role}: one given where there is none`;
  if (read[role].length === 0) return `${role}: none given`;
  if (!gold[role].every((code) => listed.has(countryOf(code))))
    return `${role}: a party that the text was not found to name`;
  const [wanted, given] = [gold[role].map(countryOf), read[role].map(countryOf)];
  if (given.every((country) => wanted.includes(country))) return `${role}: some of several`;
  if (wanted.every((country) => given.includes(country))) return `${role}: too many`;
  return `${role}: another party`;
}

function causesOf(gold: GoldEvent, read: Event, listed: ReadonlySet<string>): string[] {
  const causes = [
    gold.type === read.type ? null : 'type',
    gold.act === read.act ? null : 'act',
    gold.stage === read.stage ? null : 'stage',
    causeInRole('actor', gold, read, listed),
    causeInRole('recipient', gold, read, listed),
    countries(gold.speaker) === countries(read.speaker) ? null : 'speaker',
  ];
  return [...new Set(causes.filter((cause) => cause !== null))];
}

function compare({ gold, events, readings }: CodedAgain): Mistake[] {
  const free = new Set(events.flatMap((event) => event.evidence.map((evidence) => ({ event, evidence }))));
  const readingAt = (place: Span): SentenceReading | undefined =>
    readings.find(({ sentence }) => overlaps(sentence, place));
  const mistake = (cause: string, place: Span, told: string[]): Mistake => ({
    cause,
    where: gold.doc,
    sentence: readingAt(place)?.reading.sentence ?? '',
    told,
  });
  const found = gold.events.flatMap((event) => {
    const place = placeOf(gold.text, event);
    const told = `wanted ${show(event, event.trigger)}`;
    const match = [...free].find(({ evidence }) => overlaps(evidence.trigger, place));
    if (!match) {
      const at = readingAt(place);
      const seen = at?.reading.triggers.some((trigger) =>
        overlaps({ start: at.sentence.start + trigger.start, end: at.sentence.start + trigger.end }, place),
      );
      return [mistake(seen ? 'missed: thought too unlikely' : 'missed', place, [told])];
    }
    free.delete(match);
    const listed = new Set(readingAt(place)?.parties.map(({ country }) => country));
    const read = `read   ${show(match.event, match.evidence.trigger.text)} (${match.event.confidence.toFixed(2)})`;
    return causesOf(event, match.event, listed).map((cause) => mistake(cause, place, [told, read]));
  });
  const invented = [...free].map(({ event, evidence }) =>
    mistake('invented', evidence.trigger, [
      `read   ${show(event, evidence.trigger.text)} (${event.confidence.toFixed(2)})`,
    ]),
  );
  return [...found, ...invented];
}

/** Reads the annotated documents of a folder and prints every mistake, the commonest cause first. */
export async function printMistakes(folder: string): Promise<void> {
  const reader = await openReader();
  const mistakes = (await codeAnnotated(folder, reader)).flatMap(compare);
  const byCause = [...Map.groupBy(mistakes, ({ cause }) => cause)].toSorted(
    (a, b) => b[1].length - a[1].length,
  );
  for (const [cause, found] of byCause) console.log(`${String(found.length).padStart(5)}  ${cause}`);
  for (const [cause, found] of byCause) {
    console.log(`\n# ${cause}`);
    for (const { where, sentence, told } of found)
      console.log(`\n${[`[${where}] ${sentence}`, ...told].join('\n  ')}`);
  }
}
