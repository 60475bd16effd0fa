import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/db';
import { OuterLayer } from '../../platform/seal/outer-layer';
import type { SealedBox } from './box.types';
import { findBoxes, findRequestBoxes, type RequestBox } from './find-boxes';
import { SealedBoxEntity } from './sealed-box.entity';
import { SealedWrapEntity } from './sealed-wrap.entity';

export { hasSealedForm } from './sealed-form';
export { joinCard, splitCard, type CardColumns } from './card-of';

type Compartment = SealedBoxEntity['compartment'];

/** A box as it arrives from a browser. */
export interface BoxDraft {
  readonly compartment: Compartment;
  readonly version: number;
  readonly body: Buffer;
  readonly wraps: readonly { readonly kid: string; readonly wrap: Buffer }[];
}

/**
 * Ciphertext in, ciphertext out. Nothing here can open a box. What has a last day lies under a second layer that ends
 * with it (outer-layer.ts); what is read here still has that layer, which comes off at the edge (box.resolver.ts).
 */
@Injectable()
export class BoxesService {
  constructor(private readonly outer: OuterLayer) {}

  /** Writes boxes that did not exist. */
  async put(
    tx: Tx,
    hubId: string,
    subjectId: string,
    boxes: readonly (BoxDraft & { expiresOn: string | null })[],
  ) {
    await tx.insert(
      SealedBoxEntity,
      boxes.map(({ compartment, version, body, expiresOn }) => ({
        hubId,
        subjectId,
        compartment,
        version,
        body: this.outer.cover(hubId, expiresOn, body),
        expiresOn,
      })),
    );
    await tx.insert(SealedWrapEntity, wrapsOf(hubId, subjectId, boxes));
  }

  /** Puts a newer version in the place of an older one, until the same day; false when the box is gone or not older. */
  async replace(tx: Tx, hubId: string, subjectId: string, box: BoxDraft): Promise<boolean> {
    const name = [hubId, subjectId, box.compartment];
    const [older]: { expiresOn: string | null }[] = await tx.query(OLDER, [...name, box.version]);
    if (older === undefined) return false;
    const body = this.outer.cover(hubId, older.expiresOn, box.body);
    await tx.query(REPLACE, [...name, body, box.version]);
    await tx.delete(SealedWrapEntity, { hubId, subjectId, compartment: box.compartment });
    await tx.insert(SealedWrapEntity, wrapsOf(hubId, subjectId, [box]));
    return true;
  }

  /** Gives boxes of a subject other last days; what is not there, or lies open to no key any more, stays away. */
  async keepUntil(
    tx: Tx,
    hubId: string,
    subjectId: string,
    days: Readonly<Partial<Record<Compartment, string>>>,
  ): Promise<void> {
    const kept: KeptRow[] = await tx.query(KEPT, [hubId, subjectId, Object.keys(days)]);
    for (const { compartment, body } of kept) {
      const day = days[compartment];
      const plain = this.outer.uncover(body);
      if (day === undefined || plain === null) continue;
      await tx.query(KEEP, [hubId, subjectId, compartment, this.outer.cover(hubId, day, plain), day]);
    }
  }

  /** Deletes boxes with their wraps; fine when they are already gone. */
  async erase(tx: Tx, hubId: string, subjectId: string, compartments: readonly Compartment[]): Promise<void> {
    await tx.query(`DELETE FROM sealed_box WHERE hub_id = $1 AND subject_id = $2 AND compartment = ANY($3)`, [
      hubId,
      subjectId,
      compartments,
    ]);
  }

  /**
   * Boxes of many subjects with the wrap for a key of that purpose ('hub' for organizers, 'board' for vetted
   * volunteers). A box without such a wrap is not returned. One statement, whatever the number of subjects.
   */
  findFor(
    tx: Tx,
    hubId: string,
    purpose: 'hub' | 'board',
    compartments: readonly Compartment[],
    subjectIds: readonly string[],
  ): Promise<SealedBox[]> {
    return findBoxes(tx, { hubId, purpose, compartments, subjectIds });
  }

  /** Boxes of many requests, each with the request that uses it: an occurrence uses those of its standing request. */
  findForRequests(
    tx: Tx,
    hubId: string,
    purpose: 'hub' | 'board',
    compartments: readonly Compartment[],
    requestIds: readonly string[],
  ): Promise<RequestBox[]> {
    return findRequestBoxes(tx, { hubId, purpose, compartments, subjectIds: requestIds });
  }
}

const wrapsOf = (hubId: string, subjectId: string, boxes: readonly BoxDraft[]) =>
  boxes.flatMap(({ compartment, wraps }) =>
    wraps.map(({ kid, wrap }) => ({ hubId, subjectId, compartment, kid, wrap })),
  );

interface KeptRow {
  readonly compartment: Compartment;
  readonly body: Buffer;
}

const OLDER = `
  SELECT expires_on::text AS "expiresOn" FROM sealed_box
  WHERE hub_id = $1 AND subject_id = $2 AND compartment = $3 AND version < $4 FOR UPDATE`;

const REPLACE = `
  UPDATE sealed_box SET body = $4, version = $5 WHERE hub_id = $1 AND subject_id = $2 AND compartment = $3`;

const KEPT = `
  SELECT compartment, body FROM sealed_box
  WHERE hub_id = $1 AND subject_id = $2 AND compartment = ANY($3) ORDER BY compartment FOR UPDATE`;

const KEEP = `
  UPDATE sealed_box SET body = $4, expires_on = $5 WHERE hub_id = $1 AND subject_id = $2 AND compartment = $3`;
