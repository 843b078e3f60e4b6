import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import { checkWorkYears } from '@sucharit/domain/calendar';
import { checkPlanDeadline } from '@sucharit/domain/plans';
import { validateRoundDates } from '@sucharit/domain/progress';
import {
  assertFiscalYear,
  checkRequiredText,
  refuse,
  roundCutOff,
  textLimits,
  type ReportingRound,
} from '@sucharit/domain/shared';
import { Clock } from '../../platform/clock/index.js';
import { Database, lockPlace } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { PlanDeadlineEntity } from './plan-deadline.entity.js';
import { ReportingRoundEntity } from './reporting-round.entity.js';
import { WorkYearsEntity } from './work-years.entity.js';

/** Dates of a round as the centre sets them. */
export interface RoundInput {
  readonly fiscalYear: number;
  readonly round: ReportingRound;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly locksOn: string;
  readonly source: string;
  readonly confirmed: boolean;
  /** The version that was read; absent for a round that does not exist yet. */
  readonly version?: number | null;
}

/** The day by which plans of a year are due, as the centre sets it. */
export interface PlanDeadlineInput {
  readonly fiscalYear: number;
  readonly dueOn: string;
  readonly source: string;
  readonly confirmed: boolean;
  /** The version that was read; absent for a year that has none yet. */
  readonly version?: number | null;
}

/** The years of work as the centre sets them. */
export interface WorkYearsInput {
  readonly firstYear: number;
  /** Absent or null for the year of today. */
  readonly chosenYear?: number | null;
  readonly version: number;
}

/** What the centre's calendar says: rounds and due days are dated data with a source, and every change is audited. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets the dates of a round; the cut-off follows from the calendar of the fiscal year.
   * @throws Refusal ROUND_DUE_BEFORE_OPENING, ROUND_LOCKS_BEFORE_DUE, TEXT_REQUIRED, TEXT_TOO_LONG, CONFLICT
   */
  setRound<Input extends RoundInput>(caller: Caller, input: Input): Promise<Input> {
    validateRoundDates(input);
    checkRequiredText(input.source, textLimits.line, ['source']);
    const object = `reporting_round:${input.fiscalYear}/${input.round}`;
    return this.database.write(caller, async (manager) => {
      await lockPlace(manager, object);
      const current = await manager.findOne(ReportingRoundEntity, {
        where: { fiscalYear: input.fiscalYear, round: input.round },
        lock: { mode: 'pessimistic_write' },
      });
      const currentVersion = current?.version ?? 0;
      if ((input.version ?? 0) !== currentVersion) throw refuse('CONFLICT', { currentVersion }, ['version']);
      await manager.save(
        manager.create(ReportingRoundEntity, {
          ...input,
          cutOffOn: roundCutOff(input.fiscalYear, input.round),
          version: currentVersion + 1,
        }),
      );
      const factsOf = ({ opensOn, dueOn, locksOn, source, confirmed }: RoundInput) => ({
        opensOn,
        dueOn,
        locksOn,
        source,
        confirmed,
      });
      await this.audit.record(manager, caller, {
        action: 'round.set',
        object,
        detail: { ...factsOf(input), ...(current ? { before: factsOf(current) } : {}) },
      });
      return input;
    });
  }

  /**
   * Sets the day by which plans of a year are due.
   * @throws Refusal DEADLINE_OUTSIDE_YEAR, TEXT_REQUIRED, TEXT_TOO_LONG, CONFLICT
   */
  setPlanDeadline(caller: Caller, input: PlanDeadlineInput): Promise<{ readonly fiscalYear: number }> {
    const { dueOn, confirmed } = input;
    const fiscalYear = assertFiscalYear(input.fiscalYear);
    checkPlanDeadline(fiscalYear, dueOn);
    const source = checkRequiredText(input.source, textLimits.line, ['source']);
    const object = `plan_deadline:${fiscalYear}`;
    return this.database.write(caller, async (manager) => {
      await lockPlace(manager, object);
      const current = await manager.findOneBy(PlanDeadlineEntity, { fiscalYear });
      const currentVersion = current?.version ?? 0;
      if ((input.version ?? 0) !== currentVersion) throw refuse('CONFLICT', { currentVersion }, ['version']);
      const facts = { dueOn, source, confirmed };
      await manager.save(manager.create(PlanDeadlineEntity, { fiscalYear, ...facts, version: currentVersion + 1 }));
      await this.audit.record(manager, caller, {
        action: 'plan-deadline.set',
        object,
        detail: {
          ...facts,
          ...(current
            ? { before: { dueOn: current.dueOn, source: current.source, confirmed: current.confirmed } }
            : {}),
        },
      });
      return { fiscalYear };
    });
  }

  /**
   * Sets the year on which pages open and the first year of work.
   * @throws Refusal INVALID_INPUT, FIRST_YEAR_AFTER_OPENING, CONFLICT
   */
  setWorkYears(caller: Caller, { firstYear, chosenYear = null, version }: WorkYearsInput): Promise<{ single: true }> {
    const years = { firstYear, chosenYear };
    checkWorkYears(years, this.clock.today());
    return this.database.write(caller, async (manager) => {
      const current = await manager.findOneOrFail(WorkYearsEntity, {
        where: { single: true },
        lock: { mode: 'pessimistic_write' },
      });
      if (version !== current.version) throw refuse('CONFLICT', { currentVersion: current.version }, ['version']);
      await manager.update(WorkYearsEntity, { single: true }, { ...years, version: version + 1 });
      await this.audit.record(manager, caller, {
        action: 'work-years.set',
        object: 'work_years',
        detail: { ...years, before: { firstYear: current.firstYear, chosenYear: current.chosenYear } },
      });
      return { single: true };
    });
  }
}
