import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The day by which plans of a fiscal year are due, set by the centre; editable data with a source. */
@Entity('plan_deadline')
export class PlanDeadlineEntity {
  @PrimaryColumn({ name: 'fiscal_year', type: 'int' })
  fiscalYear!: number;
  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'boolean' })
  confirmed!: boolean;
  @Column({ type: 'int', default: 1 })
  version!: number;
}
