import type { CellTimes } from '@doorstep/geo';
import { ROLE_OF_TASK } from '@doorstep/lifecycle';
import { NO_LINKS, type Day, type Task, type Volunteer } from '@doorstep/matching';
import { daysBetween } from '@doorstep/schedule';
import { day, instant, seconds, type CellId, type Id, type Seconds } from '@doorstep/std';
import type { PersonRow, TaskRow } from './read-day';

/** Where and when the rows are read. */
export interface DayAround {
  readonly today: string;
  readonly times: CellTimes;
  readonly hubCell: string;
}

/** People who may know a home (a quarter's budget). */
const FACES_OF_A_HOME = 4;

/** Nobody is asked to drive longer than this to a first door. */
const MAX_TRAVEL = seconds(45 * 60);

/** Whoever holds a role on trial works in pairs: to matching, the work that two people do is a role of its own. */
const paired = (role: string): string => `${role} in pairs`;

const roleOf = ({ kind, flags }: TaskRow): string => {
  const role = ROLE_OF_TASK[kind];
  return kind === 'sitting' || flags.includes('two_people') ? paired(role) : role;
};

/** Rows of the database as the plain tables that matching takes. */
export function dayTable(tasks: readonly TaskRow[], people: readonly PersonRow[], around: DayAround): Day {
  const travel = (v: number, t: number): Seconds => {
    const from = people[v]?.member.homeCell ?? around.hubCell;
    return around.times.seconds(from as CellId, (tasks[t]?.cell ?? '') as CellId) ?? seconds(Infinity);
  };
  return {
    tasks: tasks.map((task) => taskOf(task, around)),
    volunteers: people.map(volunteerOf),
    travel,
    maxTravel: MAX_TRAVEL,
  };
}

function taskOf(row: TaskRow, around: DayAround): Task {
  return {
    id: row.id as Id,
    work: row.kind,
    role: roleOf(row),
    tier: row.tier,
    needs: row.flags.filter((flag) => flag !== 'two_people'),
    wishes: [],
    window: { from: instant(row.windowFrom.getTime()), to: instant(row.windowTo.getTime()) },
    busy: busyOf(row, around),
    load: row.loadUnits,
    seats: row.seats,
    childSeats: {},
    urgency: urgencyOf(daysBetween(day(around.today), day(row.day))),
    home: row.home as Id,
    knownTo: row.knownTo as readonly Id[],
    facesLeft: Math.max(0, FACES_OF_A_HOME - row.knownTo.length),
    declinedBy: row.declinedBy as readonly Id[],
    links: { ...NO_LINKS, party: `${row.requestId} ${row.kind}` as Id },
  };
}

/** Time at the door, and for a ride both doors and the road between; never longer than the window. */
function busyOf(row: TaskRow, { times }: DayAround): Seconds {
  const window = (row.windowTo.getTime() - row.windowFrom.getTime()) / 1000;
  const away = row.destinationCell;
  const ride =
    away === null ? 0 : (times.seconds(row.cell as CellId, away as CellId) ?? 0) + row.serviceSeconds;
  return seconds(Math.min(window, row.serviceSeconds + ride));
}

/** Today must not wait; what is more than three days off can. */
const urgencyOf = (days: number): Task['urgency'] => (days <= 0 ? 3 : days === 1 ? 2 : days <= 3 ? 1 : 0);

function volunteerOf(person: PersonRow): Volunteer {
  const { member, free, commitments } = person;
  return {
    id: member.id as Id,
    roles: [...person.full, ...person.paired.map(paired)],
    tier: member.tier,
    capabilities: member.capabilities,
    suits: [],
    load: member.loadUnits,
    seats: member.seats,
    childSeats: {},
    free,
    commitments: commitments.map(([from, to]) => ({ from: instant(from), to: instant(to) })),
    newHomesLeft: Math.max(
      0,
      Math.min(member.newHomesPerDay - person.newHomesToday, member.homesPerMonth - person.homesThisMonth),
    ),
    tasksLeft: Math.max(0, member.openClaimsCap - person.held),
    tasksToday: person.tasksToday,
    tasksThisWeek: person.tasksThisWeek,
    likes: [],
    dislikes: [],
    lately: { wanted: 0, unwanted: 0 },
    rest: { daysInARow: 0, mostDaysInARow: 6, secondsLeft: seconds(40 * 3600) },
  };
}
