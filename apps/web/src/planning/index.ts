/** From a day's opened places to a routing problem, and from its plan to what is published. Pure: no page, no network. */
export { dayProblem, type DayProblem } from './day-problem';
export { ROUTED_KINDS, type DayWork, type WorkDriver, type WorkTask } from './day-work';
export { plannedRuns, type PlannedRun, type PlannedStop } from './planned-runs';
