import { createHash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FAMILY_VIEW_BYTES, type FamilyView } from '@doorstep/lifecycle';
import { FAMILY_VIEW, sealTo } from '@doorstep/sealed';
import { record } from '../../platform/activity';
import type { Actor } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import { OuterLayer } from '../../platform/seal/outer-layer';
import { ServerKey } from '../../platform/seal/server-key';
import { PlaceGrantEntity } from '../claims/place-grant.entity';
import { SealedBoxEntity } from '../boxes/sealed-box.entity';
import { DisclosureEntity } from '../requests/disclosure.entity';
import { RequestEntity } from '../requests/request.entity';
import { lookupHash } from '../requests/requests.service';
import { eraseForFamily } from '../standing/standing.service';
import { EndingsService } from '../triage/endings.service';
import { forgetMergesOf } from '../triage/endings.service';
import { readFamilyView, type ReceiptRow } from './read-family-view';
import type { ReceiptInput } from './receipt.types';

export type Family = Extract<Actor, { relation: 'family' }>;

/** Sealed into decoys. Nobody can open one: it only has to cost what a true answer costs. */
const NOTHING: FamilyView = {
  v: 1,
  hub: '',
  kind: '',
  state: 'received',
  day: '0000-00-00',
  fromMinute: 0,
  toMinute: 0,
  opened: [],
  parts: 1,
  boxId: '',
  mayChange: false,
  said: null,
  wayHome: null,
  caregiverPlan: null,
  consent: null,
};

/**
 * What the holder of a receipt code may do. Every answer is a blob of one size; known and unknown codes walk the same
 * path, and the same code is answered under the same key id each time, whether that key exists or not.
 */
@Injectable()
export class ReceiptsService {
  constructor(
    private readonly db: Db,
    private readonly serverKey: ServerKey,
    private readonly endings: EndingsService,
    private readonly outer: OuterLayer,
  ) {}

  /** The state of a request, sealed to its receipt. */
  async look(lookup: Buffer): Promise<Buffer> {
    const { row } = await this.find(lookup);
    return this.seal(lookup, row);
  }

  /** Ends a request: its tasks leave the board, grants go, promised goods are free. Once work is under way only a person can. */
  async withdraw({ lookup, proof }: ReceiptInput): Promise<Buffer> {
    const { family, row } = await this.find(lookup);
    if (!holds(row, proof)) return this.seal(lookup, null);
    await this.end(family);
    return this.look(lookup);
  }

  /**
   * Ends a request where it can be ended, and deletes everything sealed of it at once, with all that leads to it or ties
   * it to its household. This answer is the last under its code, unless goods are on the way: then the code goes with
   * an erasure after them.
   */
  async erase({ lookup, proof }: ReceiptInput): Promise<Buffer> {
    const { family, row } = await this.find(lookup);
    if (!holds(row, proof)) return this.seal(lookup, null);
    await this.end(family);
    const last = await this.db.write(family, async (tx, now) => {
      await eraseForFamily(tx, now, family, this.endings, family.requestId);
      await forgetMergesOf(tx, family.hubId, family.requestId);
      await eraseSealed(tx, now, family);
      return readFamilyView(tx, this.outer, family.hubId, family.requestId);
    });
    return this.seal(lookup, last);
  }

  /** Does what the holder of the code asks, once a key, and answers with how the request stands then. */
  async act(
    { lookup, proof, key }: ReceiptInput,
    verb: string,
    work: (tx: Tx, now: Date, family: Family) => Promise<void>,
  ): Promise<Buffer> {
    const { family, row } = await this.find(lookup);
    if (!holds(row, proof)) return this.seal(lookup, null);
    await this.db.write(family, (tx, now) =>
      once(tx, now, family, {
        key,
        verb,
        work: () => work(tx, now, family),
        answerOf: () => true,
        reread: () => Promise.resolve(),
      }),
    );
    return this.look(lookup);
  }

  private async end(family: Family): Promise<void> {
    try {
      await this.db.write(family, (tx, now) =>
        this.endings.end(tx, now, family, { id: family.requestId, command: 'withdraw' }),
      );
    } catch (error) {
      // Already ended, or goods are on the way: the family reads which in the answer.
      if (error instanceof Refusal && error.code === 'REQUEST_NOT_FROM_HERE') return;
      throw error;
    }
  }

  private async find(lookup: Buffer): Promise<{ family: Family; row: ReceiptRow | null }> {
    const hash = lookupHash(lookup);
    const found = await this.db.knock<{ hubId: string; requestId: string }>(
      hash,
      `SELECT hub_id AS "hubId", request_id AS "requestId" FROM receipt_lookup WHERE lookup_hash = app.door()`,
    );
    // Nobody's ids for an unknown code, so that it costs the same statements.
    const { hubId, requestId } = found ?? { hubId: this.db.newId(), requestId: this.db.newId() };
    const family: Family = { relation: 'family', hubId, requestId };
    return {
      family,
      row: await this.db.read(family, (tx) => readFamilyView(tx, this.outer, hubId, requestId)),
    };
  }

  /** An unknown code always gets the same key id: one that changed from call to call would tell. */
  private async seal(lookup: Buffer, row: ReceiptRow | null): Promise<Buffer> {
    const decoy = this.serverKey.tag('decoy', lookup);
    const blob = await sealTo(row?.receiptKey ?? decoy, FAMILY_VIEW, row?.view ?? NOTHING, FAMILY_VIEW_BYTES);
    return Buffer.from(blob);
  }
}

const holds = (row: ReceiptRow | null, proof: Buffer): boolean => {
  const shown = createHash('sha256').update(proof).digest();
  return row !== null && row.verifier.length === shown.length && timingSafeEqual(row.verifier, shown);
};

async function eraseSealed(tx: Tx, now: Date, family: Family): Promise<void> {
  const { hubId, requestId } = family;
  await tx.delete(PlaceGrantEntity, { hubId, requestId });
  await tx.delete(SealedBoxEntity, { hubId, subjectId: requestId });
  await tx.query(FORGET_NOTES, [hubId, requestId]);
  await tx.update(RequestEntity, { hubId, id: requestId }, { householdTag: null, placeTag: null });
  await tx.update(DisclosureEntity, { hubId, requestId }, { householdTag: null });
  await tx.query(FORGET_CODE, [hubId, requestId]);
  await record(tx, now, family, { verb: 'request.erase', subjectId: requestId });
}

/** What the family said afterwards goes with the rest. */
const FORGET_NOTES = `
  WITH gone AS (DELETE FROM family_note WHERE hub_id = $1 AND request_id = $2 RETURNING id)
  DELETE FROM sealed_box b USING gone g WHERE b.hub_id = $1 AND b.subject_id = g.id AND b.compartment = 'message'`;

const FORGET_CODE = `
  DELETE FROM receipt_lookup l USING request r
  WHERE l.hub_id = $1 AND l.request_id = $2 AND r.hub_id = l.hub_id AND r.id = l.request_id
    AND r.state <> 'in_progress'`;
