import type { ActorCode } from '../codebook/actor-code.ts';
import type { DayInterval } from '../codebook/day.ts';
import type { EventType, Stage } from '../codebook/types.ts';
import type { Event, Quantity } from '../events/event.ts';
import type { ChannelForm } from './channel-form.ts';
import type { Strain } from './strains.ts';

/**
 * What a matter is now. `plan` covers every hostile or friendly act that is planned, threatened, offered or promised and not
 * carried out; `demand` one that is only asked for; `measure` one carried out.
 */
export type ThreadKind = 'plan' | 'demand' | 'agreement' | 'channel' | 'measure' | 'campaign' | 'clash';

/** Open: may still move or is in force. Halted: on hold. Ended: called off, cut, refused. Past: an act that is over. */
export type Standing = 'open' | 'halted' | 'ended' | 'past';

/** What stands after the last step. */
export interface State {
  /** For people: "suspended since 2020-06-23". */
  readonly text: string;
  readonly stage: Stage;
  readonly day: DayInterval | null;
  readonly standing: Standing;
  /** The step that it rests on. */
  readonly event: string;
  /** True where the text marks that step as doubtful. */
  readonly hedged: boolean;
}

/** One matter through time. Its id never depends on how far it has got. */
export interface Thread {
  readonly id: string;
  readonly kind: ThreadKind;
  readonly act: EventType | null;
  readonly form: ChannelForm | null;
  /** What it is about, in the words of a report; null where none says. */
  readonly object: string | null;
  /** Parties (a country, an organisation, an armed group) whose act it is; all parties of a channel, an agreement or a joint act. */
  readonly doers: readonly string[];
  readonly targets: readonly string[];
  /** The same as full codes, as the steps name them. */
  readonly actors: readonly ActorCode[];
  readonly recipients: readonly ActorCode[];
  /** In order of happening, then of the text. */
  readonly steps: readonly Event[];
  readonly state: State;
  readonly quantities: readonly Quantity[];
  /** Agreements only: what was agreed. Each is one of the steps. */
  readonly provisions: readonly Event[];
  /** Agreements only: what runs against it. */
  readonly strains: readonly Strain[];
}
