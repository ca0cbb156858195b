import words from '../../data/ledger/words.json' with { type: 'json' };
import { stemsOf } from './content-words.ts';

/** The forms of contact in `data/ledger/words.json`. */
export type ChannelForm = keyof typeof words.channels;
export type ChannelKind = 'line' | 'meeting';

const FORMS = Object.keys(words.channels) as readonly ChannelForm[];

/** Blanks at both ends, so that only whole words are found in it. */
const padded = (text: string): string => ` ${stemsOf(text).join(' ')} `;

const PHRASES = FORMS.map((form) => ({ form, phrases: words.channels[form].words.map(padded) }));

/** The form of contact that a phrase names, null where it names none. */
export function channelForm(text: string): ChannelForm | null {
  const sought = padded(text);
  return PHRASES.find(({ phrases }) => phrases.some((phrase) => sought.includes(phrase)))?.form ?? null;
}

/** Whether a form is a standing line, which can be cut, or a meeting, which is held. */
export const channelKind = (form: ChannelForm): ChannelKind => words.channels[form].kind as ChannelKind;

/** What people read for a form: "liaison office". */
export const channelLabel = (form: ChannelForm): string => words.channels[form].label;
