import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import { guardOf, histories } from '@doorstep/support';
import fc from 'fast-check';
import type { Member } from '../../platform/auth/actor';
import { Refusal } from '../../platform/errors/refusal';
import { anotherOrganizer, GivenCount } from '../../testing/given-count';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { StoreRoom } from '../../testing/given-stock';
import { GivenTransfer } from '../../testing/given-transfer';

/*
 * Random histories against the real database: two hubs and three people who ask, pick, send, receive, bring back, count
 * and throw away, three of them at once. Refusals are answers. After each three a judge looks at all books.
 */
const ALL = histories(6);

const STEPS = ['approve', 'pick', 'pack', 'unpack', 'dispatch', 'bringBack', 'close', 'cancel'] as const;
const OPS = [
  ...STEPS,
  'ask',
  'receive',
  'receive',
  'open',
  'write',
  'settle',
  'finalize',
  'correct',
] as const;
type Op = (typeof OPS)[number];
const COUNTING: ReadonlySet<Op> = new Set(['write', 'settle', 'finalize']);
interface Act {
  readonly op: Op;
  readonly n: number;
  readonly who: 0 | 1;
}
const ACT: fc.Arbitrary<Act> = fc.record({
  op: fc.constantFrom(...OPS),
  n: fc.integer({ min: 1, max: 6 }),
  who: fc.constantFrom(0, 1),
});

let g: Hubs;
beforeAll(async () => {
  g = await openHubs();
});
afterAll(() => g.close());

/** Two hubs with twenty of one thing at the first, one transfer and one count at a time. */
class Two {
  readonly here: StoreRoom;
  readonly there: StoreRoom;
  readonly goods: GivenTransfer;
  readonly count: GivenCount;

  private constructor(
    readonly from: GivenHub,
    readonly to: GivenHub,
    readonly people: readonly Member[],
  ) {
    this.here = new StoreRoom(g, from);
    this.there = new StoreRoom(g, to);
    this.goods = new GivenTransfer(g, from, to);
    this.count = new GivenCount(g, from.organizer);
  }

  item = '';
  theirs = '';
  lotId = '';

  static async begin(): Promise<Two> {
    const from = await g.hub();
    const two = new Two(from, await g.hub(), [from.organizer, await anotherOrganizer(g, from)]);
    [two.item, two.theirs] = [await two.here.anItem(), await two.there.anItem()];
    const name = `thing ${randomUUID()}`;
    await g.owner.query('UPDATE item SET name = $2 WHERE id = ANY($1)', [[two.item, two.theirs], name]);
    two.lotId = await two.here.receive(two.item, 20);
    await two.goods.ask({ itemId: two.theirs, quantity: 6 });
    return two;
  }

  /** A refusal is an answer; so is a constraint that says the same. */
  async act({ op, n, who }: Act): Promise<void> {
    try {
      await this.try(op, n, present(this.people[who]));
    } catch (error) {
      const constraint = (error as { driverError?: { constraint?: string } }).driverError?.constraint;
      if (!(error instanceof Refusal) && constraint === undefined) throw error;
    }
  }

  private async try(op: Op, n: number, me: Member): Promise<unknown> {
    if (op === 'ask') return this.goods.ask({ itemId: this.theirs, quantity: n });
    if (op === 'receive') return this.receive(n);
    if (op === 'open') return this.count.open({ itemIds: [this.item] });
    if (this.count.id === '' && COUNTING.has(op)) return undefined;
    if (op === 'write') return this.write(n, me);
    if (op === 'settle') return this.settle(me);
    if (op === 'finalize') return this.count.finalize(me);
    if (op === 'correct')
      return this.here.stock.adjust(me, {
        lotId: this.lotId,
        change: -1,
        reason: 'missing',
        key: randomUUID(),
      });
    return this.goods.step(op, me);
  }

  private async receive(n: number): Promise<unknown> {
    const [parcel] = await this.goods.parcels();
    if (parcel === undefined) return undefined;
    return this.goods.receive(parcel, n > 4 ? { damaged: 1 } : { arrived: n, extra: n === 4 ? 1 : 0 });
  }

  private async write(n: number, me: Member): Promise<unknown> {
    const line = await this.count.line({ lotId: this.lotId });
    return this.count.write(line, Math.max(0, (line.book ?? 0) + 3 - n), me);
  }

  /** All that leads from numbers to a signature. */
  private async settle(me: Member): Promise<unknown> {
    const line = await this.count.line({ lotId: this.lotId });
    if (line.moved !== null) await this.count.counts.keep(me, this.count.press(line));
    await this.count.explain(line, 'miscount');
    await this.count.finish();
    return this.count.confirm();
  }
}

interface Sums {
  readonly account: string;
  readonly n: number;
}
const sums = async (hubId: string): Promise<Record<string, number>> => {
  const rows = await g.owner.query<Sums & Record<string, unknown>>(
    'SELECT account, sum(quantity)::int AS n FROM stock_entry WHERE hub_id = $1 GROUP BY account',
    [hubId],
  );
  return Object.fromEntries(rows.map(({ account, n }) => [account, n]));
};

async function judge(two: Two): Promise<void> {
  for (const room of [two.here, two.there]) {
    const { kept, folded } = await room.books();
    expect(kept).toEqual(folded);
  }
  const [sender, receiver] = [await sums(two.from.id), await sums(two.to.id)];
  const [paper] = await g.owner.query<Record<'left' | 'arrived' | 'lost' | 'extra' | 'aside', number>>(
    `SELECT coalesce(sum(arrived), 0)::int AS arrived, coalesce(sum(damaged + missing), 0)::int AS lost,
       coalesce(sum(extra), 0)::int AS extra,
       coalesce(sum(quantity - arrived - damaged - missing - brought_back) FILTER (WHERE t.dispatched_at IS NOT NULL), 0)::int AS left,
       coalesce(sum(quantity) FILTER (WHERE t.dispatched_at IS NULL), 0)::int AS aside
     FROM transfer_parcel p JOIN transfer t USING (hub_id) WHERE t.id = p.transfer_id AND hub_id = $1`,
    [two.from.id],
  );
  const { left, arrived, lost, extra, aside } = present(paper);
  // What is on its way is so in the sender's book and nowhere else; what arrived is in the receiver's and nowhere else.
  expect(sender['in_transit'] ?? 0).toBe(left);
  expect(sender['discarded'] ?? 0).toBe(lost);
  expect(sender['reserved'] ?? 0).toBe(aside);
  expect(receiver['available'] ?? 0).toBe(arrived + extra);
  // Twenty came in: each is on a shelf, put aside, on its way, lost, arrived, or corrected by a count.
  const shelf = (sender['available'] ?? 0) + aside;
  expect(shelf + left + lost + arrived + (sender['corrected'] ?? 0)).toBe(20);
}

/** What counts have corrected is what their lines say: no difference twice, none forgotten. */
async function judgeCounts(hubId: string): Promise<void> {
  const [row] = await g.owner.query<{ posted: number; said: number }>(
    `SELECT (SELECT coalesce(sum(e.quantity), 0)::int FROM stock_entry e JOIN stock_movement m
         ON m.hub_id = e.hub_id AND m.id = e.movement_id
       WHERE e.hub_id = $1 AND e.account = 'available' AND m.kind = 'adjust' AND m.reason = 'miscount') AS posted,
       (SELECT coalesce(sum(counted - book), 0)::int FROM count_line l JOIN stock_count c ON c.hub_id = l.hub_id AND c.id = l.count_id
       WHERE l.hub_id = $1 AND c.state = 'finalized') AS said`,
    [hubId],
  );
  expect(row?.posted).toBe(row?.said);
}

it(
  'loses nothing and counts nothing twice in random histories of two hubs and three people at once',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(ACT, ACT, ACT), { minLength: 6, maxLength: 12 }),
        async (history) => {
          const two = await Two.begin();
          for (const at of history) {
            g.clock.pass(1000);
            await Promise.all(at.map((act) => two.act(act)));
            await judge(two);
          }
          await judgeCounts(two.from.id);
        },
      ),
      ALL,
    );
  },
  guardOf(ALL, 12_000),
);

it('reaches every state: the histories are not all refusals', async () => {
  const two = await Two.begin();
  const acts: readonly Op[] = [
    'approve',
    'pick',
    'open',
    'write',
    'pack',
    'dispatch',
    'settle',
    'finalize',
    'receive',
  ];
  for (const op of acts) await two.act({ op, n: 2, who: op === 'finalize' ? 1 : 0 });
  await judge(two);
  await judgeCounts(two.from.id);
  const states = await g.owner.query<{ state: string }>(
    `SELECT state FROM transfer WHERE hub_id = $1 UNION ALL SELECT state FROM stock_count WHERE hub_id = $1`,
    [two.from.id],
  );
  expect(states.map(({ state }) => state).sort()).toEqual(['finalized', 'partly_received']);
});
