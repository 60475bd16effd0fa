import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHILD_STEPS } from '@doorstep/lifecycle';
import { present } from '@doorstep/std';
import { guardOf, histories } from '@doorstep/support';
import { careFaults, careFaultsBetween } from '../../testing/care-judge';
import { CareWorld, type CarePicture } from '../../testing/care-world';
import { Work, type Volunteer } from '../../testing/given-work';
import { orRefused } from '../../testing/shift-world';

let work: Work;
beforeAll(async () => {
  work = await Work.open(16);
});
afterAll(() => work.close());

/** One act of a history: who and what are indexes, read modulo what is there. */
interface Act {
  readonly verb: keyof typeof VERBS;
  readonly who: number;
  readonly what: number;
  readonly flag: boolean;
}
type Verb = (world: CareWorld, act: Act) => Promise<unknown>;

const at = <T>(list: readonly T[], n: number): T => present(list[n % list.length]);
const carerOf = (world: CareWorld, n: number): Volunteer => at(world.carers, n);
const deskOf = (world: CareWorld, n: number) => at(world.organizers, n);
const key = randomUUID;

const VERBS = {
  take: (world, { who, what }) => world.given.take(carerOf(world, who), at(world.care.taskIds, what)),
  giveBack: async (world, { who }) => {
    const { me } = carerOf(world, who);
    const [held] = await work.sql<{ id: string }>(
      `SELECT id FROM assignment WHERE member_id = $1 AND state = 'confirmed'`,
      [me.id],
    );
    if (held) await world.given.services.claims.release(me, held.id, 'cannot_make_it', key());
  },
  setUp: (world, { flag }) => world.given.setUp(world.care.id, flag ? {} : { answers: ['emergency'] }),
  share: async (world, { who }) => {
    const { id, requestId } = world.care;
    const { sheetVersion } = await world.given.one(id);
    const sheet = await world.given.sheet(requestId, sheetVersion + 1);
    return world.given.care.shareSheet(deskOf(world, who), { id, sheet, key: key() });
  },
  unrelated: (world, { who, what, flag }) =>
    world.given.care.confirmUnrelated(
      deskOf(world, who),
      world.care.id,
      (flag ? world.carers : [carerOf(world, what)]).map(({ me }) => me.id),
      key(),
    ),
  apart: async (world, { who }) => {
    const { adults } = await world.given.one(world.care.id);
    const ids = adults.map(({ memberId }) => memberId);
    return world.given.care.confirmUnrelated(deskOf(world, who), world.care.id, ids, key());
  },
  ready: (world) => world.given.ready(world.care.id),
  arrive: (world, { who }) => world.given.arrive(carerOf(world, who), world.care.id),
  recordArrival: (world, { who, what }) =>
    world.given.care.recordArrival(deskOf(world, who), world.care.id, carerOf(world, what).me.id, key()),
  leave: (world, { who }) =>
    world.given.care.leave(carerOf(world, who).me, world.given.moment(world.care.id)),
  move: (world, { who, what, flag }) =>
    world.given.move(carerOf(world, who), world.care.id, flag ? 1 : 2, at(CHILD_STEPS, what)),
  answer: (world, { who }) =>
    world.given.care.answerCheck(carerOf(world, who).me, world.given.moment(world.care.id)),
  end: (world, { who, flag }) =>
    world.given.care.end(carerOf(world, who).me, { ...world.given.moment(world.care.id), concern: flag }),
  close: async (world, { who, flag }) => {
    const { version } = await world.given.one(world.care.id);
    return world.given.care.close(deskOf(world, who), world.care.id, version, flag, key());
  },
  jobs: (world) => world.runJobs(),
} satisfies Record<string, Verb>;

/** What happens to the world before the acts of a batch, and never beside them: so the judge knows what held. */
const WORLD_ACTS = {
  pass: (world: CareWorld, { what }: Act): Promise<unknown> => {
    world.pass(at([5, 20, 70], what));
    return Promise.resolve();
  },
  endClearance: (world: CareWorld, { who, flag }: Act): Promise<unknown> =>
    world.endClearance(carerOf(world, who), flag),
  renew: (world: CareWorld, { who }: Act): Promise<unknown> => world.renew(carerOf(world, who)),
};

interface Batch {
  readonly first: { readonly verb: keyof typeof WORLD_ACTS; readonly act: Act } | null;
  readonly acts: readonly Act[];
}

const someAct = (verbs: readonly (keyof typeof VERBS)[]): fc.Arbitrary<Act> =>
  fc.record({ verb: fc.constantFrom(...verbs), who: fc.nat(11), what: fc.nat(23), flag: fc.boolean() });
const names = Object.keys(VERBS) as (keyof typeof VERBS)[];
const acts = fc.oneof(
  { weight: 4, arbitrary: someAct(['take', 'arrive', 'setUp', 'apart', 'ready']) },
  { weight: 5, arbitrary: someAct(['move']) },
  { weight: 3, arbitrary: someAct(names) },
);
const batches: fc.Arbitrary<Batch> = fc.record({
  first: fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.record({ verb: fc.constant('pass' as const), act: someAct(['jobs']) }) },
    {
      weight: 1,
      arbitrary: fc.record({ verb: fc.constantFrom('endClearance', 'renew'), act: someAct(['jobs']) }),
    },
  ),
  acts: fc.array(acts, { minLength: 1, maxLength: 4 }),
});

async function live(world: CareWorld, { first, acts: together }: Batch): Promise<string[]> {
  if (first !== null) await WORLD_ACTS[first.verb](world, first.act);
  const before = await world.picture();
  await Promise.all(together.map((act) => orRefused(Promise.resolve(VERBS[act.verb](world, act)))));
  const after = await world.picture();
  return [...careFaults(after), ...careFaultsBetween(before, after)];
}

/** The ordinary way up to two adults at the door: histories that begin there see children sooner. */
async function begun(world: CareWorld, isBegun: boolean): Promise<void> {
  if (!isBegun) return;
  const { given, care, carers } = world;
  const [a, b] = [present(carers[0]), present(carers[1])];
  await given.confirmed(a, present(care.taskIds[0]));
  await given.confirmed(b, present(care.taskIds[1]));
  await given.setUp(care.id);
  await given.unrelated(care.id, a, b);
  await given.ready(care.id);
  await given.arrive(a, care.id);
  await given.arrive(b, care.id);
}

/** Each is a hub of its own and up to fifty acts. */
const ALL = histories(14);

describe('random histories of carers, organizers, papers that run out, jobs and a clock', () => {
  it(
    'never leave a child without two cleared adults, or without a known place',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.boolean(),
          fc.array(batches, { minLength: 4, maxLength: 14, size: 'max' }),
          async (isBegun, history) => {
            const world = await CareWorld.open(work);
            await begun(world, isBegun);
            for (const batch of history) expect(await live(world, batch)).toEqual([]);
          },
        ),
        ALL,
      );
    },
    guardOf(ALL, 6_000),
  );
});

describe('the judge', () => {
  const picture = async (): Promise<CarePicture> => {
    const world = await CareWorld.open(work);
    await begun(world, true);
    await world.given.move(present(world.carers[0]), world.care.id, 1, 'receive');
    return world.picture();
  };

  it('finds nothing in a good picture, and each fault in a bad one', async () => {
    const good = await picture();
    expect([...careFaults(good), ...careFaultsBetween(good, good)]).toEqual([]);
    const [care] = good.cares;
    const but = (more: object): CarePicture => ({ ...good, cares: [{ ...present(care), ...more }] });
    expect(careFaults({ ...good, presences: good.presences.slice(1) })).toEqual([
      'children without two cleared adults',
    ]);
    expect(careFaults({ ...good, cleared: new Set() })).toEqual(['children without two cleared adults']);
    expect(careFaults(but({ unrelated: [] }))).toEqual(['children without two cleared adults']);
    expect(careFaults(but({ children: 3 }))).toEqual(['a child without a location']);
    expect(careFaults(but({ state: 'ended' }))).toEqual([
      'over, and a child is not home',
      'over, and somebody is there',
    ]);
    const last = present(good.lines.find(({ n }) => n === 1));
    const lines = (line: typeof last) => ({
      ...good,
      lines: good.lines.map((one) => (one === last ? line : one)),
    });
    expect(careFaults(lines({ ...last, giver: 'a stranger' }))).toEqual([
      'a child from hands that did not have it',
    ]);
    expect(careFaults(lines({ ...last, n: 2 }))).toEqual(['a line is missing']);
    expect(careFaultsBetween(good, { ...good, lines: good.lines.slice(0, 2) })).toEqual([
      'a line was rewritten',
    ]);
    const late = good.presences.map((one) => ({ ...one, arrivedAt: new Date(one.arrivedAt.getTime() + 1) }));
    const unstarted = but({ startedAt: null, state: 'ready' });
    expect(careFaultsBetween(unstarted, { ...good, presences: late })).toEqual([
      'started without its adults',
    ]);
    expect(careFaultsBetween(but({ state: 'ended' }), good)).toEqual(['ended -> started']);
  });
});
