import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/db';
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

/** Ciphertext in, ciphertext out. Nothing here can open a box. */
@Injectable()
export class BoxesService {
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
        body,
        expiresOn,
      })),
    );
    await tx.insert(SealedWrapEntity, wrapsOf(hubId, subjectId, boxes));
  }

  /** Puts a newer version in the place of an older one; false when the box is gone or not older. */
  async replace(tx: Tx, hubId: string, subjectId: string, box: BoxDraft): Promise<boolean> {
    const [, changed]: [unknown, number] = await tx.query(
      `UPDATE sealed_box SET body = $4, version = $5
        WHERE hub_id = $1 AND subject_id = $2 AND compartment = $3 AND version < $5`,
      [hubId, subjectId, box.compartment, box.body, box.version],
    );
    if (changed === 0) return false;
    await tx.delete(SealedWrapEntity, { hubId, subjectId, compartment: box.compartment });
    await tx.insert(SealedWrapEntity, wrapsOf(hubId, subjectId, [box]));
    return true;
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
