import type { Role } from '@sucharit/domain/access';
import type { ChecklistItem, PlanSection, PriorYearIta, Swot } from '@sucharit/domain/plans';
import type { PlanStatus } from '@sucharit/domain/plans';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A district's plan of one fiscal year. Its measures and risks are rows of their own. */
@Entity('plan')
export class PlanEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'district_code', type: 'int' })
  districtCode!: number;
  @Column({ name: 'fiscal_year', type: 'int' })
  fiscalYear!: number;
  @Column({ type: 'text', default: 'DRAFT' })
  status!: PlanStatus;
  @Column({ name: 'document_number', type: 'text', nullable: true })
  documentNumber!: string | null;
  @Column({ name: 'strategic_linkage', type: 'text', default: '' })
  strategicLinkage!: string;
  @Column({ name: 'corruption_situation', type: 'text', default: '' })
  corruptionSituation!: string;
  @Column({ name: 'anti_bribery', type: 'text', default: '' })
  antiBribery!: string;
  @Column({ name: 'prior_year_ita', type: 'jsonb', nullable: true })
  priorYearIta!: PriorYearIta | null;
  @Column({ type: 'jsonb' })
  swot!: Swot;
  @Column({ name: 'no_gift_rules', type: 'text', array: true })
  noGiftRules!: string[];
  @Column({ type: 'text', array: true })
  objectives!: string[];
  @Column({ type: 'text', array: true })
  goals!: string[];
  @Column({ type: 'text', array: true })
  benefits!: string[];
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
  @Column({ name: 'approved_on', type: 'date', nullable: true })
  approvedOn!: string | null;
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
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
  /** Optimistic lock: a save names the version it read. */
  @Column({ type: 'int', default: 1 })
  version!: number;
}
