import { measureSchema } from '@sucharit/domain/plans';
import type { MeasureProgressStatus } from '@sucharit/domain/progress';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { contentColumns } from '../../platform/content/index.js';

/** One row of a plan's table of measures, with the figures of its latest report kept beside it. */
@Entity('measure')
export class MeasureEntity extends contentColumns(measureSchema) {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;
  @Column({ name: 'district_code', type: 'int' })
  districtCode!: number;
  @Column({ name: 'fiscal_year', type: 'int' })
  fiscalYear!: number;
  @Column({ name: 'current_status', type: 'text', nullable: true })
  currentStatus!: MeasureProgressStatus | null;
  @Column({ name: 'current_percent', type: 'numeric', precision: 5, scale: 2, nullable: true })
  currentPercent!: string | null;
  @Column({ name: 'approved_status', type: 'text', nullable: true })
  approvedStatus!: MeasureProgressStatus | null;
  @Column({ name: 'approved_percent', type: 'numeric', precision: 5, scale: 2, nullable: true })
  approvedPercent!: string | null;
}
