import type { Goods, IncidentKind, LegStep, StopOutcome, StopReason } from '@doorstep/lifecycle';
import type { FaultCode } from '../../platform/graphql/refusals';
import type { FreeAct } from '../availability/free-act';
import type { CareAct } from '../care/care-act';
import type { PackAct } from '../packing/pack-act';
import type { ShiftAct } from '../shift/shift-act';

/** What a driver did. Ids and closed words only: nothing here says who or where. */
export type RunAct =
  | {
      readonly kind: 'depart';
      readonly runId: string;
      readonly loaded: readonly string[];
      /** See late-report.ts. */
      readonly lateHash: string | null;
    }
  | {
      readonly kind: 'incident';
      readonly runId: string;
      readonly taskId: string;
      readonly what: IncidentKind;
    }
  | {
      readonly kind: 'record';
      readonly runId: string;
      readonly stopId: string;
      readonly outcome: StopOutcome;
      readonly reason: StopReason | null;
      readonly goods: Goods | null;
    }
  | { readonly kind: 'leg'; readonly runId: string; readonly stopId: string; readonly step: LegStep }
  | { readonly kind: 'undo'; readonly runId: string; readonly stopId: string }
  | { readonly kind: 'complete'; readonly runId: string }
  | { readonly kind: 'stopEverything'; readonly runId: string };

/** Everything that may be done without a signal. */
export type Act = RunAct | ShiftAct | CareAct | PackAct | FreeAct;

export const isShiftAct = (act: Act): act is ShiftAct => 'signUpId' in act;
export const isPackAct = (act: Act): act is PackAct => 'bagId' in act;
export const isCareAct = (act: Act): act is CareAct => 'careId' in act;

const FREE_KINDS: ReadonlySet<string> = new Set<FreeAct['kind']>([
  'freeHours',
  'freeAway',
  'freeBack',
  'freeSkip',
]);
export const isFreeAct = (act: Act): act is FreeAct => FREE_KINDS.has(act.kind);

/** What of an entry goes to the server. */
export interface Sent<A extends Act> {
  readonly id: string;
  readonly act: A;
  readonly at: number;
}

/** One act on its way to the server. It leaves the phone once the server has answered, and is never dropped silently. */
export interface OutboxEntry {
  /** Also the idempotency key: sent twice, it happens once. */
  readonly id: string;
  /** Order on this phone. */
  readonly seq: number;
  readonly act: Act;
  /** When it happened, milliseconds on this phone's clock. */
  readonly at: number;
  readonly tries: number;
  /** `failed`: the server said no, and why; it waits for whoever did it. */
  readonly state: 'waiting' | 'failed';
  readonly fault: FaultCode | null;
}
