import type { Caller } from '@sucharit/domain/access';
import { entrySchema } from '@sucharit/domain/progress';
import type { StoodInFor } from '@sucharit/domain/stand-ins';
import type { ReturnReason } from '@sucharit/domain/workflow';
import type { EntityManager } from 'typeorm';
import { contentJson } from '../../platform/content/index.js';
import { entryColumns } from './progress-entry.entity.js';

/** The kinds of steps of a report. */
export type ReportStepKind = 'START' | 'SUBMIT' | 'RETURN' | 'RECALL' | 'APPROVE';

/** SQL of what the report `r` says of each measure, by number of the measure: `ReportWords` of the domain. */
export const reportWords = `(select coalesce(jsonb_object_agg(m.number::text, ${contentJson(entrySchema, 'e', { columns: entryColumns })}
    || jsonb_build_object('evidenceFiles', (select coalesce(jsonb_agg(f.file_name order by f.uploaded_at), '[]')
      from evidence_file as f where f.report_id = r.id and f.measure_id = m.id))), '{}')
  from progress_entry as e join measure as m on m.id = e.measure_id where e.report_id = r.id)`;

interface ReportStep {
  readonly kind: ReportStepKind;
  readonly at: Date;
  readonly reason?: string | null | undefined;
  readonly reasonCodes?: readonly ReturnReason[];
  /** Person in whose name it was taken; null or absent for the own name. */
  readonly actsFor?: StoodInFor | null;
}

/** Adds a step to the report's timeline, in the transaction that took it; what is handed in is kept as a version for good. */
export async function keepReportStep(
  manager: EntityManager,
  { accountId, displayName, role }: Caller,
  reportId: string,
  { kind, at, reason, reasonCodes = [], actsFor = null }: ReportStep,
): Promise<void> {
  if (kind === 'SUBMIT')
    await manager.query(
      `insert into report_revision (report_id, plan_id, district_code, number, content, kept_at)
       select r.id, r.plan_id, r.district_code,
         (select coalesce(max(number), 0) + 1 from report_revision where report_id = r.id), ${reportWords}, $2
       from progress_report as r where r.id = $1`,
      [reportId, at],
    );
  await manager.query(
    `insert into report_step (report_id, plan_id, district_code, number, kind, at, actor_name, actor_role, actor_position,
       reason, reason_codes, revision, for_name, for_role, for_position)
     select r.id, r.plan_id, r.district_code, (select coalesce(max(number), 0) + 1 from report_step where report_id = r.id),
       $2, $3, $4, $5, (select position_title from account where id = $6), $7, $8, (select max(number) from report_revision where report_id = r.id),
       $9, $10, $11
     from progress_report as r where r.id = $1`,
    [
      ...[reportId, kind, at, displayName, role, accountId, reason ?? null, reasonCodes],
      ...[actsFor?.name ?? null, actsFor?.role ?? null, actsFor?.position ?? null],
    ],
  );
}
