import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEPLOYMENT, openBox } from '@doorstep/sealed';
import { CodeDoor, sealedByFamily } from '../../testing/given-family';
import { acceptance, Desk, type Sent } from '../../testing/given-desk';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { bare } from '../../testing/given-boxes';

let g: Hubs;
let home: GivenHub;
let desk: Desk;
let door: CodeDoor;

beforeAll(async () => {
  g = await openHubs();
  home = await g.hub('home');
  desk = new Desk(g);
  door = new CodeDoor(g, desk);
});
afterAll(() => g.close());

const asked = (): Promise<Sent> => desk.asked(home);
const accepted = async (): Promise<Sent> => {
  const one = await asked();
  await desk.triage.accept(home.organizer, acceptance(one));
  return one;
};
const FRIDAY = { day: '2026-11-27', fromMinute: 480, toMinute: 720 };
const stateOf = async ({ id }: Sent) =>
  (
    await g.owner.query('SELECT state, day::text, expires_on::text AS expires FROM request WHERE id = $1', [
      id,
    ])
  )[0];
const notesOf = async ({ id }: Sent) =>
  (await g.owner.query('SELECT kind FROM family_note WHERE request_id = $1 ORDER BY kind', [id])).map(
    (row) => row['kind'],
  );

/** A volunteer holds the delivery, in one of the states of a task. */
async function heldBy(one: Sent, state: string): Promise<string> {
  const { id } = await g.owner.member(home.id, `driver-${randomUUID().slice(0, 8)}`, ['driver_to_homes']);
  const [task] = await g.owner.query('UPDATE task SET state = $2 WHERE request_id = $1 RETURNING id', [
    one.id,
    state,
  ]);
  await g.owner.query(
    `INSERT INTO assignment (hub_id, id, task_id, member_id, state, claim_key, made_at)
     VALUES ($1, $2, $3, $4, 'confirmed', '\\x01', now())`,
    [home.id, randomUUID(), task?.['id'], id],
  );
  if (state !== 'confirmed')
    await g.owner.query(`UPDATE request SET state = 'in_progress' WHERE id = $1`, [one.id]);
  return id;
}
const noticesOf = async (member: string) =>
  (await g.owner.query('SELECT kind FROM notice WHERE member_id = $1', [member])).map((row) => row['kind']);

describe('another time', () => {
  it('moves what nobody has planned yet, with everything that is erased later', async () => {
    const one = await asked();
    const view = await door.look(one, await door.acts.changeTime({ ...door.proof(one), ...FRIDAY }));
    expect(view).toMatchObject({
      ...FRIDAY,
      state: 'received',
      mayChange: true,
      said: { kind: 'new_time', isRead: false },
    });
    expect(await stateOf(one)).toEqual({ state: 'submitted', day: '2026-11-27', expires: '2026-12-27' });
  });

  it('takes planned work back: helpers are let go, and the desk decides again', async () => {
    const one = await accepted();
    await heldBy(one, 'confirmed');
    const view = await door.look(one, await door.acts.changeTime({ ...door.proof(one), ...FRIDAY }));
    expect(view).toMatchObject({ ...FRIDAY, state: 'received' });
    expect(await desk.taskStates(one.id)).toEqual(['cancelled']);
    await desk.triage.accept(
      home.organizer,
      acceptance({ ...one, input: { ...one.input, ...FRIDAY } }, { version: 4 }),
    );
    expect(await desk.taskStates(one.id)).toEqual(['open']);
  });

  it('changes nothing any more once the bags are in the car', async () => {
    const one = await accepted();
    await heldBy(one, 'loaded');
    const view = await door.look(one, await door.acts.changeTime({ ...door.proof(one), ...FRIDAY }));
    expect(view).toMatchObject({ day: '2026-11-24', state: 'on_the_way', mayChange: false, said: null });
    expect(await desk.taskStates(one.id)).toEqual(['loaded']);
  });

  it('is done once, however often it is sent, and never into the past', async () => {
    const one = await asked();
    const input = { ...door.proof(one), ...FRIDAY };
    await door.acts.changeTime(input);
    await door.acts.changeTime(input);
    expect(await notesOf(one)).toEqual(['new_time']);
    await expect(
      door.acts.changeTime({ ...door.proof(one), ...FRIDAY, day: '2026-11-01' }),
    ).rejects.toMatchObject({
      code: 'WINDOW_PAST',
    });
  });

  it('is nobody’s without the proof', async () => {
    const [one, other] = [await asked(), await asked()];
    const { lookup } = one.receipt;
    await door.acts.changeTime({ ...FRIDAY, lookup, proof: other.receipt.proof, key: randomUUID() });
    expect(await door.look(one)).toMatchObject({ day: '2026-11-24', said: null });
  });
});

describe('it is not safe to come now', () => {
  it('takes everything off the board and lets helpers go who have not loaded', async () => {
    const one = await accepted();
    const driver = await heldBy(one, 'confirmed');
    const view = await door.look(one, await door.acts.keepAway(door.proof(one)));
    expect(view).toMatchObject({ state: 'paused', said: { kind: 'not_safe', isRead: false } });
    expect(await desk.taskStates(one.id)).toEqual(['cancelled']);
    expect(await noticesOf(driver)).toEqual(['keep_away']);
  });

  it('reaches a helper who is under way, and leaves the stop to people', async () => {
    const one = await accepted();
    const driver = await heldBy(one, 'en_route');
    const view = await door.look(one, await door.acts.keepAway(door.proof(one)));
    expect(view).toMatchObject({ state: 'on_the_way', said: { kind: 'not_safe' } });
    expect(await noticesOf(driver)).toEqual(['keep_away']);
  });

  it('stands first among what the desk has not read', async () => {
    const [quiet, loud] = [await asked(), await asked()];
    await door.acts.changeTime({ ...door.proof(quiet), ...FRIDAY });
    await door.acts.keepAway(door.proof(loud));
    const [first] = await door.consent.notes(home.organizer, null);
    expect(first?.kind).toBe('not_safe');
    const [own] = await door.consent.notes(home.organizer, loud.id);
    await door.consent.read(home.organizer, own?.id ?? '', randomUUID());
    expect(await door.look(loud)).toMatchObject({ said: { kind: 'not_safe', isRead: true } });
    expect(await door.consent.notes(home.organizer, null)).not.toContainEqual(
      expect.objectContaining({ id: own?.id }),
    );
  });
});

describe('a message', () => {
  const say = async (one: Sent, text: string) => {
    const noteId = randomUUID();
    const box = await sealedByFamily(home, one, {
      compartment: 'message',
      subject: noteId,
      version: 0,
      value: { text },
    });
    await door.acts.tell({ ...door.proof(one), noteId, box: { ...box, wraps: [...box.wraps] } });
    return noteId;
  };

  it('reaches the desk sealed, and one of two hundred letters is as large as a short one', async () => {
    const one = await asked();
    const id = await say(one, 'The bell is broken');
    await say(one, 'ع'.repeat(200));
    const notes = await door.consent.notes(home.organizer, one.id);
    expect(new Set(notes.map(({ box }) => box?.body.length)).size).toBe(1);
    const box = notes.find((note) => note.id === id)?.box;
    const context = {
      deployment: DEPLOYMENT,
      hub: home.id,
      subject: id,
      compartment: 'message',
      version: 0,
    } as const;
    expect(await openBox(context, bare(box?.body), box?.wrap ?? Buffer.alloc(0), home.hubKey)).toEqual({
      ok: true,
      value: { text: 'The bell is broken' },
    });
  });

  it('goes with the rest when the family erases', async () => {
    const one = await asked();
    const id = await say(one, 'Please call');
    await door.receipts.erase(door.proof(one));
    expect(await g.owner.query('SELECT 1 FROM sealed_box WHERE subject_id = $1', [id])).toEqual([]);
    expect(await notesOf(one)).toEqual([]);
  });

  it('is one of twelve at most that nobody has read', async () => {
    const one = await asked();
    for (let n = 0; n < 12; n++) await say(one, String(n));
    await expect(say(one, 'more')).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' });
  });
});

describe('the consent record', () => {
  const change = async (one: Sent, version: number, agreed: readonly string[]) => {
    const box = await sealedByFamily(home, one, {
      compartment: 'consent',
      subject: one.id,
      version,
      value: { agreed, day: '2026-11-21' },
    });
    return door.acts.changeConsent({ ...door.proof(one), box: { ...box, wraps: [...box.wraps] } });
  };

  it.each([
    ['open', false],
    ['confirmed', true],
  ])(
    'ends the sharing of a ride that nobody holds yet: of one that is %s, shared is %s',
    async (state, shared) => {
      const one = await accepted();
      await g.owner.query(`UPDATE task SET state = $2 WHERE request_id = $1`, [one.id, state]);
      await g.owner.query(
        `INSERT INTO ride_leg (hub_id, task_id, state, pickup_from, pickup_to, ride_limit_minutes, child_seats, handover,
         share_agreed, standby)
       SELECT hub_id, id, 'requested', window_from, window_to, 60, 0, false, true, false FROM task WHERE request_id = $1`,
        [one.id],
      );
      await change(one, 0, []);
      const legs = await g.owner.query(
        'SELECT share_agreed FROM ride_leg l JOIN task t ON t.id = l.task_id WHERE t.request_id = $1',
        [one.id],
      );
      expect(legs).toEqual([{ share_agreed: shared }]);
    },
  );

  it('is written whole, read back by its family alone, and shown to the desk', async () => {
    const one = await asked();
    await change(one, 0, ['share_ride']);
    const { consent } = await door.look(one, await change(one, 1, []));
    const context = {
      deployment: DEPLOYMENT,
      hub: home.id,
      subject: one.id,
      compartment: 'consent',
      version: 1,
    } as const;
    const [body, wrap] = [consent?.body, consent?.wrap].map((text) => Buffer.from(text ?? '', 'base64url'));
    expect(await openBox(context, body!, wrap!, one.receipt.keyPair)).toEqual({
      ok: true,
      value: { agreed: [], day: '2026-11-21' },
    });
    const notes = await door.consent.notes(home.organizer, one.id);
    expect(notes.map(({ kind, box }) => [kind, box?.version])).toEqual([['consent', 1]]);
  });

  it('of two phones only the first is kept', async () => {
    const one = await asked();
    await change(one, 0, []);
    await expect(change(one, 0, ['share_ride'])).rejects.toMatchObject({ code: 'REQUEST_CHANGED' });
    await change(one, 1, []);
    await expect(change(one, 1, ['share_ride'])).rejects.toMatchObject({ code: 'REQUEST_CHANGED' });
  });

  it('is a short list: a large one is refused before it could break the family’s own answer', async () => {
    const one = await asked();
    await expect(change(one, 0, Array<string>(60).fill('share_ride'))).rejects.toMatchObject({
      code: 'BOX_MALFORMED',
    });
  });
});
