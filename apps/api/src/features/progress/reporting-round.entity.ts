import type { ReportingRound } from '@sucharit/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Dates of a reporting round, set by the centre; editable data with a source. */
@Entity('reporting_round')
export class ReportingRoundEntity {
  @PrimaryColumn({ name: 'fiscal_year', type: 'int' })
  fiscalYear!: number;
  @PrimaryColumn({ type: 'text' })
  round!: ReportingRound;
  @Column({ name: 'cut_off_on', type: 'date' })
  cutOffOn!: string;
  @Column({ name: 'opens_on', type: 'date' })
  opensOn!: string;
  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;
  @Column({ name: 'locks_on', type: 'date' })
  locksOn!: string;
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'boolean' })
  confirmed!: boolean;
  @Column({ type: 'int', default: 1 })
  version!: number;
}
