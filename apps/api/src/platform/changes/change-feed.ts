import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Refusal } from '../errors/refusal';
import type { Member } from '../auth/actor';
import { isLive, SESSION_TOPIC } from '../auth/session';
import { Db } from '../db/db';
import { Listener } from '../db/listener';
import { CHANGE_CHANNEL, isEverybodys, type ChangeNotice } from '../graphql/announce';
import { ChangeStream, MISSED } from './change-stream';

/** A session is looked at again before a change is handed out, but not more often than this, in milliseconds. */
const LOOK_AGAIN = 1_000;
/** ... and now and then when nothing changes, so that a stream does not outlive its session. */
const ROUND = 30_000;
const STREAMS_PER_SESSION = 8;

interface Open {
  readonly me: Member;
  readonly stream: ChangeStream;
  readonly wants: (notice: ChangeNotice) => boolean;
  seenLiveAt: number;
  /** Changes are handed out in order although the session is looked up in between. */
  queue: Promise<void>;
}

/** Who may hear of a change: organizers all of their hub, volunteers the board and what is meant for them. */
export function mayHear(me: Pick<Member, 'relation' | 'hubId' | 'id'>, notice: ChangeNotice): boolean {
  if (notice.hubId !== me.hubId || notice.topic === SESSION_TOPIC) return false;
  return me.relation === 'organizer' || isEverybodys(notice) || notice.memberId === me.id;
}

/** What a member's own stream carries: the board and what is meant for them, for organizers too. */
export const isMine = (me: Pick<Member, 'id'>, notice: ChangeNotice): boolean =>
  isEverybodys(notice) || notice.memberId === me.id;

/** Fans the database's notices out to the open streams of this process. */
@Injectable()
export class ChangeFeed implements OnModuleDestroy {
  private readonly open = new Set<Open>();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly db: Db,
    listener: Listener,
  ) {
    listener.on(CHANGE_CHANNEL, (payload) => this.hear(JSON.parse(payload) as ChangeNotice));
    listener.onReturn(() => this.tellMissed());
    this.timer = setInterval(() => this.makeRound(), ROUND);
    this.timer.unref();
  }

  /** A stream for one member. Refuses TOO_MANY_TRIES beyond eight of one session. */
  stream(me: Member, wants: (notice: ChangeNotice) => boolean = () => true): ChangeStream {
    const others = [...this.open].filter((open) => open.me.session === me.session);
    if (others.length >= STREAMS_PER_SESSION) throw new Refusal('TOO_MANY_TRIES');
    const stream = new ChangeStream(() => this.open.delete(entry));
    const entry: Open = {
      me,
      stream,
      wants,
      seenLiveAt: this.db.now().getTime(),
      queue: Promise.resolve(),
    };
    this.open.add(entry);
    return stream;
  }

  /** Ends every stream: their readers come back and find another process. */
  endAll(): void {
    for (const { stream } of [...this.open]) stream.end();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
    this.endAll();
  }

  private hear(notice: ChangeNotice): void {
    for (const open of this.open) {
      if (notice.topic === SESSION_TOPIC && notice.memberId === open.me.id) this.checkNow(open);
      if (!mayHear(open.me, notice) || !open.wants(notice)) continue;
      open.queue = open.queue.then(() => this.handOut(open, notice));
    }
  }

  private async handOut(open: Open, notice: ChangeNotice): Promise<void> {
    if (await this.stillLives(open, LOOK_AGAIN)) open.stream.push({ topic: notice.topic, id: notice.id });
  }

  private checkNow(open: Open): void {
    open.queue = open.queue.then(async () => void (await this.stillLives(open, 0)));
  }

  /** Ends the stream when its session is over, or when nobody can tell. */
  private async stillLives(open: Open, unlessSeenWithin: number): Promise<boolean> {
    const now = this.db.now().getTime();
    if (now - open.seenLiveAt < unlessSeenWithin) return true;
    const lives = await this.isLive(open.me);
    if (lives) open.seenLiveAt = now;
    else open.stream.end();
    return lives;
  }

  private async isLive(me: Member): Promise<boolean> {
    try {
      return await isLive(this.db, me);
    } catch (error) {
      if (error instanceof Error) return false; // a database out of reach: the client will come back
      throw error;
    }
  }

  private makeRound(): void {
    for (const open of this.open) this.checkNow(open);
  }

  private tellMissed(): void {
    for (const { me, stream } of this.open) stream.push({ topic: MISSED, id: me.hubId });
  }
}
