import type { MovementKind } from '@doorstep/ledger';
import { Column, Entity } from 'typeorm';
import { HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** Append-only: the database refuses to change or delete one. */
@Entity()
export class StockMovementEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @Column('text') kind: MovementKind;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { nullable: true }) taskId: string | null;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @InstantColumn() at: Date;
}
