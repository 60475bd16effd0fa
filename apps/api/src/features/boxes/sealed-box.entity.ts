import type { Compartment } from '@doorstep/sealed';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BytesColumn, DayColumn, HubKey, IdKey } from '../../platform/db/columns';

/** Ciphertext of one compartment. `subjectId` is a request (card, place, contact, care), a member (profile) or a closure. */
@Entity()
export class SealedBoxEntity {
  @HubKey() hubId: string;
  @IdKey() subjectId: string;
  @PrimaryColumn('text') compartment: Compartment;
  @Column('integer') version: number;
  @BytesColumn() body: Buffer;
  /** The last day of the box: `body` lies under the outer layer of this day; null when it has none. */
  @DayColumn({ nullable: true }) expiresOn: string | null;
}
