import words from '../../data/ledger/words.json' with { type: 'json' };
import { stem, stemsOf } from './content-words.ts';

const AGREEMENTS: ReadonlySet<string> = new Set(words.agreements.map(stem));

/** True where a phrase names an agreement as such: "the military accord", "a truce". */
export const namesAgreement = (text: string): boolean => stemsOf(text).some((word) => AGREEMENTS.has(word));

/** The year by which a phrase tells one agreement from another: "the 2018 accord". */
export const yearIn = (text: string): string | null => /\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? null;
