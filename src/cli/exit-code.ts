/** What the program tells the shell. */
export const DONE = 0;
export const A_DOCUMENT_FAILED = 1;
export const WRONG_USAGE = 2;

/** The end of the help of every command that reads inputs. */
export const EXIT_CODES_HELP =
  '\nExit codes: 0 done, 1 an input failed (the others are still read), 2 wrong usage.\n';
