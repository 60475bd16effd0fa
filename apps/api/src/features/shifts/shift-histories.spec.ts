import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { present } from '@doorstep/std';
import { guardOf, histories } from '@doorstep/support';
import type { Member } from '../../platform/auth/actor';
import { systemOf } from '../../platform/auth/actor';
import { changesOf, places } from '../../testing/given-shifts';
import { TODAY, Work } from '../../testing/given-work';
import { faultsBetween, faultsOf, lostPlaces, overtaken } from '../../testing/shift-judge';
import { orRefused, ShiftWorld, type Picture, type SignUpRow } from '../../testing/shift-world';
import { signUpEnding } from '../sign-ups/end-with-member';

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

type Verb = (world: ShiftWorld, seen: Picture, act: Act) => Promise<unknown>;

const at = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const memberOf = (world: ShiftWorld, n: number): Member => present(at(world.members, n));
const organizerOf = (world: ShiftWorld, n: number): Member => present(at(world.organizers, n));
const shiftOf = (seen: Picture, n: number) => present(at(seen.shifts, n));
const key = randomUUID;

/** A sign-up of the member, rather in the state that the verb is for. */
function ownOf(
  world: ShiftWorld,
  seen: Picture,
  { who, what }: Act,
  state?: string,
): [Member, SignUpRow] | null {
  const me = memberOf(world, who);
  const own = seen.signUps.filter(({ memberId }) => memberId === me.id);
  const fitting = state === undefined ? own : own.filter((row) => row.state === state);
  const row = at(fitting.length > 0 ? fitting : own, what);
  return row === undefined ? null : [me, row];
}

const onOwn =
  (
    state: string | undefined,
    verb: (world: ShiftWorld, me: Member, row: SignUpRow, flag: boolean) => Promise<unknown>,
  ): Verb =>
  (world, seen, act) => {
    const own = ownOf(world, seen, act, state);
    return own === null ? Promise.resolve() : verb(world, ...own, act.flag);
  };

const onAny =
  (
    states: readonly string[],
    verb: (world: ShiftWorld, me: Member, row: SignUpRow, flag: boolean) => Promise<unknown>,
  ): Verb =>
  (world, seen, { who, what, flag }) => {
    const fitting = seen.signUps.filter(({ state }) => states.includes(state));
    const row = at(fitting.length > 0 ? fitting : seen.signUps, what);
    return row === undefined ? Promise.resolve() : verb(world, organizerOf(world, who), row, flag);
  };

const board =
  (changes: (seen: Picture, act: Act, world: ShiftWorld) => Parameters<typeof changesOf>[0]): Verb =>
  (world, seen, act) =>
    world.given.services.shifts.change(organizerOf(world, act.who), changesOf(changes(seen, act, world)));

const HOURS = [540, 600, 660, 720] as const;

const VERBS = {
  signUp: (world, seen, { who, what, flag }) => {
    const { id, role } = shiftOf(seen, what);
    return world.given.signUp(memberOf(world, who), { id }, role, flag);
  },
  withdraw: onOwn('confirmed', (world, me, row) =>
    world.given.services.signUps.withdraw(me, row.id, 'ill', key()),
  ),
  leaveQueue: onOwn('waitlisted', (world, me, row) =>
    world.given.services.signUps.withdraw(me, row.id, 'other', key()),
  ),
  answer: onOwn('offered_place', (world, me, row, yes) =>
    world.given.services.signUps.answerPlace(me, row.id, yes, key()),
  ),
  askCover: onOwn('confirmed', (world, me, row) =>
    world.given.services.signUps.askCover(me, row.id, true, key()),
  ),
  takeCover: (world, seen, { who, what }) => {
    const row = at(
      seen.signUps.filter(({ state }) => state === 'confirmed'),
      what,
    );
    return row === undefined
      ? Promise.resolve()
      : world.given.services.signUps.takeCover(memberOf(world, who), row.id, key());
  },
  checkIn: onOwn('confirmed', (world, me, row) => world.given.services.signUps.checkIn(me, row.id, key())),
  recordCheckIn: onAny(['confirmed'], (world, me, row) =>
    world.given.services.shifts.recordCheckIn(me, row.id, key()),
  ),
  recordAbsence: onAny(['confirmed', 'late_withdrew'], (world, me, row, flag) =>
    world.given.services.shifts.recordAbsence(me, row.id, flag ? 'no_show' : 'excused', key()),
  ),
  answerSignUp: onAny(['applied'], (world, me, row, yes) =>
    world.given.services.shifts.answerSignUp(me, row.id, yes, key()),
  ),
  assign: board((seen, { what, flag }, world) => {
    const { id: shiftId, role, version } = shiftOf(seen, what);
    const memberId = memberOf(world, what * 5 + 3).id;
    return [{ kind: 'assign', shiftId, version, memberId, role, leads: flag, note: 'agreed' }];
  }),
  unassign: board((seen, { what }) => {
    const row = at(seen.signUps, what);
    const shift = seen.shifts.find(({ id }) => id === row?.shiftId) ?? shiftOf(seen, what);
    return [{ kind: 'unassign', shiftId: shift.id, version: shift.version, signUpId: row?.id ?? key() }];
  }),
  change: board((seen, { what, flag }) => {
    const { id: shiftId, version, role, kind, day } = shiftOf(seen, what);
    const fromMinute = present(at(HOURS, what));
    const most = flag ? 3 : 1;
    const isRoom = kind === 'childcare_room';
    const shift = {
      kind: isRoom ? ('childcare_room' as const) : ('school_presence' as const),
      siteId: null,
      day,
      fromMinute,
      toMinute: fromMinute + 120,
      places: isRoom ? places(role, most + 1, 2) : places(role, most),
      signUpOpensAt: null,
      urgency: 1,
      approval: false,
    };
    return [{ kind: 'change', shiftId, version, shift }];
  }),
  turn: board((seen, { what, flag }) => {
    const { id: shiftId, version, state } = shiftOf(seen, what);
    const kind = flag && what % 3 === 0 ? 'cancel' : state === 'locked' ? 'unlock' : 'lock';
    return [{ kind, shiftId, version }];
  }),
  jobs: (world) => world.runJobs(),
} satisfies Record<string, Verb>;

/** What happens to the world before the acts of a batch, and never beside them: so the judge knows what held. */
const WORLD_ACTS = {
  pass: (world: ShiftWorld, { what }: Act): Promise<unknown> => {
    world.pass(present(at([20, 90, 400, 700], what)));
    return Promise.resolve();
  },
  endClearance: (world: ShiftWorld, { who, what }: Act): Promise<unknown> =>
    work.sql(`UPDATE clearance SET until = $2 WHERE member_id = $1 AND role = $3`, [
      memberOf(world, who).id,
      TODAY,
      present(at(['companion', 'carer'], what)),
    ]),
  suspend: (world: ShiftWorld, { who }: Act): Promise<unknown> =>
    work.fresh.db.write(systemOf(world.given.hub.id), async (tx, now) => {
      const { id: memberId, hubId } = memberOf(world, who);
      await tx.query(`SELECT FROM member WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE`, [hubId, memberId]);
      await tx.query(`UPDATE clearance SET state = 'suspended' WHERE hub_id = $1 AND member_id = $2`, [
        hubId,
        memberId,
      ]);
      const actor = systemOf(hubId);
      await signUpEnding(world.given.services.signUps).end(tx, now, {
        actor,
        hubId,
        memberId,
        roles: null,
        after: null,
        reason: 'suspended',
      });
    }),
};

interface Batch {
  readonly first: { readonly verb: keyof typeof WORLD_ACTS; readonly act: Act } | null;
  readonly acts: readonly Act[];
}

const someAct = (verbs: readonly (keyof typeof VERBS)[]): fc.Arbitrary<Act> =>
  fc.record({ verb: fc.constantFrom(...verbs), who: fc.nat(11), what: fc.nat(23), flag: fc.boolean() });

const names = Object.keys(VERBS) as (keyof typeof VERBS)[];
/** Signing up and jobs come often: a history without people is a short one. */
const acts = fc.oneof(
  { weight: 5, arbitrary: someAct(['signUp']) },
  { weight: 2, arbitrary: someAct(['answer', 'jobs', 'withdraw']) },
  { weight: 5, arbitrary: someAct(names) },
);
const batches: fc.Arbitrary<Batch> = fc.record({
  first: fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: fc.record({ verb: fc.constant('pass' as const), act: someAct(['jobs']) }) },
    {
      weight: 1,
      arbitrary: fc.record({ verb: fc.constantFrom('endClearance', 'suspend'), act: someAct(['jobs']) }),
    },
  ),
  acts: fc.array(acts, { minLength: 1, maxLength: 5 }),
});

async function live(world: ShiftWorld, { first, acts: together }: Batch): Promise<string[]> {
  const before = await world.picture();
  if (first !== null) await WORLD_ACTS[first.verb](world, first.act);
  await Promise.all(together.map((act) => orRefused(Promise.resolve(VERBS[act.verb](world, before, act)))));
  const after = await world.picture();
  const alone = together.length === 1 && first === null && together[0]?.verb !== 'jobs';
  return [
    ...faultsOf(after),
    ...faultsBetween(before, after),
    ...(alone ? overtaken(before, after, world.experienced) : []),
  ];
}

const STALE_REMINDERS = `
  SELECT n.id FROM notice n JOIN sign_up u ON u.id = n.subject_id
  WHERE n.hub_id = $1 AND n.kind IN ('shift_tomorrow', 'shift_soon') AND u.state NOT IN ('confirmed', 'checked_in', 'completed')`;

/** Each is a hub of its own and up to seventy acts. */
const ALL = histories(12);

describe('random histories of people, organizers, jobs and a clock', () => {
  it(
    'never reach what may not be, and lose nobody who waits',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(batches, { minLength: 4, maxLength: 14, size: 'max' }), async (history) => {
          const world = await ShiftWorld.open(work);
          for (const batch of history) expect(await live(world, batch)).toEqual([]);
          await world.runJobs();
          const last = await world.picture();
          expect([...faultsOf(last), ...lostPlaces(last, world.experienced)]).toEqual([]);
          expect(await work.sql(STALE_REMINDERS, [world.given.hub.id])).toEqual([]);
        }),
        ALL,
      );
    },
    guardOf(ALL, 6_000),
  );
});

describe('the judge', () => {
  /** Three rows of a hub, each wrong in another way. */
  const picture = async (): Promise<Picture> => {
    const world = await ShiftWorld.open(work);
    await world.given.signUp(memberOf(world, 0), { id: present(world.shiftIds[0]) }, 'companion');
    await world.given.signUp(memberOf(world, 1), { id: present(world.shiftIds[0]) }, 'companion');
    await world.given.signUp(memberOf(world, 2), { id: present(world.shiftIds[0]) }, 'companion', true);
    return world.picture();
  };

  it('finds nothing in a good picture, and each fault in a bad one', async () => {
    const good = await picture();
    expect([...faultsOf(good), ...faultsBetween(good, good)]).toEqual([]);
    const seated = (seat: number | null) => present(good.signUps.find((row) => row.seat === seat));
    const [first, second, waiting] = [seated(1), seated(2), seated(null)];
    const but = (row: SignUpRow, more: Partial<SignUpRow>): Picture => ({
      ...good,
      signUps: good.signUps.map((one) => (one.id === row.id ? { ...row, ...more } : one)),
    });
    expect(faultsOf(but(waiting, { state: 'confirmed', seat: 3 }))).toEqual([
      'more people than places',
      'a seat that is none',
    ]);
    expect(faultsOf(but(second, { seat: first.seat }))).toEqual(['two on one seat']);
    expect(faultsOf(but(waiting, { memberId: first.memberId }))).toEqual(['booked twice']);
    const elsewhere = present(good.shifts.find(({ id, most }) => id !== first.shiftId && most === 1)).id;
    expect(faultsOf(but(second, { memberId: first.memberId, shiftId: elsewhere, seat: 1 }))).toEqual([
      'in two places',
    ]);
    expect(faultsBetween(but(first, { state: 'withdrew', seat: null }), good)).toEqual([
      'withdrew -> confirmed',
    ]);
    const unclear = { ...good, clearances: [] };
    expect(faultsBetween({ ...good, signUps: [] }, unclear)).toEqual([
      'confirmed without a clearance on the day',
      'confirmed without a clearance on the day',
    ]);
    const freed = but(first, { state: 'withdrew', seat: null });
    expect(lostPlaces(freed, new Set([waiting.memberId]))).toEqual(['waits beside a free seat']);
  });
});
