import { type Id, instant, seconds } from '@doorstep/std';
import { type Day, type Links, NO_LINKS, type Task, type Volunteer } from './model';

// Complete valid tables for examples and tests; a caller names only what matters.
export const id = (text: string): Id => text as Id;
export const HOUR = 3_600_000;
export const span = (from: number, to: number) => ({ from: instant(from * HOUR), to: instant(to * HOUR) });

export const linked = (links: Partial<Links>): Links => ({ ...NO_LINKS, ...links });

export const aTask = (name: string, more: Partial<Task> = {}): Task => ({
  id: id(name),
  work: 'delivery',
  role: 'driver_to_homes',
  tier: 1,
  needs: [],
  wishes: [],
  window: span(9, 12),
  busy: seconds(600),
  load: 1,
  seats: 0,
  childSeats: {},
  urgency: 1,
  home: id(`home of ${name}`),
  knownTo: [],
  facesLeft: 4,
  declinedBy: [],
  links: NO_LINKS,
  ...more,
});
export const aVolunteer = (name: string, more: Partial<Volunteer> = {}): Volunteer => ({
  id: id(name),
  roles: ['driver_to_homes'],
  tier: 2,
  capabilities: [],
  suits: [],
  load: 8,
  seats: 3,
  childSeats: {},
  free: [span(8, 18)],
  commitments: [],
  newHomesLeft: 8,
  tasksLeft: 8,
  tasksToday: 0,
  tasksThisWeek: 0,
  likes: [],
  dislikes: [],
  lately: { wanted: 0, unwanted: 0 },
  rest: { daysInARow: 0, mostDaysInARow: 6, secondsLeft: seconds(40 * 3600) },
  ...more,
});
export const aDay = (
  tasks: readonly Task[],
  volunteers: readonly Volunteer[],
  minutes: readonly (readonly number[])[] = [],
): Day => ({
  tasks,
  volunteers,
  travel: (v, t) => seconds(60 * (minutes[v]?.[t] ?? 10)),
  maxTravel: seconds(3600),
});
