import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { guardOf, histories, lived } from '@doorstep/support';
import fc from 'fast-check';
import { BOARD_DRAWERS, DRAWERS, KeyedHub, someTag, type Holder } from '../../testing/given-keys';
import { makeSheets, putLogins, sheetsHolder, type GivenSheets } from '../../testing/given-sheets';
import { suspending, Turner } from '../../testing/turner';
import { packs, Work } from '../../testing/given-work';
import { trustServices, vettingHub, type TrustServices } from '../../testing/given-vetting';
import { Refusal } from '../../platform/errors/refusal';
import { NetworkBudget } from '../../platform/http/network-budget';
import { ServerKey } from '../../platform/seal/server-key';
import { HubsService } from '../hubs/hubs.service';
import { SheetsService } from '../recovery/sheets.service';
import { EpochsService } from './epochs.service';

/*
 * Random histories against the real database, several people at the same moment: families ask, boxes are sealed anew and
 * erased, people join and are suspended, two organizers begin, go on with, drop and finish turns of the keys, and make
 * recovery sheets.
 */

const seen = { turned: 0, refused: 0, sheets: 0 };
const passphrase = randomBytes(32);

let work: Work;
let services: TrustServices;
let epochs: EpochsService;
let hubs: HubsService;
beforeAll(async () => {
  work = await Work.open();
  services = trustServices(work);
  hubs = new HubsService(work.fresh.db, packs);
  epochs = new EpochsService(work.fresh.db, hubs, services.removals);
});
afterAll(() => work.close());

interface Real {
  readonly keyed: KeyedHub;
  readonly turners: readonly Turner[];
  readonly subjects: string[];
  readonly out: Set<string>;
  readonly sheets: SheetsService;
  /** Of every making that was kept. */
  readonly made: GivenSheets[];
}

const VERBS = ['seal', 'reseal', 'erase', 'join', 'suspend', 'task', 'sheets'] as const;
const TURNS = [
  'begin',
  'beginAgainst',
  'resume',
  'passOn',
  'wrap',
  'tags',
  'drop',
  'finish',
  'rest',
] as const;
type Verb = (typeof VERBS)[number] | (typeof TURNS)[number];
interface Act {
  readonly verb: Verb;
  readonly n: number;
}

/** A refusal is an answer, and so is a turn that this browser knows nothing of. */
const isAnswer = (error: unknown): boolean =>
  error instanceof Refusal ||
  error instanceof TypeError ||
  (error as { driverError?: { constraint?: string } }).driverError?.constraint?.startsWith('epoch_turn') ===
    true;

async function perform(real: Real, { verb, n }: Act): Promise<void> {
  const { keyed, turners, subjects, out } = real;
  const turner = turners[n % turners.length]!;
  const people = keyed.holders.slice(2).filter(({ me }) => !out.has(me.id));
  const person = people[n % Math.max(1, people.length)];
  const subject = subjects[n % Math.max(1, subjects.length)];
  const drawer = DRAWERS[n % DRAWERS.length]!;
  const acts: Readonly<Record<Verb, () => Promise<unknown>>> = {
    seal: async () => subjects.push(await keyed.seal(drawer)),
    reseal: async () => subject && (await keyed.seal('contact', n + 1, subject)),
    erase: () => work.sql('DELETE FROM sealed_box WHERE subject_id = $1', [subject ?? null]),
    join: () => keyed.join(),
    suspend: async () => person && (await suspend(real, person)),
    task: () => work.task(keyed.hub, { householdTag: someTag() }),
    sheets: () => keepSheets(real, keyed.holders[n % 2]!),
    begin: () => turner.begin(),
    beginAgainst: () => turner.begin(person?.me.id ?? null),
    resume: () => turner.resume(),
    passOn: () => turner.passOn(),
    wrap: () => turner.wrap(1 + (n % 4)),
    tags: () => turner.chainTags(),
    drop: () => epochs.drop(keyed.hub.second, turner.turn!.id, randomUUID()),
    finish: () => finish(real, turner, () => turner.finish(leaverOf(turner))),
    rest: () => finish(real, turner, () => turner.rest(leaverOf(turner))),
  };
  await acts[verb]();
}

const leaverOf = ({ turn }: Turner) => (turn?.leaverId ? suspending(turn.leaverId) : null);

async function suspend({ keyed, out }: Real, { me }: Holder): Promise<void> {
  const input = { memberId: me.id, reason: 'concern' as const, reviews: [], key: randomUUID() };
  await services.removals.suspend(keyed.hub.organizer, input);
  out.add(me.id);
}

async function keepSheets({ keyed, sheets, made }: Real, maker: Holder): Promise<void> {
  const { making } = (await epochs.state(maker.me)).sheets;
  const given = await makeSheets(keyed, maker, passphrase, making + 1);
  await sheets.keep({ network: randomUUID(), session: null }, maker.me, given.input);
  made.push(given);
  seen.sheets += 1;
}

async function finish({ out }: Real, turner: Turner, how: () => Promise<unknown>): Promise<void> {
  const leaver = turner.turn?.leaverId;
  await how();
  seen.turned += 1;
  if (leaver) out.add(leaver);
}

/** What holds after every moment, by the rows alone. */
async function expectWhole({ keyed, subjects }: Real): Promise<void> {
  const of = [keyed.hub.id];
  const current = await keyed.currentKeys();
  expect(current.map(({ purpose }) => purpose)).toEqual(['board', 'hub']);
  expect(new Set(current.map(({ epoch }) => epoch)).size).toBe(1);
  const strange = await work.sql(
    `SELECT w.kid FROM sealed_wrap w JOIN hub_key k USING (hub_id, kid)
     WHERE w.hub_id = $1 AND k.ends_at IS NOT NULL`,
    of,
  );
  expect(strange).toEqual([]);
  const closed = await work.sql(
    `SELECT b.compartment FROM sealed_box b WHERE b.hub_id = $1 AND b.subject_id = ANY($2) AND
       (SELECT count(*) FROM sealed_wrap w WHERE w.hub_id = b.hub_id AND w.subject_id = b.subject_id
          AND w.compartment = b.compartment)
       <> CASE WHEN b.compartment = ANY($3) THEN 2 ELSE 1 END`,
    [keyed.hub.id, subjects, BOARD_DRAWERS],
  );
  expect(closed).toEqual([]);
  const without = await work.sql(
    `SELECT m.handle FROM member m WHERE m.hub_id = $1 AND m.state = 'approved' AND NOT EXISTS (
       SELECT FROM hub_key_grant g JOIN hub_key k USING (hub_id, kid)
       WHERE g.hub_id = m.hub_id AND g.member_id = m.id AND k.purpose = 'board' AND k.ends_at IS NULL)`,
    of,
  );
  expect(without).toEqual([]);
  // Sheets that count lead to everything, and to nothing that is over.
  const astray = await work.sql(
    `SELECT k.kid, k.purpose FROM recovery_key r JOIN hub_key k ON k.hub_id = r.hub_id
     LEFT JOIN recovery_grant g ON g.hub_id = k.hub_id AND g.kid = k.kid
     WHERE r.hub_id = $1 AND (g.kid IS NOT NULL) <> (NOT r.void AND (k.purpose <> 'board' OR k.ends_at IS NULL))`,
    of,
  );
  expect(astray).toEqual([]);
  const left = await work.sql(
    `SELECT g.kid FROM hub_key_grant g JOIN member m ON m.hub_id = g.hub_id AND m.id = g.member_id
     WHERE g.hub_id = $1 AND m.state = 'suspended'`,
    of,
  );
  expect(left).toEqual([]);
}

/** What somebody can really open in the end, with all they ever held and a dump of the whole database. */
async function expectOpened({ keyed, subjects, out, made }: Real): Promise<void> {
  const boxes = await work.sql<{ name: string; compartment: string }>(
    `SELECT compartment || ' ' || subject_id AS name, compartment FROM sealed_box
     WHERE hub_id = $1 AND subject_id = ANY($2) ORDER BY 1`,
    [keyed.hub.id, subjects],
  );
  const debts = await work.sql<{ id: string }>('SELECT member_id AS id FROM key_debt WHERE hub_id = $1', [
    keyed.hub.id,
  ]);
  const owed = new Set(debts.map(({ id }) => id));
  const { making } = (await epochs.state(keyed.hub.organizer)).sheets;
  const last = made.find(({ input }) => input.making === making);
  if (last) {
    const holder = await sheetsHolder(work, keyed, last, keyed.hub.organizer);
    expect(await keyed.opensFromDump(holder)).toEqual(boxes.map(({ name }) => name));
  }
  for (const [n, holder] of keyed.holders.entries()) {
    const opened = await keyed.opensFromDump(holder);
    if (n < 2) expect(opened.sort()).toEqual(boxes.map(({ name }) => name).sort());
    // Who was suspended without a turn still has what they had, and the hub is told so.
    else if (out.has(holder.me.id) && !owed.has(holder.me.id)) expect(opened).toEqual([]);
  }
}

const act = fc.record({
  // Begun and finished often enough that whole turns happen.
  verb: fc.oneof(
    fc.constantFrom(...VERBS),
    fc.constantFrom<Verb>(...TURNS),
    fc.constantFrom<Verb>('begin', 'rest'),
  ),
  n: fc.nat(60),
});
const moment = fc.array(act, { minLength: 1, maxLength: 3 });

const ALL = histories(16);

describe('turns of the keys, whatever happens beside them', () => {
  it(
    'never leave a box that nobody opens, nor one that opens for who is gone',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(moment, { minLength: 6, maxLength: 16 }), async (moments) => {
          const keyed = await KeyedHub.found(work, await vettingHub(work), epochs);
          const [ana, bo] = keyed.holders as [Holder, Holder];
          const turners = [new Turner(keyed, ana), new Turner(keyed, bo)];
          const key = ServerKey.random();
          await putLogins(work, key, [ana.me, bo.me], passphrase);
          const sheets = new SheetsService(work.fresh.db, key, new NetworkBudget(work.fresh.clock), hubs);
          const real: Real = { keyed, turners, subjects: [], out: new Set(), sheets, made: [] };
          for (const drawer of ['card', 'contact'] as const) real.subjects.push(await keyed.seal(drawer));
          await keyed.join();
          for (const together of moments) {
            const results = await Promise.allSettled(together.map((one) => perform(real, one)));
            for (const result of results) {
              if (result.status === 'fulfilled') continue;
              if (!isAnswer(result.reason)) throw result.reason;
              seen.refused += 1;
            }
            await expectWhole(real);
          }
          await expectOpened(real);
        }),
        ALL,
      );
      lived(seen);
      // That the laws were put to the test at all.
      expect(seen.turned).toBeGreaterThan(3);
      expect(seen.refused).toBeGreaterThan(5);
      expect(seen.sheets).toBeGreaterThan(3);
    },
    guardOf(ALL, 6_000),
  );
});
