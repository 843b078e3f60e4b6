import type { AssessmentTrack, ItemFunction, RequiredContent } from '@sucharit/domain/checklists';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Contents that the assessment asks of one function in one track and fiscal year: dated data with a source, never constants. */
@Entity('item_checklist')
export class ItemChecklistEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ type: 'text' })
  function!: ItemFunction;
  @Column({ type: 'text' })
  track!: AssessmentTrack;
  @Column({ name: 'fiscal_year', type: 'int' })
  fiscalYear!: number;
  @Column({ type: 'text', nullable: true })
  code!: string | null;
  @Column({ name: 'name_th', type: 'text' })
  nameTh!: string;
  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;
  @Column({ type: 'jsonb' })
  contents!: readonly RequiredContent[];
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'boolean' })
  confirmed!: boolean;
  @Column({ type: 'int', default: 1 })
  version!: number;
}
