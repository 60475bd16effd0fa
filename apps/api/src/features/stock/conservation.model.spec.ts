import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entriesOf, type Entry, type Movement as Posted, post } from '@doorstep/ledger';
import type { Id } from '@doorstep/std';
import { guardOf, histories, lived } from '@doorstep/support';
import fc from 'fast-check';
import type { Tx } from '../../platform/db/db';
import { ACTORS, BROKEN, OURS, type Shelves, StockWorld } from '../../testing/stock-world';
import { type Movement, moveStock } from './move-stock';

/*
 * Random histories over every kind of movement against the real database: twenty at once at one hub, connections cut in the
 * middle of transactions, the process restarted. Each transaction looks at the whole hub before it commits, so the laws are
 * asked at every moment of a history. `npm run proof -- stock --histories 10000 --seed 1` lives through more of them.
 */

const ALL = histories(40);
const LOTS = 2;

const seen = { moved: 0, refused: 0, cut: 0, doubtful: 0, restarts: 0 };

/** Worlds beside each other: while the twenty of one wait for a row or for a new connection, those of another work. */
let worlds: readonly StockWorld[];
beforeAll(async () => {
  worlds = await Promise.all([StockWorld.open(), StockWorld.open(), StockWorld.open()]);
});
afterAll(async () => {
  await Promise.all(worlds.map((world) => world.close()));
});

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

class TooLittle extends Error {}
class LawBroken extends Error {}

type Write = (tx: Tx, now: Date, shelves: Shelves, movement: Movement) => Promise<boolean>;
const guarded: Write = (tx, now, { me }, movement) => moveStock(tx, now, me, movement);

/** One hub in one world. */
interface Stage {
  readonly world: StockWorld;
  readonly shelves: Shelves;
}

const staged = async (world: StockWorld, lots = LOTS): Promise<Stage> => ({
  world,
  shelves: await world.shelves(lots),
});

/** True, or false when there is too little: then nothing is written. Looks at all laws before it commits. */
async function move({ world, shelves }: Stage, movement: Movement, write: Write = guarded): Promise<boolean> {
  try {
    await world.db.write(shelves.me, async (tx, now) => {
      if (!(await write(tx, now, shelves, movement))) throw new TooLittle();
      const broken: unknown[] = await tx.query(BROKEN, [shelves.hubId]);
      if (broken.length > 0) throw new LawBroken(JSON.stringify(broken));
    });
    return true;
  } catch (error) {
    if (error instanceof TooLittle) return false;
    throw error;
  }
}

const IS_KNOWN = 'SELECT FROM stock_movement WHERE hub_id = $1 AND id = $2';

/** Whoever was cut off does not know what became of it: looks, and sends it again when it is not there. */
async function moveUntilKnown(stage: Stage, movement: Movement): Promise<boolean> {
  for (;;) {
    try {
      return await move(stage, movement);
    } catch (error) {
      if (!isCutOff(error)) throw error;
      seen.doubtful += 1;
      const known = await stage.world.look('is known', IS_KNOWN, [stage.shelves.hubId, movement.id]);
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

interface Told {
  readonly movement: Movement;
  readonly isDone: boolean;
}

interface History {
  readonly acts: readonly Act[];
  /** How many of the acts are over when a plug is pulled, and how many connections hang on it. */
  readonly cuts: readonly { readonly after: number; readonly most: number }[];
}

/** Twenty at once work through a history; plugs are pulled meanwhile. Answers what they were told. */
async function live(
  stage: Stage,
  { acts, cuts }: History,
  restartAfter: number | undefined,
): Promise<Told[]> {
  const movements = (from: readonly Act[]) => from.map((one) => movementOf(stage.shelves, one));
  const told: Told[] = [];
  const send = async (movement: Movement): Promise<void> => {
    told.push({ movement, isDone: await moveUntilKnown(stage, movement) });
  };
  // Something to begin with, at each place.
  await Promise.all(movements([0, 1, 2].map(openingAt)).map(send));
  const waiting = movements(acts);
  let over = 0;
  const worker = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      await send(one);
      const mine = ++over;
      for (const { after, most } of cuts) if (after === mine) seen.cut += await stage.world.cut(most);
      if (restartAfter !== mine) continue;
      await stage.world.restart();
      seen.restarts += 1;
    }
  };
  await Promise.all(Array.from({ length: ACTORS }, worker));
  return told;
}

const WRITTEN = 'SELECT id FROM stock_movement WHERE hub_id = $1';
const THERE = `SELECT lot_id AS "lotId", sum(quantity)::int AS units FROM stock_entry
  WHERE hub_id = $1 AND account IN ('available', 'reserved', 'held', 'in_transit', 'issued', 'discarded') GROUP BY 1`;

/** Nothing half done was said to be done, and nothing done was said not to be; what is there is what they were told. */
async function expectTold(
  { world, shelves: { hubId, lotIds } }: Stage,
  told: readonly Told[],
): Promise<void> {
  const done = told.filter(({ isDone }) => isDone);
  const written = await world.look<{ id: string }>('written', WRITTEN, [hubId]);
  expect(written.map(({ id }) => id).sort()).toEqual(done.map(({ movement }) => movement.id).sort());
  const there = await world.look<{ lotId: string; units: number }>('there', THERE, [hubId]);
  for (const lotId of lotIds) {
    const came = done.reduce(
      (sum, { movement: { kind, lines } }) =>
        sum + OURS[kind] * lines.reduce((own, line) => own + (line.lotId === lotId ? line.quantity : 0), 0),
      0,
    );
    expect(there.find((one) => one.lotId === lotId)?.units ?? 0).toBe(came);
  }
  expect(await world.look('broken', BROKEN, [hubId])).toEqual([]);
}

const MOST_ACTS = ACTORS + 10;

const history: fc.Arbitrary<History> = fc.record({
  acts: fc.array(act, { minLength: ACTORS, maxLength: MOST_ACTS }),
  cuts: fc.array(
    fc.record({ after: fc.integer({ min: 1, max: ACTORS }), most: fc.integer({ min: 1, max: 3 }) }),
    { maxLength: 2 },
  ),
});

/** In a hub of its own; now and then the process dies, for twenty new connections cost as much as a history. */
async function liveOnce(world: StockWorld, one: History, n: number): Promise<void> {
  const stage = await staged(world);
  const told = await live(stage, one, n % 10 === 5 ? 1 + (((n - 5) / 10) % ACTORS) : undefined);
  seen.moved += told.filter(({ isDone }) => isDone).length;
  seen.refused += told.filter(({ isDone }) => !isDone).length;
  await expectTold(stage, told);
}

/** Each world takes the next history as soon as it is through with one. */
async function liveAll(waiting: Iterator<readonly [number, History]>, world: StockWorld): Promise<void> {
  for (let next = waiting.next(); !next.done; next = waiting.next()) {
    const [n, one] = next.value;
    await liveOnce(world, one, n).catch((cause: unknown) => {
      throw new Error(`history ${n} of seed ${ALL.seed}: ${JSON.stringify(one)}`, { cause });
    });
  }
}

describe('stock, whatever happens to it', () => {
  it(
    `is conserved at every moment of ${ALL.numRuns} histories`,
    async () => {
      const waiting = fc.sample(history, ALL).entries();
      await Promise.all(worlds.map((world) => liveAll(waiting, world)));
      lived(seen);
      console.log(
        JSON.stringify(seen),
        JSON.stringify(
          await worlds[0]!.look(
            'x',
            'select relname, seq_scan, seq_tup_read, idx_scan, idx_tup_fetch, n_live_tup, n_dead_tup from pg_stat_user_tables where seq_tup_read>1000 order by 3 desc limit 8',
            [],
          ),
        ),
      );
      // That the laws were put to the test at all.
      expect(seen.moved).toBeGreaterThan(5 * ALL.numRuns);
      expect(seen.refused).toBeGreaterThan(ALL.numRuns);
      expect(seen.cut).toBeGreaterThan(ALL.numRuns / 4);
      expect(seen.doubtful).toBeGreaterThan(ALL.numRuns / 4);
      expect(seen.restarts).toBeGreaterThanOrEqual(Math.floor(ALL.numRuns / 10));
    },
    guardOf(ALL, 2_000),
  );
});

describe('the door of stock', () => {
  it('refuses exactly what the ledger of libs refuses', async () => {
    let both = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 16 }), async (acts) => {
        const stage = await staged(worlds[0]!);
        let entries: readonly Entry[] = [];
        for (const one of [openingAt(0), openingAt(1), ...acts]) {
          const movement = movementOf(stage.shelves, one);
          const posted = post(entries, asPosted(movement));
          expect([movement.kind, await move(stage, movement)]).toEqual([movement.kind, posted.ok]);
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
      const stage = await staged(worlds[0]!, 1);
      const { shelves } = stage;
      await move(
        stage,
        movementOf(shelves, { kind: 'receive', from: 0, to: 0, quantities: [12], down: false }),
      );
      const tries = Array.from({ length: ACTORS }, () =>
        move(
          stage,
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
