import picocolors from 'picocolors';

/** How a report is to look; the terminal decides, so the reports themselves know nothing of it. */
export interface Style {
  readonly width: number;
  readonly colour: ReturnType<typeof picocolors.createColors>;
}

const NARROWEST = 60;

/** Without a terminal: 100 columns, no colour. */
export const createStyle = (options: { width?: number; colour?: boolean } = {}): Style => ({
  width: Math.max(NARROWEST, options.width ?? 100),
  colour: picocolors.createColors(options.colour ?? false),
});
