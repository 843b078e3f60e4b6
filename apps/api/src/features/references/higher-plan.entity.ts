import type { HigherPlan } from '@sucharit/domain/references';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A plan of the state or the city in one cycle, on which plans of districts rest: dated data with a source. */
@Entity('higher_plan')
export class HigherPlanEntity {
  @PrimaryColumn({ type: 'text' })
  code!: string;
  @Column({ name: 'name_th', type: 'text' })
  nameTh!: string;
  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;
  @Column({ name: 'other_names', type: 'text', array: true, default: [] })
  otherNames!: readonly string[];
  @Column({ name: 'first_year', type: 'int' })
  firstYear!: number;
  @Column({ name: 'last_year', type: 'int' })
  lastYear!: number;
  @Column({ type: 'jsonb', default: [] })
  guidelines!: HigherPlan['guidelines'];
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'boolean' })
  confirmed!: boolean;
  @Column({ type: 'int', default: 1 })
  version!: number;
}
