import type { CannotProceedReason, MeasureProgressStatus } from '@sucharit/domain/progress';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a report says about one measure. */
@Entity('progress_entry')
export class ProgressEntryEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'report_id', type: 'uuid' })
  reportId!: string;
  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;
  @Column({ name: 'district_code', type: 'int' })
  districtCode!: number;
  @Column({ name: 'measure_id', type: 'uuid' })
  measureId!: string;
  @Column({ type: 'text' })
  status!: MeasureProgressStatus;
  @Column({ name: 'percent', type: 'numeric', precision: 5, scale: 2 })
  percentComplete!: string;
  @Column({ type: 'text' })
  done!: string;
  @Column({ type: 'text', nullable: true })
  difficulty!: string | null;
  @Column({ type: 'text', nullable: true })
  reason!: CannotProceedReason | null;
  @Column({ name: 'reason_text', type: 'text', nullable: true })
  reasonText!: string | null;
  @Column({ name: 'evidence_links', type: 'text', array: true })
  evidenceLinks!: string[];
  /** It follows the six-month report, which says that the measure is completed. */
  @Column({ type: 'boolean', default: false })
  carried!: boolean;
}
