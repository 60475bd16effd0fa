import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { hubDay, HubsService } from '../hubs/hubs.service';
import { MembersService } from '../members/members.service';
import type { AddSeatInput, ChildSeat, LendSeatInput } from './seat.types';

type SeatRow = Omit<ChildSeat, 'loan'> & Partial<NonNullable<ChildSeat['loan']>>;

/** Child seats that the hub lends: each to one person at a time, and none past the day stamped on it. */
@Injectable()
export class SeatsService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
    private readonly members: MembersService,
  ) {}

  /** All seats by number, with who has them. */
  all(me: Member): Promise<ChildSeat[]> {
    return this.db.read(me, (tx) => readSeats(tx, me.hubId));
  }

  /** Takes a seat in. Refuses SEAT_EXPIRED, and INPUT_MALFORMED for a number that is taken. */
  add(me: Member, input: AddSeatInput): Promise<ChildSeat> {
    const { id, number, expiresOn, key } = input;
    return this.verb(me, { id, key, verb: 'seat.add' }, async (tx, now) => {
      if (expiresOn <= (await this.today(tx, now, me))) throw new Refusal('SEAT_EXPIRED');
      await tx.query(ADD, [me.hubId, id, number, input.class, expiresOn]);
    });
  }

  /** Lends a seat. Refuses NOT_FOUND, SEAT_LENT, SEAT_EXPIRED when it would expire or has been taken out of use. */
  lend(me: Member, { seatId, memberId, untilDay, key }: LendSeatInput): Promise<ChildSeat> {
    return this.verb(me, { id: seatId, key, verb: 'seat.lend' }, async (tx, now) => {
      await this.members.require(tx, me.hubId, memberId);
      const [seat]: { expiresOn: string; state: string }[] = await tx.query(LOCK, [me.hubId, seatId]);
      if (seat === undefined) throw new Refusal('NOT_FOUND');
      if (seat.state !== 'in_use' || seat.expiresOn <= untilDay) throw new Refusal('SEAT_EXPIRED');
      await tx.query(LEND, [
        me.hubId,
        randomUUID(),
        seatId,
        memberId,
        await this.today(tx, now, me),
        untilDay,
      ]);
    });
  }

  /** The seat is back. Refuses NOT_FOUND when nobody has it. */
  takeBack(me: Member, id: string, key: string): Promise<ChildSeat> {
    return this.verb(me, { id, key, verb: 'seat.take_back' }, async (tx, now) => {
      const back = await returning(tx, TAKE_BACK, [me.hubId, id, await this.today(tx, now, me)]);
      if (back.length === 0) throw new Refusal('NOT_FOUND');
    });
  }

  /** The seat is never used again: worn out, or called back by its maker. Whoever has it still has it on the list. */
  withdraw(me: Member, id: string, recalled: boolean, key: string): Promise<ChildSeat> {
    return this.verb(me, { id, key, verb: recalled ? 'seat.recall' : 'seat.retire' }, async (tx) => {
      const gone = await returning(tx, WITHDRAW, [me.hubId, id, recalled ? 'recalled' : 'retired']);
      if (gone.length === 0) throw new Refusal('NOT_FOUND');
    });
  }

  private verb(
    me: Member,
    { id, key, verb }: { readonly id: string; readonly key: string; readonly verb: string },
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<ChildSeat> {
    return this.db.write(me, (tx, now) => {
      const read = async (): Promise<ChildSeat> => {
        const [seat] = await readSeats(tx, me.hubId, id);
        if (seat === undefined) throw new Refusal('NOT_FOUND');
        return seat;
      };
      return once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          await record(tx, now, me, { verb, subjectId: id });
          await announce(tx, me.hubId, 'seat', id);
          return read();
        },
        answerOf: () => id,
        reread: (kept) => (kept === id ? read() : Promise.reject(new Refusal('KEY_REUSED'))),
      });
    });
  }

  private async today(tx: Tx, now: Date, me: Member): Promise<string> {
    const { timeZone } = await this.hubs.require(tx, me.hubId);
    return hubDay(now, timeZone);
  }
}

async function readSeats(tx: Tx, hubId: string, id: string | null = null): Promise<ChildSeat[]> {
  const rows: SeatRow[] = await tx.query(SEATS, [hubId, id]);
  return rows.map(({ memberId, handle, fromDay, untilDay, ...seat }) => ({
    ...seat,
    loan: memberId && handle && fromDay && untilDay ? { memberId, handle, fromDay, untilDay } : null,
  }));
}

const SEATS = `
  SELECT c.id, c.number, c.class, c.expires_on AS "expiresOn", c.state, c.version, n.member_id AS "memberId", m.handle,
    n.from_day AS "fromDay", n.until_day AS "untilDay"
  FROM child_seat c
  LEFT JOIN seat_loan n ON n.hub_id = c.hub_id AND n.seat_id = c.id AND n.returned_on IS NULL
  LEFT JOIN member m ON m.hub_id = n.hub_id AND m.id = n.member_id
  WHERE c.hub_id = $1 AND ($2::uuid IS NULL OR c.id = $2) ORDER BY c.number`;
const ADD = `INSERT INTO child_seat (hub_id, id, number, class, expires_on) VALUES ($1, $2, $3, $4, $5)`;
const LOCK = `
  SELECT expires_on AS "expiresOn", state FROM child_seat WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE`;
const LEND = `
  INSERT INTO seat_loan (hub_id, id, seat_id, member_id, from_day, until_day) VALUES ($1, $2, $3, $4, $5, $6)`;
const TAKE_BACK = `
  UPDATE seat_loan SET returned_on = $3 WHERE hub_id = $1 AND seat_id = $2 AND returned_on IS NULL RETURNING id`;
const WITHDRAW = `
  UPDATE child_seat SET state = $3, version = version + 1 WHERE hub_id = $1 AND id = $2 AND state = 'in_use' RETURNING id`;
