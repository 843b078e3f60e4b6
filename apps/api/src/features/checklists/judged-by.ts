import {
  checklistOfYear,
  isPlanChecklist,
  roundJudgedBy,
  rulesOf,
  yearsJudgedBy,
  type ItemChecklist,
  type RequiredContent,
} from '@sucharit/domain/checklists';
import { reportChecklist, type ReportRule } from '@sucharit/domain/progress';
import sql, { type Sql } from 'sql-template-tag';
import { isDeepStrictEqual } from 'node:util';
import type { ReadStatement } from '../../platform/database/index.js';
import { judgeAnew, plansOfYears, type JudgedRow, type Rejudged } from '../plans/index.js';
import { reportsOfYears, type JudgedReportRow } from '../progress/index.js';

/** A checklist of one function and track, as far as judging looks at it. */
export interface KnownChecklist extends Pick<ItemChecklist, 'fiscalYear' | 'contents'> {
  readonly version: number;
}

/** The checklists that there are of a function and track. */
export const knownChecklists = ({ function: of, track }: Pick<ItemChecklist, 'function' | 'track'>): Sql =>
  sql`select fiscal_year as "fiscalYear", version, contents from item_checklist where function = ${of} and track = ${track}`;

/** The plans that a checklist would judge, beside how they are judged; none for one that judges no plans. */
export async function plansJudgedBy(
  read: ReadStatement,
  checklist: ItemChecklist,
  known: readonly KnownChecklist[],
): Promise<Rejudged[]> {
  const years = isPlanChecklist(checklist) ? yearsJudgedBy(checklist, known) : null;
  return years ? judgeAnew(await read<JudgedRow>(plansOfYears(years)), rulesOf(checklist)) : [];
}

/** A report beside how another checklist would judge it. */
interface RejudgedReport {
  readonly row: JudgedReportRow;
  readonly missingBefore: readonly ReportRule[];
  readonly missingAfter: readonly ReportRule[];
  readonly changed: boolean;
}

/** The reports that a checklist would judge, beside how they are judged; none for one that judges no reports. */
export async function reportsJudgedBy(
  read: ReadStatement,
  checklist: ItemChecklist,
  known: readonly KnownChecklist[],
): Promise<RejudgedReport[]> {
  const round = roundJudgedBy(checklist);
  const years = round && yearsJudgedBy(checklist, known);
  if (!years) return [];
  const rows = await read<JudgedReportRow>(reportsOfYears(round, years));
  return rows.map((row) => {
    const judge = (contents: readonly RequiredContent[]) => {
      const items = reportChecklist(contents, row);
      return {
        asked: items.map(({ rule, nameTh }) => rule ?? nameTh),
        missing: items.flatMap(({ rule, status }) => (rule !== null && status === 'MISSING' ? [rule] : [])),
      };
    };
    const before = judge(checklistOfYear(known, row.fiscalYear)?.contents ?? []);
    const after = judge(checklist.contents);
    return {
      row,
      missingBefore: before.missing,
      missingAfter: after.missing,
      changed: !isDeepStrictEqual(before, after),
    };
  });
}
