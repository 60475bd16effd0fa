import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deriveKeyPair, newKeyPair, newRecovery } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import { systemOf } from '../../platform/auth/actor';
import { refusalIn } from '../../platform/errors/what-went-wrong';
import { NetworkBudget } from '../../platform/http/network-budget';
import { ServerKey } from '../../platform/seal/server-key';
import { DRAWERS, KeyedHub, type Holder } from '../../testing/given-keys';
import { comeBack, makeSheets, putLogins, type GivenSheets } from '../../testing/given-sheets';
import { trustServices, vettingHub, type TrustServices } from '../../testing/given-vetting';
import { packs, Work } from '../../testing/given-work';
import { suspending, Turner } from '../../testing/turner';
import { EpochsService } from '../epochs/epochs.service';
import { HubsService } from '../hubs/hubs.service';
import { SessionsService } from '../sessions/sessions.service';
import { RecoveryDoors, RecoveryService } from './recovery.service';
import type { RecoverHubInput } from './recovery.types';
import { SheetsService } from './sheets.service';

const key = ServerKey.random();
const passphrase = randomBytes(32);
let work: Work;
let services: TrustServices;
let epochs: EpochsService;
let sheets: SheetsService;
let recovery: RecoveryService;
let sessions: SessionsService;
let keyed: KeyedHub;
let ana: Holder;
let bo: Holder;
let sam: Holder;

beforeAll(async () => {
  work = await Work.open();
  const { db, clock } = work.fresh;
  services = trustServices(work);
  const hubs = new HubsService(db, packs);
  const budget = new NetworkBudget(clock);
  epochs = new EpochsService(db, hubs, services.removals);
  sessions = new SessionsService(db, key, budget, hubs);
  sheets = new SheetsService(db, key, budget, hubs);
  const doors = new RecoveryDoors(hubs, sessions, services.trust, services.notices, key);
  recovery = new RecoveryService(db, budget, doors);
});
afterAll(() => work.close());
beforeEach(async () => {
  const hub = await vettingHub(work);
  await work.sql(`UPDATE member SET handle = handle || $2 WHERE hub_id = $1`, [
    hub.id,
    `-${lettersOf(hub.id)}`,
  ]);
  keyed = await KeyedHub.found(work, hub, epochs);
  [ana, bo] = keyed.holders.map((one) => ({
    ...one,
    me: { ...one.me, handle: `${one.me.handle}-${lettersOf(hub.id)}` },
  })) as [Holder, Holder];
  sam = await keyed.join('sam-' + randomUUID());
  await putLogins(work, key, [ana.me, bo.me], passphrase);
  for (const drawer of DRAWERS) await keyed.seal(drawer);
});

/** Digits in a handle look like a phone number. */
const lettersOf = (id: string): string =>
  id.slice(0, 8).replace(/\d/g, (digit) => 'klmnopqrst'[Number(digit)] ?? '');
const knock = (network: string = randomUUID()) => ({ network, session: null });
const keep = async (holder = ana, making = 1): Promise<GivenSheets> => {
  const given = await makeSheets(keyed, holder, passphrase, making);
  await sheets.keep(knock(), holder.me, given.input);
  return given;
};
const pair = ({ sheets: [one, , three] }: GivenSheets) => [one, three] as [string, string];
const recover = async (given: GivenSheets) => {
  const { holder, ...input } = await comeBack(keyed, recovery, pair(given));
  const session = await recovery.recover(knock(), input);
  return { input, session, holder: { ...holder, me: session.me } satisfies Holder };
};
const told = () => epochs.state(ana.me).then(({ sheets: known }) => known);
const grantsOfSheets = () =>
  work.sql<{ kid: string }>('SELECT kid FROM recovery_grant WHERE hub_id = $1 ORDER BY kid', [keyed.hub.id]);
const opensAll = DRAWERS.length;

describe('making sheets', () => {
  it('puts everything an organizer can open behind two sheets, and says since when there are some', async () => {
    expect(await told()).toEqual({ making: 0, madeOn: null, openedAt: null, openedBy: null });
    await keep();
    expect(await told()).toMatchObject({ making: 1, madeOn: expect.stringMatching(/^2026-/) });
    expect(await grantsOfSheets()).toHaveLength(3);
    const [act] = await work.sql(
      `SELECT actor, verb FROM activity WHERE hub_id = $1 AND verb = 'sheets.keep'`,
      [keyed.hub.id],
    );
    expect(act).toEqual({ actor: ana.me.handle, verb: 'sheets.keep' });
  });

  it('asks for the passphrase, not only for an open desk', async () => {
    const { input } = await makeSheets(keyed, ana, randomBytes(32));
    await expect(sheets.keep(knock(), ana.me, input)).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' });
    expect((await told()).madeOn).toBeNull();
  });

  it('refuses a key that the root did not sign, or signed for another making', async () => {
    const { input } = await makeSheets(keyed, ana, passphrase);
    for (const wrong of [{ signature: randomBytes(64) }, { making: 2 }]) {
      const kept = sheets.keep(knock(), ana.me, { ...input, ...wrong });
      await expect(kept).rejects.toMatchObject({ code: 'KEY_NOT_SIGNED' });
    }
  });

  it('refuses a key too few, one too many, one twice, and one sealed to somebody else', async () => {
    const { input } = await makeSheets(keyed, ana, passphrase);
    const [first, ...rest] = input.grants as [(typeof input.grants)[0], ...typeof input.grants];
    const strange = { kid: 'A'.repeat(16), sealed: first.sealed };
    const other = (await makeSheets(keyed, ana, passphrase)).input.grants;
    for (const grants of [rest, [...input.grants, strange], [first, first, ...rest.slice(1)], other, []]) {
      const kept = sheets.keep(knock(), ana.me, { ...input, grants });
      await expect(kept).rejects.toMatchObject({ code: 'KEY_GRANTS_WRONG' });
    }
    expect(await grantsOfSheets()).toEqual([]);
  });

  it('may be sent twice; of two who make some at once one is told, and newer ones void the older', async () => {
    const first = await keep();
    await sheets.keep(knock(), ana.me, first.input);
    const late = await makeSheets(keyed, bo, passphrase);
    await expect(sheets.keep(knock(), bo.me, late.input)).rejects.toMatchObject({ code: 'SHEETS_PASSED' });
    const newer = await keep(bo, 2);
    await expect(comeBack(keyed, recovery, pair(first))).rejects.toMatchObject({ code: 'SHEETS_FAILED' });
    expect((await recover(newer)).session.me.relation).toBe('organizer');
  });
});

describe('a turn of the keys', () => {
  it('takes the sheets along: what they open afterwards is what is there then', async () => {
    const given = await keep();
    await new Turner(keyed, ana).all();
    await keyed.seal('contact');
    const { holder } = await recover(given);
    expect(await keyed.opensFromDump(holder)).toHaveLength(opensAll + 1);
  });

  it('is refused without them, and with something that is not for them', async () => {
    await keep();
    const turner = new Turner(keyed, ana);
    await turner.begin();
    await turner.passOn();
    await work.sql('DELETE FROM turn_recovery WHERE hub_id = $1', [keyed.hub.id]);
    while (await turner.wrap());
    await expect(turner.finish()).rejects.toMatchObject({
      code: 'TURN_INCOMPLETE',
      details: { keysLeft: 2 },
    });
    const stage = (sealed: Buffer | null) =>
      epochs.stageKeys(ana.me, {
        id: present(turner.turn, 'begun').id,
        keys: [{ memberId: null, purpose: 'hub', sealed }],
        key: randomUUID(),
      });
    for (const sealed of [null, randomBytes(94)])
      await expect(stage(sealed)).rejects.toMatchObject({ code: 'KEY_GRANTS_WRONG' });
    await turner.rest();
    expect(await grantsOfSheets()).toHaveLength(4);
  });

  it('takes in sheets that were made while it was under way', async () => {
    const turner = new Turner(keyed, ana);
    await turner.begin();
    while (await turner.passOn());
    const given = await keep(bo);
    await expect(turner.finish()).rejects.toMatchObject({ code: 'TURN_INCOMPLETE' });
    await turner.rest();
    const { holder } = await recover(given);
    expect(await keyed.opensFromDump(holder)).toHaveLength(opensAll);
  });

  it('voids sheets with whoever made them: they have seen all three', async () => {
    const given = await keep(bo);
    // The control: bo could come back with them.
    await comeBack(keyed, recovery, pair(given));
    await new Turner(keyed, ana).all(suspending(bo.me.id));
    expect(await told()).toMatchObject({ making: 1, madeOn: null });
    expect(await grantsOfSheets()).toEqual([]);
    await expect(comeBack(keyed, recovery, pair(given))).rejects.toMatchObject({ code: 'SHEETS_FAILED' });
    await keep(ana, 2);
  });

  it('voids them also when their maker left before it', async () => {
    await keep(bo);
    const leaving = { memberId: bo.me.id, reason: 'concern', reviews: [], key: randomUUID() } as const;
    await services.removals.suspend(ana.me, { ...leaving, reviews: [] });
    await new Turner(keyed, ana).all();
    expect((await told()).madeOn).toBeNull();
  });
});

describe('coming back with two sheets', () => {
  it('makes an organizer who opens all that was here, turns the keys, and uses the sheets up', async () => {
    const given = await keep();
    const { holder, input, session } = await recover(given);
    expect(session.me).toMatchObject({ id: input.memberId, relation: 'organizer', roles: ['organizer'] });
    expect(await keyed.opensFromDump(holder)).toHaveLength(opensAll);
    expect(await told()).toMatchObject({ madeOn: null, openedBy: input.handle, openedAt: expect.any(Date) });
    expect(await grantsOfSheets()).toEqual([]);
    await new Turner(keyed, holder).all();
    await keyed.seal('contact');
    expect(await keyed.opensFromDump(holder)).toHaveLength(opensAll + 1);
    const again = comeBack(keyed, recovery, [given.sheets[1] ?? '', given.sheets[2] ?? '']);
    await expect(again).rejects.toMatchObject({ code: 'SHEETS_FAILED' });
  });

  it('tells every member, ends the sessions of organizers, and takes nobody’s role', async () => {
    const enter = () => sessions.signIn(knock(), ana.me.handle, passphrase);
    await enter();
    const { input } = await recover(await keep());
    const notices = await work.sql<{ member_id: string }>(
      `SELECT member_id FROM notice WHERE hub_id = $1 AND kind = 'hub_recovered' AND subject_id = $2`,
      [keyed.hub.id, input.memberId],
    );
    expect(notices.map(({ member_id }) => member_id).sort()).toEqual(
      [ana, bo, sam].map(({ me }) => me.id).sort(),
    );
    expect(await work.sql('SELECT FROM session WHERE member_id = $1', [ana.me.id])).toEqual([]);
    // She may come in again, sees what happened, and can end it.
    const back = await enter();
    expect(back.me.relation).toBe('organizer');
    await services.removals.suspend(back.me, {
      ...{ memberId: input.memberId, reason: 'concern', reviews: [], key: randomUUID() },
    });
    const acts = await work.sql(`SELECT actor FROM activity WHERE hub_id = $1 AND verb = 'hub.recover'`, [
      keyed.hub.id,
    ]);
    expect(acts).toEqual([{ actor: input.handle }]);
  });

  it('lets who came back remove who is lost, one after the other, and be the only one', async () => {
    const { session } = await recover(await keep());
    for (const lost of [ana, bo])
      await services.removals.remove(session.me, {
        ...{ memberId: lost.me.id, reason: 'cannot_be_reached', reviews: [], key: randomUUID() },
      });
    const left = await work.sql(`SELECT id FROM member WHERE hub_id = $1 AND 'organizer' = ANY(roles)`, [
      keyed.hub.id,
    ]);
    expect(left).toEqual([{ id: session.me.id }]);
  });

  it('is told as not sealed anew yet until that is done: a closed tab in between loses nothing', async () => {
    const { holder } = await recover(await keep());
    const before = await epochs.state(holder.me);
    expect(before.sheets.openedAt?.getTime()).toBeGreaterThan(before.since.getTime());
    // Somebody with the passphrase, in another tab, on another day.
    work.fresh.clock.pass(1000);
    await new Turner(keyed, holder).all();
    const after = await epochs.state(holder.me);
    expect(after.since.getTime()).toBeGreaterThanOrEqual(after.sheets.openedAt?.getTime() ?? Infinity);
  });

  it('drops a turn that somebody began who may never come back', async () => {
    const given = await keep();
    await new Turner(keyed, bo).begin();
    const { holder } = await recover(given);
    await new Turner(keyed, holder).all();
    expect((await epochs.state(holder.me)).epoch).toBe(2);
  });

  it('answers wrong digits, used, voided and unknown sheets alike', async () => {
    const given = await keep();
    const { lookup, proof } = given.input;
    const unknown = (await newRecovery()).secrets;
    const wrong = [
      { lookup, proof: randomBytes(32) },
      { lookup: randomBytes(32), proof },
      { lookup: Buffer.from(unknown.lookup), proof: Buffer.from(unknown.proof) },
    ];
    for (const shown of wrong)
      await expect(recovery.door(knock(), shown)).rejects.toMatchObject({ code: 'SHEETS_FAILED' });
    await recover(given);
    await expect(recovery.door(knock(), { lookup, proof })).rejects.toMatchObject({ code: 'SHEETS_FAILED' });
  });

  it('cannot be tried for long: wrong tries share the budget of signing in', async () => {
    const { lookup, proof } = (await keep()).input;
    const thief = randomUUID();
    for (let n = 0; n < 50; n++) {
      const guess = recovery.door(knock(thief), { lookup, proof: randomBytes(32) });
      await expect(guess).rejects.toMatchObject({ code: 'SHEETS_FAILED' });
    }
    const spent = recovery.door(knock(thief), { lookup, proof });
    await expect(spent).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' });
  });

  it('sent again after a lost answer is one coming back; another passphrase is another person', async () => {
    const { input } = await recover(await keep());
    const again = await recovery.recover(knock(), input);
    expect(again.me.id).toBe(input.memberId);
    const known = { memberId: ana.me.id, authSecret: passphrase };
    for (const other of [{ authSecret: randomBytes(32) }, { memberId: randomUUID() }, known]) {
      const twice = recovery.recover(knock(), { ...input, ...other });
      await expect(twice).rejects.toMatchObject({ code: 'SHEETS_FAILED' });
    }
    expect(
      await work.sql(`SELECT FROM activity WHERE hub_id = $1 AND verb = 'hub.recover'`, [keyed.hub.id]),
    ).toHaveLength(1);
  });

  it('of four at once, lets in one', async () => {
    const given = await keep();
    const inputs: RecoverHubInput[] = [];
    for (let n = 0; n < 4; n++) {
      const { holder: _, ...input } = await comeBack(keyed, recovery, pair(given));
      inputs.push(input);
    }
    const ends = await Promise.allSettled(inputs.map((input) => recovery.recover(knock(), input)));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = ends.flatMap((end) =>
      end.status === 'rejected' ? [end.reason as { code: string }] : [],
    );
    expect(refused.map(({ code }) => code)).toEqual(['SHEETS_FAILED', 'SHEETS_FAILED', 'SHEETS_FAILED']);
  });

  it('changes nothing when it is refused: a handle that is taken or unfit, a key too few', async () => {
    const given = await keep();
    const { holder: _, ...input } = await comeBack(keyed, recovery, pair(given));
    const wrong: [Partial<RecoverHubInput>, string][] = [
      [{ handle: ana.me.handle }, 'HANDLE_TAKEN'],
      [{ handle: 'no handle!' }, 'HANDLE_UNFIT'],
      [{ grants: input.grants.slice(1) }, 'KEY_GRANTS_WRONG'],
      [{ publicKey: Buffer.from((await newKeyPair({ extractable: false })).publicKey) }, 'KEY_GRANTS_WRONG'],
    ];
    for (const [part, code] of wrong) {
      const refused = await recovery.recover(knock(), { ...input, ...part }).catch(refusalIn);
      expect(refused).toMatchObject({ code });
    }
    expect(await grantsOfSheets()).toHaveLength(3);
    await recovery.recover(knock(), input);
  });
});

describe('what the server holds of sheets', () => {
  it('opens nothing, all of it put together', async () => {
    await keep();
    const [row] = await work.sql<Record<string, unknown>>('SELECT * FROM recovery_key WHERE hub_id = $1', [
      keyed.hub.id,
    ]);
    const pairs = await Promise.all(
      Object.values(row ?? {})
        .filter((value): value is Buffer => Buffer.isBuffer(value) && value.length === 32)
        .map(async (bytes) => deriveKeyPair(bytes)),
    );
    expect(pairs.length).toBeGreaterThan(2);
    const nobody = {
      ...ana,
      own: present(pairs[0], 'some'),
      memory: new Map(pairs.map((one) => [one.kid, one])),
    };
    expect(await keyed.opensFromDump(nobody)).toEqual([]);
  });

  it('is shown to its own hub alone', async () => {
    await keep();
    const other = await vettingHub(work);
    for (const table of ['recovery_key', 'recovery_grant', 'turn_recovery']) {
      const seen = await work.fresh.db.read(systemOf(other.id), (tx) =>
        tx.query(`SELECT hub_id FROM ${table}`),
      );
      expect(seen).toEqual([]);
    }
  });
});
