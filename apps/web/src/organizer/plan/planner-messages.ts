import type { Edited, FaultCode, Move, Plan, Problem, ViolationCode } from '@doorstep/routing';
import type { ExactPoint, PlanQuestion } from './plan-question';

/** To a worker. */
export type PlannerOrder =
  /** `budget`: milliseconds that the search lays itself out for; it goes on until it is told to settle. */
  | { readonly kind: 'plan'; readonly question: PlanQuestion; readonly seed: number; readonly budget: number }
  /** Search the same problem with other dice, beside the worker that laid it out. */
  | { readonly kind: 'help'; readonly problem: Problem; readonly seed: number; readonly budget: number }
  | { readonly kind: 'settle' }
  | { readonly kind: 'improve'; readonly budget: number }
  | { readonly kind: 'edit'; readonly id: number; readonly plan: Plan; readonly move: Move }
  | { readonly kind: 'draw'; readonly id: number; readonly plan: Plan };

/** The way of one route along streets, leg by leg, with the seconds and metres of each. */
export interface RouteLine {
  readonly vehicle: number;
  readonly points: readonly ExactPoint[];
}

export type PlannerPhase = 'streets' | 'snapping' | 'matrix' | 'first';

/** Why there is no plan. `task` and `driver` are indexes of the question. */
export type PlannerFault =
  | {
      readonly kind: 'data';
      readonly code: FaultCode | 'POINT';
      readonly task: number | null;
      readonly driver: number | null;
    }
  | { readonly kind: 'hub_off_street' }
  /** The judge found a broken rule in a plan: it is not shown. */
  | { readonly kind: 'unsound'; readonly code: ViolationCode; readonly task: number | null }
  | { readonly kind: 'crash'; readonly why: string };

/** From a worker. */
export type PlannerNews =
  | { readonly kind: 'phase'; readonly phase: PlannerPhase }
  | { readonly kind: 'off_street'; readonly tasks: readonly number[] }
  /** The problem as laid out, for workers that help. */
  | { readonly kind: 'laid_out'; readonly problem: Problem }
  /** A few times a second; `plan` only when it is better than the last one told. */
  | { readonly kind: 'progress'; readonly plan: Plan | null }
  | { readonly kind: 'settled'; readonly plan: Plan }
  | { readonly kind: 'edited'; readonly id: number; readonly edited: Edited }
  | { readonly kind: 'drawn'; readonly id: number; readonly lines: readonly RouteLine[] }
  | { readonly kind: 'fault'; readonly fault: PlannerFault };
