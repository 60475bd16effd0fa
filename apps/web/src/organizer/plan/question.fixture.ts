import type { Matrix } from '@doorstep/routing';
import type { PlanQuestion, QuestionDriver, QuestionTask } from './plan-question';

/** A bag of groceries between ten and noon. */
export const aTask = (more: Partial<QuestionTask> = {}): QuestionTask => ({
  id: 'task',
  requestId: 'request',
  kind: 'delivery',
  part: 1,
  tier: 2,
  from: 36_000,
  to: 43_200,
  service: 240,
  loadUnits: 1,
  seats: 0,
  flags: [],
  home: { lon: -93.26, lat: 44.95 },
  destination: null,
  heldBy: null,
  current: null,
  pinnedTo: null,
  knownTo: null,
  facesLeft: null,
  together: null,
  never: [],
  ...more,
});

/** Somebody with a car, free from eight to eight, trusted with everything. */
export const aDriver = (more: Partial<QuestionDriver> = {}): QuestionDriver => ({
  id: 'driver',
  handle: 'driver',
  roles: ['driver_to_homes', 'driver_of_people', 'carer', 'companion'],
  tier: 4,
  capabilities: ['cooled'],
  vehicle: 'car',
  loadUnits: 8,
  seats: 4,
  childSeats: 0,
  free: [{ from: 28_800, to: 72_000 }],
  start: null,
  newHomes: null,
  mostStops: null,
  ...more,
});

export const aQuestion = (more: Partial<PlanQuestion> = {}): PlanQuestion => ({
  region: 'town',
  hub: { lon: -93.27, lat: 44.96 },
  maxStops: 8,
  shape: 'rounds',
  holds: [],
  tasks: [aTask()],
  drivers: [aDriver()],
  ...more,
});

/** Everything as many seconds, and five kilometres, from everything. */
export function everythingApart(points: number, seconds = 600): Matrix {
  const fill = (value: number): Int32Array =>
    Int32Array.from({ length: points * points }, (_, i) =>
      Math.floor(i / points) === i % points ? 0 : value,
    );
  return { seconds: fill(seconds), meters: fill(5_000) };
}
