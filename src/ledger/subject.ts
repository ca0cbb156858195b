import type { Event } from '../events/event.ts';
import { contentWords, distinctive } from './content-words.ts';

/** The words that name what the act is about: its object, else the word that names the act. */
export const subjectOf = (event: Event): string => event.object ?? event.evidence[0]?.trigger.text ?? '';

/** Stems that tell this matter from others between the same parties; empty for "the plans". */
export const subjectWords = (event: Event): readonly string[] => distinctive(contentWords(subjectOf(event)));
