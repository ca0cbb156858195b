/** What one input may hold. Above these, reading would take the machine's memory and the user's patience. */

/** A file, page or standard input that is not JSON Lines (those are read line by line and have no limit). */
export const INPUT_BYTES_MAX = 50 * 1024 * 1024;
/** A page: above this, telling the main text from what stands around it takes too long. */
export const PAGE_BYTES_MAX = 10 * 1024 * 1024;
/** The text of one document, in UTF-16 units: some ten novels. */
export const TEXT_LENGTH_MAX = 5_000_000;
/** One line of JSON Lines. */
export const LINE_BYTES_MAX = 32 * 1024 * 1024;

/** More than any page needs; circles are seen before. */
export const REDIRECTS_MAX = 10;
/** For one address, redirects and body included. */
export const TIMEOUT_DEFAULT_MILLIS = 20_000;

/** "50 MB". */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
