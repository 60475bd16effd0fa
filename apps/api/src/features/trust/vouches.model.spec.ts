import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '@doorstep/lifecycle';
import { guardOf, histories } from '@doorstep/support';
import fc from 'fast-check';
import type { Member } from '../../platform/auth/actor';
import { Refusal } from '../../platform/errors/refusal';
import {
  applicant,
  keysFor,
  trustServices,
  vettingHub,
  vouchInput,
  type TrustServices,
  type VettingHub,
} from '../../testing/given-vetting';
import { SPEC_NOW } from '../../testing/harness';
import { Work, type Volunteer } from '../../testing/given-work';

/*
 * Who vouches for whom, at random and at once, against the real database. The model is the truth that only browsers
 * know: pairs. The server knows tags; what it counts must be the pairs, one each, as long as they last.
 */

const RULES = DEFAULT_POLICY.map((rule) => ({
  ...rule,
  twoPeople: false,
  requirements:
    rule.role === 'interpreter'
      ? [{ kind: 'vouches' as const, course: null, count: 2, validDays: 365, twoPeople: false }]
      : [],
}));
const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;
const REVIEW_DAYS = 14;

interface Held {
  /** Days since the beginning on which it was made, and the last on which it counts. */
  readonly made: number;
  readonly until: number;
  readonly state: 'given' | 'review' | 'withdrawn';
}
/** By vouched, then by voucher. */
type Model = { today: number; readonly pairs: Map<string, Held>; readonly gone: Set<number> };
interface Real {
  readonly hub: VettingHub;
  readonly vouchers: readonly Volunteer[];
  readonly newcomers: readonly Volunteer[];
  readonly secrets: readonly Buffer[];
}

let work: Work;
beforeAll(async () => {
  work = await Work.open();
});
afterAll(() => work.close());
let services: TrustServices;

const NETWORK = 'here';
const keyOf = (by: number, about: number): string => `${about} ${by}`;
const tagOf = ({ secrets, newcomers }: Real, by: number, about: number): Buffer =>
  createHmac('sha256', secrets[by]!).update(newcomers[about]!.me.id).digest();

/** Several people vouch for one at the same moment, some of them twice. */
class Vouch implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly about: number,
    private readonly by: readonly number[],
  ) {}

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    const { code } = await services.calls.ask(real.newcomers[this.about]!.me);
    const results = await Promise.allSettled(this.by.map((by) => give(real, by, this.about, code)));
    for (const [n, by] of this.by.entries()) {
      const result = results[n]!;
      if (model.gone.has(by)) expect(result).toMatchObject({ reason: { code: 'VOUCH_NOT_YET' } });
      else {
        expect(result.status).toBe('fulfilled');
        const held = { made: model.today, until: model.today + YEAR_DAYS, state: 'given' } as const;
        model.pairs.set(keyOf(by, this.about), held);
      }
    }
    await expectSame(model, real);
  }

  toString = () => `${this.by.join(' and ')} vouch for ${this.about}`;
}

async function give(real: Real, by: number, about: number, code: string): Promise<void> {
  const voucher = real.vouchers[by]!;
  const input = await vouchInput(real.hub, code, { voucherId: voucher.me.id, tag: tagOf(real, by, about) });
  await services.vouches.give(voucher.me, NETWORK, input);
}

class TakeBack implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly about: number,
    private readonly by: number,
  ) {}

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    const { me } = real.vouchers[this.by]!;
    const taken = services.vouches.withdraw(
      me,
      real.newcomers[this.about]!.me.id,
      tagOf(real, this.by, this.about),
    );
    const held = model.pairs.get(keyOf(this.by, this.about));
    if (held === undefined) await expect(taken).rejects.toMatchObject({ code: 'NOT_FOUND' });
    else {
      expect(await taken).toBe(true);
      model.pairs.set(keyOf(this.by, this.about), { ...held, state: 'withdrawn' });
    }
    await expectSame(model, real);
  }

  toString = () => `${this.by} takes it back from ${this.about}`;
}

/** A voucher is suspended; the organizer's browser, which can open boxes, says which vouches were theirs. */
class Suspend implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly by: number) {}

  check = (model: Readonly<Model>) => !model.gone.has(this.by);

  async run(model: Model, real: Real): Promise<void> {
    const reviews: string[] = [];
    for (const [about, newcomer] of real.newcomers.entries()) {
      const rows = await work.sql<{ id: string }>('SELECT id FROM vouch WHERE member_id = $1 AND tag = $2', [
        newcomer.me.id,
        tagOf(real, this.by, about),
      ]);
      reviews.push(...rows.map(({ id }) => id));
      const held = model.pairs.get(keyOf(this.by, about));
      if (held?.state !== 'given') continue;
      const until = Math.min(held.until, model.today + REVIEW_DAYS);
      model.pairs.set(keyOf(this.by, about), { ...held, state: 'review', until });
    }
    const memberId = real.vouchers[this.by]!.me.id;
    const input = { memberId, reason: 'concern', reviews, key: randomUUID() } as const;
    await services.removals.suspend(real.hub.organizer, input);
    model.gone.add(this.by);
    await expectSame(model, real);
  }

  toString = () => `${this.by} is suspended`;
}

class Review implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly about: number,
    private readonly keeps: boolean,
  ) {}

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    const { id } = real.newcomers[this.about]!.me;
    const rows = await work.sql<{ id: string }>(
      `SELECT id FROM vouch WHERE member_id = $1 AND state = 'review'`,
      [id],
    );
    const ids = rows.map((row) => row.id);
    const [keep, drop] = this.keeps ? [ids, []] : [[], ids];
    await services.vouches.review(real.hub.organizer, { memberId: id, keep, drop, key: randomUUID() });
    for (const [key, held] of model.pairs) {
      if (!key.startsWith(`${this.about} `) || held.state !== 'review') continue;
      const kept = { ...held, state: 'given', until: held.made + YEAR_DAYS } as const;
      model.pairs.set(key, this.keeps ? kept : { ...held, state: 'withdrawn' });
    }
    await expectSame(model, real);
  }

  toString = () => `${this.keeps ? 'kept' : 'dropped'} those of ${this.about}`;
}

class Later implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly days: number) {}

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    work.fresh.clock.pass(this.days * DAY_MS);
    model.today += this.days;
    const { id } = real.hub;
    await work.fresh.db.write(real.hub.organizer as Member, (tx, now) =>
      services.trust.settleQuietly(tx, now, id, null),
    );
    await expectSame(model, real);
  }

  toString = () => `${this.days} days`;
}

/** The server counts what is true, and the role that rests on two vouches is held exactly while there are two. */
async function expectSame(model: Model, real: Real): Promise<void> {
  for (const [about, { me }] of real.newcomers.entries()) {
    const rows = await work.sql<{ state: string; days: number }>(
      `SELECT state, until - '2026-11-21'::date AS days FROM vouch WHERE member_id = $1 ORDER BY days, state`,
      [me.id],
    );
    const own = [...model.pairs].filter(([key]) => key.startsWith(`${about} `)).map(([, held]) => held);
    const told = own.map(({ state, until }) => ({ state, days: until }));
    expect(rows).toEqual(told.sort((a, b) => a.days - b.days || (a.state < b.state ? -1 : 1)));
    const counting = own.filter(({ state, until }) => state !== 'withdrawn' && until >= model.today).length;
    const granted = await grant(real, me.id);
    expect([about, granted]).toEqual([about, counting >= 2]);
    const [row] = await work.sql<{ roles: string[] }>('SELECT roles FROM member WHERE id = $1', [me.id]);
    expect(row?.roles.includes('interpreter')).toBe(counting >= 2);
  }
}

/** An organizer tries; true when the role is held afterwards. */
async function grant({ hub }: Real, memberId: string): Promise<boolean> {
  try {
    const input = { memberId, role: 'interpreter', state: 'approved', key: randomUUID() } as const;
    await services.clearances.grant(hub.organizer, { ...input, grants: keysFor(hub, 'interpreter') });
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'ROLE_NEEDS') return false;
    throw error;
  }
}

const VOUCHERS = 4;
const who = fc.nat(VOUCHERS - 1);
const about = fc.nat(1);
const commands = fc.commands(
  [
    fc.tuple(about, fc.array(who, { minLength: 1, maxLength: 4 })).map(([whom, by]) => new Vouch(whom, by)),
    fc.tuple(about, who).map(([whom, by]) => new TakeBack(whom, by)),
    who.map((by) => new Suspend(by)),
    fc.tuple(about, fc.boolean()).map(([whom, keeps]) => new Review(whom, keeps)),
    fc.nat(200).map((days) => new Later(days)),
  ],
  { maxCommands: 12 },
);

const ALL = histories(15);

describe('vouches', () => {
  it(
    'are what only browsers know they are, through any history',
    async () => {
      await fc.assert(
        fc.asyncProperty(commands, async (history) => {
          work.fresh.clock.at = SPEC_NOW;
          services = trustServices(work);
          const hub = await vettingHub(work, RULES);
          const vouchers: Volunteer[] = [];
          for (let n = 0; n < VOUCHERS; n++)
            vouchers.push(await work.member(hub.id, `voucher-${n}`, { roles: ['packer'] }));
          const newcomers = [await applicant(work, hub, 'nia'), await applicant(work, hub, 'omar')];
          const secrets = vouchers.map(({ me }) => Buffer.from(me.id));
          const start = {
            model: { today: 0, pairs: new Map<string, Held>(), gone: new Set<number>() },
            real: { hub, vouchers, newcomers, secrets },
          };
          await fc.asyncModelRun(() => start, history);
        }),
        ALL,
      );
    },
    guardOf(ALL, 6_000),
  );
});
