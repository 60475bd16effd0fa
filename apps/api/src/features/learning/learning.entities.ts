import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BytesColumn, DayColumn, HubKey } from '../../platform/db/columns';

/** A signed confidentiality agreement. */
@Entity('agreement')
export class AgreementEntity {
  @HubKey() hubId: string;
  @PrimaryColumn('uuid') memberId: string;
  @PrimaryColumn('smallint') version: number;
  /** Ed25519 of the member's own key over `agreementTuple`. */
  @BytesColumn() signature: Buffer;
  @DayColumn() signedOn: string;
}

/** The last time a member finished a course. */
@Entity('course_finish')
export class CourseFinishEntity {
  @HubKey() hubId: string;
  @PrimaryColumn('uuid') memberId: string;
  @PrimaryColumn('text') course: string;
  @Column('smallint') version: number;
  @DayColumn() finishedOn: string;
}
