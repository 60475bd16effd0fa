import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CLEARANCE,
  HELD_CLEARANCE,
  memberStateOf,
  type ClearanceState,
  type Role,
} from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { guardOf, histories } from '@doorstep/support';
import fc from 'fast-check';
import { Refusal } from '../../platform/errors/refusal';
import { applicant, trustServices, vettingHub, type TrustServices } from '../../testing/given-vetting';
import { SPEC_NOW } from '../../testing/harness';
import { Work } from '../../testing/given-work';
import {
  DAY_MS,
  dayIn,
  POLICY,
  PAPERS,
  ROLES,
  RULES,
  todayOf,
  VERBS,
  type Press,
  type Real,
  type Verb,
} from './clearance-presses.fixture';
import { readFacts, type TrustFacts } from './read-facts';

/*
 * Random histories against the real database: several people press at the same moment, days pass, papers run out. After
 * each step what the rows say is compared with an oracle that asks, day by day, whether everything is there.
 */

/** Each clearance as it was after the step before: `member role` to its state. */
type Model = Map<string, ClearanceState>;

/** That the laws were put to the test at all. */
const seen = { passes: 0, claims: 0 };

let work: Work;
let services: TrustServices;
beforeAll(async () => {
  work = await Work.open();
  services = trustServices(work);
});
afterAll(() => work.close());

/** Some presses at the same moment. */
class Together implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly presses: readonly Press[]) {}

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    const results = await Promise.allSettled(this.presses.map((press) => this.press(real, press)));
    for (const result of results) {
      if (result.status === 'rejected' && !(result.reason instanceof Refusal)) throw result.reason;
    }
    await expectSound(model, real, this.presses.length === 1);
  }

  private press(real: Real, press: Press): Promise<unknown> {
    const organizers = [real.hub.organizer, real.hub.second];
    const about = real.people[press.about % real.people.length]!;
    const verb: Verb = VERBS[press.what];
    return verb(real, press, organizers[press.by % organizers.length]!, about);
  }

  toString = () =>
    this.presses.map(({ what, by, about, role }) => `${what} ${by}>${about} ${role}`).join(' | ');
}

/** Somebody shows everything a role asks for, and gets it: without this, chance would rarely trust anybody. */
class Vetted implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly about: number,
    private readonly role: (typeof ROLES)[number],
    private readonly days: number,
  ) {}

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    const { me } = real.people[this.about % real.people.length]!;
    const { organizer, second } = real.hub;
    for (const { kind } of RULES[this.role]?.requirements ?? [])
      await work.sql(
        `INSERT INTO credential (hub_id, id, member_id, kind, given_on, until, seen_by, second_by, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'given')`,
        [
          real.hub.id,
          randomUUID(),
          me.id,
          kind,
          todayOf(real),
          dayIn(real, this.days),
          organizer.id,
          second.id,
        ],
      );
    for (const by of [0, 1]) {
      const press = { by, about: this.about, role: this.role, what: 'grant' } as const;
      await new Together([{ ...press, paper: 'licence', days: 0 }]).run(model, real);
    }
    const claim = { by: 0, about: this.about, role: this.role, what: 'claim', paper: 'licence' } as const;
    await new Together([0, this.days, this.days + 3].map((days) => ({ ...claim, days }))).run(model, real);
  }

  toString = () => `${this.about} vetted as ${this.role} for ${this.days}`;
}

/** Days pass; sometimes the nightly job runs, sometimes it is late. */
class Later implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly days: number,
    private readonly jobRuns: boolean,
  ) {}

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    work.fresh.clock.pass(this.days * DAY_MS);
    await expectNobodyPasses(real);
    if (!this.jobRuns) return;
    const { id } = real.hub;
    await work.fresh.db.write(real.hub.organizer, (tx, now) =>
      services.trust.settleQuietly(tx, now, id, null),
    );
    await expectSound(model, real, true);
  }

  toString = () => `${this.days} days${this.jobRuns ? ' and the night' : ''}`;
}

/** What the night does. */
const settleAll = ({ hub }: Real): Promise<void> =>
  work.fresh.db.write(hub.organizer, (tx, now) => services.trust.settleQuietly(tx, now, hub.id, null));

/** Whether everything a role asks for is there on a day: asked of that day alone, without ends and minima. */
function isFulfilled(role: Role, facts: TrustFacts, day: string): boolean {
  return (RULES[role]?.requirements ?? []).every(({ kind, validDays, twoPeople }) => {
    const paper = facts.credentials.some(
      (one) =>
        one.kind === kind &&
        one.state === 'given' &&
        (one.until === null || one.until >= day) &&
        (validDays === null || addDays(dayText(one.givenOn), validDays) >= day) &&
        (!twoPeople || one.secondBy !== null),
    );
    return (
      paper ||
      facts.exemptions.some(
        (one) => one.kind === kind && one.role === role && one.endedOn === null && one.until >= day,
      )
    );
  });
}

const isHeld = (state: ClearanceState): boolean => (HELD_CLEARANCE as readonly string[]).includes(state);
const factsOf = ({ hub }: Real): Promise<TrustFacts[]> =>
  work.fresh.db.read(hub.organizer, (tx) => readFacts(tx, hub.id, null));

async function expectSound(model: Model, real: Real, oneStep: boolean): Promise<void> {
  const all = await factsOf(real);
  expect(all.filter(({ roles }) => roles.includes('organizer')).length).toBeGreaterThanOrEqual(1);
  for (const facts of all) {
    const held = facts.clearances.filter(({ state }) => isHeld(state));
    // The copies are what the clearances say.
    expect([...facts.roles].sort()).toEqual(held.map(({ role }) => role).sort());
    const tiers = held.map(({ role }) => POLICY.find((rule) => rule.role === role)?.tier ?? 0);
    expect(facts.tier).toBe(Math.max(0, ...tiers));
    if (facts.state !== 'suspended')
      expect(facts.state).toBe(memberStateOf(facts.clearances.map(({ state }) => state)));
    else expect(held).toEqual([]);
    for (const { role, state } of facts.clearances) {
      const key = `${facts.memberId} ${role}`;
      const before = model.get(key) ?? 'left';
      if (oneStep && state !== before) expect(waysFrom(before)).toContain(state);
      model.set(key, state);
    }
  }
  await expectNobodyPasses(real);
}

/** In one command, or in two of one verb: what is given and at once expires. */
const waysFrom = (state: ClearanceState): ClearanceState[] =>
  Object.values(CLEARANCE).flatMap(({ from, to }) =>
    (from as readonly string[]).includes(state) ? [to] : [],
  );

const LOOK_AHEAD = [0, 1, 7, 19, 20, 21, 31];

/** Nobody passes on a day on which something is missing; and whoever holds work may do it. */
async function expectNobodyPasses(real: Real): Promise<void> {
  const all = await factsOf(real);
  const organizers = all.filter(({ roles }) => roles.includes('organizer')).length;
  const ids = all.map(({ memberId }) => memberId);
  for (const day of LOOK_AHEAD.map((days) => dayIn(real, days))) {
    const may = await work.fresh.db.read(real.hub.organizer, (tx) =>
      services.trust.rolesOn(tx, real.hub.id, ids, day),
    );
    const passing = all.flatMap((facts) =>
      (may.get(facts.memberId)?.paired ?? []).map((role) => ({ facts, role })),
    );
    seen.passes += passing.length;
    // The last organizer stays: without one nobody could renew anything.
    const wrong = passing
      .filter(({ role }) => role !== 'organizer' || organizers > 1)
      .filter(({ facts, role }) => !isFulfilled(role, facts, day));
    expect(wrong.map(({ facts, role }) => `${facts.handle} passes as ${role} on ${day}`)).toEqual([]);
  }
  await expectWorkIsAllowed(real, all);
}

async function expectWorkIsAllowed(real: Real, all: readonly TrustFacts[]): Promise<void> {
  const taken = await work.sql<{ memberId: string; day: string; kind: string }>(
    `SELECT a.member_id AS "memberId", t.day::text, t.kind FROM assignment a JOIN task t ON t.id = a.task_id
     WHERE a.hub_id = $1 AND a.state IN ('claimed', 'confirmed') AND t.day >= $2`,
    [real.hub.id, todayOf(real)],
  );
  seen.claims += taken.length;
  const wrong = taken.filter(({ memberId, day, kind }) => {
    const facts = all.find((one) => one.memberId === memberId);
    return facts === undefined || !isFulfilled(kind === 'sitting' ? 'carer' : 'driver_to_homes', facts, day);
  });
  expect(wrong).toEqual([]);
}

const press: fc.Arbitrary<Press> = fc.record({
  by: fc.nat(1),
  about: fc.nat(3),
  role: fc.constantFrom(...ROLES),
  paper: fc.constantFrom(...PAPERS),
  days: fc.nat(40),
  what: fc.constantFrom(...(Object.keys(VERBS) as (keyof typeof VERBS)[])),
});
const commands = fc.commands(
  [
    press.map((one) => new Together([one])),
    fc.array(press, { minLength: 2, maxLength: 4 }).map((several) => new Together(several)),
    fc
      .tuple(fc.nat(3), fc.constantFrom(...ROLES), fc.nat(40))
      .map(([about, role, days]) => new Vetted(about, role, days)),
    fc.tuple(fc.nat(12), fc.boolean()).map(([days, night]) => new Later(days, night)),
  ],
  { maxCommands: 25 },
);

async function begin(): Promise<{ model: Model; real: Real }> {
  work.fresh.clock.at = SPEC_NOW;
  const hub = await vettingHub(work, POLICY);
  const people = [await applicant(work, hub), await applicant(work, hub)];
  const organizers = [hub.organizer, hub.second].map((me) => ({ me, sign: people[0]!.sign }));
  const real = { work, services, hub, people: [...people, ...organizers] };
  await settleAll(real);
  const all = await factsOf(real);
  const states = all.flatMap(({ memberId, clearances }) =>
    clearances.map(({ role, state }) => [`${memberId} ${role}`, state] as const),
  );
  return { model: new Map(states), real };
}

const ALL = histories(25);

describe('clearances and credentials', () => {
  it(
    'keep their laws through any history, whoever presses at once',
    async () => {
      await fc.assert(
        fc.asyncProperty(commands, async (history) => {
          const start = await begin();
          await fc.asyncModelRun(() => start, history);
        }),
        ALL,
      );
      expect(seen.passes).toBeGreaterThan(500);
      expect(seen.claims).toBeGreaterThan(10);
    },
    guardOf(ALL, 6_000),
  );
});
