import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Member } from '../../platform/auth/actor';
import { refusalIn } from '../../platform/errors/what-went-wrong';
import { FundDesk } from '../../testing/given-fund';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';

// Twenty at once at one fund wait for each other; how long says nothing about being right.
jest.setTimeout(60_000);

let g: Hubs;
let home: GivenHub;
let desk: FundDesk;
let bo: Member;

beforeAll(async () => {
  g = await openHubs();
});
afterAll(() => g.close());
beforeEach(async () => {
  home = await g.hub();
  desk = new FundDesk(g, home);
  bo = await desk.person();
});
afterEach(async () => {
  const { kept, folded } = await desk.books();
  expect(kept).toEqual(folded);
});

/** What the outside reads, also where a constraint of the database was the last word. */
const codeOf = async (act: Promise<unknown>): Promise<string> => {
  try {
    await act;
    return 'done';
  } catch (error) {
    return refusalIn(error)?.code ?? String(error);
  }
};
const outcomes = (settled: readonly PromiseSettledResult<unknown>[]) =>
  settled.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as { code: string }).code));

describe('a gift and help', () => {
  it('come in and go out, within what one person may give alone', async () => {
    await desk.give(50_000);
    expect(await desk.help(6_000)).toMatchObject({ balance: 44_000, lines: 2, asks: [] });
  });

  it('say a category, an amount and the Monday of a week, and nothing of whom', async () => {
    await desk.give(50_000);
    await desk.help(6_000);
    // 21 November 2026 is a Saturday; its week began on the 16th.
    const month = await desk.funds.month(home.organizer, '2026-11-30');
    expect(month).toMatchObject({ month: '2026-11-01', opening: 0, closing: 44_000 });
    expect(month.sums).toEqual([
      { kind: 'gift', category: 'person', cents: 50_000 },
      { kind: 'help', category: 'rent', cents: -6_000 },
    ]);
    expect(month.lines.map(({ n, day }) => [n, day])).toEqual([
      [2, '2026-11-16'],
      [1, '2026-11-21'],
    ]);
    const columns = await g.owner.query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'fund_entry' ORDER BY 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual(
      'ask_id category cents day hub_id kind n reverses run_id written_by'.split(' '),
    );
  });

  it('are refused when there is too little, with what there is', async () => {
    await desk.give(1_000);
    await expect(desk.help(1_001)).rejects.toMatchObject({ code: 'FUND_SHORT', details: { balance: 1_000 } });
    expect(await desk.funds.read(home.organizer)).toMatchObject({ balance: 1_000, asks: [] });
  });

  it('sent again are done once', async () => {
    await desk.give(50_000);
    const input = { id: randomUUID(), category: 'food', cents: 100, key: randomUUID() } as const;
    await Promise.all([1, 2, 3].map(() => desk.funds.help(home.organizer, input)));
    expect(await desk.funds.read(home.organizer)).toMatchObject({ balance: 49_900, lines: 2 });
  });
});

describe('over the limit', () => {
  it('help waits for somebody else', async () => {
    await desk.give(50_000);
    const id = randomUUID();
    const waiting = await desk.help(10_001, home.organizer, id);
    expect(waiting).toMatchObject({ balance: 50_000, asks: [{ id, yeses: 1, got: 0, mine: true }] });
    await expect(desk.approve(id, home.organizer)).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect(await desk.approve(id, bo)).toMatchObject({ balance: 39_999, asks: [] });
    await expect(desk.approve(id, bo)).rejects.toMatchObject({ code: 'FUND_ASK_NOT_FROM_HERE' });
  });

  it('splitting does not help: the week is counted together, by person', async () => {
    await desk.give(50_000);
    await desk.help(6_000);
    expect(await desk.help(6_000)).toMatchObject({ balance: 44_000, asks: [{ cents: 6_000, yeses: 1 }] });
    expect(await desk.help(6_000, bo)).toMatchObject({ balance: 38_000 });
    g.clock.at = new Date('2026-11-23T15:00:00Z'); // Monday: a new week
    expect(await desk.help(6_000)).toMatchObject({ balance: 32_000 });
    g.clock.at = new Date('2026-11-21T15:00:00Z');
  });

  it('twenty at once are paid alone for one limit together, and never twice', async () => {
    await desk.give(100_000);
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => desk.help(3_000)));
    expect(new Set(outcomes(asked))).toEqual(new Set(['done']));
    // Three times 30 dollars are within 100; the fourth is not.
    expect(await desk.funds.read(home.organizer)).toMatchObject({ balance: 91_000, lines: 4 });
  });

  it('is declined with a reason by somebody else, and withdrawn by who asked', async () => {
    await desk.give(50_000);
    const [a, b] = [randomUUID(), randomUUID()];
    await desk.help(20_000, home.organizer, a);
    await desk.help(20_000, home.organizer, b);
    const no = { id: a, version: 1, reason: 'amount_unclear', key: randomUUID() } as const;
    await expect(desk.funds.decline(home.organizer, no)).rejects.toMatchObject({
      code: 'SECOND_PERSON_NEEDED',
    });
    expect((await desk.funds.decline(bo, no)).asks.map(({ id }) => id)).toEqual([b]);
    await expect(desk.funds.withdraw(bo, b, randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await desk.funds.withdraw(home.organizer, b, randomUUID())).toMatchObject({ asks: [] });
  });

  it('a higher limit takes two people as well, a lower one holds at once', async () => {
    const rules = (aloneCents: number, version: number) =>
      desk.funds.rules(home.organizer, { aloneCents, mileRate: 140, version, key: randomUUID() });
    expect(await rules(5_000, 1)).toMatchObject({ aloneCents: 5_000, wantedAloneCents: null });
    const wanted = await rules(20_000, 2);
    expect(wanted).toMatchObject({ aloneCents: 5_000, wantedAloneCents: 20_000, wantedMine: true });
    const confirm = (me: Member) => desk.funds.confirmRules(me, wanted.version, randomUUID());
    await expect(confirm(home.organizer)).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect(await confirm(bo)).toMatchObject({ aloneCents: 20_000, wantedAloneCents: null });
    await expect(rules(1, 1)).rejects.toMatchObject({ code: 'FUND_CHANGED' });
  });
});

describe('a driver’s own money', () => {
  it('is asked for a run, by miles or by receipt, and paid when an organizer agrees', async () => {
    await desk.give(50_000);
    const driver = await desk.person('volunteer');
    const run = await desk.run(driver);
    const [miles, parking] = [randomUUID(), randomUUID()];
    await desk.cost(driver, run, { tenthMiles: 123 }, miles);
    const [costs] = await desk.cost(driver, run, { cents: 450 }, parking);
    // 12.3 miles at 14 cents are 172.2 cents.
    const asked = costs?.costs.map(({ category, cents, state }) => `${category} ${cents} ${state}`);
    expect(asked?.sort()).toEqual(['miles 172 asked', 'parking 450 asked']);
    expect(await codeOf(desk.cost(driver, run, { cents: 1 }))).toBe('FUND_ASK_EXISTS');
    expect(await desk.approve(miles, home.organizer)).toMatchObject({ balance: 49_828 });
    const [line] = (await desk.funds.month(home.organizer, '2026-11-01')).lines;
    expect(line).toMatchObject({
      kind: 'reimbursement',
      category: 'miles',
      cents: -172,
      runDay: '2026-11-21',
    });
  });

  it('over the limit takes two others, and never the driver', async () => {
    await desk.give(50_000);
    const [id, ana] = [randomUUID(), home.organizer];
    // An organizer who drove.
    await desk.cost(ana, await desk.run(ana), { cents: 10_001 }, id);
    await expect(desk.approve(id, ana)).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect(await desk.approve(id, bo)).toMatchObject({ balance: 50_000, asks: [{ got: 1, yeses: 2 }] });
    await expect(desk.approve(id, bo)).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect(await desk.approve(id, await desk.person())).toMatchObject({ balance: 39_999 });
  });

  it('is of the driver’s own finished run of the last weeks, and of no other', async () => {
    const [driver, other] = [await desk.person('volunteer'), await desk.person('volunteer')];
    const runs = [
      await desk.run(other),
      await desk.run(driver, '2026-11-21', 'planned'),
      await desk.run(driver, '2026-09-01'),
    ];
    for (const run of runs)
      await expect(desk.cost(driver, run, { cents: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const run = await desk.run(driver);
    const nothing = { id: randomUUID(), runId: run, category: 'tolls', key: randomUUID() } as const;
    await expect(desk.funds.askCost(driver, nothing)).rejects.toMatchObject({
      code: 'INPUT_MALFORMED',
      details: { field: 'cents' },
    });
    expect((await desk.funds.runCosts(driver)).map(({ runId }) => runId)).toEqual([run]);
  });
});

describe('a wrong line', () => {
  it('is taken back by a line of its own, by two people, once', async () => {
    await desk.give(50_000);
    await desk.help(6_000);
    const id = randomUUID();
    const reverse = (n: number, ask = randomUUID()) =>
      desk.funds.reverse(home.organizer, ask, n, randomUUID());
    await reverse(2, id);
    expect(await codeOf(reverse(2))).toBe('FUND_LINE_REVERSED');
    await expect(reverse(9)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await desk.approve(id, bo)).toMatchObject({ balance: 50_000, lines: 3 });
    await expect(reverse(3)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { lines } = await desk.funds.month(home.organizer, '2026-11-01');
    expect(lines.map(({ n, reverses, reversed }) => [n, reverses, reversed])).toEqual([
      [3, 2, false],
      [2, null, true],
      [1, null, false],
    ]);
  });
});

describe('the ledger', () => {
  it('is refused to be changed or shortened by the database itself', async () => {
    await desk.give(100);
    for (const sql of ['UPDATE fund_entry SET cents = 1', 'DELETE FROM fund_entry'])
      await expect(g.db.write(home.organizer, (tx) => tx.query(sql))).rejects.toMatchObject({
        code: '42501',
      });
  });

  it('never falls below nothing when twenty approve at once', async () => {
    await desk.give(50_000);
    const ids = Array.from({ length: 20 }, () => randomUUID());
    for (const id of ids) await desk.help(12_000, home.organizer, id);
    const settled = await Promise.allSettled(ids.map((id) => desk.approve(id, bo)));
    // Four times 120 dollars are in 500.
    expect(outcomes(settled).sort()).toEqual([
      ...Array<string>(16).fill('FUND_SHORT'),
      ...Array<string>(4).fill('done'),
    ]);
    const { balance, asks } = await desk.funds.read(home.organizer);
    expect([balance, asks.length]).toEqual([2_000, 16]);
  });

  it('is the hub’s own', async () => {
    await desk.give(100);
    const id = randomUUID();
    await desk.help(20_000, home.organizer, id);
    const far = new FundDesk(g, await g.hub());
    expect(await far.funds.read(far.home.organizer)).toMatchObject({ balance: 0, lines: 0, asks: [] });
    const theirs = { id, version: 1, key: randomUUID() };
    await expect(far.funds.approve(far.home.organizer, theirs)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
