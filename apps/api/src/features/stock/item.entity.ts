import { Column, Entity } from 'typeorm';
import { HubKey, IdKey } from '../../platform/db/columns';

@Entity()
export class ItemEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @Column('text') name: string;
  @Column('text') unit: 'each' | 'pack' | 'case' | 'pound';
  @Column('text') category: 'dry' | 'canned' | 'fresh' | 'dairy' | 'frozen' | 'baby' | 'hygiene' | 'other';
  @Column('text') cooling: 'shelf' | 'cold' | 'frozen';
  /** Its date is a hard stop, whatever the grace: use-by on formula is required by federal rule. */
  @Column('text', { nullable: true }) strict: 'infant_formula' | 'medicine' | null;
  @Column({ type: 'boolean', insert: false, update: false }) cooled: boolean;
  @Column({ type: 'boolean', insert: false, update: false }) infantFormula: boolean;
  /** Days past a quality date on which the hub still gives it out. */
  @Column('smallint') graceDays: number;
}
