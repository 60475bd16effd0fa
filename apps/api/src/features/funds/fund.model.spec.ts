import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { balanceOf, type FundEntry, type Posting, postTo } from '@doorstep/books';
import { guardOf, histories } from '@doorstep/support';
import fc from 'fast-check';
import type { Member } from '../../platform/auth/actor';
import { refusalIn } from '../../platform/errors/what-went-wrong';
import { FundDesk } from '../../testing/given-fund';
import { openHubs, type Hubs } from '../../testing/given-hub';

const [ALONE, TOGETHER] = [histories(12), histories(8)];

let g: Hubs;
beforeAll(async () => {
  g = await openHubs();
});
afterAll(() => g.close());

/** What somebody presses. `who` of three organizers; `of` points at an ask or a line of before. */
interface Press {
  readonly does: 'gift' | 'help' | 'approve' | 'decline' | 'reverse';
  readonly who: number;
  readonly cents: number;
  readonly of: number;
}

const presses = fc.array(
  fc.record({
    does: fc.constantFrom<Press['does']>('gift', 'help', 'help', 'approve', 'approve', 'decline', 'reverse'),
    who: fc.nat(2),
    cents: fc.integer({ min: 1, max: 20_000 }),
    of: fc.nat(9),
  }),
  { minLength: 4, maxLength: 24 },
);

/** A stand of three organizers who press; refusals are part of the story. */
class Stand {
  readonly asks: string[] = [];
  private constructor(
    readonly desk: FundDesk,
    private readonly people: readonly Member[],
  ) {}

  static async open(): Promise<Stand> {
    const desk = new FundDesk(g, await g.hub());
    return new Stand(desk, [desk.home.organizer, await desk.person(), await desk.person()]);
  }

  async press(press: Press): Promise<string> {
    try {
      await this.act(press, this.people[press.who] ?? this.desk.home.organizer);
      return 'done';
    } catch (error) {
      return refusalIn(error)?.code ?? String(error);
    }
  }

  private async act(press: Press, me: Member): Promise<unknown> {
    if (press.does === 'gift') return this.desk.give(press.cents, me);
    const id = randomUUID();
    if (press.does === 'help' || press.does === 'reverse') this.asks.push(id);
    if (press.does === 'help') return this.desk.help(press.cents, me, id);
    if (press.does === 'reverse') return this.desk.funds.reverse(me, id, press.of + 1, randomUUID());
    const of = this.asks[press.of % Math.max(1, this.asks.length)] ?? id;
    if (press.does === 'approve') return this.desk.approve(of, me);
    return this.desk.funds.decline(me, { id: of, version: 1, reason: 'other', key: randomUUID() });
  }

  /** The ledger as the model reads it. */
  entries(): Promise<FundEntry[]> {
    return g.owner.query<FundEntry>(
      `SELECT n, kind, category, cents, reverses FROM fund_entry WHERE hub_id = $1 ORDER BY n`,
      [this.desk.home.id],
    );
  }

  async sound(): Promise<void> {
    const { kept, folded } = await this.desk.books();
    expect(kept).toEqual(folded);
    const entries = await this.entries();
    // The pure ledger accepts each line in its turn, and writes the very same one.
    const played = entries.reduce<readonly FundEntry[]>((before, entry) => {
      const posted = postTo(before, postingOf(entry));
      expect(posted.ok).toBe(true);
      return posted.ok ? posted.value : before;
    }, []);
    expect(played).toEqual(entries);
    expect(balanceOf(entries)).toBeGreaterThanOrEqual(0);
    const lonely = await g.owner.query(
      `SELECT FROM fund_ask a JOIN fund f USING (hub_id) WHERE a.hub_id = $1 AND a.state = 'paid'
         AND (a.first_by = a.asked_by OR a.second_by = a.asked_by OR a.first_by = a.second_by
           OR num_nonnulls(a.first_by, a.second_by) < a.yeses OR (a.yeses = 0 AND a.cents > f.alone_cents))`,
      [this.desk.home.id],
    );
    expect(lonely).toEqual([]);
  }
}

const postingOf = ({ kind, category, cents, reverses }: FundEntry): Posting =>
  kind === 'reversal' ? { kind, reverses: reverses ?? 0 } : { kind, category, cents: Math.abs(cents) };

const EXPECTED = new Set([
  'done',
  'FUND_SHORT',
  'SECOND_PERSON_NEEDED',
  'FUND_ASK_NOT_FROM_HERE',
  'FUND_LINE_REVERSED',
  'NOT_FOUND',
]);

it(
  'whatever three people press one after the other, the ledger is one that the model accepts',
  async () => {
    await fc.assert(
      fc.asyncProperty(presses, async (all) => {
        const stand = await Stand.open();
        for (const press of all) expect(EXPECTED).toContain(await stand.press(press));
        await stand.sound();
      }),
      ALONE,
    );
  },
  guardOf(ALONE, 6_000),
);

it(
  'whatever they press at the same moment, too',
  async () => {
    await fc.assert(
      fc.asyncProperty(presses, presses, async (first, then) => {
        const stand = await Stand.open();
        await stand.press({ does: 'gift', who: 0, cents: 20_000, of: 0 });
        for (const together of [first, then]) {
          const answers = await Promise.all(together.map((press) => stand.press(press)));
          for (const answer of answers) expect(EXPECTED).toContain(answer);
          await stand.sound();
        }
      }),
      TOGETHER,
    );
  },
  guardOf(TOGETHER, 6_000),
);
