import type { Flag, RequestKind, RequestState } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { BytesColumn, DayColumn, HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** The closed list of what the server reads of a request. Everything else about a family is sealed. */
@Entity()
export class RequestEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  /** Names the standing request whose boxes this one uses; null: its own. */
  @Column('uuid', { nullable: true }) sharesBoxesOf: string | null;
  /** Subject of its boxes, said by the database: `sharesBoxesOf`, or its own id. */
  @Column({ type: 'uuid', insert: false, update: false }) boxId: string;
  @Column('text') kind: RequestKind;
  @Column('text') state: RequestState;
  @Column('integer') version: number;
  @Column('text') channel: 'web' | 'phone' | 'paper';
  @Column('text') cell: string;
  @Column('text', { nullable: true }) destinationCell: string | null;
  @DayColumn() day: string;
  @Column('smallint') fromMinute: number;
  @Column('smallint') toMinute: number;
  @Column('smallint') loadUnits: number;
  @Column('text', { array: true }) flags: Flag[];
  @Column('text', { nullable: true }) reason: string | null;
  @DayColumn({ nullable: true }) heldUntil: string | null;
  @Column('uuid', { nullable: true }) duplicateOf: string | null;
  /** HMAC made in an organizer's browser: equality only. */
  @BytesColumn({ nullable: true }) householdTag: Buffer | null;
  /** HMAC of the address, made as the household's: equality only. */
  @BytesColumn({ nullable: true }) placeTag: Buffer | null;
  /** The standing request it is a day of, and the day on which its rule puts it. */
  @Column('uuid', { nullable: true }) standingId: string | null;
  @DayColumn({ nullable: true }) occurrence: string | null;
  /** Who is on the telephone with the household now, and until when that counts. */
  @Column('uuid', { nullable: true }) gripBy: string | null;
  @InstantColumn({ nullable: true }) gripUntil: Date | null;
  /** Where the household was sent, when it stands in the directory. */
  @Column({ type: 'uuid', name: 'referred_to', nullable: true }) serviceId: string | null;
  /** Public half of the receipt's key pair: answers to the family are sealed to it. */
  @BytesColumn() receiptKey: Buffer;
  /** SHA-256 of the proof that the code's holder shows. */
  @BytesColumn() receiptVerifier: Buffer;
  /** Requests of one form share it. */
  @Column('uuid', { nullable: true }) planId: string | null;
  @DayColumn() createdOn: string;
  @DayColumn() expiresOn: string;
}
