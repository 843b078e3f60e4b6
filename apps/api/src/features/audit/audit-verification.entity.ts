import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What one verification of the audit trail found; it never changes. */
@Entity('audit_verification')
export class AuditVerificationEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'job_id', type: 'uuid' })
  jobId!: string;
  /** The state of the trail that was verified is that of this moment. */
  @Column({ name: 'verified_at', type: 'timestamptz' })
  verifiedAt!: Date;
  @Column({ type: 'bigint' })
  events!: string;
  @Column({ name: 'head_hash', type: 'text' })
  headHash!: string;
  @Column({ type: 'text', nullable: true })
  fault!: string | null;
  @Column({ name: 'fault_seq', type: 'bigint', nullable: true })
  faultSeq!: string | null;
}
