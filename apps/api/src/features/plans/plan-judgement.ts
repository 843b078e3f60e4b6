import { checklistOfYear, rulesOf, type ItemChecklist } from '@sucharit/domain/checklists';
import {
  planChecklist,
  ruleOf,
  type ChecklistItem,
  type ChecklistRule,
  type JudgedContent,
  type PlanStatus,
} from '@sucharit/domain/plans';
import sql, { empty, type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { isDeepStrictEqual } from 'node:util';
import { placesStillValid } from './plan-content.js';

/** Fiscal years, both included; without an end when `until` is null. */
interface Years {
  readonly from: number;
  readonly until: number | null;
}

/** A plan as far as rules look at it. */
export interface JudgedRow extends JudgedContent {
  readonly id: string;
  readonly districtCode: number;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly status: PlanStatus;
  readonly checklist: readonly ChecklistItem[];
}

/** A plan that was judged by other rules. */
export interface Rejudged {
  readonly row: JudgedRow;
  readonly checklist: readonly ChecklistItem[];
  readonly missingBefore: readonly ChecklistRule[];
  readonly missingAfter: readonly ChecklistRule[];
  readonly changed: boolean;
}

/**
 * Keeps rules and judgements together until the transaction ends: plans are judged side by side, and rules change while nobody judges.
 * To be called before a row of a plan is locked, or the two could wait for each other.
 */
export async function lockJudging(manager: EntityManager, purpose: 'TO_JUDGE' | 'TO_CHANGE_RULES'): Promise<void> {
  const lock = purpose === 'TO_JUDGE' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await manager.query(`select ${lock}(hashtextextended('item_checklist', 0))`);
}

/** The rules by which plans of a year are judged. */
export async function rulesOfYear(manager: EntityManager, fiscalYear: number): Promise<readonly ChecklistRule[]> {
  const checklists = (await manager.query(
    `select fiscal_year as "fiscalYear", contents from item_checklist where function = 'ACTION_PLAN' and track = 'DISTRICT'`,
  )) as Pick<ItemChecklist, 'fiscalYear' | 'contents'>[];
  return rulesOf(checklistOfYear(checklists, fiscalYear));
}

const judgedRows = (which: Sql): Sql => sql`
  select p.id, p.district_code as "districtCode", d.name_th as "nameTh", d.name_en as "nameEn", p.fiscal_year as "fiscalYear",
    p.status, p.checklist, p.approved_on::text as "approvedOn", p.strategic_linkage as "strategicLinkage",
    p.corruption_situation as "corruptionSituation", p.anti_bribery as "antiBribery", p.others,
    p.prior_year_ita as "priorYearIta", p.swot,
    (select coalesce(jsonb_agg(jsonb_build_object('description', r.description) order by r.number), '[]')
      from risk as r where r.plan_id = p.id) as risks,
    (select coalesce(jsonb_agg(jsonb_build_object('title', m.title, 'objectives', to_jsonb(m.objectives),
        'methods', to_jsonb(m.methods), 'budget', m.budget::text, 'budgetStatus', m.budget_status,
        'startMonth', m.start_month, 'endMonth', m.end_month) order by m.number), '[]')
      from measure as m where m.plan_id = p.id) as measures
  from plan as p join district as d on d.code = p.district_code
  where ${which}
  order by p.fiscal_year, p.district_code`;

/** The plans of these years, by year and district. */
export const plansOfYears = ({ from, until }: Years): Sql =>
  judgedRows(sql`p.fiscal_year >= ${from}::int ${until === null ? empty : sql`and p.fiscal_year <= ${until}::int`}`);

const missingOf = (items: readonly ChecklistItem[]): ChecklistRule[] =>
  items.flatMap((item) => (item.status === 'MISSING' ? [ruleOf(item)] : []));

/** Judges plans by these rules, beside how they were judged. */
export const judgeAnew = (rows: readonly JudgedRow[], rules: readonly ChecklistRule[]): Rejudged[] =>
  rows.map((row) => {
    const checklist = planChecklist(rules, row, row.status, placesStillValid(row.checklist, {}));
    const [missingBefore, missingAfter] = [missingOf(row.checklist), missingOf(checklist)];
    const asked = (items: readonly ChecklistItem[]): ChecklistRule[] => items.map(ruleOf);
    return {
      row,
      checklist,
      missingBefore,
      missingAfter,
      changed: !isDeepStrictEqual([asked(row.checklist), missingBefore], [asked(checklist), missingAfter]),
    };
  });

/** Writes the judgements that are other ones now. A plan's version stays: nobody has changed its content. */
export async function keepJudgements(manager: EntityManager, judged: readonly Rejudged[]): Promise<void> {
  const changed = judged.filter((one) => one.changed);
  if (changed.length === 0) return;
  await manager.query(
    `update plan set checklist = judged.checklist
     from jsonb_to_recordset($1) as judged (id uuid, checklist jsonb) where plan.id = judged.id`,
    [JSON.stringify(changed.map(({ row: { id }, checklist }) => ({ id, checklist })))],
  );
}

/** Judges one plan by the rules of now, whatever it was judged by. */
export async function judgeOne(
  manager: EntityManager,
  { id, fiscalYear }: { readonly id: string; readonly fiscalYear: number },
): Promise<void> {
  const { text, values } = judgedRows(sql`p.id = ${id}::uuid`);
  const rows = (await manager.query(text, values)) as JudgedRow[];
  await keepJudgements(manager, judgeAnew(rows, await rulesOfYear(manager, fiscalYear)));
}
