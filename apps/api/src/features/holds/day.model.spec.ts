import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CHECK_RESULTS,
  FOLLOW_UP_OUTCOMES,
  INCIDENT_DECISIONS,
  REPORTED_KINDS,
  STOP_OUTCOMES,
} from '@doorstep/lifecycle';
import { guardOf, histories } from '@doorstep/support';
import fc from 'fast-check';
import { Refusal } from '../../platform/errors/refusal';
import { dayFaultsOf, type DayPicture } from '../../testing/day-judge';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import { SPEC_NOW } from '../../testing/harness';
import { TODAY, Work, packs, type Volunteer, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';
import { FollowUpsService } from '../follow-ups/follow-ups.service';
import { HubsService } from '../hubs/hubs.service';
import { IncidentsService } from '../incidents/incidents.service';
import { NoticesService } from '../notices/notices.service';
import { holdEnd } from './hold-end.job';
import { HoldsService } from './holds.service';
import { Neighbors } from './neighbors';
import { givenBoxes } from '../../testing/given-boxes';

/*
 * Random days against the real database: two drivers and a desk that do anything at any moment, two of them at once,
 * on a clock that jumps. After each step a judge looks at all rows.
 */

const TASKS = 4;
const BEGUN = 24;
const key = randomUUID;

let work: Work;
let services: WorkServices;
let holds: HoldsService;
let incidents: IncidentsService;
let followUps: FollowUpsService;
let neighbors: Neighbors;

beforeAll(async () => {
  work = await Work.open();
  const { db } = work.fresh;
  services = workServices(db);
  const [hubs, boxes] = [new HubsService(db, packs), givenBoxes()];
  neighbors = new Neighbors(hubs, boxes, services.tasks, new NoticesService(db));
  holds = new HoldsService(db, neighbors);
  incidents = new IncidentsService(db, hubs, boxes);
  followUps = new FollowUpsService(db, boxes);
});
afterAll(() => work.close());

interface Day {
  readonly hub: WorkHub;
  readonly drivers: readonly [Volunteer, Volunteer];
  readonly tasks: readonly string[];
}

async function aDay(): Promise<Day> {
  work.fresh.clock.at = new Date(SPEC_NOW.getTime() + 3 * HOUR);
  const hub = await work.hub(`hub-${randomUUID()}`);
  const facts = { loadUnits: 40, newHomesPerDay: 90, openClaimsCap: 90 };
  const drivers = [
    await work.member(hub.id, 'heron', facts),
    await work.member(hub.id, 'wren', facts),
  ] as const;
  const kitId = await work.kit(hub, BEGUN / 2);
  const tasks: string[] = [];
  for (let i = 0; i < TASKS; i++) tasks.push(await work.task(hub, { kitId, loadUnits: 1 }));
  return { hub, drivers, tasks };
}

const HOUR = 3_600_000;
const now = (): Date => work.fresh.clock.now();
const later = (minutes: number): Date => new Date(now().getTime() + minutes * 60_000);

type Kind =
  | 'take'
  | 'plan'
  | 'grant'
  | 'depart'
  | 'record'
  | 'undo'
  | 'complete'
  | 'stopEverything'
  | 'rescue'
  | 'holdHub'
  | 'holdPerson'
  | 'lift'
  | 'holdsEnd'
  | 'release'
  | 'report'
  | 'decide'
  | 'lookAfter'
  | 'jump';

/** What somebody does; `n` and `m` choose among what there is, `who` is one of the two drivers. */
interface Act {
  readonly kind: Kind;
  readonly who: 0 | 1;
  readonly n: number;
  readonly m: number;
}

/** One of a list, whatever the number; undefined when there is none. */
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const ids = async (sql: string, values: unknown[]): Promise<string[]> =>
  (await work.sql<{ id: string }>(sql, values)).map(({ id }) => id);
const runsOf = ({ hub, drivers }: Day, who: 0 | 1): Promise<string[]> =>
  ids('SELECT id FROM run WHERE hub_id = $1 AND member_id = $2 ORDER BY letter', [
    hub.id,
    drivers[who].me.id,
  ]);

const DO: Readonly<Record<Kind, (day: Day, act: Act) => Promise<unknown>>> = {
  take: async ({ drivers, tasks }, { who, n }) =>
    services.claims.take(drivers[who].me, await claimKeyFor(drivers[who], pick(tasks, n) ?? '')),
  plan: async (day, act) => plan(day, act),
  grant: async ({ hub }) => {
    const waiting = await ids(`SELECT id FROM assignment WHERE hub_id = $1 AND state = 'claimed'`, [hub.id]);
    const grants = [];
    for (const id of waiting) grants.push(await grantFor(work, hub, id));
    if (grants.length > 0) await services.runs.confirmClaims(hub.organizer, grants, key());
  },
  depart: async (day, { who, n, m }) => {
    const loaded = day.tasks.filter((_, i) => ((m >> i) & 1) === 0);
    const runId = pick(await runsOf(day, who), n);
    if (runId === undefined) return;
    const own = await ids('SELECT DISTINCT task_id AS id FROM stop WHERE run_id = $1', [runId]);
    await services.runs.depart(
      day.drivers[who].me,
      runId,
      loaded.filter((id) => own.includes(id)),
      key(),
    );
  },
  record: async (day, { who, n, m }) => {
    const stopId = await aStop(day, who, n);
    const outcome = pick(STOP_OUTCOMES, m) ?? 'done';
    const reason = outcome === 'attempted' ? ('no_answer' as const) : null;
    const result = { stopId, outcome, reason, goods: null, deviceTime: now() };
    await services.runs.recordStop(day.drivers[who].me, result, key());
  },
  undo: async (day, { who, n }) =>
    services.runs.undoStop(day.drivers[who].me, await aStop(day, who, n), now(), key()),
  complete: async (day, { who, n }) =>
    services.runs.complete(day.drivers[who].me, pick(await runsOf(day, who), n) ?? key(), key()),
  stopEverything: async (day, { who, n }) =>
    services.runs.stopEverything(day.drivers[who].me, pick(await runsOf(day, who), n) ?? key(), key()),
  rescue: async (day, { who, n, m }) =>
    services.runs.rescue(
      day.hub.organizer,
      pick(await runsOf(day, who), n) ?? key(),
      pick(['at_the_hub', 'in_the_car', 'lost'] as const, m) ?? 'lost',
      key(),
    ),
  holdHub: ({ hub }, { m }) => holds.lay(hub.organizer, laid({ kind: 'hub', minutes: 30 + m })),
  holdPerson: ({ hub, drivers }, { who, m }) =>
    holds.lay(hub.organizer, laid({ kind: 'person', memberId: drivers[who].me.id, minutes: 30 + m })),
  lift: async ({ hub }, { n }) => {
    const id = pick(await ids('SELECT id FROM hold WHERE hub_id = $1 ORDER BY id', [hub.id]), n);
    if (id !== undefined) await holds.lift(hub.organizer, id, key());
  },
  holdsEnd: async ({ hub }) => {
    for (const holdId of await ids('SELECT id FROM hold WHERE hub_id = $1 ORDER BY id', [hub.id]))
      await holdEnd(neighbors).run(work.fresh.db, hub.id, { holdId }, now());
  },
  release: async ({ hub, drivers }, { who, n }) => {
    const own = 'SELECT id FROM assignment WHERE hub_id = $1 AND member_id = $2 ORDER BY made_at, id';
    const id = pick(await ids(own, [hub.id, drivers[who].me.id]), n);
    if (id !== undefined) await services.claims.release(drivers[who].me, id, 'no_car', key());
  },
  report: ({ drivers, tasks }, { who, n, m }) =>
    incidents.report(drivers[who].me, {
      ...{ id: key(), kind: pick(REPORTED_KINDS, m) ?? 'other', taskId: pick(tasks, n) ?? '', key: key() },
    }),
  decide: async ({ hub }, { n, m }) => {
    const incident = pick(await incidents.list(hub.organizer, false), n);
    if (incident === undefined) return;
    const { id, version } = incident;
    const decision = pick(INCIDENT_DECISIONS, m) ?? 'carry_on';
    if (m % 3 === 0) await incidents.close(hub.organizer, id, version, key());
    else await incidents.decide(hub.organizer, { id, version, decision, key: key() });
  },
  lookAfter: async ({ hub }, { n, m }) => {
    const door = pick(await followUps.list(hub.organizer), n);
    if (door === undefined) return;
    const { id, version } = door;
    const [result, outcome] = [pick(CHECK_RESULTS, m) ?? 'well', pick(FOLLOW_UP_OUTCOMES, m) ?? 'handed_on'];
    if (m % 2 === 0) await followUps.check(hub.organizer, { id, version, result, key: key() });
    else await followUps.close(hub.organizer, { id, version, outcome, key: key() });
  },
  jump: (_, { m }) => {
    // Clocks of servers step back too, a little.
    work.fresh.clock.at = later(m % 5 === 0 ? -7 : m);
    return Promise.resolve();
  },
};

/** What is open goes to a driver in one run, and they say yes. */
async function plan({ hub, drivers, tasks }: Day, { who, m }: Act): Promise<void> {
  const driver = drivers[who];
  const open = await ids(`SELECT id FROM task WHERE hub_id = $1 AND state = 'open' ORDER BY id`, [hub.id]);
  const chosen = tasks.filter((id, i) => open.includes(id) && ((m >> i) & 1) === 0);
  if (chosen.length === 0) return;
  const from = Math.max(now().getTime() + 60_000, SPEC_NOW.getTime() + 5 * HOUR);
  const stops = chosen.map((taskId, i) => ({
    ...{ taskId, kind: 'deliver' as const },
    arriveAt: new Date(from + i * 60_000),
    departAt: new Date(from + i * 60_000 + 30_000),
  }));
  const run = { memberId: driver.me.id, startsAt: new Date(from), endsAt: new Date(from + 2 * HOUR) };
  const [made] = await services.runs.publishPlan(
    hub.organizer,
    TODAY,
    [{ ...run, meters: 1000, seconds: 600, stops }],
    key(),
  );
  const keys = [];
  for (const taskId of chosen) keys.push(await claimKeyFor(driver, taskId));
  await services.runs.accept(driver.me, made?.id ?? '', keys, key());
}

async function aStop({ hub, drivers }: Day, who: 0 | 1, n: number): Promise<string> {
  const own = `SELECT s.id FROM stop s JOIN run r ON r.id = s.run_id WHERE s.hub_id = $1 AND r.member_id = $2
    ORDER BY r.letter, s.position`;
  return pick(await ids(own, [hub.id, drivers[who].me.id]), n) ?? key();
}

const laid = (what: { kind: 'hub' | 'person'; memberId?: string; minutes: number }) => ({
  ...{ id: key(), kind: what.kind, memberId: what.memberId ?? null, reason: 'weather' as const, taskIds: [] },
  ...{ fromAt: now(), untilAt: later(what.minutes + 5 * 60), key: key() },
});

/** A refusal is an answer; anything else is our fault. */
async function tried(day: Day, act: Act): Promise<void> {
  try {
    await DO[act.kind](day, act);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

async function picture({ hub, drivers }: Day): Promise<DayPicture> {
  const rows = <Row extends object>(sql: string): Promise<Row[]> => work.sql(sql, [hub.id]);
  const shown: string[] = [];
  for (const { me } of drivers)
    for (const { stops } of await services.runs.myRuns(me))
      shown.push(...stops.filter(({ place }) => place !== null).map(({ taskId }) => taskId));
  const [stock] = await rows<DayPicture['stock']>(STOCK);
  return {
    ...{ now: now(), shown, stock: { ...stock!, begun: BEGUN } },
    tasks: await rows(TASK_ROWS),
    requests: await rows('SELECT id, state FROM request WHERE hub_id = $1'),
    assignments: await rows(
      `SELECT id, task_id AS "taskId", run_id AS "runId", member_id AS "memberId", state FROM assignment WHERE hub_id = $1`,
    ),
    runs: await rows('SELECT id, state, member_id AS "memberId" FROM run WHERE hub_id = $1'),
    stops: await rows('SELECT id, run_id AS "runId", task_id AS "taskId", state FROM stop WHERE hub_id = $1'),
    grants: await rows('SELECT assignment_id AS "assignmentId" FROM place_grant WHERE hub_id = $1'),
    held: await work.sql(HELD_ROWS, [hub.id, now()]),
    followUps: await rows('SELECT id FROM follow_up WHERE hub_id = $1'),
    incidents: await rows('SELECT id, state, decision, version FROM incident WHERE hub_id = $1'),
  };
}

const TASK_ROWS = `
  SELECT t.id, t.request_id AS "requestId", t.state, coalesce((SELECT sum(e.quantity) FROM stock_movement m
    JOIN stock_entry e ON e.movement_id = m.id AND e.account = 'issued' WHERE m.task_id = t.id), 0) > 0 AS "goodsOut"
  FROM task t WHERE t.hub_id = $1`;
const HELD_ROWS = `
  SELECT k.task_id AS "taskId", k.warned, h.kind, h.lifted_at IS NULL AND h.until_at > $2 AS "inForce"
  FROM held_task k JOIN hold h ON h.id = k.hold_id WHERE k.hub_id = $1 AND h.lifted_at IS NULL`;
const STOCK = `
  SELECT (SELECT sum(on_hand)::int FROM stock_balance WHERE hub_id = $1) AS "onHand",
    (SELECT sum(reserved)::int FROM stock_balance WHERE hub_id = $1) AS reserved,
    coalesce(sum(quantity) FILTER (WHERE account IN ('available', 'reserved')), 0)::int AS booked,
    coalesce(sum(quantity) FILTER (WHERE account = 'reserved'), 0)::int AS promised, coalesce(sum(quantity), 0)::int AS sum
  FROM stock_entry WHERE hub_id = $1`;

const KINDS = Object.keys(DO) as Kind[];
/** What leads somewhere is done more often. */
const OFTEN: readonly Kind[] = [
  'plan',
  'grant',
  'depart',
  'record',
  'stopEverything',
  'rescue',
  'holdHub',
  'lift',
];
const act = fc.record<Act>({
  kind: fc.constantFrom(...KINDS, ...OFTEN, ...OFTEN),
  who: fc.constantFrom(0, 1),
  n: fc.nat(7),
  m: fc.nat(63),
});
/** Every other day begins with a run on the road. */
const MORNING = (['plan', 'grant', 'depart'] as const).map(
  (kind) => ({ kind, who: 0, n: 0, m: 0 }) satisfies Act,
);
/** One alone, or two at the same moment. */
const step = fc.oneof(
  { weight: 3, arbitrary: act.map((one) => [one]) },
  { weight: 1, arbitrary: fc.tuple(act, act) },
);

const ALL = histories(30, 6);

describe('random days', () => {
  it(
    'freeze, break off, rescue, report and look after without a state that may not be',
    async () => {
      const seen = new Set<string>();
      await fc.assert(
        fc.asyncProperty(
          fc.boolean(),
          fc.array(step, { minLength: 8, maxLength: 30 }),
          async (onTheRoad, history) => {
            const day = await aDay();
            if (onTheRoad) for (const one of MORNING) await tried(day, one);
            for (const acts of history) {
              const ends = await Promise.allSettled(acts.map((one) => tried(day, one)));
              for (const end of ends) if (end.status === 'rejected') throw end.reason;
              const now = await picture(day);
              expect(dayFaultsOf(now)).toEqual([]);
              for (const { state } of now.tasks) seen.add(`task ${state}`);
              for (const { state } of now.runs) seen.add(`run ${state}`);
              if (now.followUps.length > 0) seen.add('a door');
            }
          },
        ),
        ALL,
      );
      // The histories went where it matters; else nothing was shown.
      const wanted = ['task on_hold', 'task en_route', 'task done', 'run departed', 'run aborted', 'a door'];
      expect(wanted.filter((state) => !seen.has(state))).toEqual([]);
    },
    guardOf(ALL, 6_000),
  );
});
