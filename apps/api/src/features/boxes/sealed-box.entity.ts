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
  /** Names the server-side erasure key around `body`; null while there is none. */
  @Column('text', { nullable: true }) outerKeyId: string | null;
  @DayColumn({ nullable: true }) expiresOn: string | null;
}
