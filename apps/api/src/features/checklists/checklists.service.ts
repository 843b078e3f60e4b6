import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import {
  isPlanChecklist,
  proposeChecklist,
  rulesOf,
  yearsJudgedBy,
  type ItemChecklist,
} from '@sucharit/domain/checklists';
import { refuse } from '@sucharit/domain/shared';
import sql, { type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { judgeAnew, keepJudgements, lockJudging, plansOfYears, type JudgedRow, type Rejudged } from '../plans/index.js';
import type { ItemChecklistPreview } from './graphql/item-checklist-preview.type.js';
import { ItemChecklistEntity } from './item-checklist.entity.js';

type Place = Pick<ItemChecklist, 'function' | 'track'>;

/** Years that have a checklist of this function and track, with its version. */
const yearsOf = ({ function: of, track }: Place): Sql =>
  sql`select fiscal_year as "fiscalYear", version from item_checklist where function = ${of} and track = ${track}`;
interface YearRow {
  readonly fiscalYear: number;
  readonly version: number;
}

/** Sets checklists of items; one for the plans of districts judges them anew. */
@Injectable()
export class ChecklistsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /**
   * Tells the changes, plan by plan. Writes nothing.
   * @throws Refusal as proposeChecklist
   */
  async preview(caller: Caller, proposed: ItemChecklist): Promise<ItemChecklistPreview> {
    const checklist = proposeChecklist(proposed);
    return this.database.readSnapshot(caller, async (read) => {
      const known = await read<YearRow>(yearsOf(checklist));
      const years = yearsJudgedBy(checklist, known);
      const judged = years ? judgeAnew(await read<JudgedRow>(plansOfYears(years)), rulesOf(checklist)) : [];
      return {
        version: versionIn(known, checklist),
        fromYear: judged[0]?.row.fiscalYear ?? 0,
        untilYear: years?.until ?? null,
        judged: judged.length,
        changes: judged.flatMap(({ row, changed, missingBefore, missingAfter }) =>
          changed ? [{ ...row, planId: row.id, missingBefore, missingAfter }] : [],
        ),
      };
    });
  }

  /**
   * Sets the checklist and judges the plans of its years anew, all or nothing. States and versions of plans stay.
   * @param version that was read; null for one that does not exist yet
   * @throws Refusal as proposeChecklist, CONFLICT
   */
  set(
    caller: Caller,
    proposed: ItemChecklist,
    version: number | null,
  ): Promise<{ readonly itemChecklistId: string; readonly judged: number; readonly changed: number }> {
    const checklist = proposeChecklist(proposed);
    const { function: of, track, fiscalYear } = checklist;
    return this.database.write(caller, async (manager) => {
      await lockJudging(manager, 'TO_CHANGE_RULES');
      const current = await manager.findOneBy(ItemChecklistEntity, { function: of, track, fiscalYear });
      const currentVersion = current?.version ?? 0;
      if ((version ?? 0) !== currentVersion) throw refuse('CONFLICT', { currentVersion }, ['version']);
      const { id } = await manager.save(
        manager.create(ItemChecklistEntity, { ...current, ...checklist, version: currentVersion + 1 }),
      );
      const judged = await this.judge(manager, checklist);
      const changed = judged.filter((one) => one.changed);
      await this.audit.record(manager, caller, {
        action: 'checklist.set',
        object: `item_checklist:${of}/${track}/${fiscalYear}`,
        detail: {
          version: currentVersion + 1,
          ...checklist,
          ...(current ? { before: { ...current } } : {}),
          judged: judged.length,
          changed: changed.map(({ row, missingBefore, missingAfter }) => ({
            planId: row.id,
            districtCode: row.districtCode,
            fiscalYear: row.fiscalYear,
            missing: [missingBefore, missingAfter],
          })),
        },
      });
      return { itemChecklistId: id, judged: judged.length, changed: changed.length };
    });
  }

  private async judge(manager: EntityManager, checklist: ItemChecklist): Promise<readonly Rejudged[]> {
    if (!isPlanChecklist(checklist)) return [];
    const known = yearsOf(checklist);
    const years = yearsJudgedBy(checklist, (await manager.query(known.text, known.values)) as YearRow[]);
    if (!years) return [];
    const rows = plansOfYears(years);
    const judged = judgeAnew((await manager.query(rows.text, rows.values)) as JudgedRow[], rulesOf(checklist));
    await keepJudgements(manager, judged);
    return judged;
  }
}

const versionIn = (known: readonly YearRow[], { fiscalYear }: ItemChecklist): number =>
  known.find((one) => one.fiscalYear === fiscalYear)?.version ?? 0;
