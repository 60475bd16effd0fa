import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BytesColumn, HubKey, InstantColumn } from '../../platform/db/columns';

/** The public half of a hub or board key of one epoch, signed by the hub root. */
@Entity()
export class HubKeyEntity {
  @HubKey() hubId: string;
  @PrimaryColumn('text') kid: string;
  @Column('text') purpose: 'hub' | 'board';
  @Column('integer') epoch: number;
  @BytesColumn() publicKey: Buffer;
  @BytesColumn() signature: Buffer;
  @InstantColumn() startsAt: Date;
  @InstantColumn({ nullable: true }) endsAt: Date | null;
}
