import { readFileSync } from 'node:fs';
import type { Sector } from '../codebook/actor-code.ts';
import type { EventType, Stage } from '../codebook/types.ts';
import type { RoleSource } from './reading.ts';

/** A type, act and stage that go together, as indexes into the label sets; an act past the types is "left open". */
export type Combination = readonly [type: number, act: number, stage: number];

/** What the model's outputs mean, in their order; written beside the weights when they are exported. */
export interface Labels {
  readonly types: readonly EventType[];
  readonly stages: readonly Stage[];
  readonly sectors: readonly Sector[];
  readonly sources: readonly RoleSource[];
  /** A word's part in the event of a trigger: `actor-start`, `actor-inside`, …, `recipient-party`. */
  readonly parts: readonly string[];
  /** The combinations that the annotated corpus knows. */
  readonly combinations: readonly Combination[];
}

/** Reads `labels.json`; throws what the file system or the JSON parser throws. */
export const readLabels = (path: string | URL): Labels => JSON.parse(readFileSync(path, 'utf8')) as Labels;
