import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import type { AuditAction } from '@sucharit/domain/audit';
import {
  assertEntryUnlocked,
  assertRoomForEvidence,
  assertRoundTakesEntries,
  checkEvidenceFile,
  reportAfter,
} from '@sucharit/domain/progress';
import { refuse } from '@sucharit/domain/shared';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Database, isUuid } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { EvidenceFileEntity } from './evidence-file.entity.js';
import { ProgressEntryEntity } from './progress-entry.entity.js';
import { ProgressReportEntity } from './progress-report.entity.js';
import { measuresOf, sixMonthReport } from './report-figures.js';
import { ReportingRoundEntity } from './reporting-round.entity.js';

/** A file as it arrives. */
export interface ArrivedFile {
  readonly fileName: string;
  readonly body: Uint8Array;
}

/** A file ready to be sent. */
export interface StoredEvidence {
  readonly fileName: string;
  readonly mediaType: string;
  readonly body: Buffer;
}

/** Keeps, gives and removes evidence. A report's version stays: files are rows of their own, and typing goes on meanwhile. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a file with a measure of a draft or returned report; the same bytes a second time are the file that is there.
   * @throws Refusal NOT_FOUND, INVALID_TRANSITION, ROUND_CLOSED, MEASURE_LOCKED, EVIDENCE_FILE_…
   */
  add(
    caller: Caller,
    place: { reportId: string; measureId: string },
    file: ArrivedFile,
  ): Promise<{ id: string; reportId: string }> {
    const { fileName, mediaType } = checkEvidenceFile(file.fileName, file.body);
    const sha256 = createHash('sha256').update(file.body).digest();
    return this.database.write(caller, async (manager) => {
      const report = await this.openReport(manager, caller, place.reportId);
      const measure = (await measuresOf(manager, report.planId)).find(({ id }) => id === place.measureId);
      if (!measure) throw refuse('NOT_FOUND', {}, ['measureId']);
      const where = { reportId: report.id, measureId: measure.id };
      const entry = await manager.findOneBy(ProgressEntryEntity, where);
      const sixMonth = await sixMonthReport(manager, report.planId);
      assertEntryUnlocked(
        { carried: entry?.carried ?? false, measureNumber: measure.number },
        sixMonth?.status ?? null,
      );
      const files = await manager.findBy(EvidenceFileEntity, where);
      const same = files.find((kept) => kept.sha256.equals(sha256));
      if (same) return { id: same.id, reportId: report.id };
      assertRoomForEvidence(files.length);
      const kept = await manager.save(
        manager.create(EvidenceFileEntity, {
          ...where,
          planId: report.planId,
          districtCode: report.districtCode,
          fileName,
          mediaType,
          sha256,
          body: Buffer.from(file.body),
          uploadedAt: this.clock.now(),
          uploadedBy: caller.accountId,
        }),
      );
      await this.record(manager, caller, 'report.evidence-add', kept, measure.number);
      return { id: kept.id, reportId: report.id };
    });
  }

  /** Takes a file away from a draft or returned report; the audit trail keeps its name and SHA-256. */
  remove(caller: Caller, id: string): Promise<{ reportId: string }> {
    return this.database.write(caller, async (manager) => {
      const file = isUuid(id) ? await manager.findOneBy(EvidenceFileEntity, { id }) : null;
      if (!file) throw refuse('NOT_FOUND', {}, ['id']);
      const report = await this.openReport(manager, caller, file.reportId);
      const number = (await measuresOf(manager, report.planId)).find(
        (measure) => measure.id === file.measureId,
      )?.number;
      const removed = await manager.delete(EvidenceFileEntity, { id: file.id });
      if (removed.affected !== 1) throw refuse('NOT_FOUND', {}, ['id']);
      await this.record(manager, caller, 'report.evidence-remove', file, number ?? 0);
      return { reportId: report.id };
    });
  }

  /** The bytes of a file under the caller's row scope. Refuses with NOT_FOUND what is not there. */
  async read(caller: Caller, id: string): Promise<StoredEvidence> {
    if (!isUuid(id)) throw refuse('NOT_FOUND');
    const [file] = await this.database.readRows<StoredEvidence>(
      caller,
      sql`select file_name as "fileName", media_type as "mediaType", body from evidence_file where id = ${id}::uuid`,
    );
    if (!file) throw refuse('NOT_FOUND');
    return file;
  }

  /** The report, locked, if its rows may change now. */
  private async openReport(manager: EntityManager, caller: Caller, id: string): Promise<ProgressReportEntity> {
    const report = isUuid(id)
      ? await manager.findOne(ProgressReportEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
      : null;
    if (!report) throw refuse('NOT_FOUND', {}, ['reportId']);
    reportAfter(report, 'EDIT', caller);
    const { fiscalYear, round } = report;
    const dates = await manager.findOneBy(ReportingRoundEntity, { fiscalYear, round });
    if (!dates) throw refuse('NOT_FOUND', {}, ['round']);
    assertRoundTakesEntries(dates, this.clock.today());
    return report;
  }

  private record(
    manager: EntityManager,
    caller: Caller,
    action: AuditAction,
    file: EvidenceFileEntity,
    measure: number,
  ): Promise<void> {
    return this.audit.record(manager, caller, {
      action,
      object: `progress_report:${file.reportId}`,
      districtCode: file.districtCode,
      detail: { file: file.id, fileName: file.fileName, sha256: file.sha256.toString('hex'), measure },
    });
  }
}
