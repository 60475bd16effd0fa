import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Leads from a receipt code to its request. A directory row: keyed by what the family holds. */
@Entity()
export class ReceiptLookupEntity {
  /** SHA-256 of what the browser derived from the code. */
  @PrimaryColumn('bytea') lookupHash: Buffer;
  @Column('uuid') hubId: string;
  @Column('uuid') requestId: string;
}
