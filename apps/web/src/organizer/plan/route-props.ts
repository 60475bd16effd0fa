import type { Move, Plan, Route } from '@doorstep/routing';
import type { Locks, RouteHold } from './locks';
import type { StopAt } from './move-of';
import type { PlanQuestion } from './plan-question';
import type { PlanWords } from './use-plan-words';

/** What a route and its stops are shown with, and what can be done to them. */
export interface RouteCardProps {
  readonly plan: Plan;
  readonly index: number;
  readonly route: Route;
  readonly question: PlanQuestion;
  readonly planWords: PlanWords;
  /** What became of a task since the plan before: `was with Ana`; nothing when it stayed. */
  readonly changeOf: (task: number) => string | undefined;
  /** Street of a task; nothing while streets are hidden. */
  readonly streetOf: (task: number) => string | undefined;
  readonly locks: Locks;
  readonly onHold: (driverId: string, hold: RouteHold | null) => void;
  readonly onPin: (taskId: string, held: boolean) => void;
  readonly onMove: (move: Move) => void;
  readonly onAsk: (at: StopAt) => void;
}
