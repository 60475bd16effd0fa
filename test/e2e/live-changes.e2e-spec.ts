import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Db, type Tx } from '../../apps/api/src/platform/db/db';
import { systemOf } from '../../apps/api/src/platform/auth/actor';
import { announce } from '../../apps/api/src/platform/graphql/announce';
import type { GivenMember } from '../../apps/api/src/testing/given-town';
import { type House, openHouse } from '../../apps/api/src/testing/house';

const HUB = 'subscription { hubChanged { topic id } }';
const MINE = 'subscription { myChanges { topic id } }';

let house: House;
let cedar: string;
let maple: string;
let ana: GivenMember;
let vera: GivenMember;

beforeAll(async () => {
  house = await openHouse();
  cedar = await house.town.hub('cedar');
  maple = await house.town.hub('maple');
  ana = await house.town.member(cedar, 'ana', ['organizer']);
  vera = await house.town.member(cedar, 'vera');
});
afterAll(() => house.close());

/** The events of one stream, as they come. */
class Reader {
  readonly seen: unknown[] = [];
  readonly ended: Promise<void>;
  private wake: () => void = () => undefined;

  constructor(
    readonly response: Response,
    private readonly leaving: AbortController,
  ) {
    this.ended = this.read();
  }

  static async open(query: string, cookie?: string): Promise<Reader> {
    const leaving = new AbortController();
    const response = await fetch(`${house.origin}/graphql/stream`, {
      method: 'POST',
      headers: { ...house.headers(cookie), accept: 'text/event-stream' },
      body: JSON.stringify({ query }),
      signal: leaving.signal,
    });
    return new Reader(response, leaving);
  }

  /** Waits until `count` events have come. */
  async until(count: number): Promise<unknown[]> {
    while (this.seen.length < count) await new Promise<void>((resolve) => (this.wake = resolve));
    return this.seen;
  }

  async leave(): Promise<void> {
    this.leaving.abort();
    await this.ended;
  }

  private async read(): Promise<void> {
    let text = '';
    try {
      for await (const chunk of this.response.body as unknown as AsyncIterable<Uint8Array>) {
        text += Buffer.from(chunk).toString();
        const events = text.split('\n\n');
        text = events.pop() ?? '';
        for (const event of events) this.take(event);
      }
    } catch (error) {
      if (!this.leaving.signal.aborted) throw error;
    }
  }

  private take(event: string): void {
    const data = /^event: next\ndata: (.*)$/s.exec(event)?.[1];
    if (data !== undefined) this.seen.push(JSON.parse(data));
    this.wake();
  }
}

const say = (hubId: string, topic: string, id: string, memberId?: string): Promise<void> =>
  house.parts.serving.app
    .get(Db)
    .write(systemOf(hubId), (tx: Tx) => announce(tx, hubId, topic, id, memberId));

describe('a live screen', () => {
  it('hears what is meant for it, and nothing of another hub', async () => {
    const organizer = await Reader.open(HUB, await house.signIn(ana));
    const volunteer = await Reader.open(MINE, await house.signIn(vera));
    const ids = Array.from({ length: 5 }, () => randomUUID());
    await say(maple, 'board', ids[0]!);
    await say(cedar, 'request', ids[1]!);
    await say(cedar, 'board', ids[2]!);
    await say(cedar, 'claim', ids[3]!, vera.id);
    await say(cedar, 'claim', ids[4]!, ana.id);
    await say(cedar, 'board', ids[0]!);
    const change = (topic: string, id: string | undefined) => ({ topic, id });
    const heard = (await organizer.until(5)).map(
      (event) => (event as { data: { hubChanged: unknown } }).data.hubChanged,
    );
    expect(heard).toEqual([
      change('request', ids[1]),
      change('board', ids[2]),
      change('claim', ids[3]),
      change('claim', ids[4]),
      change('board', ids[0]),
    ]);
    const own = (await volunteer.until(3)).map(
      (event) => (event as { data: { myChanges: unknown } }).data.myChanges,
    );
    expect(own).toEqual([change('board', ids[2]), change('claim', ids[3]), change('board', ids[0])]);
    await organizer.leave();
    await volunteer.leave();
  });

  it('hears nothing of what was rolled back', async () => {
    const reader = await Reader.open(HUB, await house.signIn(ana));
    const { app } = house.parts.serving;
    const lost = app.get(Db).write(systemOf(cedar), async (tx: Tx) => {
      await announce(tx, cedar, 'request', randomUUID());
      throw new Error('changed my mind');
    });
    await expect(lost).rejects.toThrow('changed my mind');
    const id = randomUUID();
    await say(cedar, 'task', id);
    expect(await reader.until(1)).toEqual([{ data: { hubChanged: { topic: 'task', id } } }]);
    await reader.leave();
  });

  it('ends when its member signs out', async () => {
    const cookie = await house.signIn(ana);
    const reader = await Reader.open(HUB, cookie);
    await house.ask('mutation { signOut }', {}, cookie);
    await reader.ended;
    expect(reader.seen).toEqual([]);
  });

  it('ends at the next change when its session is over', async () => {
    const reader = await Reader.open(MINE, await house.signIn(vera));
    house.clock.pass(13 * 3_600_000);
    await say(cedar, 'board', randomUUID());
    await reader.ended;
    expect(reader.seen).toEqual([]);
  });

  it('opens for nobody who may not hear', async () => {
    const code = async (query: string, cookie?: string): Promise<unknown> => {
      const reader = await Reader.open(query, cookie);
      await reader.ended;
      return (reader.seen[0] as { errors: { extensions: { code: unknown } }[] }).errors[0]?.extensions.code;
    };
    expect(await code(HUB)).toBe('SIGNED_OUT');
    expect(await code(HUB, await house.signIn(vera))).toBe('NOT_ALLOWED');
  });

  it('is told to read everything again after the line to the database was lost', async () => {
    const reader = await Reader.open(HUB, await house.signIn(ana));
    await house.town.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'doorstep_listener'`,
    );
    expect(await reader.until(1)).toEqual([{ data: { hubChanged: { topic: 'all', id: cedar } } }]);
    const id = randomUUID();
    await say(cedar, 'task', id);
    expect((await reader.until(2))[1]).toEqual({ data: { hubChanged: { topic: 'task', id } } });
    await reader.leave();
  });
});
