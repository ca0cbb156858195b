import { isConflict, type EventType, type Stage } from './types.ts';

const COMMITTED: ReadonlySet<Stage> = new Set(['ordered', 'planned', 'proposed', 'promised']);
const HALTED: ReadonlySet<Stage> = new Set(['suspended', 'cancelled']);

/**
 * The type that an act at a stage normally has (codebook, "type from act and stage"). The text may say otherwise;
 * `type` then differs. The cells that depend on more than act and stage give their commoner reading: a hostile act
 * promised is a promise to stop it (CONCEDE), one suspended is a plan or threat put off (CONCEDE).
 */
export function typeFromActAndStage(act: EventType, stage: Stage): EventType {
  if (stage === 'threatened') return 'THREATEN';
  if (stage === 'demanded') return 'REQUEST';
  if (stage === 'refused') return 'REJECT';
  const yields = act === 'CONCEDE' || act === 'RETREAT';
  if (COMMITTED.has(stage)) {
    if (yields || (isConflict(act) && stage === 'promised')) return 'CONCEDE';
    return isConflict(act) ? 'THREATEN' : 'AGREE';
  }
  if (HALTED.has(stage)) return isConflict(act) ? 'CONCEDE' : 'SANCTION';
  return act;
}
