import type {
  Assignment,
  Comparison,
  Cost,
  Decisions,
  Explained,
  Fault,
  Gap,
  Problem,
  Progress,
} from '@doorstep/roster';

/** What the screen asks of its worker. The problem comes without ways: functions do not travel. */
export type RosterOrder =
  | {
      readonly kind: 'fill';
      readonly problem: Problem;
      readonly before: readonly Assignment[];
      readonly seed: number;
    }
  | { readonly kind: 'refill'; readonly decisions: Decisions; readonly seed: number }
  | { readonly kind: 'settle' };

/** A roster with everything the screen says about it. */
export interface ToldRoster {
  readonly roster: readonly Assignment[];
  readonly explained: readonly Explained[];
  readonly gaps: readonly Gap[];
  readonly gapsBefore: readonly Gap[];
  readonly comparison: Comparison;
  readonly cost: Cost;
  readonly progress: Progress;
}

export type RosterNews =
  | { readonly kind: 'progress'; readonly progress: Progress; readonly empty: number }
  | { readonly kind: 'settled'; readonly told: ToldRoster }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'crash'; readonly why: string };
