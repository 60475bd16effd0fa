import { Entity, PrimaryColumn } from 'typeorm';
import { BytesColumn, DayColumn, HubKey, IdKey } from '../../platform/db/columns';

/** Who was shown a home, as a count for the family and for budgets. No place in it. */
@Entity()
export class DisclosureEntity {
  @HubKey() hubId: string;
  @IdKey() memberId: string;
  @IdKey() requestId: string;
  @PrimaryColumn('text') role: 'organizer' | 'volunteer';
  @DayColumn() day: string;
  @BytesColumn({ nullable: true }) householdTag: Buffer | null;
}
