import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHILD_FOUND, LEG_STEPS, type LegReason } from '@doorstep/lifecycle';
import { present } from '@doorstep/std';
import { guardOf, histories } from '@doorstep/support';
import fc from 'fast-check';
import { Refusal } from '../../platform/errors/refusal';
import { refusalIn } from '../../platform/errors/what-went-wrong';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import { GivenRides } from '../../testing/given-ride';
import { SPEC_NOW } from '../../testing/harness';
import { Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { faultsBetween, faultsOf, type LegPicture, type RidePicture } from '../../testing/ride-judge';

let work: Work;
let given: GivenRides;
beforeAll(async () => {
  work = await Work.open(16);
  given = new GivenRides(work);
});
afterAll(() => work.close());

const key = randomUUID;
const MINUTE = 60_000;
const DRIVERS = 2;

/** A hub with two cars and three rides there and back, all of one afternoon. */
interface World {
  readonly hub: WorkHub;
  readonly drivers: readonly Volunteer[];
  readonly tasks: readonly string[];
}

async function open(): Promise<World> {
  work.fresh.clock.at = new Date(SPEC_NOW.getTime() + 4.5 * 60 * MINUTE);
  const hub = await work.hub(`hub-${randomUUID()}`);
  const drivers: Volunteer[] = [];
  for (let n = 0; n < DRIVERS; n++)
    drivers.push(await work.member(hub.id, `heron-${n}`, { openClaimsCap: 20 }));
  const rides = [
    await given.ride(hub, { returns: 'will_call', seats: 2, shareAgreed: true }),
    await given.ride(hub, { returns: 'scheduled', seats: 3, shareAgreed: true, outAt: 10 }),
    await given.ride(hub, { returns: 'scheduled', seats: 1, childSeats: 1, handover: true }),
  ];
  return { hub, drivers, tasks: rides.flatMap(({ out, back }) => (back === null ? [out] : [out, back])) };
}

interface Act {
  readonly verb: keyof typeof VERBS;
  readonly who: number;
  readonly what: number;
  readonly extra: number;
}

const at = <T>(list: readonly T[], n: number): T => present(list[n % list.length]);

/** A claim, confirmed and on the road, as far as it goes. */
async function drive({ hub, drivers, tasks }: World, { who, what }: Act): Promise<unknown> {
  const driver = at(drivers, who);
  const { claim } = await given.services.claims.take(driver.me, await claimKeyFor(driver, at(tasks, what)));
  if (claim === null) return;
  const grant = await grantFor(work, hub, claim.id);
  const [row] = await given.services.runs.confirmClaims(hub.organizer, [grant], key());
  return given.services.runs.depart(driver.me, String(row?.runId), [], key());
}

/** A press at a stop of a run that is on the road, by a clock that may be wrong. */
async function press({ drivers }: World, { who, what, extra }: Act): Promise<unknown> {
  const driver = at(drivers, who);
  const runs = await given.services.runs.myRuns(driver.me);
  const stops = runs.filter(({ state }) => state === 'departed').flatMap((run) => run.stops);
  if (stops.length === 0) return;
  const skew = at([0, 0, 0, -20, 20, -120, 120], extra) * MINUTE;
  const deviceTime = new Date(work.fresh.clock.now().getTime() + skew);
  const step = at(LEG_STEPS, extra);
  return given.rides.step(driver.me, { stopId: at(stops, what).id, step, deviceTime }, key());
}

/** A leg from its claim to its goal, as most days go: it may break off at each press. */
async function bring(world: World, act: Act): Promise<unknown> {
  const driver = at(world.drivers, act.who);
  await orRefused(drive(world, act));
  const runs = (await given.services.runs.myRuns(driver.me)).filter(({ state }) => state === 'departed');
  if (runs.length === 0) return;
  const run = at(runs, act.what);
  const whole = ['arrive', 'board', 'hand_over', 'complete'] as const;
  const presses = act.extra % 3 > 0 ? whole : whole.slice(0, act.extra % 4);
  for (const step of presses) await orRefused(given.step(driver, run, step));
  return orRefused(given.services.runs.complete(driver.me, run.id, key()));
}

const REASONS: readonly LegReason[] = ['rider_asked', 'other_way_home', 'is_home', 'weather', ...CHILD_FOUND];
const decision = ({ tasks }: World, { what, extra }: Act) => ({
  taskId: at(tasks, what),
  reason: at(REASONS, extra),
  key: key(),
});

/** A process that dies in the middle: whatever it did is not there. */
const killed = (world: World, act: Act): Promise<unknown> =>
  work.fresh.db
    .write(world.hub.organizer, async (tx, now) => {
      await given.rides.ready(tx, now, world.hub.organizer, at(world.tasks, act.what));
      throw new Refusal('BUSY');
    })
    .catch(onlyRefusals);

const VERBS = {
  drive,
  press,
  bring,
  ready: ({ hub, tasks }, { what }) => given.rides.callReady(hub.organizer, at(tasks, what), key()),
  turnDown: (world, act) =>
    given.rides.turnDown(world.hub.organizer, { ...decision(world, act), reason: 'no_driver' }),
  missed: (world, act) =>
    given.rides.recordMissed(world.hub.organizer, { ...decision(world, act), reason: 'car' }),
  close: (world, act) => given.rides.close(world.hub.organizer, decision(world, act)),
  stopEverything: async ({ drivers }, { who, what }) => {
    const driver = at(drivers, who);
    const runs = (await given.services.runs.myRuns(driver.me)).filter(({ state }) => state === 'departed');
    return runs.length === 0 ? null : given.services.runs.stopEverything(driver.me, at(runs, what).id, key());
  },
  killed,
} satisfies Record<string, (world: World, act: Act) => Promise<unknown>>;

const onlyRefusals = (error: unknown): void => {
  if (refusalIn(error) === undefined) throw error;
};
const orRefused = (work_: Promise<unknown>): Promise<unknown> => work_.catch(onlyRefusals);

const PICTURE = `
  SELECT l.task_id AS "taskId", t.request_id AS "requestId", t.kind, l.state, t.state AS "taskState", l.reason, l.handover,
    extract(epoch FROM l.arrived_at) * 1000 AS "arrivedAt", extract(epoch FROM l.handed_over_at) * 1000 AS "handedOverAt",
    extract(epoch FROM l.ended_at) * 1000 AS "endedAt", l.share_agreed AS shares, t.seats, l.child_seats AS "childSeats",
    a.member_id AS "memberId",
    extract(epoch FROM coalesce(s.begins, l.pickup_from)) * 1000 AS "from",
    extract(epoch FROM coalesce(s.ends, l.pickup_to + make_interval(mins => l.ride_limit_minutes))) * 1000 AS "to"
  FROM ride_leg l JOIN task t ON t.id = l.task_id
  LEFT JOIN assignment a ON a.task_id = t.id AND a.state IN ('claimed', 'assigned', 'confirmed')
    AND t.state NOT IN ('done', 'attempted', 'cancelled')
  LEFT JOIN LATERAL (
    SELECT min(arrive_at) AS begins, max(depart_at) AS ends FROM stop
    WHERE run_id = a.run_id AND task_id = t.id AND state <> 'cancelled' HAVING count(*) = 2) s ON true
  WHERE l.hub_id = $1`;

async function pictureOf({ hub }: World): Promise<RidePicture> {
  const rows = await work.sql<LegPicture & Record<string, unknown>>(PICTURE, [hub.id]);
  const moment = (value: unknown): number | null => (value === null ? null : Number(value));
  return {
    legs: rows.map((row) => ({
      ...row,
      arrivedAt: moment(row.arrivedAt),
      handedOverAt: moment(row.handedOverAt),
      endedAt: moment(row.endedAt),
      from: Number(row.from),
      to: Number(row.to),
    })),
    open: (await given.open(hub)).map(([taskId]) => taskId),
    counted: await work.sql('SELECT task_id AS "taskId", outcome FROM ride_outcome WHERE hub_id = $1', [
      hub.id,
    ]),
    car: { seats: 4, childSeats: 1 },
  };
}

interface Batch {
  /** Minutes that pass before it. */
  readonly pass: number;
  readonly acts: readonly Act[];
}

const verbs = Object.keys(VERBS) as (keyof typeof VERBS)[];
const someAct = (names: readonly (keyof typeof VERBS)[]): fc.Arbitrary<Act> =>
  fc.record({ verb: fc.constantFrom(...names), who: fc.nat(1), what: fc.nat(5), extra: fc.nat(27) });
const batches: fc.Arbitrary<Batch> = fc.record({
  pass: fc.constantFrom(0, 0, 1, 6, 25, 70),
  acts: fc.array(
    fc.oneof(
      { weight: 4, arbitrary: someAct(['bring']) },
      { weight: 2, arbitrary: someAct(['drive', 'press']) },
      { weight: 4, arbitrary: someAct(verbs) },
    ),
    { minLength: 1, maxLength: 4 },
  ),
});

/**
 * Brings everybody home who is still in the list, as a desk does in the evening, until nobody is: who turns out to have
 * got there after all comes into it with their way back.
 */
async function evening(world: World): Promise<void> {
  for (let look = 0; look < 3; look++) {
    for (const [taskId, why] of await given.open(world.hub)) {
      const reason: LegReason = why === 'child_missing' ? 'with_family' : 'is_home';
      await given.rides.close(world.hub.organizer, { taskId, reason, key: key() });
    }
  }
}

/** Each is a hub of its own and up to fifty acts. */
const ALL = histories(8);

describe('random histories of drivers, a desk, wrong clocks and processes that die', () => {
  it(
    'never give a seat twice, strand nobody, and lose nobody out of sight',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(batches, { minLength: 4, maxLength: 14, size: 'max' }), async (history) => {
          const world = await open();
          for (const { pass, acts } of history) {
            work.fresh.clock.pass(pass * MINUTE);
            const before = await pictureOf(world);
            await Promise.all(acts.map((act) => orRefused(VERBS[act.verb](world, act))));
            const after = await pictureOf(world);
            expect([...faultsOf(after), ...faultsBetween(before, after)]).toEqual([]);
          }
          await evening(world);
          expect(await given.open(world.hub)).toEqual([]);
        }),
        ALL,
      );
    },
    guardOf(ALL, 6_000),
  );
});

describe('the judge', () => {
  it('finds nothing in a good picture, and each fault in a bad one', async () => {
    const world = await open();
    const good = await pictureOf(world);
    expect(faultsOf(good)).toEqual([]);
    const but = (n: number, more: Partial<LegPicture>, extra: Partial<RidePicture> = {}): RidePicture => ({
      ...good,
      ...extra,
      legs: good.legs.map((leg) => (leg.taskId === world.tasks[n] ? { ...leg, ...more } : leg)),
    });
    const faults = (picture: RidePicture) => new Set(faultsOf(picture));
    const home = at(world.drivers, 0).me.id;
    const both = but(0, { memberId: home });
    const full = {
      ...both,
      legs: both.legs.map((leg) => (leg.taskId === world.tasks[2] ? { ...leg, memberId: home } : leg)),
    };
    expect(faults(full)).toEqual(new Set(['a seat twice']));
    expect(faults(but(4, { memberId: home }, { car: { seats: 4, childSeats: 0 } }))).toEqual(
      new Set(['a child seat twice']),
    );
    expect(faults(but(0, { state: 'completed' }))).toEqual(new Set(['a return in no list']));
    expect(faults(but(0, { state: 'on_board' }))).toEqual(new Set(['a rider in a stopped car in no list']));
    expect(faults(but(4, { state: 'child_missing' }))).toEqual(new Set(['a missing child in no list']));
    expect(faults(but(4, { state: 'completed' }))).toEqual(new Set(['a child that nobody took over']));
    expect(faults(but(0, { state: 'rider_no_show', arrivedAt: 0, endedAt: 60_000 }))).toEqual(
      new Set(['a wait cut short', 'an end that was not counted']),
    );
    const out = but(2, { state: 'completed' });
    const gone = out.legs.map((leg) =>
      leg.taskId === world.tasks[3] ? { ...leg, state: 'turned_down' as const } : leg,
    );
    expect(faults({ ...out, legs: gone })).toEqual(new Set(['a stranded return']));
    expect(faultsBetween(but(0, { state: 'completed' }), good)).toEqual(['completed -> requested']);
  });

  it('sees a seat given twice as soon as nobody asks at the commit', async () => {
    const { hub, drivers } = await open();
    const rides = [
      await given.ride(hub, { seats: 3, shareAgreed: true, returns: null }),
      await given.ride(hub, { seats: 3, shareAgreed: true, returns: null }),
    ];
    await work.sql('ALTER TABLE assignment DISABLE TRIGGER rides_fit');
    for (const { out } of rides) {
      await work.sql(
        `INSERT INTO assignment (hub_id, id, task_id, member_id, state, made_at) VALUES ($1, $2, $3, $4, 'assigned', now())`,
        [hub.id, randomUUID(), out, at(drivers, 0).me.id],
      );
    }
    await work.sql('ALTER TABLE assignment ENABLE TRIGGER rides_fit');
    expect(faultsOf(await pictureOf({ hub, drivers, tasks: [] }))).toContain('a seat twice');
  });
});
