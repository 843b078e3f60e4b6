import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import { proposeChecklist, yearsJudgedBy, type ItemChecklist } from '@sucharit/domain/checklists';
import { refuse } from '@sucharit/domain/shared';
import { Database, type ReadStatement } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { keepJudgements, lockJudging } from '../plans/index.js';
import type { ItemChecklistPreview } from './graphql/item-checklist-preview.type.js';
import { ItemChecklistEntity } from './item-checklist.entity.js';
import { knownChecklists, plansJudgedBy, reportsJudgedBy, type KnownChecklist } from './judged-by.js';

/** Sets checklists of items; one for the plans of districts judges them anew, reports are judged whenever they are read. */
@Injectable()
export class ChecklistsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /**
   * Tells the changes, plan by plan or report by report. Writes nothing.
   * @throws Refusal as proposeChecklist
   */
  async preview(caller: Caller, proposed: ItemChecklist): Promise<ItemChecklistPreview> {
    const checklist = proposeChecklist(proposed);
    return this.database.readSnapshot(caller, async (read) => {
      const known = await read<KnownChecklist>(knownChecklists(checklist));
      const plans = await plansJudgedBy(read, checklist, known);
      const reports = await reportsJudgedBy(read, checklist, known);
      return {
        version: versionIn(known, checklist),
        fromYear: (plans[0] ?? reports[0])?.row.fiscalYear ?? 0,
        untilYear: yearsJudgedBy(checklist, known)?.until ?? null,
        judged: plans.length + reports.length,
        changes: plans.flatMap(({ row, changed, ...missing }) =>
          changed ? [{ ...row, planId: row.id, ...missing }] : [],
        ),
        reportChanges: reports.flatMap(({ row, changed, ...missing }) =>
          changed ? [{ ...row, reportId: row.id, ...missing }] : [],
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
      const read: ReadStatement = ({ text, values }) => manager.query(text, values);
      const known = await read<KnownChecklist>(knownChecklists(checklist));
      const { id } = await manager.save(
        manager.create(ItemChecklistEntity, { ...current, ...checklist, version: currentVersion + 1 }),
      );
      const plans = await plansJudgedBy(read, checklist, known);
      await keepJudgements(manager, plans);
      const reports = await reportsJudgedBy(read, checklist, known);
      const [changedPlans, changedReports] = [plans.filter((one) => one.changed), reports.filter((one) => one.changed)];
      await this.audit.record(manager, caller, {
        action: 'checklist.set',
        object: `item_checklist:${of}/${track}/${fiscalYear}`,
        detail: {
          version: currentVersion + 1,
          ...checklist,
          ...(current ? { before: { ...current } } : {}),
          judged: plans.length + reports.length,
          changed: [
            ...changedPlans.map(({ row, ...missing }) => ({ planId: row.id, ...placeOf(row), ...missingOf(missing) })),
            ...changedReports.map(({ row, ...missing }) => ({
              reportId: row.id,
              ...placeOf(row),
              ...missingOf(missing),
            })),
          ],
        },
      });
      return {
        itemChecklistId: id,
        judged: plans.length + reports.length,
        changed: changedPlans.length + changedReports.length,
      };
    });
  }
}

const placeOf = ({ districtCode, fiscalYear }: { readonly districtCode: number; readonly fiscalYear: number }) => ({
  districtCode,
  fiscalYear,
});
const missingOf = <Rule>(of: { readonly missingBefore: Rule; readonly missingAfter: Rule }) => ({
  missing: [of.missingBefore, of.missingAfter],
});

const versionIn = (known: readonly KnownChecklist[], { fiscalYear }: ItemChecklist): number =>
  known.find((one) => one.fiscalYear === fiscalYear)?.version ?? 0;
