import type { Edited, Move, Plan, Progress } from '@doorstep/routing';
import type { ExactPoint, PlanQuestion } from './plan-question';

/** To the worker. */
export type PlannerOrder =
  | { readonly kind: 'plan'; readonly question: PlanQuestion; readonly seed: number }
  | { readonly kind: 'settle' }
  | { readonly kind: 'improve' }
  | { readonly kind: 'edit'; readonly id: number; readonly plan: Plan; readonly move: Move }
  | { readonly kind: 'draw'; readonly id: number; readonly plan: Plan };

/** The way of one route along streets, leg by leg, with the seconds and metres of each. */
export interface RouteLine {
  readonly vehicle: number;
  readonly points: readonly ExactPoint[];
}

export type PlannerPhase = 'streets' | 'snapping' | 'matrix' | 'first' | 'improving';

/** From the worker. */
export type PlannerNews =
  | { readonly kind: 'phase'; readonly phase: PlannerPhase; readonly done: number; readonly total: number }
  | { readonly kind: 'off_street'; readonly tasks: readonly number[] }
  | {
      readonly kind: 'progress';
      readonly progress: Progress;
      readonly plan: Plan | null;
      readonly tasks: number;
    }
  | { readonly kind: 'settled'; readonly plan: Plan }
  | { readonly kind: 'edited'; readonly id: number; readonly edited: Edited }
  | { readonly kind: 'drawn'; readonly id: number; readonly lines: readonly RouteLine[] }
  | { readonly kind: 'fault'; readonly why: string };
