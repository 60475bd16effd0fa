import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import { guardOf, histories } from '@doorstep/support';
import fc from 'fast-check';
import type { Job } from '../../platform/jobs/job-registry';
import { claimKeyFor } from '../../testing/given-claim';
import { GivenHousehold, type Household } from '../../testing/given-household';
import { Work, type Volunteer } from '../../testing/given-work';
import { SPEC_NOW } from '../../testing/harness';
import { beginnings, faultsOfPlans, plansOf, untold, WITNESS } from '../../testing/plan-judge';
import { orRefused } from '../../testing/shift-world';
import { workServices } from '../../testing/work-services';
import { claimExpireJob } from '../claims/claim-expire.job';
import { reofferJob } from '../matching/reoffer.job';
import { NoticesService } from '../notices/notices.service';
import { planLapseJob, planTellJob } from './plan-jobs';

let work: Work;
beforeAll(async () => {
  work = await Work.open(16);
  await work.sql(WITNESS);
});
afterAll(() => work.close());

const key = randomUUID;

/** Two households of one day, and six people who may take anything. */
class PlanWorld {
  readonly services = workServices(work.fresh.db);
  readonly households: Household[] = [];
  readonly people: Volunteer[] = [];

  private constructor(readonly given: GivenHousehold) {}

  static async open(): Promise<PlanWorld> {
    work.fresh.clock.at = SPEC_NOW;
    await work.sql('DELETE FROM beginning');
    const hub = await work.hub(`hub-${randomUUID()}`);
    const world = new PlanWorld(new GivenHousehold(work, hub, workServices(work.fresh.db)));
    for (let n = 0; n < 6; n++) {
      const person = await work.member(hub.id, `m${n}`, { openClaimsCap: 12 });
      await work.freeAllWeek(person);
      world.people.push(person);
    }
    for (let n = 0; n < 2; n++) world.households.push(await world.given.tied());
    return world;
  }

  /** The first household's plan stands: histories begin where something can go wrong. */
  static async standing(): Promise<PlanWorld> {
    const world = await PlanWorld.open();
    const [driver, sam, lin] = world.people;
    const people = [present(driver), present(sam), present(lin)] as const;
    await world.given.held(present(world.households[0]), people);
    return world;
  }

  get hub() {
    return this.given.hub;
  }

  tasks(): Promise<{ id: string; state: string }[]> {
    return work.sql(`SELECT id, state FROM task WHERE hub_id = $1 ORDER BY id`, [this.hub.id]);
  }

  held(state: string): Promise<{ id: string; memberId: string; runId: string | null }[]> {
    return work.sql(
      `SELECT id, member_id AS "memberId", run_id AS "runId" FROM assignment WHERE hub_id = $1 AND state = $2 ORDER BY id`,
      [this.hub.id, state],
    );
  }

  async runJobs(): Promise<void> {
    const doors = { notices: new NoticesService(work.fresh.db), tasks: this.services.tasks };
    const jobs = new Map<string, Job>(
      [
        planTellJob(doors),
        planLapseJob(doors),
        claimExpireJob(doors.tasks),
        reofferJob(this.services.matching),
      ].map((job) => [job.name, job]),
    );
    for (;;) {
      const due = await work.sql<{ name: string; payload: { planId: string } }>(
        `DELETE FROM job WHERE hub_id = $1 AND run_at <= $2 AND name = ANY($3) RETURNING name, payload`,
        [this.hub.id, work.fresh.clock.at, [...jobs.keys()]],
      );
      if (due.length === 0) return;
      for (const { name, payload } of due)
        await jobs.get(name)?.run(work.fresh.db, this.hub.id, payload, work.fresh.clock.at);
    }
  }
}

interface Act {
  readonly verb: keyof typeof VERBS;
  readonly who: number;
  readonly what: number;
}

const at = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const personOf = (world: PlanWorld, id: string): Volunteer =>
  present(world.people.find(({ me }) => me.id === id));

/** One of those held in this state, if any. */
const onHeld =
  (
    state: string,
    verb: (world: PlanWorld, row: { id: string; memberId: string; runId: string | null }) => Promise<unknown>,
  ) =>
  async (world: PlanWorld, { what }: Act): Promise<unknown> => {
    const row = at(await world.held(state), what);
    return row === undefined ? undefined : verb(world, row);
  };

const planOf = async (world: PlanWorld, { what }: Act) => {
  const { planId, requestIds } = present(at(world.households, what));
  const { version } = await world.given.plan(planId);
  return { planId, requestIds, version, me: world.hub.organizer };
};

const VERBS = {
  take: async (world, { who, what }) => {
    const open = (await world.tasks()).filter(({ state }) => state === 'open' || state === 'offered');
    const task = at(open, what);
    if (task === undefined) return;
    const person = present(at(world.people, who));
    await world.services.claims.take(person.me, await claimKeyFor(person, task.id));
  },
  confirm: onHeld('claimed', (world, { id }) => world.given.confirm(id)),
  answer: async (world, { what }) => {
    const [row] = await work.sql<{ memberId: string; taskId: string }>(
      `SELECT member_id AS "memberId", task_id AS "taskId" FROM assignment WHERE hub_id = $1 AND state = 'offered'
       ORDER BY id OFFSET $2 % greatest(1, (SELECT count(*) FROM assignment WHERE hub_id = $1 AND state = 'offered')) LIMIT 1`,
      [world.hub.id, what],
    );
    if (row === undefined) return;
    const person = personOf(world, row.memberId);
    await world.services.claims.confirmOffer(person.me, await claimKeyFor(person, row.taskId));
  },
  release: onHeld('confirmed', (world, { id, memberId }) =>
    world.services.claims.release(personOf(world, memberId).me, id, 'cannot_make_it', key()),
  ),
  remove: onHeld('confirmed', (world, { id }) =>
    world.services.claims.remove(world.hub.organizer, id, 'other', key()),
  ),
  depart: onHeld('confirmed', async (world, { memberId, runId }) => {
    const { me } = personOf(world, memberId);
    const rows = await work.sql<{ id: string }>('SELECT task_id AS id FROM stop WHERE run_id = $1', [runId]);
    await world.services.runs.depart(me, String(runId), [...new Set(rows.map(({ id }) => id))], key());
  }),
  finish: async (world, { what }) => {
    const [stop] = await work.sql<{ id: string; memberId: string }>(
      `SELECT s.id, r.member_id AS "memberId" FROM stop s JOIN run r ON r.id = s.run_id
       WHERE s.hub_id = $1 AND s.state = 'loaded' AND r.state = 'departed' ORDER BY s.position, s.id OFFSET $2 % 3 LIMIT 1`,
      [world.hub.id, what],
    );
    if (stop === undefined) return;
    const result = { stopId: stop.id, outcome: 'done' as const, reason: null, goods: null };
    await world.services.runs.recordStop(
      personOf(world, stop.memberId).me,
      { ...result, deviceTime: work.fresh.clock.at },
      key(),
    );
  },
  askAll: async (world, act) => {
    const { me, planId, version } = await planOf(world, act);
    const { pairs } = await world.services.plans.propose(me, planId, act.who % 2 === 0);
    if (pairs.length === 0) return;
    const wanted = pairs.map(({ taskId, member }) => ({ taskId, memberId: member.id }));
    await world.services.plans.ask(me, { planId, version, pairs: wanted, key: key() });
  },
  untie: async (world, act) => {
    const { me, planId, version, requestIds } = await planOf(world, act);
    const requestId = String(at(requestIds, act.who));
    await world.services.plans.untie(me, { planId, version, requestId, key: key() });
  },
  tieAgain: async (world, act) => {
    const { me, planId, version, requestIds } = await planOf(world, act);
    const requestId = String(at(requestIds, act.who));
    await world.services.plans.tie(me, { planId, version, requestIds: [requestId], key: key() });
  },
  withdraw: async (world, act) => {
    const { me, requestIds } = await planOf(world, act);
    const id = String(at(requestIds, act.who));
    await work.fresh.db.write(me, async (tx, now) => {
      await world.services.tasks.cancelAll(tx, now, me, id);
      await world.services.requests.move(tx, now, me, { id, command: 'withdraw' });
    });
  },
  jobs: (world) => world.runJobs(),
} satisfies Record<string, (world: PlanWorld, act: Act) => Promise<unknown>>;

type Verb = keyof typeof VERBS;
const someAct = (...verbs: readonly Verb[]): fc.Arbitrary<Act> =>
  fc.record({ verb: fc.constantFrom(...verbs), who: fc.nat(11), what: fc.nat(23) });
/** Holding comes often: a history in which no plan ever stands is a dull one. */
const acts = fc.oneof(
  { weight: 9, arbitrary: someAct('take', 'confirm') },
  { weight: 4, arbitrary: someAct('askAll', 'answer', 'answer') },
  { weight: 4, arbitrary: someAct('depart', 'depart', 'finish') },
  { weight: 2, arbitrary: someAct('release', 'remove', 'jobs') },
  { weight: 1, arbitrary: someAct('untie', 'tieAgain', 'withdraw') },
);
const batches = fc.record({
  minutes: fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.constantFrom(10, 40, 120) },
  ),
  acts: fc.array(acts, { minLength: 1, maxLength: 6 }),
});

/** Each is a hub of its own and up to 120 acts. */
const ALL = histories(10);

describe('random histories of households, helpers, desks, jobs and a clock', () => {
  it(
    'never let half a plan begin, keep every plan true to its parts, and tell everybody in the end',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(batches, { minLength: 8, maxLength: 20, size: 'max' }), async (history) => {
          const world = await PlanWorld.standing();
          for (const { minutes, acts: together } of history) {
            work.fresh.clock.pass(minutes * 60_000);
            await Promise.all(together.map((act) => orRefused(Promise.resolve(VERBS[act.verb](world, act)))));
            const plans = await plansOf(work, world.hub.id);
            const moments = await beginnings(work);
            expect(faultsOfPlans(plans, moments)).toEqual([]);
          }
          work.fresh.clock.pass(6 * 3_600_000);
          await world.runJobs();
          expect(untold(await plansOf(work, world.hub.id), work.fresh.clock.at)).toEqual([]);
        }),
        ALL,
      );
    },
    guardOf(ALL, 6_000),
  );

  it('reach plans that stand and begin, when people hold and leave', async () => {
    const world = await PlanWorld.open();
    const [driver, sam, lin] = world.people;
    const household = present(world.households[0]);
    const held = await world.given.held(household, [present(driver), present(sam), present(lin)]);
    const [row] = (await world.held('confirmed')).filter(({ id }) => id === held.get(household.out));
    await world.services.runs.depart(present(driver).me, String(row?.runId), [], key());
    expect(await beginnings(work)).toMatchObject([{ taskId: household.out, whole: true, begun: false }]);
  });
});

describe('the judge', () => {
  it('finds half a plan that begins, where nothing holds it back', async () => {
    const world = await PlanWorld.open();
    const { out } = present(world.households[0]);
    await work.sql('ALTER TABLE task DISABLE TRIGGER task_waits_for_plan');
    await work.sql(`UPDATE task SET state = 'en_route' WHERE id = $1`, [out]);
    await work.sql('ALTER TABLE task ENABLE TRIGGER task_waits_for_plan');
    const faults = faultsOfPlans(await plansOf(work, world.hub.id), await beginnings(work));
    expect(faults).toEqual(['half a household plan began']);
  });

  it('finds a plan whose state nothing has kept, and people nobody told', async () => {
    const world = await PlanWorld.open();
    const { planId } = present(world.households[0]);
    await work.sql(`UPDATE household_plan SET state = 'stands' WHERE id = $1`, [planId]);
    const plans = await plansOf(work, world.hub.id);
    expect(faultsOfPlans(plans, [])).toEqual(['stands although broken']);
    expect(untold(plans, SPEC_NOW)).toEqual(['nobody was told']);
  });
});
