import words from '../../data/ledger/words.json' with { type: 'json' };
import { stem } from './content-words.ts';

/** The forms of contact in `data/ledger/words.json`. */
export type ChannelForm = keyof typeof words.channels;
export type ChannelKind = 'line' | 'meeting';

const FORMS = Object.keys(words.channels) as readonly ChannelForm[];

const stems = (text: string): string =>
  ` ${text
    .split(/[^\p{L}\p{N}'’-]+/u)
    .map(stem)
    .join(' ')} `;

const PHRASES = FORMS.map((form) => ({ form, phrases: words.channels[form].words.map(stems) }));

/** The form of contact that a phrase names, null where it names none. */
export function channelForm(text: string): ChannelForm | null {
  const padded = stems(text);
  return PHRASES.find(({ phrases }) => phrases.some((phrase) => padded.includes(phrase)))?.form ?? null;
}

export const channelKind = (form: ChannelForm): ChannelKind => words.channels[form].kind as ChannelKind;

export const channelLabel = (form: ChannelForm): string => words.channels[form].label;
