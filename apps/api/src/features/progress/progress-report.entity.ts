import type { Role } from '@sucharit/domain/access';
import type { ReportStatus } from '@sucharit/domain/progress';
import type { ReportingRound } from '@sucharit/domain/shared';
import type { ReturnReason } from '@sucharit/domain/workflow';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A district's progress report of one round. */
@Entity('progress_report')
export class ProgressReportEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;
  @Column({ name: 'district_code', type: 'int' })
  districtCode!: number;
  @Column({ name: 'fiscal_year', type: 'int' })
  fiscalYear!: number;
  @Column({ type: 'text' })
  round!: ReportingRound;
  @Column({ type: 'text', default: 'DRAFT' })
  status!: ReportStatus;
  @Column({ type: 'boolean', default: false })
  demo!: boolean;
  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;
  @Column({ name: 'submitted_by', type: 'uuid', nullable: true })
  submittedBy!: string | null;
  @Column({ name: 'approved_at', type: 'timestamptz', nullable: true })
  approvedAt!: Date | null;
  @Column({ name: 'approved_by', type: 'uuid', nullable: true })
  approvedBy!: string | null;
  /** Who saved last, as they were then. */
  @Column({ name: 'saved_by_name', type: 'text', nullable: true })
  savedByName!: string | null;
  @Column({ name: 'saved_by_role', type: 'text', nullable: true })
  savedByRole!: Role | null;
  @Column({ name: 'return_reason', type: 'text', nullable: true })
  returnReason!: string | null;
  @Column({ name: 'return_reason_codes', type: 'text', array: true, default: [] })
  returnReasonCodes!: ReturnReason[];
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
  /** Optimistic lock: a save names the version it read. */
  @Column({ type: 'int', default: 1 })
  version!: number;
}
