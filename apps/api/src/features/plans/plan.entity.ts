import type { Role } from '@sucharit/domain/access';
import { planSchema, type ChecklistItem, type PlanSection, type PlanStatus } from '@sucharit/domain/plans';
import type { ReturnReason } from '@sucharit/domain/workflow';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { contentColumns } from '../../platform/content/index.js';

/** A district's plan of one fiscal year. Its measures and risks are rows of their own. */
@Entity('plan')
export class PlanEntity extends contentColumns(planSchema, { begunEmpty: true }) {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'district_code', type: 'int' })
  districtCode!: number;
  @Column({ name: 'fiscal_year', type: 'int' })
  fiscalYear!: number;
  @Column({ type: 'text', default: 'DRAFT' })
  status!: PlanStatus;
  /** Judged by the rule at every save, so that lists can be filtered by it. */
  @Column({ type: 'jsonb' })
  checklist!: ChecklistItem[];
  @Column({ type: 'boolean', default: false })
  demo!: boolean;
  @Column({ name: 'document_id', type: 'uuid', nullable: true })
  documentId!: string | null;
  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;
  @Column({ name: 'submitted_by', type: 'uuid', nullable: true })
  submittedBy!: string | null;
  @Column({ name: 'endorsed_at', type: 'timestamptz', nullable: true })
  endorsedAt!: Date | null;
  @Column({ name: 'endorsed_by', type: 'uuid', nullable: true })
  endorsedBy!: string | null;
  @Column({ name: 'recommended_at', type: 'timestamptz', nullable: true })
  recommendedAt!: Date | null;
  @Column({ name: 'recommended_by', type: 'uuid', nullable: true })
  recommendedBy!: string | null;
  @Column({ name: 'approved_on', type: 'date', nullable: true })
  approvedOn!: string | null;
  /** Day on which the latest amendment of it was approved; the day of its own approval stays. */
  @Column({ name: 'amended_on', type: 'date', nullable: true })
  amendedOn!: string | null;
  @Column({ name: 'approved_at', type: 'timestamptz', nullable: true })
  approvedAt!: Date | null;
  @Column({ name: 'approved_by', type: 'uuid', nullable: true })
  approvedBy!: string | null;
  /** Who saved last, as they were then. */
  @Column({ name: 'saved_by_name', type: 'text', nullable: true })
  savedByName!: string | null;
  @Column({ name: 'saved_by_role', type: 'text', nullable: true })
  savedByRole!: Role | null;
  /** Copied sections that nobody has rewritten or confirmed. */
  @Column({ type: 'text', array: true, default: [] })
  unreviewed!: PlanSection[];
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
