import type { Role } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** Asks one person in, once. The link's token is nowhere in the database: `invite_lookup` keeps its hash. */
@Entity('invite')
export class InviteEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  /** What the hub hopes for. */
  @Column('text', { array: true }) roles: Role[];
  @Column('uuid') madeBy: string;
  @InstantColumn() madeAt: Date;
  @InstantColumn() expiresAt: Date;
  @InstantColumn({ nullable: true }) usedAt: Date | null;
  @InstantColumn({ nullable: true }) withdrawnAt: Date | null;
}
