import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entriesOf, type Entry, type Movement as Posted, post } from '@doorstep/ledger';
import type { Id } from '@doorstep/std';
import fc from 'fast-check';
import type { Tx } from '../../platform/db/db';
import { ACTORS, BROKEN, OURS, type Shelves, StockWorld } from '../../testing/stock-world';
import { type Movement, moveStock } from './move-stock';

/*
 * Random histories over every kind of movement against the real database: twenty at once at one hub, connections cut in the
 * middle of transactions, the process restarted. Each transaction looks at the whole hub before it commits, so the laws are
 * asked at every moment of a history. DOORSTEP_STOCK_HISTORIES=10000 lives through more of them.
 */

const HISTORIES = Number(process.env['DOORSTEP_STOCK_HISTORIES'] ?? 40);
const LOTS = 2;

const seen = { histories: 0, moved: 0, refused: 0, cut: 0, doubtful: 0, restarts: 0 };

let world: StockWorld;
beforeAll(async () => {
  world = await StockWorld.open();
});
afterAll(() => world.close());

type Kind = keyof typeof OURS;
const KINDS = Object.keys(OURS) as readonly Kind[];

interface Act {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly quantities: readonly number[];
  readonly down: boolean;
}

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.oneof(fc.constantFrom(...KINDS), fc.constantFrom<Kind>('receive', 'reserve', 'issue', 'dispatch')),
  from: fc.nat(2),
  to: fc.nat(1),
  quantities: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: LOTS }),
  down: fc.boolean(),
});

/** The act at the shelves of one hub. */
function movementOf({ lotIds, places }: Shelves, { kind, from, to, quantities, down }: Act): Movement {
  const placeId = places[from]!;
  const sign = kind === 'adjust' && down ? -1 : 1;
  const lines = quantities.map((units, n) => ({ lotId: lotIds[n]!, placeId, quantity: sign * units }));
  const elsewhere = places.filter((one) => one !== placeId);
  const toPlaceId = kind === 'put' ? { toPlaceId: elsewhere[to]! } : {};
  return { id: randomUUID(), kind, lines, reason: 'count', ...toPlaceId };
}

const brokenAt = (tx: Pick<Tx, 'query'>, hubId: string): Promise<unknown[]> => tx.query(BROKEN, [hubId]);

class TooLittle extends Error {}
class LawBroken extends Error {}

type Write = (tx: Tx, now: Date, shelves: Shelves, movement: Movement) => Promise<boolean>;
const guarded: Write = (tx, now, { me }, movement) => moveStock(tx, now, me, movement);

/** True, or false when there is too little: then nothing is written. Looks at all laws before it commits. */
async function move(shelves: Shelves, movement: Movement, write: Write = guarded): Promise<boolean> {
  try {
    await world.db.write(shelves.me, async (tx, now) => {
      if (!(await write(tx, now, shelves, movement))) throw new TooLittle();
      const broken = await brokenAt(tx, shelves.hubId);
      if (broken.length > 0) throw new LawBroken(JSON.stringify(broken));
    });
    return true;
  } catch (error) {
    if (error instanceof TooLittle) return false;
    throw error;
  }
}

/** Whoever was cut off does not know what became of it: looks, and sends it again when it is not there. */
async function moveUntilKnown(shelves: Shelves, movement: Movement): Promise<boolean> {
  for (;;) {
    try {
      return await move(shelves, movement);
    } catch (error) {
      if (!isCutOff(error)) throw error;
      seen.doubtful += 1;
      const known = await world.owner.query('SELECT FROM stock_movement WHERE hub_id = $1 AND id = $2', [
        shelves.hubId,
        movement.id,
      ]);
      if (known.length > 0) return true;
    }
  }
}

/** What a client hears whose connection went away, whose pool was closed while it waited, or who waited too long. */
const isCutOff = (error: unknown): boolean =>
  /terminat|closed|ECONNRESET|EPIPE|timeout|connection error|not connected|already released|after calling end|not queryable/i.test(
    String(error),
  );

const openingAt = (from: number): Act => ({ kind: 'receive', from, to: 0, quantities: [4, 4], down: false });

/** Something to begin with, at each place. */
async function opened(shelves: Shelves): Promise<Told[]> {
  const told: Told[] = [];
  for (const from of [0, 1, 2]) {
    const movement = movementOf(shelves, openingAt(from));
    told.push({ movement, isDone: await moveUntilKnown(shelves, movement) });
  }
  return told;
}

/** Twenty at once work through a history; somebody pulls plugs meanwhile. Answers what they were told. */
async function live(shelves: Shelves, acts: readonly Act[], trouble: Trouble): Promise<Told[]> {
  const told: Told[] = [];
  const waiting = acts.map((one) => movementOf(shelves, one));
  const worker = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift())
      told.push({ movement: one, isDone: await moveUntilKnown(shelves, one) });
  };
  await Promise.all([...Array.from({ length: ACTORS }, worker), pullPlugs(trouble)]);
  return told;
}

interface Told {
  readonly movement: Movement;
  readonly isDone: boolean;
}

interface Trouble {
  readonly cuts: readonly number[];
  readonly restarts: boolean;
}

async function pullPlugs({ cuts, restarts }: Trouble): Promise<void> {
  for (const after of cuts) {
    await pause(after);
    seen.cut += await world.cut(3);
  }
  if (!restarts) return;
  await world.restart();
  seen.restarts += 1;
}

/** Nothing half done was said to be done, and nothing done was said not to be; what is there is what they were told. */
async function expectTold({ hubId, lotIds }: Shelves, told: readonly Told[]): Promise<void> {
  const done = told.filter(({ isDone }) => isDone);
  const written = await world.owner.query<{ id: string }>('SELECT id FROM stock_movement WHERE hub_id = $1', [
    hubId,
  ]);
  expect(written.map(({ id }) => id).sort()).toEqual(done.map(({ movement }) => movement.id).sort());
  const there = await world.owner.query<{ lotId: string; units: number }>(
    `SELECT lot_id AS "lotId", sum(quantity)::int AS units FROM stock_entry
      WHERE hub_id = $1 AND account IN ('available', 'reserved', 'held', 'in_transit', 'issued', 'discarded') GROUP BY 1`,
    [hubId],
  );
  for (const lotId of lotIds) {
    const came = done.reduce(
      (sum, { movement: { kind, lines } }) =>
        sum + OURS[kind] * lines.reduce((own, line) => own + (line.lotId === lotId ? line.quantity : 0), 0),
      0,
    );
    expect(there.find((one) => one.lotId === lotId)?.units ?? 0).toBe(came);
  }
  expect(await brokenAt(world.owner as unknown as Tx, hubId)).toEqual([]);
}

const history = fc.record({
  acts: fc.array(act, { minLength: ACTORS, maxLength: ACTORS + 10 }),
  cuts: fc.array(fc.integer({ min: 1, max: 25 }), { maxLength: 2 }),
});

describe('stock, whatever happens to it', () => {
  it(
    `is conserved at every moment of ${HISTORIES} histories`,
    async () => {
      await fc.assert(
        fc.asyncProperty(history, async ({ acts, cuts }) => {
          const shelves = await world.shelves(LOTS);
          // Now and then: opening a new pool takes as long as a history.
          const restarts = seen.histories++ % 10 === 5;
          const told = [...(await opened(shelves)), ...(await live(shelves, acts, { cuts, restarts }))];
          seen.moved += told.filter(({ isDone }) => isDone).length;
          seen.refused += told.filter(({ isDone }) => !isDone).length;
          await expectTold(shelves, told);
        }),
        { numRuns: HISTORIES, endOnFailure: true },
      );
      // That the laws were put to the test at all.
      expect(seen.moved).toBeGreaterThan(5 * HISTORIES);
      expect(seen.refused).toBeGreaterThan(HISTORIES);
      expect(seen.cut).toBeGreaterThan(HISTORIES / 4);
      expect(seen.doubtful).toBeGreaterThan(0);
      expect(seen.restarts).toBeGreaterThan(0);
    },
    120_000 + 2_000 * HISTORIES,
  );
});

describe('the door of stock', () => {
  it('refuses exactly what the ledger of libs refuses', async () => {
    let both = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 16 }), async (acts) => {
        const shelves = await world.shelves(LOTS);
        let entries: readonly Entry[] = [];
        for (const one of [openingAt(0), openingAt(1), ...acts]) {
          const movement = movementOf(shelves, one);
          const posted = post(entries, asPosted(movement));
          expect([movement.kind, await move(shelves, movement)]).toEqual([movement.kind, posted.ok]);
          if (posted.ok) entries = posted.value;
          both += Number(posted.ok);
        }
      }),
      { numRuns: 25 },
    );
    // More than what was there to begin with.
    expect(both).toBeGreaterThan(2 * 25 + 25);
  }, 120_000);
});

function asPosted({ kind, lines, toPlaceId, reason }: Movement): Posted {
  return {
    kind,
    place: lines[0]!.placeId as Id,
    lines: lines.map(({ lotId, quantity }) => ({ lot: lotId as Id, quantity })),
    ...(toPlaceId === undefined ? {} : { to: toPlaceId as Id }),
    ...(reason === undefined ? {} : { reason }),
  };
}

describe('the control: read, then write', () => {
  /** What the guarded statement protects from: the pause of any ordinary server lies between looking and writing. */
  const naive: Write = async (tx, now, { hubId }, { id, kind, lines }) => {
    const [{ lotId, placeId, quantity }] = lines as [Movement['lines'][number]];
    const [row] = (await tx.query(
      'SELECT on_hand - reserved - held AS free, reserved FROM stock_balance WHERE hub_id = $1 AND lot_id = $2 AND place_id = $3',
      [hubId, lotId, placeId],
    )) as { free: number; reserved: number }[];
    if (row === undefined || row.free < quantity) return false;
    await tx.query('SELECT pg_sleep(0.01)');
    await tx.query(
      'UPDATE stock_balance SET reserved = $4 WHERE hub_id = $1 AND lot_id = $2 AND place_id = $3',
      [hubId, lotId, placeId, row.reserved + quantity],
    );
    await tx.query('INSERT INTO stock_movement (hub_id, id, kind, at) VALUES ($1, $2, $3, $4)', [
      ...[hubId, id, kind, now],
    ]);
    const posted = entriesOf(asPosted({ kind, lines: [{ lotId, placeId, quantity }] }));
    for (const { account, quantity: units } of posted.ok ? posted.value : [])
      await tx.query(
        `INSERT INTO stock_entry (hub_id, movement_id, lot_id, place_id, account, quantity) VALUES ($1, $2, $3, $4, $5, $6)`,
        [hubId, id, lotId, placeId, account, units],
      );
    return true;
  };

  it('breaks a law when twenty promise the same goods, so the tests above can fail; with the guard none does', async () => {
    const race = async (write: Write): Promise<number> => {
      const shelves = await world.shelves(1);
      await move(
        shelves,
        movementOf(shelves, { kind: 'receive', from: 0, to: 0, quantities: [12], down: false }),
      );
      const tries = Array.from({ length: ACTORS }, () =>
        move(
          shelves,
          movementOf(shelves, { kind: 'reserve', from: 0, to: 0, quantities: [2], down: false }),
          write,
        ),
      );
      const outcomes = await Promise.allSettled(tries);
      return outcomes.filter((one) => one.status === 'rejected' && one.reason instanceof LawBroken).length;
    };
    expect(await race(guarded)).toBe(0);
    expect(await race(naive)).toBeGreaterThan(0);
  }, 60_000);
});
