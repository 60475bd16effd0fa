import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { hubToday } from '../stock/stock.service';
import type { Donation, OpenDonation, SaveDonationInput, SaveDonationLineInput } from './donation.types';
import { finishDonation } from './finish-donation';
import { openDonation, readDonations } from './read-donations';
import { addToLine, holdDraftOf, writeLine } from './write-line';

/** Goods come in: written down line by line by whoever is there, then taken in all at once. */
@Injectable()
export class DonationsService {
  constructor(private readonly db: Db) {}

  donations(me: Member): Promise<Donation[]> {
    return this.db.read(me, (tx) => readDonations(tx, me.hubId));
  }

  donation(me: Member, id: string): Promise<OpenDonation> {
    return this.db.read(me, (tx, now) => this.open(tx, now, me, id));
  }

  /** Begins a draft, or says with whom it came. Refuses DONATION_CHANGED, NOT_FOUND. */
  save(me: Member, input: SaveDonationInput): Promise<OpenDonation> {
    return this.change(me, { key: input.key, verb: 'donation.save' }, async (tx, now) => {
      await write(tx, now, me, input);
      return input.id;
    });
  }

  /** Writes one line of a draft. Refuses DONATION_OVER, DONATION_LINE_CHANGED. */
  saveLine(me: Member, input: SaveDonationLineInput): Promise<OpenDonation> {
    return this.change(me, { key: input.key, verb: 'donation.line' }, async (tx) => {
      await writeLine(tx, me, input);
      return input.donationId;
    });
  }

  /** So many more of a line: another scan of the same thing. Refuses DONATION_OVER, QUANTITY_WRONG. */
  addToLine(me: Member, line: { readonly id: string; readonly add: number; readonly key: string }) {
    return this.change(me, { key: line.key, verb: 'donation.add' }, async (tx) => {
      if (line.add < 1) throw new Refusal('QUANTITY_WRONG');
      const donationId = await holdDraftOf(tx, me.hubId, line.id);
      await addToLine(tx, me, line.id, line.add);
      return donationId;
    });
  }

  removeLine(me: Member, id: string, key: string): Promise<OpenDonation> {
    return this.change(me, { key, verb: 'donation.unline' }, async (tx) => {
      const donationId = await holdDraftOf(tx, me.hubId, id);
      await tx.query('DELETE FROM donation_line WHERE hub_id = $1 AND id = $2', [me.hubId, id]);
      return donationId;
    });
  }

  /** All lines become lots, or none. Refuses as `finishDonation` does. */
  finish(me: Member, id: string, key: string): Promise<OpenDonation> {
    return this.change(me, { key, verb: 'donation.finish' }, async (tx, now) => {
      await finishDonation(tx, now, me, id);
      return id;
    });
  }

  /** A draft that came to nothing. Refuses DONATION_OVER when its goods are on the shelf. */
  drop(me: Member, id: string, key: string): Promise<OpenDonation> {
    return this.change(me, { key, verb: 'donation.drop' }, async (tx) => {
      const dropped = await returning(
        tx,
        `UPDATE donation SET state = 'dropped', version = version + 1
         WHERE hub_id = $1 AND id = $2 AND state = 'draft' RETURNING id`,
        [me.hubId, id],
      );
      if (dropped.length === 0) throw new Refusal('DONATION_OVER');
      return id;
    });
  }

  /** One command on one donation: done once, recorded, told to who looks at it. */
  private change(
    me: Member,
    { key, verb }: { readonly key: string; readonly verb: string },
    work: (tx: Tx, now: Date) => Promise<string>,
  ): Promise<OpenDonation> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb,
        work: async () => {
          const id = await work(tx, now);
          await record(tx, now, me, { verb, subjectId: id });
          await announce(tx, me.hubId, 'donation', id);
          return this.open(tx, now, me, id);
        },
        answerOf: ({ id }) => id,
        reread: (id) => this.open(tx, now, me, String(id)),
      }),
    );
  }

  private async open(tx: Tx, now: Date, me: Member, id: string): Promise<OpenDonation> {
    return openDonation(tx, me.hubId, id, await hubToday(tx, now, me.hubId));
  }
}

async function write(tx: Tx, now: Date, me: Member, input: SaveDonationInput): Promise<void> {
  const { id, version, donorId = null, driveId = null } = input;
  if (version === 0) {
    await tx.query(
      `INSERT INTO donation (hub_id, id, donor_id, drive_id, received_on, begun_by, begun_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [me.hubId, id, donorId, driveId, await hubToday(tx, now, me.hubId), me.id, now],
    );
    return;
  }
  const changed = await returning(
    tx,
    `UPDATE donation SET donor_id = $3, drive_id = $4, version = version + 1
     WHERE hub_id = $1 AND id = $2 AND version = $5 AND state = 'draft' RETURNING id`,
    [me.hubId, id, donorId, driveId, version],
  );
  if (changed.length === 0) throw new Refusal('DONATION_CHANGED');
}
