import type { Role } from '@sucharit/domain/access';
import type { AmendmentStatus, planPartsOf } from '@sucharit/domain/plans';
import type { ReturnReason } from '@sucharit/domain/workflow';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The whole content of a plan, as versions keep it. */
export type AmendedContent = ReturnType<typeof planPartsOf>;

/** An amendment of a plan in force: its content until it is approved, and as it was approved. */
@Entity('plan_amendment')
export class PlanAmendmentEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;
  @Column({ name: 'district_code', type: 'int' })
  districtCode!: number;
  @Column({ name: 'fiscal_year', type: 'int' })
  fiscalYear!: number;
  @Column({ type: 'text' })
  reason!: string;
  /** The version in force that it amends. */
  @Column({ type: 'jsonb' })
  base!: AmendedContent;
  @Column({ type: 'jsonb' })
  content!: AmendedContent;
  /** Judged by the rule at every save: which approvals it asks for. */
  @Column({ type: 'boolean', default: false })
  material!: boolean;
  @Column({ type: 'text', default: 'DRAFT' })
  status!: AmendmentStatus;
  @Column({ name: 'begun_at', type: 'timestamptz' })
  begunAt!: Date;
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
  /** When it was approved or withdrawn. */
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;
  @Column({ name: 'return_reason', type: 'text', nullable: true })
  returnReason!: string | null;
  @Column({ name: 'return_reason_codes', type: 'text', array: true, default: [] })
  returnReasonCodes!: ReturnReason[];
  @Column({ name: 'saved_by_name', type: 'text', nullable: true })
  savedByName!: string | null;
  @Column({ name: 'saved_by_role', type: 'text', nullable: true })
  savedByRole!: Role | null;
  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
  /** Optimistic lock: a save names the version it read. */
  @Column({ type: 'int', default: 1 })
  version!: number;
}
