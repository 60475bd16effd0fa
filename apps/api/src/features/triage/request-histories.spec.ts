import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import { guardOf, histories, lived } from '@doorstep/support';
import fc from 'fast-check';
import { refusalIn } from '../../platform/errors/what-went-wrong';
import type { Job } from '../../platform/jobs/job-registry';
import { acceptance, Desk, type Sent } from '../../testing/given-desk';
import { CodeDoor } from '../../testing/given-family';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { SPEC_NOW } from '../../testing/harness';
import { REQUEST_WITNESS, requestFaults, requestsOf, stepsOf } from '../../testing/request-judge';
import { boxErase } from '../requests/box-erase.job';
import { mergeForget } from './merge-forget.job';
import { requestExpire } from './request-expire.job';

/*
 * Random lives of requests against the real database: two people at the desk, families with their codes, jobs, a clock
 * that jumps and connections that are cut in the middle. After each batch a judge looks at all rows.
 */

const DAY_MS = 86_400_000;
const MOST = 6;
const key = randomUUID;

let g: Hubs;
let desk: Desk;
let code: CodeDoor;
beforeAll(async () => {
  g = await openHubs();
  await g.owner.query(REQUEST_WITNESS);
  desk = new Desk(g);
  code = new CodeDoor(g, desk);
});
afterAll(() => g.close());

/** What happened in all histories together. */
const seen = { acts: 0, refused: 0, cut: 0, steps: 0 };

class World {
  readonly asked: Sent[] = [];
  /** Of each request as everybody at the desk last saw it: two decide on the same. */
  private versions = new Map<string, number>();
  readonly merges: string[] = [];

  private constructor(readonly home: GivenHub) {}

  static async open(): Promise<World> {
    g.clock.at = SPEC_NOW;
    const world = new World(await g.hub());
    for (let n = 0; n < 3; n++) world.asked.push(await desk.asked(world.home));
    return world;
  }

  async look(): Promise<void> {
    const rows = await g.owner.query<{ id: string; version: number }>(
      'SELECT id, version FROM request WHERE hub_id = $1',
      [this.home.id],
    );
    this.versions = new Map(rows.map(({ id, version }) => [id, version]));
  }

  at(n: number): Sent & { version: number } {
    const one = present(this.asked[n % this.asked.length]);
    return { ...one, version: this.versions.get(one.id) ?? 1 };
  }

  async runJobs(): Promise<void> {
    const jobs = new Map<string, Job>(
      [boxErase, mergeForget, requestExpire(desk.endings)].map((job) => [job.name, job]),
    );
    const due = await g.owner.query<{ name: string; payload: unknown }>(
      `DELETE FROM job WHERE hub_id = $1 AND run_at <= $2 AND name = ANY($3) RETURNING name, payload`,
      [this.home.id, g.clock.at, [...jobs.keys()]],
    );
    for (const { name, payload } of due)
      await jobs.get(name)?.run(g.db, this.home.id, payload as never, g.clock.at);
  }
}

interface Act {
  readonly verb: keyof typeof VERBS;
  readonly what: number;
  readonly other: number;
}

const close =
  (command: 'askMore' | 'decline' | 'withdraw' | 'reopen') =>
  (world: World, { what }: Act): Promise<unknown> => {
    const { id, version } = world.at(what);
    return desk.triage.close(world.home.organizer, command, { id, version, reason: 'other', key: key() });
  };

const VERBS = {
  ask: async (world) => {
    if (world.asked.length < MOST) world.asked.push(await desk.asked(world.home));
  },
  accept: (world, { what }) => {
    const one = world.at(what);
    return desk.triage.accept(world.home.organizer, acceptance(one, { version: one.version }));
  },
  askMore: close('askMore'),
  decline: close('decline'),
  withdraw: close('withdraw'),
  reopen: close('reopen'),
  hold: (world, { what, other }) => {
    const { id, version } = world.at(what);
    const until = `2026-11-${String(22 + (other % 8))}`;
    return desk.triage.hold(world.home.organizer, { id, version, until, reason: 'not_ready', key: key() });
  },
  refer: (world, { what }) => {
    const { id, version } = world.at(what);
    return desk.triage.refer(world.home.organizer, { id, version, reason: 'other', key: key() });
  },
  duplicate: (world, { what, other }) => {
    const { id, version } = world.at(what);
    return desk.triage.markDuplicate(world.home.organizer, {
      id,
      version,
      of: world.at(other).id,
      key: key(),
    });
  },
  merge: async (world, { what, other }) => {
    const [kept, gone] = [world.at(what), world.at(other)];
    const id = randomUUID();
    world.merges.push(id);
    await desk.triage.merge(world.home.organizer, {
      ...{ id, keptId: kept.id, keptVersion: kept.version, goneId: gone.id, goneVersion: gone.version },
      ...{ takeTime: what % 2 === 0, takePlace: false, takeSize: true, boxes: [], key: key() },
    });
  },
  takeApart: async (world, { what }) => {
    const id = world.merges[what % Math.max(1, world.merges.length)];
    if (id !== undefined) await desk.triage.undoMerge(world.home.organizer, { id, key: key() });
  },
  familyWithdraws: (world, { what }) => code.receipts.withdraw(code.proof(world.at(what))),
  familyErases: (world, { what }) => code.receipts.erase(code.proof(world.at(what))),
  familyKeepsAway: (world, { what }) => code.acts.keepAway(code.proof(world.at(what))),
  familyMoves: (world, { what, other }) =>
    code.acts.changeTime({
      ...code.proof(world.at(what)),
      ...{ day: `2026-11-${String(24 + (other % 5))}`, fromMinute: 960, toMinute: 1080 },
    }),
  jobs: (world) => world.runJobs(),
} satisfies Record<string, (world: World, act: Act) => Promise<unknown>>;

type Verb = keyof typeof VERBS;
const some = (...verbs: readonly Verb[]): fc.Arbitrary<Act> =>
  fc.record({ verb: fc.constantFrom(...verbs), what: fc.nat(MOST - 1), other: fc.nat(11) });
const acts = fc.oneof(
  { weight: 5, arbitrary: some('accept', 'askMore', 'hold', 'reopen') },
  { weight: 4, arbitrary: some('duplicate', 'merge', 'takeApart') },
  { weight: 3, arbitrary: some('decline', 'refer', 'withdraw', 'ask') },
  { weight: 3, arbitrary: some('familyWithdraws', 'familyKeepsAway', 'familyMoves') },
  { weight: 1, arbitrary: some('familyErases', 'jobs') },
);
interface Batch {
  readonly minutes: number;
  readonly isCut: boolean;
  readonly acts: readonly Act[];
}
const batches: fc.Arbitrary<Batch> = fc.record({
  minutes: fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.constantFrom(5, 180, 1_500) },
  ),
  isCut: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  acts: fc.array(acts, { minLength: 1, maxLength: 5 }),
});

/** Somebody pulls a plug: whichever of the product's connections is in the middle of something. */
const cut = (): Promise<unknown> =>
  g.owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'doorstep_app' AND xact_start IS NOT NULL`);

/** Refused by a rule; or, where a plug was pulled, whatever somebody hears whose connection went away. */
async function attempt(act: () => Promise<unknown>, isCut: boolean): Promise<void> {
  seen.acts += 1;
  try {
    await act();
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal !== undefined && refusal.code !== 'BUSY') seen.refused += 1;
    else if (isCut) seen.cut += 1;
    else throw error;
  }
}

async function liveBatch(world: World, { minutes, isCut, acts: together }: Batch): Promise<void> {
  g.clock.pass(minutes * 60_000);
  await world.look();
  const all = together.map((act) => attempt(async () => VERBS[act.verb](world, act), isCut));
  if (isCut) await cut();
  await Promise.all(all);
}

const faultsNow = async (world: World): Promise<string[]> =>
  requestFaults(await requestsOf(g.owner, world.home.id), await stepsOf(g.owner, world.home.id));

/** Each is a hub of its own and up to 60 acts. */
const ALL = histories(12);

describe('random lives of requests, with desks, families, jobs, a clock and pulled plugs', () => {
  it(
    'go only where the machine leads, lose nobody on the way, and leave nothing behind in the end',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(batches, { minLength: 6, maxLength: 14, size: 'max' }), async (history) => {
          const world = await World.open();
          for (const batch of history) {
            await liveBatch(world, batch);
            expect(await faultsNow(world)).toEqual([]);
          }
          g.clock.pass(120 * DAY_MS);
          await world.runJobs();
          const rows = await requestsOf(g.owner, world.home.id);
          seen.steps += (await stepsOf(g.owner, world.home.id)).length;
          expect(rows.filter(({ boxes, codes, tags }) => boxes + codes + tags > 0)).toEqual([]);
          expect(rows.filter(({ liveTasks }) => liveTasks > 0)).toEqual([]);
        }),
        ALL,
      );
      expect(seen.steps).toBeGreaterThan(ALL.numRuns);
      lived(seen);
    },
    guardOf(ALL, 6_000),
  );
});

describe('the judge', () => {
  it('finds a step that no way leads along, work that goes on, and a request that nobody can be called for', async () => {
    const world = await World.open();
    const [one, two] = [world.at(0), world.at(1)];
    await desk.triage.accept(world.home.organizer, acceptance(one));
    await g.owner.query(`UPDATE request SET state = 'declined' WHERE id = $1`, [one.id]);
    await g.owner.query(`DELETE FROM sealed_box WHERE subject_id = $1 AND compartment = 'contact'`, [two.id]);
    expect(new Set(await faultsNow(world))).toEqual(
      new Set([
        'a state changed under its version',
        'declined, and work goes on',
        'declined without a reason',
        'waits, and nobody can be called',
        'a step that nobody can read of',
      ]),
    );
  });

  it('finds two that are each the other’s duplicate', async () => {
    const world = await World.open();
    const [one, two] = [world.at(0), world.at(1)];
    for (const [id, of] of [
      [one.id, two.id],
      [two.id, one.id],
    ])
      await g.owner.query(
        `UPDATE request SET state = 'duplicate', duplicate_of = $2, version = version + 1 WHERE id = $1`,
        [id, of],
      );
    expect(await faultsNow(world)).toContain('duplicates in a circle');
  });
});
