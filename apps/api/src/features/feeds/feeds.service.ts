import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import { type Member, systemOf } from '../../platform/auth/actor';
import { once } from '../../platform/db/idempotency';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { hubDay, HubsService } from '../hubs/hubs.service';
import { forgetOld, keepTold, readPromised, readTold } from './feed-rows';
import type { CalendarFeed } from './feed.types';
import { calendarText } from './icalendar';
import { retell } from './retell';

/** All that a calendar ever says, whoever looks at it over a shoulder. */
const NAME = 'Shifts';
const SUMMARY = { shift: 'Shift', drive: 'Drive' } as const;

interface Owner {
  readonly hub_id: string;
  readonly member_id: string;
}

/** Member states whose calendars stay silent, whatever rows there are. */
const OWNER = `
  SELECT set_config('app.hub_id',
    coalesce((SELECT hub_id::text FROM calendar_feed WHERE token_hash = app.door()), ''), true);
  SELECT f.hub_id, f.member_id
  FROM calendar_feed f JOIN member m ON m.hub_id = f.hub_id AND m.id = f.member_id
  WHERE f.token_hash = app.door() AND m.state NOT IN ('suspended', 'left', 'denied')`;

/** A member's shifts and runs in their own calendar app: hours, and not a word about where or for whom. */
@Injectable()
export class FeedsService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
  ) {}

  /** The calendar that a token opens; nothing for a token that ended, or never was. */
  async read(tokenHash: Buffer): Promise<string | undefined> {
    const owner = await this.db.knock<Owner>(tokenHash, OWNER);
    if (owner === undefined) return undefined;
    return this.db.write(systemOf(owner.hub_id), (tx, now) => this.tell(tx, now, owner));
  }

  own(me: Member): Promise<CalendarFeed | null> {
    return this.db.read(me, (tx) => this.find(tx, me));
  }

  /** Makes the one calendar address of a member; an older one ends with it. */
  make(me: Member, tokenHash: Buffer, key: string): Promise<CalendarFeed> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'feed.make',
        work: () => this.insert(tx, now, me, tokenHash),
        answerOf: () => true,
        reread: () => this.require(tx, me),
      }),
    );
  }

  /** Ends it: the address opens nothing from the next reading on. True also when there was none. */
  end(me: Member, key: string): Promise<boolean> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'feed.end',
        work: async () => {
          await endFeedOf(tx, me.hubId, me.id);
          await record(tx, now, me, { verb: 'feed.end', subjectId: me.id });
          return true;
        },
        answerOf: () => true,
        reread: () => Promise.resolve(true),
      }),
    );
  }

  private async insert(tx: Tx, now: Date, me: Member, tokenHash: Buffer): Promise<CalendarFeed> {
    const hub = await this.hubs.require(tx, me.hubId);
    // One address a member: who makes two at once makes them one after the other.
    await tx.query('SELECT FROM member WHERE hub_id = $1 AND id = $2 FOR UPDATE', [me.hubId, me.id]);
    await endFeedOf(tx, me.hubId, me.id);
    await tx.query(
      'INSERT INTO calendar_feed (token_hash, hub_id, member_id, made_on) VALUES ($1, $2, $3, $4)',
      [tokenHash, me.hubId, me.id, hubDay(now, hub.timeZone)],
    );
    await record(tx, now, me, { verb: 'feed.make', subjectId: me.id });
    return this.require(tx, me);
  }

  private async find(tx: Tx, me: Member): Promise<CalendarFeed | null> {
    const rows: CalendarFeed[] = await tx.query(
      'SELECT made_on::text AS "madeOn" FROM calendar_feed WHERE hub_id = $1 AND member_id = $2',
      [me.hubId, me.id],
    );
    return rows[0] ?? null;
  }

  private async require(tx: Tx, me: Member): Promise<CalendarFeed> {
    const feed = await this.find(tx, me);
    if (feed === null) throw new Refusal('NOT_FOUND');
    return feed;
  }

  /** Two readings at once stand in line at the feed's row: one tells what is new, the other finds it told. */
  private async tell(tx: Tx, now: Date, owner: Owner): Promise<string | undefined> {
    const { hub_id: hubId, member_id: memberId } = owner;
    const [feed]: unknown[] = await tx.query(
      'SELECT FROM calendar_feed WHERE hub_id = $1 AND member_id = $2 FOR UPDATE',
      [hubId, memberId],
    );
    if (feed === undefined) return undefined;
    await forgetOld(tx, hubId, memberId, now);
    const told = await readTold(tx, hubId, memberId, now);
    const promised = await readPromised(tx, hubId, memberId, now);
    await keepTold(
      tx,
      hubId,
      memberId,
      retell(told, promised, now, () => this.db.newId()),
    );
    const events = await readTold(tx, hubId, memberId, now);
    return calendarText(
      NAME,
      events.map(({ id, kind, ...event }) => ({ ...event, uid: id, summary: SUMMARY[kind] })),
    );
  }
}

/** Ends a member's calendar with everything it was told. */
export async function endFeedOf(tx: Tx, hubId: string, memberId: string): Promise<void> {
  await tx.query('DELETE FROM calendar_feed WHERE hub_id = $1 AND member_id = $2', [hubId, memberId]);
  await tx.query('DELETE FROM calendar_entry WHERE hub_id = $1 AND member_id = $2', [hubId, memberId]);
}
