import type { Run, Stop } from './kept-run';

const AT = '2026-11-21T15:00:00.000Z';

/** For specs: a stop of a departed run, with what the spec cares about put over it. */
export const givenStop = (over: Partial<Stop> & Pick<Stop, 'id'>): Stop => ({
  taskId: `task of ${over.id}`,
  position: 1,
  kind: 'deliver',
  state: 'loaded',
  version: 1,
  taskKind: 'delivery',
  cell: '0213330',
  arriveAt: AT,
  departAt: AT,
  windowFrom: AT,
  windowTo: '2026-11-21T17:00:00.000Z',
  loadUnits: 2,
  flags: [],
  reason: null,
  heldFor: null,
  leg: null,
  claim: null,
  lines: [],
  goal: null,
  place: null,
  ...over,
});

/** For specs: a run with its stops in order. */
export const givenRun = (stops: readonly Stop[], over: Partial<Run> = {}): Run => ({
  id: 'run',
  letter: 'A',
  day: '2026-11-21',
  state: 'departed',
  version: 1,
  startsAt: AT,
  endsAt: '2026-11-21T17:00:00.000Z',
  meters: 1000,
  seconds: 600,
  stops: stops.map((stop, i) => ({ ...stop, position: i + 1 })),
  meetings: [],
  closures: [],
  ...over,
});

/** For specs: the claim of a stop in one of its states; the rest of it plays no part. */
export const givenClaim = (state: NonNullable<Stop['claim']>['state']): Stop['claim'] => ({
  id: 'claim',
  taskId: 'task',
  requestId: 'request',
  kind: 'delivery',
  state,
  version: 1,
  cell: '0213330',
  destinationCell: null,
  day: '2026-11-21',
  fromMinute: 540,
  toMinute: 660,
  loadUnits: 2,
  seats: 0,
  flags: [],
  expiresAt: null,
  runId: 'run',
  card: null,
});
