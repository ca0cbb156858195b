import { readFileSync } from 'node:fs';

/** Weights of a logistic model, one for each feature in its order. */
export type Weights = readonly number[];

/** How the signs that a party fills a role are weighed; fitted by `training/fit_roles.py`. */
export interface RoleWeights {
  readonly actor: Weights;
  readonly recipient: Weights;
}

const PATH = new URL('../../models/reader/role-weights.json', import.meta.url);

export const readRoleWeights = (): RoleWeights => JSON.parse(readFileSync(PATH, 'utf8')) as RoleWeights;
