import { Field, ID, ObjectType } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import { ReadColumn, ReadType } from '../../../platform/read-model/index.js';
import { auditScope } from './audit-event.type.js';

@ReadType({
  description: 'What one verification of the audit trail found.',
  table: 'audit_verification',
  scope: auditScope,
  defaultOrder: [{ field: 'verifiedAt', direction: 'DESC' }],
})
export class AuditVerification {
  @ReadColumn({ column: 'id', filter: true, description: 'Opaque identifier.' })
  id!: string;
  @ReadColumn({ column: 'id', filter: true, description: 'The job that verified it.' })
  jobId!: string;
  @ReadColumn({
    column: 'instant',
    filter: true,
    order: true,
    description: 'The state of the trail that was verified is that of this moment.',
  })
  verifiedAt!: string;
  @ReadColumn({ column: 'int', description: 'Events that were recomputed before the end or the first fault.' })
  events!: number;
  @ReadColumn({
    column: 'text',
    description:
      'Hash of the last good event, in hex: written down elsewhere, it proves that nothing before it was replaced.',
  })
  headHash!: string;
  @ReadColumn({
    column: 'int',
    nullable: true,
    filter: true,
    description: 'The first event at which the chain breaks; null when it is whole.',
  })
  faultSeq!: number | null;
  @ReadColumn({
    column: 'text',
    nullable: true,
    description: 'What is wrong there, one sentence; null when it is whole.',
  })
  fault!: string | null;
  @ReadColumn({
    column: 'boolean',
    sql: ({ row }) => sql`(${row}.fault_seq is null)`,
    filter: true,
    description: 'True when nothing was found.',
  })
  whole!: boolean;
}

@ObjectType({ description: 'The job that verifies the trail.' })
export class VerifyAuditTrailPayload {
  @Field(() => ID, { description: 'Follow it with `job(id:)`; its finding is among `auditVerifications`.' })
  jobId!: string;
}
