import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { guardOf, histories } from '@doorstep/support';
import fc from 'fast-check';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import { changesOf, GivenShifts, places } from '../../testing/given-shifts';
import { TOMORROW, Work, type Volunteer } from '../../testing/given-work';
import { SPEC_NOW } from '../../testing/harness';
import { workServices, type WorkServices } from '../../testing/work-services';
import { Refusal } from '../../platform/errors/refusal';

/*
 * Random histories of shifts, claims and runs together, two or three people at the same moment, against the real
 * database: nobody is ever promised to a shift and to a door at once, nor to two shifts.
 */

const seen = { promised: 0, held: 0, clashes: 0 };

let work: Work;
let services: WorkServices;
beforeAll(async () => {
  work = await Work.open();
  services = workServices(work.fresh.db);
});
afterAll(() => work.close());

interface World {
  readonly given: GivenShifts;
  readonly people: readonly Volunteer[];
  readonly shifts: readonly string[];
  readonly tasks: readonly string[];
}

const HOURS = [
  [540, 660],
  [600, 720],
  [840, 960],
] as const;
/** Windows of tasks, in whole blocks of two hours. */
const WINDOWS = [
  [480, 600],
  [600, 720],
  [840, 960],
] as const;

async function openWorld(): Promise<World> {
  work.fresh.clock.at = SPEC_NOW;
  const given = new GivenShifts(work, await work.hub(`hub-${randomUUID()}`));
  const people: Volunteer[] = [];
  for (let n = 0; n < 3; n++) {
    const person = await given.newcomer(`p${n}`, ['packer', 'driver_to_homes']);
    await given.past(person.me, 3);
    people.push(person);
  }
  const shifts: string[] = [];
  const tasks: string[] = [];
  for (const [fromMinute, toMinute] of HOURS)
    shifts.push((await given.published({ fromMinute, toMinute, places: places('packer', 2) })).id);
  for (const [fromMinute, toMinute] of WINDOWS)
    for (let n = 0; n < 2; n++)
      tasks.push(await work.task(given.hub, { day: TOMORROW, fromMinute, toMinute }));
  return { given, people, shifts, tasks };
}

const VERBS = [
  'signUp',
  'withdraw',
  'answer',
  'put',
  'claim',
  'release',
  'offer',
  'sayYes',
  'confirm',
  'plan',
  'accept',
] as const;
interface Act {
  readonly verb: (typeof VERBS)[number];
  readonly who: number;
  readonly what: number;
}

interface Held {
  readonly id: string;
  readonly taskId: string;
  readonly runId: string | null;
}

const heldBy = (memberId: string, states: readonly string[]) =>
  work.sql<Held>(
    `SELECT id, task_id AS "taskId", run_id AS "runId" FROM assignment
     WHERE member_id = $1 AND state = ANY($2) ORDER BY made_at, id`,
    [memberId, states],
  );

async function perform(world: World, { verb, who, what }: Act): Promise<void> {
  const { given, people, shifts, tasks } = world;
  const person = people[who % people.length]!;
  const { me } = person;
  const { organizer } = given.hub;
  const { signUps } = given.services;
  const shift = shifts[what % shifts.length]!;
  const task = tasks[what % tasks.length]!;
  const key = randomUUID();
  const signUp = async (states: readonly string[]) =>
    (
      await work.sql<{ id: string }>(
        'SELECT id FROM sign_up WHERE member_id = $1 AND shift_id = $2 AND state = ANY($3)',
        [me.id, shift, states],
      )
    )[0]?.id;
  const acts: Readonly<Record<Act['verb'], () => Promise<unknown>>> = {
    signUp: () => given.signUp(me, { id: shift }, 'packer', true),
    withdraw: async () => {
      const id = await signUp(['confirmed', 'waitlisted', 'offered_place']);
      return id && signUps.withdraw(me, id, 'work', key);
    },
    answer: async () => {
      const id = await signUp(['offered_place']);
      return id && signUps.answerPlace(me, id, true, key);
    },
    put: () =>
      given.services.shifts.change(
        organizer,
        changesOf([
          { kind: 'assign', shiftId: shift, memberId: me.id, role: 'packer', leads: false, version: 1 },
        ]),
      ),
    claim: async () => services.claims.take(me, await claimKeyFor(person, task)),
    release: async () => {
      const [held] = await heldBy(me.id, ['claimed', 'confirmed']);
      return held && services.claims.release(me, held.id, 'cannot_make_it', key);
    },
    offer: () => services.claims.offer(organizer, task, [me.id], key),
    sayYes: async () => {
      const [asked] = (await heldBy(me.id, ['offered'])).filter(({ runId }) => runId === null);
      return asked && services.claims.take(me, await claimKeyFor(person, asked.taskId));
    },
    confirm: async () => {
      const [held] = await heldBy(me.id, ['claimed']);
      return held && services.runs.confirmClaims(organizer, [await grantFor(work, given.hub, held.id)], key);
    },
    plan: () => publish(world, me.id, what),
    accept: async () => {
      const [asked] = (await heldBy(me.id, ['offered'])).filter(({ runId }) => runId !== null);
      if (!asked?.runId) return;
      const stops = (await heldBy(me.id, ['offered'])).filter(({ runId }) => runId === asked.runId);
      const claims = await Promise.all(stops.map(({ taskId }) => claimKeyFor(person, taskId)));
      await services.runs.accept(me, asked.runId, claims, key);
    },
  };
  await acts[verb]();
}

/** A run of one stop at one of the three hours. */
function publish({ given, tasks }: World, memberId: string, what: number): Promise<unknown> {
  const taskId = tasks[what % tasks.length]!;
  const [from] = WINDOWS[Math.floor((what % tasks.length) / 2)]!;
  // Tomorrow in Minneapolis, six hours behind.
  const at = (minutes: number): Date =>
    new Date(Date.parse(`${TOMORROW}T06:00:00Z`) + (from + minutes) * 60_000);
  const stop = { taskId, kind: 'deliver' as const, arriveAt: at(20), departAt: at(25) };
  const run = { memberId, startsAt: at(5), endsAt: at(40), meters: 1_000, seconds: 1_200, stops: [stop] };
  return services.runs.publishPlan(given.hub.organizer, TOMORROW, [run as never], randomUUID());
}

const PROMISED = `u.state IN ('confirmed', 'checked_in')`;
const IN_TWO_SHIFTS = `
  SELECT u.member_id FROM sign_up u JOIN sign_up o ON o.hub_id = u.hub_id AND o.member_id = u.member_id AND o.id < u.id
  WHERE u.hub_id = $1 AND ${PROMISED} AND o.state IN ('confirmed', 'checked_in')
    AND tstzrange(u.starts_at, u.ends_at) && tstzrange(o.starts_at, o.ends_at)`;
/** These shifts are for packing: no door belongs into one. */
const AT_A_DOOR_TOO = `
  SELECT u.member_id, t.id, a.state, u.state AS promised FROM sign_up u
  JOIN assignment a ON a.hub_id = u.hub_id AND a.member_id = u.member_id
  JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id LEFT JOIN run r ON r.hub_id = a.hub_id AND r.id = a.run_id
  WHERE u.hub_id = $1 AND ${PROMISED} AND a.state IN ('claimed', 'assigned', 'confirmed')
    AND tstzrange(u.starts_at, u.ends_at) && tstzrange(coalesce(r.starts_at, t.window_from), coalesce(r.ends_at, t.window_to))`;

async function expectOnePlace({ given }: World): Promise<void> {
  const of = [given.hub.id];
  expect(await work.sql(IN_TWO_SHIFTS, of)).toEqual([]);
  expect(await work.sql(AT_A_DOOR_TOO, of)).toEqual([]);
}

const act = fc.record({ verb: fc.constantFrom(...VERBS), who: fc.nat(2), what: fc.nat(5) });

const ALL = histories(10);

describe('shifts, claims and runs together', () => {
  it(
    'never put one person in two places',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(act, { minLength: 1, maxLength: 3 }), { minLength: 8, maxLength: 20 }),
          async (moments) => {
            const world = await openWorld();
            for (const together of moments) {
              const results = await Promise.allSettled(together.map((one) => perform(world, one)));
              for (const result of results) {
                if (result.status === 'fulfilled') continue;
                const reason: unknown = result.reason;
                const isConstraint = (reason as { driverError?: { constraint?: string } }).driverError
                  ?.constraint;
                if (!(reason instanceof Refusal) && !isConstraint) throw reason;
                if (reason instanceof Refusal && reason.code === 'SIGN_UP_CLASH') seen.clashes += 1;
              }
              await expectOnePlace(world);
            }
            const count = async (sql: string) =>
              (await work.sql(`SELECT FROM ${sql} AND hub_id = $1`, [world.given.hub.id])).length;
            seen.promised += await count(`sign_up WHERE state = 'confirmed'`);
            seen.held += await count(`assignment WHERE state IN ('claimed', 'confirmed')`);
          },
        ),
        ALL,
      );
      // That the law was put to the test at all.
      expect(seen.promised).toBeGreaterThan(5);
      expect(seen.held).toBeGreaterThan(5);
      expect(seen.clashes).toBeGreaterThan(5);
    },
    guardOf(ALL, 6_000),
  );
});
