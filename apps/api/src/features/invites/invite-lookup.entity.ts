import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Leads from an invitation's token to its hub. A directory row: keyed by what the invited person holds. */
@Entity('invite_lookup')
export class InviteLookupEntity {
  /** SHA-256 of the token. */
  @PrimaryColumn('bytea') tokenHash: Buffer;
  @Column('uuid') hubId: string;
  @Column('uuid') inviteId: string;
}
