/** What the program tells the shell. */
export const DONE = 0;
export const A_DOCUMENT_FAILED = 1;
export const WRONG_USAGE = 2;
