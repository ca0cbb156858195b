/** What can be asked for; apart from what prints it, so that help texts load none of that. The first is the default. */
export const READ_FORMATS = ['table', 'jsonl', 'json', 'csv'] as const;
export type ReadFormat = (typeof READ_FORMATS)[number];

export const BOARD_FORMATS = ['text', 'json'] as const;
export type BoardFormat = (typeof BOARD_FORMATS)[number];
