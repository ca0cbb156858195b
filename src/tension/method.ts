/** Stands beside every figure; raised whenever a table or a formula changes. */
export const METHOD_VERSION = 'tension-1';
