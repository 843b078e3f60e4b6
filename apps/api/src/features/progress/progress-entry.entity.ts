import { entrySchema } from '@sucharit/domain/progress';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { contentColumns } from '../../platform/content/index.js';

/** Columns of `progress_entry` that are not named like their field. */
export const entryColumns = { percentComplete: 'percent' } as const;

/** What a report says about one measure. */
@Entity('progress_entry')
export class ProgressEntryEntity extends contentColumns(entrySchema, { columns: entryColumns }) {
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
  /** It follows the six-month report, which says that the measure is completed. */
  @Column({ type: 'boolean', default: false })
  carried!: boolean;
}
