import type { SpokenType, Voice } from '../ledger/voices.ts';
import { actorName } from './actor-names.ts';
import { itemHead } from './item-head.ts';
import { stepLines } from './step-lines.ts';
import type { Style } from './style.ts';
import { wrap } from './text-width.ts';

const NOUNS: Readonly<Record<SpokenType, readonly [one: string, several: string]>> = {
  ACCUSE: ['accusation', 'accusations'],
  THREATEN: ['threat or plan', 'threats and plans'],
  REQUEST: ['demand', 'demands'],
};
const MOST_QUOTES = 3;

function spokenCounts({ counts }: Voice): string {
  const parts = (Object.keys(NOUNS) as SpokenType[])
    .filter((type) => counts[type] > 0)
    .map((type) => `${counts[type]} ${NOUNS[type][counts[type] === 1 ? 0 : 1]}`);
  return parts.join(', ') || 'a source for others';
}

const chains = ({ code, through }: Voice): readonly string[] =>
  through.map(({ chain, count }) => {
    const known = chain.join() === code ? 'its own word' : chain.map(actorName).join(', quoting ');
    return `${known} (${count})`;
  });

/** A voice: what it says and how often, through whom it is known and whose acts it tells, and its words. */
export function voiceItem(voice: Voice, style: Style): string {
  const { spoken, speaksOf } = voice;
  const of = speaksOf.map(({ code, count }) => `${actorName(code)} (${count})`);
  const known = chains(voice);
  const details = [
    ...(known.length > 0 ? [`known from ${known.join('; ')}`] : []),
    ...(of.length > 0 ? [`tells of ${of.join(', ')}`] : []),
  ];
  const left = spoken.length - MOST_QUOTES;
  return [
    ...itemHead(actorName(voice.code), voice.id, style),
    `  ${spokenCounts(voice)}`,
    ...details.flatMap((line) => wrap(line, style.width - 4).map((part) => style.colour.dim(`    ${part}`))),
    ...stepLines(spoken.slice(0, MOST_QUOTES), style),
    ...(left > 0 ? [style.colour.dim(`    and ${left} more`)] : []),
    '',
  ].join('\n');
}
