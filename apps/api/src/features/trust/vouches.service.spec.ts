import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newKeyPair } from '@doorstep/sealed';
import {
  applicant,
  trustServices,
  vettingHub,
  vouchInput,
  type TrustServices,
  type VettingHub,
} from '../../testing/given-vetting';
import { SPEC_NOW } from '../../testing/harness';
import { Work, type Volunteer } from '../../testing/given-work';
import { Listener } from '../../platform/db/listener';
import { CHANGE_CHANNEL } from '../../platform/graphql/announce';

const NETWORK = 'here';

let work: Work;
let services: TrustServices;
let hub: VettingHub;
let vera: Volunteer;
let sam: Volunteer;

beforeAll(async () => {
  work = await Work.open();
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  services = trustServices(work);
  hub = await vettingHub(work);
  vera = await applicant(work, hub);
  sam = await work.member(hub.id, `sam-${randomUUID()}`);
});

const give = async (voucher: Volunteer, code: string, tag = randomBytes(32)) => {
  const input = await vouchInput(hub, code, { voucherId: voucher.me.id, tag });
  await services.vouches.give(voucher.me, NETWORK, input);
  return input;
};
const vouchesOf = () =>
  work.sql<{ id: string; state: string; until: string }>(
    'SELECT id, state, until::text FROM vouch WHERE member_id = $1 ORDER BY id',
    [vera.me.id],
  );

describe('a code', () => {
  it('has eight digits, shows whoever stands there to whom, and is nowhere in the database', async () => {
    const { code, expiresAt } = await services.calls.ask(vera.me);
    expect(code).toMatch(/^\d{8}$/);
    expect(expiresAt.getTime() - SPEC_NOW.getTime()).toBe(600_000);
    expect(await services.calls.candidate(sam.me, NETWORK, code)).toEqual({
      memberId: vera.me.id,
      handle: vera.me.handle,
      signKey: Buffer.from(vera.sign.publicKey),
    });
    const [row] = await work.sql<{ code_tag: Buffer }>(
      'SELECT code_tag FROM vouch_call WHERE member_id = $1',
      [vera.me.id],
    );
    expect(row!.code_tag).toHaveLength(32);
    expect(row!.code_tag.toString('latin1')).not.toContain(code);
  });

  it('lasts ten minutes, is void when a new one is asked for, and is good in its own hub only', async () => {
    const first = await services.calls.ask(vera.me);
    const second = await services.calls.ask(vera.me);
    const look = (code: string, who = sam) => services.calls.candidate(who.me, NETWORK, code);
    await expect(look(first.code)).rejects.toMatchObject({ code: 'VOUCH_CODE_WRONG' });
    const elsewhere = await vettingHub(work);
    const stranger = await work.member(elsewhere.id, 'stranger');
    await expect(look(second.code, stranger)).rejects.toMatchObject({ code: 'VOUCH_CODE_WRONG' });
    await look(second.code);
    work.fresh.clock.pass(600_000);
    await expect(look(second.code)).rejects.toMatchObject({ code: 'VOUCH_CODE_WRONG' });
  });

  it('is not for oneself, and tells nothing to who may not vouch yet', async () => {
    const { code } = await services.calls.ask(vera.me);
    const own = services.calls.candidate(vera.me, NETWORK, code);
    await expect(own).rejects.toMatchObject({ code: 'OWN_TRUST' });
    const newcomer = await applicant(work, hub);
    const early = services.calls.candidate(newcomer.me, NETWORK, code);
    await expect(early).rejects.toMatchObject({ code: 'VOUCH_NOT_YET' });
  });

  it('cannot be guessed at leisure', async () => {
    const guess = (n: number) =>
      services.calls.candidate(sam.me, NETWORK, String(n).padStart(8, '0')).catch((error: unknown) => error);
    for (let n = 0; n < 200; n++) await guess(n);
    expect(await guess(200)).toMatchObject({ code: 'TOO_MANY_TRIES' });
  });
});

describe('a vouch', () => {
  it('is counted, lasts a year, and comes with a box that only the hub opens', async () => {
    const { code } = await services.calls.ask(vera.me);
    const { id } = await give(sam, code);
    expect(await vouchesOf()).toEqual([{ id, state: 'given', until: '2027-11-21' }]);
    const standing = await services.trust.myStanding(vera.me);
    expect(standing.vouches).toEqual([{ state: 'given', until: '2027-11-21' }]);
    const wraps = await work.sql('SELECT kid FROM sealed_wrap WHERE subject_id = $1', [id]);
    expect(wraps).toEqual([{ kid: hub.hubKey.kid }]);
  });

  it('sent twice is one; given again by the same person it takes the place of the first', async () => {
    const { code } = await services.calls.ask(vera.me);
    const tag = randomBytes(32);
    const input = await vouchInput(hub, code, { voucherId: sam.me.id, tag });
    await Promise.all([1, 2, 3].map(() => services.vouches.give(sam.me, NETWORK, input)));
    expect(await vouchesOf()).toHaveLength(1);
    const again = await give(sam, code, tag);
    expect((await vouchesOf()).map(({ id }) => id)).toEqual([again.id]);
    expect(await work.sql('SELECT FROM sealed_box WHERE subject_id = $1', [input.id])).toEqual([]);
  });

  it('by two people is two', async () => {
    const { code } = await services.calls.ask(vera.me);
    const bo = await work.member(hub.id, `bo-${randomUUID()}`);
    await Promise.all([give(sam, code), give(bo, code)]);
    expect(await vouchesOf()).toHaveLength(2);
  });

  it('is taken back by whoever holds its tag, twice if need be, and by nobody else', async () => {
    const { code } = await services.calls.ask(vera.me);
    const { tag } = await give(sam, code);
    const other = services.vouches.withdraw(sam.me, vera.me.id, randomBytes(32));
    await expect(other).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (let n = 0; n < 2; n++) expect(await services.vouches.withdraw(sam.me, vera.me.id, tag)).toBe(true);
    expect((await vouchesOf()).map(({ state }) => state)).toEqual(['withdrawn']);
  });

  it('is told to the vouched, who stands there and looks: when it is given, and when it is taken back', async () => {
    const heard: unknown[] = [];
    let wake = (): void => undefined;
    const until = async (count: number): Promise<unknown[]> => {
      while (heard.length < count) await new Promise<void>((resolve) => (wake = resolve));
      return heard;
    };
    const listener = new Listener(work.fresh.url);
    listener.on(CHANGE_CHANNEL, (payload) => {
      heard.push(JSON.parse(payload));
      wake();
    });
    await listener.open();
    try {
      const { code } = await services.calls.ask(vera.me);
      const { tag } = await give(sam, code);
      const notice = { hubId: hub.id, topic: 'trust', id: vera.me.id, memberId: vera.me.id };
      expect(await until(1)).toEqual([notice]);
      await services.vouches.withdraw(sam.me, vera.me.id, tag);
      expect(await until(2)).toEqual([notice, notice]);
    } finally {
      await listener.close();
    }
  });

  it('is sealed to the hub and to nobody else', async () => {
    const { code } = await services.calls.ask(vera.me);
    const stranger = await newKeyPair({ extractable: false });
    const wrong = await vouchInput(hub, code, { voucherId: sam.me.id, to: stranger });
    const sent = services.vouches.give(sam.me, NETWORK, wrong);
    await expect(sent).rejects.toMatchObject({ code: 'BOX_FOR_WRONG_KEY' });
    const good = await vouchInput(hub, code, { voucherId: sam.me.id });
    const plain = { ...good, box: { ...good.box, body: Buffer.from(sam.me.handle) } };
    const bare = services.vouches.give(sam.me, NETWORK, plain);
    await expect(bare).rejects.toMatchObject({ code: 'BOX_MALFORMED' });
    expect(await vouchesOf()).toEqual([]);
  });
});
