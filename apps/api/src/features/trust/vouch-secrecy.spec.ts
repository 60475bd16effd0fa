import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toBase64Url, type KeyPair } from '@doorstep/sealed';
import { givenKey } from '../../testing/given-hub';
import type { GivenMember } from '../../testing/given-town';
import { vouchInput } from '../../testing/given-vetting';
import { openHouse, type House } from '../../testing/house';

let house: House;
let hubId: string;
let hubKey: KeyPair;
let voucher: GivenMember;
let vouched: GivenMember;
let cookies: Readonly<Record<'voucher' | 'vouched', string>>;

beforeAll(async () => {
  house = await openHouse();
  hubId = await house.town.hub('cedar');
  hubKey = await givenKey(house.town, hubId, 'hub');
  await givenKey(house.town, hubId, 'board');
  voucher = await house.town.member(hubId, 'robin-the-voucher');
  vouched = await house.town.member(hubId, 'wren-the-vouched', [], 'applied');
  cookies = { voucher: await house.signIn(voucher), vouched: await house.signIn(vouched) };
}, 60_000);
afterAll(() => house.close());

/** A row as a thief of the database holds it, with the number of the transaction that wrote it. */
interface Row {
  readonly table: string;
  readonly text: string;
  readonly xmin: string;
}

async function dump(): Promise<Row[]> {
  const tables = await house.town.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration'`,
  );
  const rows: Row[] = [];
  for (const { name } of tables)
    rows.push(
      ...(await house.town.query<Row>(
        `SELECT '${name}' AS "table", to_jsonb(t)::text AS text, t.xmin::text AS xmin FROM ${name} t`,
      )),
    );
  return rows;
}

const newIn = (before: readonly Row[], after: readonly Row[]): Row[] => {
  const known = new Set(before.map(({ table, text }) => `${table} ${text}`));
  return after.filter(({ table, text }) => !known.has(`${table} ${text}`));
};
const speaksOf = ({ text }: Row, { id, handle }: GivenMember): boolean =>
  text.includes(id) || text.includes(handle);

/** Asks, looks, vouches and takes back through the front door; the database before and after each step. */
async function story(): Promise<Readonly<Record<'given' | 'withdrawn', readonly Row[]>>> {
  const call = await house.ask<{ askForVouch: { code: string } }>(
    'mutation { askForVouch { code expiresAt } }',
    {},
    cookies.vouched,
  );
  const code = String(call.data?.askForVouch.code);
  const look = 'query ($code: String!) { vouchCandidate(code: $code) { memberId handle signKey } }';
  const seen = await house.ask<{ vouchCandidate: object }>(look, { code }, cookies.voucher);
  expect(seen.data?.vouchCandidate).toMatchObject({ memberId: vouched.id });
  const { box, ...input } = await vouchInput({ id: hubId, hubKey }, code, { voucherId: voucher.id });
  const text = (bytes: Buffer) => toBase64Url(new Uint8Array(bytes));
  const sent = {
    ...input,
    tag: text(input.tag),
    box: {
      ...box,
      body: text(box.body),
      wraps: box.wraps.map(({ kid, wrap }) => ({ kid, wrap: text(wrap) })),
    },
  };
  const before = await dump();
  const give = 'mutation ($input: GiveVouchInput!) { giveVouch(input: $input) }';
  expect((await house.ask(give, { input: sent }, cookies.voucher)).data).toEqual({ giveVouch: true });
  expect((await house.ask(give, { input: sent }, cookies.voucher)).data).toEqual({ giveVouch: true });
  const between = await dump();
  const back = 'mutation ($memberId: ID!, $tag: Bytes!) { withdrawVouch(memberId: $memberId, tag: $tag) }';
  const taken = await house.ask(back, { memberId: vouched.id, tag: sent.tag }, cookies.voucher);
  expect(taken.data).toEqual({ withdrawVouch: true });
  return { given: newIn(before, between), withdrawn: newIn(between, await dump()) };
}

describe('who vouched for whom', () => {
  it('cannot be joined by whoever has the whole database and all that was logged', async () => {
    const { given, withdrawn } = await story();
    // The vouch itself is there, about the vouched; so the search below does find what is to be found.
    expect(given.filter(({ table }) => table === 'vouch')).toHaveLength(1);
    expect(given.some((row) => speaksOf(row, vouched))).toBe(true);
    expect(withdrawn.map(({ table }) => table)).toEqual(['vouch']);

    for (const rows of [given, withdrawn]) {
      // Nothing that these acts wrote names the voucher, nor says at which hour it was written.
      expect(rows.filter((row) => speaksOf(row, voucher))).toEqual([]);
      expect(rows.filter(({ text }) => /\d{2}:\d{2}:\d{2}/.test(text))).toEqual([]);
      const written = new Set(rows.map(({ xmin }) => xmin));
      const beside = (await dump()).filter((row) => written.has(row.xmin) && speaksOf(row, voucher));
      expect(beside).toEqual([]);
    }
    // No row of any table holds both, before, during or after.
    const both = (await dump()).filter((row) => speaksOf(row, voucher) && speaksOf(row, vouched));
    expect(both).toEqual([]);
    const logged = JSON.stringify([house.parts.accessLines, house.parts.errorLines]);
    for (const word of [voucher.id, voucher.handle, vouched.id, vouched.handle])
      expect(logged).not.toContain(word);
  });

  it('would be found by this search if a command kept its sender', async () => {
    const before = await dump();
    await house.town.query(
      `INSERT INTO activity (hub_id, id, at, actor, verb, subject_id) VALUES ($1, $2, now(), $3, 'vouch.give', $4)`,
      [hubId, randomUUID(), voucher.handle, vouched.id],
    );
    const rows = newIn(before, await dump());
    expect(rows.filter((row) => speaksOf(row, voucher) && speaksOf(row, vouched))).toHaveLength(1);
    await house.town.query(`DELETE FROM activity WHERE verb = 'vouch.give'`);
  });
});
