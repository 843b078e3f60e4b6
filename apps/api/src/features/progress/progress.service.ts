import { Injectable } from '@nestjs/common';
import { mayWriteDistrict, type Caller } from '@sucharit/domain/access';
import type { AuditAction } from '@sucharit/domain/audit';
import { pickContent } from '@sucharit/domain/content';
import { rolesToldOfStep } from '@sucharit/domain/notices';
import {
  assertEntryUnlocked,
  assertReportApprovable,
  assertReportSubmittable,
  assertRoundTakesEntries,
  entrySchema,
  reportAfter,
  reportWorkflow,
  roundState,
  validateEntry,
  type EntryContent,
  type ProgressEntry,
  type ReportAction,
  type ReportStatus,
} from '@sucharit/domain/progress';
import { refuse, type ReportingRound } from '@sucharit/domain/shared';
import { actsFor, recallReason, returnReasonsOf, type ReturnReason } from '@sucharit/domain/workflow';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Database, Idempotency, isUuid, setColumns } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { keepNotice } from '../notices/index.js';
import { keepMeasureFigures } from '../plans/index.js';
import { standingIn } from '../stand-ins/index.js';
import { keepFollowing, lockReports } from './keep-following.js';
import { ProgressEntryEntity } from './progress-entry.entity.js';
import { ProgressReportEntity } from './progress-report.entity.js';
import { keepReportStep } from './report-history.js';
import { measuresOf, sixMonthReport, type ReportedMeasure } from './report-figures.js';
import { ReportingRoundEntity } from './reporting-round.entity.js';

interface ReportStep {
  readonly reportId: string;
  readonly version: number;
}

type EntryInput = EntryContent & Pick<ProgressEntry, 'measureId'>;

const auditedSteps: Readonly<Record<Exclude<ReportAction, 'EDIT'>, AuditAction>> = {
  SUBMIT: 'report.submit',
  APPROVE: 'report.approve',
  RETURN: 'report.return',
  RECALL: 'report.recall',
};

/** Writes progress reports: load, ask the rule, save and audit in one transaction. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins the report of a round on an approved plan. A twelve-month report follows the six-month one in the measures that are
   * completed there. Refuses with REPORT_EXISTS a second one.
   */
  startReport(
    caller: Caller,
    input: { planId: string; round: ReportingRound; idempotencyKey?: string | null },
  ): Promise<{ reportId: string }> {
    const { idempotencyKey, ...command } = input;
    return this.database.write(caller, (manager) =>
      Idempotency.run(manager, caller, 'startProgressReport', idempotencyKey, command, async () => {
        if (!isUuid(command.planId)) throw refuse('NOT_FOUND', {}, ['planId']);
        const [plan] = (await manager.query('select district_code, fiscal_year, status, demo from plan where id = $1', [
          command.planId,
        ])) as { district_code: number; fiscal_year: number; status: string; demo: boolean }[];
        if (!plan || !mayWriteDistrict(caller, plan.district_code)) throw refuse('NOT_FOUND', {}, ['planId']);
        if (plan.status !== 'APPROVED') throw refuse('PLAN_NOT_APPROVED', {}, ['planId']);
        const place = { districtCode: plan.district_code, fiscalYear: plan.fiscal_year };
        await this.assertRoundOpen(manager, plan.fiscal_year, command.round);
        await lockReports(manager, command.planId);
        const reportId = await this.claimRound(manager, { ...place, ...command, demo: plan.demo });
        await keepFollowing(manager, command.planId);
        await keepMeasureFigures(manager, command.planId);
        await keepReportStep(manager, caller, reportId, { kind: 'START', at: this.clock.now() });
        await this.audit.record(manager, caller, {
          action: 'report.start',
          object: `progress_report:${reportId}`,
          districtCode: place.districtCode,
          detail: { planId: command.planId, round: command.round },
        });
        return { reportId };
      }),
    );
  }

  /** Saves entries of a draft or returned report; measures that are not given keep their entry. */
  saveEntries(caller: Caller, step: ReportStep, entries: readonly EntryInput[]): Promise<{ reportId: string }> {
    return this.database.write(caller, async (manager) => {
      const report = await this.loaded(manager, step);
      reportAfter(report, 'EDIT', caller);
      await this.assertRoundOpen(manager, report.fiscalYear, report.round);
      const measures = new Map((await measuresOf(manager, report.planId)).map((measure) => [measure.id, measure]));
      const existing = new Map(
        (await manager.findBy(ProgressEntryEntity, { reportId: report.id })).map((entry) => [entry.measureId, entry]),
      );
      const earlier = await this.sixMonthStatus(manager, report);
      const given = new Set<string>();
      for (const [index, entry] of entries.entries()) {
        const measure = measures.get(entry.measureId);
        if (!measure) throw refuse('NOT_FOUND', {}, ['entries', index, 'measureId']);
        if (given.has(entry.measureId))
          throw refuse('DUPLICATE_NUMBER', { number: measure.number }, ['entries', index]);
        given.add(entry.measureId);
        const carried = existing.get(entry.measureId)?.carried ?? false;
        assertEntryUnlocked({ carried, measureNumber: measure.number }, earlier);
        validateEntry(entry, ['entries', index]);
      }
      if (entries.length > 0)
        await manager.getRepository(ProgressEntryEntity).upsert(
          entries.map((entry) => this.row(entry, report)),
          ['reportId', 'measureId'],
        );
      await this.finish(manager, caller, report, 'report.save', { measures: entries.length });
      return { reportId: report.id };
    });
  }

  /** Hands the report in; refuses with REPORT_INCOMPLETE or ROUND_ORDER. */
  submitReport(caller: Caller, step: ReportStep): Promise<{ reportId: string }> {
    return this.step(caller, step, 'SUBMIT', async (manager, report) => {
      await this.assertRoundOpen(manager, report.fiscalYear, report.round);
      const measures = await measuresOf(manager, report.planId);
      const entries = await this.domainEntries(manager, report.id, measures);
      const closed = await this.isRoundLocked(manager, report.fiscalYear, 'SIX_MONTH');
      const status = await this.sixMonthStatus(manager, report);
      assertReportSubmittable({ round: report.round, entries }, measures, { status, closed });
      setColumns(report, {
        submittedAt: this.clock.now(),
        submittedBy: caller.accountId,
        returnReason: null,
        returnReasonCodes: [],
      });
    });
  }

  /** Director: publishes the report's figures. Refuses with SIX_MONTH_PENDING or REPORT_INCOMPLETE. */
  approveReport(caller: Caller, step: ReportStep): Promise<{ reportId: string }> {
    return this.step(caller, step, 'APPROVE', async (manager, report) => {
      const measures = await measuresOf(manager, report.planId);
      const entries = await this.domainEntries(manager, report.id, measures);
      const { round } = report;
      assertReportApprovable({ round, entries }, measures, await this.sixMonthStatus(manager, report));
      setColumns(report, { approvedAt: this.clock.now(), approvedBy: caller.accountId });
    });
  }

  /** Director: sends the report back with a reason. */
  returnReport(
    caller: Caller,
    step: ReportStep & { reason: string; reasonCodes?: readonly ReturnReason[] | null },
  ): Promise<{ reportId: string }> {
    const reasonCodes = returnReasonsOf(step.reasonCodes);
    return this.step(
      caller,
      step,
      'RETURN',
      (_manager, report) => {
        setColumns(report, { returnReason: step.reason.trim(), returnReasonCodes: reasonCodes });
      },
      { reason: step.reason, reasonCodes },
    );
  }

  /**
   * Takes a report back until the director has approved it: by its submitter, or by anybody of the district who may submit.
   * Refuses with ROUND_CLOSED when it could not be submitted again.
   */
  recallReport(caller: Caller, step: ReportStep): Promise<{ reportId: string }> {
    return this.step(caller, step, 'RECALL', async (manager, report) => {
      await this.assertRoundOpen(manager, report.fiscalYear, report.round);
      report.returnReason = recallReason;
    });
  }

  private step(
    caller: Caller,
    step: ReportStep,
    action: keyof typeof auditedSteps,
    change: (manager: EntityManager, report: ProgressReportEntity) => void | Promise<void>,
    said: { readonly reason?: string; readonly reasonCodes?: readonly ReturnReason[] } = {},
  ): Promise<{ reportId: string }> {
    return this.database.write(caller, async (manager) => {
      const report = await this.loaded(manager, step);
      const from = report.status;
      const standIns = await standingIn(manager, caller, report.districtCode, this.clock.today());
      const matter = { ...report, standingIn: standIns };
      report.status = reportAfter(matter, action, caller, said.reason);
      const inNameOf = actsFor(reportWorkflow, matter, action, caller);
      await change(manager, report);
      await this.finish(manager, caller, report, auditedSteps[action], {
        from,
        to: report.status,
        ...said,
        ...(inNameOf ? { standsInFor: inNameOf } : {}),
      });
      const at = this.clock.now();
      await keepReportStep(manager, caller, report.id, {
        ...{ ...said, kind: action, at, reason: said.reason?.trim(), actsFor: inNameOf },
      });
      await keepNotice(manager, caller, {
        ...{ kind: action, at, reason: said.reason, planId: report.planId, report },
        ...{ districtCode: report.districtCode, fiscalYear: report.fiscalYear },
        toldRoles: rolesToldOfStep(reportWorkflow, { act: action, from, to: report.status }),
      });
      return { reportId: report.id };
    });
  }

  /** Saves the report's state, keeps the measures' figures true, and audits. */
  private async finish(
    manager: EntityManager,
    caller: Caller,
    report: ProgressReportEntity,
    action: AuditAction,
    detail: Record<string, unknown>,
  ): Promise<void> {
    report.version += 1;
    report.updatedAt = this.clock.now();
    setColumns(report, { savedByName: caller.displayName, savedByRole: caller.role });
    await manager.save(report);
    if (report.round === 'SIX_MONTH' && (await keepFollowing(manager, report.planId)))
      // Whoever is writing the twelve-month report meanwhile is told that it has changed.
      await manager.query(
        `update progress_report set version = version + 1, updated_at = $2 where plan_id = $1 and round = 'TWELVE_MONTH'`,
        [report.planId, this.clock.now()],
      );
    await keepMeasureFigures(manager, report.planId);
    await this.audit.record(manager, caller, {
      action,
      object: `progress_report:${report.id}`,
      districtCode: report.districtCode,
      detail: { ...detail, version: report.version },
    });
  }

  private async loaded(manager: EntityManager, step: ReportStep): Promise<ProgressReportEntity> {
    const known = isUuid(step.reportId) ? await manager.findOneBy(ProgressReportEntity, { id: step.reportId }) : null;
    if (!known) throw refuse('NOT_FOUND', {}, ['reportId']);
    await lockReports(manager, known.planId);
    const report = await manager.findOneByOrFail(ProgressReportEntity, { id: known.id });
    if (report.version !== step.version) throw refuse('CONFLICT', { currentVersion: report.version }, ['version']);
    return report;
  }

  private async assertRoundOpen(manager: EntityManager, fiscalYear: number, round: ReportingRound): Promise<void> {
    const dates = await manager.findOneBy(ReportingRoundEntity, { fiscalYear, round });
    if (!dates) throw refuse('NOT_FOUND', {}, ['round']);
    assertRoundTakesEntries(dates, this.clock.today());
  }

  private async isRoundLocked(manager: EntityManager, fiscalYear: number, round: ReportingRound): Promise<boolean> {
    const dates = await manager.findOneBy(ReportingRoundEntity, { fiscalYear, round });
    return dates !== null && roundState(dates, this.clock.today()) === 'LOCKED';
  }

  /** Where the six-month report stands that a twelve-month one follows; null when there is none, and for a six-month one. */
  private async sixMonthStatus(
    manager: EntityManager,
    report: Pick<ProgressReportEntity, 'round' | 'planId'>,
  ): Promise<ReportStatus | null> {
    return report.round === 'TWELVE_MONTH' ? ((await sixMonthReport(manager, report.planId))?.status ?? null) : null;
  }

  private async claimRound(
    manager: EntityManager,
    report: { planId: string; districtCode: number; fiscalYear: number; round: ReportingRound; demo: boolean },
  ): Promise<string> {
    const rows = (await manager.query(
      `insert into progress_report (plan_id, district_code, fiscal_year, round, demo) values ($1, $2, $3, $4, $5)
       on conflict (plan_id, round) do nothing returning id`,
      [report.planId, report.districtCode, report.fiscalYear, report.round, report.demo],
    )) as { id: string }[];
    if (!rows[0]) throw refuse('REPORT_EXISTS', { round: report.round });
    return rows[0].id;
  }

  private async domainEntries(
    manager: EntityManager,
    reportId: string,
    measures: readonly ReportedMeasure[],
  ): Promise<ProgressEntry[]> {
    const numbers = new Map(measures.map(({ id, number }) => [id, number]));
    const entries = await manager.findBy(ProgressEntryEntity, { reportId });
    return entries.map((entry) => ({ ...entry, measureNumber: numbers.get(entry.measureId) ?? 0 }));
  }

  private row(
    entry: EntryInput,
    report: { id: string; planId: string; districtCode: number },
  ): Omit<ProgressEntryEntity, 'id'> {
    return {
      reportId: report.id,
      planId: report.planId,
      districtCode: report.districtCode,
      measureId: entry.measureId,
      ...pickContent(entrySchema, entry),
      // What is written here is this report's own word.
      carried: false,
    };
  }
}
