import type { Compartment } from '@doorstep/sealed';
import { Entity, PrimaryColumn } from 'typeorm';
import { BytesColumn, HubKey, IdKey } from '../../platform/db/columns';

/** The key of a box, sealed to one recipient key. Goes with its box. */
@Entity()
export class SealedWrapEntity {
  @HubKey() hubId: string;
  @IdKey() subjectId: string;
  @PrimaryColumn('text') compartment: Compartment;
  @PrimaryColumn('text') kid: string;
  @BytesColumn() wrap: Buffer;
}
