import { system } from '@sucharit/domain/access';
import { readFile } from 'node:fs/promises';
import {
  measureSchema,
  memoItems,
  planChecklist,
  planSchema,
  riskSchema,
  type PlanStatus,
} from '@sucharit/domain/plans';
import type { EntityManager } from 'typeorm';
import { contentRow } from '../../platform/content/index.js';
import type { SeedServices } from '../services.js';
import { assistedDistrict, documentDistrict, draftDistrict } from './demo-city.js';
import { documentCourse, type DemoPlan, type PlanCourse } from './demo-plan.js';
import type { ReportedPlan } from './demo-progress.js';
import { insertRows } from './insert-rows.js';
import { codesOfReason } from './texts/section-texts.js';

/** A document of our own words with the facts and the reading errors of a real one. Sources and build lie equally deep. */
const documentUrl = new URL('../../../../../tools/data/demo-plan-1023.md', import.meta.url);

/** Ids of the demo accounts by username. */
export type AccountIds = ReadonlyMap<string, string>;

/** Saves a plan counts: one for the draft, one for every step but a recommendation before an approval. */
const versions: Readonly<Record<PlanStatus, number>> = {
  DRAFT: 1,
  SUBMITTED: 2,
  ENDORSED: 3,
  RECOMMENDED: 4,
  RETURNED: 3,
  APPROVED: 4,
};

/** Who takes the steps in the districts that have demo accounts. */
export function actorsOf(districtCode: number, accounts: AccountIds) {
  const id = (username: string): string | null => accounts.get(username) ?? null;
  const nobody = { officer: null, head: null, assistant: null, director: null };
  if (districtCode === documentDistrict)
    return {
      ...nobody,
      ...{ officer: id('nongkhaem.officer'), head: id('nongkhaem.head'), director: id('nongkhaem.director') },
    };
  if (districtCode === assistedDistrict)
    return { ...nobody, assistant: id('ratburana.assistant'), director: id('ratburana.director') };
  return { ...nobody, officer: districtCode === draftDistrict ? id('bangphlat.officer') : null };
}

/** Columns of the workflow, as PlanStepsService leaves them. */
function courseColumns(districtCode: number, course: PlanCourse, accounts: AccountIds) {
  const { officer, head, assistant, director } = actorsOf(districtCode, accounts);
  return {
    status: course.status,
    submitted_at: course.submittedAt,
    submitted_by: course.submittedAt && officer,
    endorsed_at: course.endorsedAt,
    endorsed_by: course.endorsedAt && head,
    recommended_at: course.recommendedAt,
    recommended_by: course.recommendedAt && assistant,
    approved_at: course.approvedAt,
    approved_by: course.approvedAt && director,
    return_reason: course.returnReason,
    return_reason_codes: codesOfReason(course.returnReason),
    version: versions[course.status] + (course.status === 'APPROVED' && course.recommendedAt ? 1 : 0),
  };
}

/**
 * Imports the plan document of the one district whose plan comes from a document, and takes it to its approval.
 * @returns what reports on it look at
 */
export async function importDemoDocument(
  manager: EntityManager,
  { planImport }: Pick<SeedServices, 'planImport'>,
  accounts: AccountIds,
): Promise<ReportedPlan> {
  const { planId } = await planImport.importIn(manager, system, {
    fileName: 'demo-plan-1023.md',
    bytes: await readFile(documentUrl),
    replace: false,
    demo: true,
  });
  const columns = courseColumns(documentDistrict, documentCourse, accounts);
  const names = Object.keys(columns);
  await manager.query(
    `update plan set (${names.join(', ')}) =
       (select ${names.join(', ')} from json_populate_record(null::plan, $2)) where id = $1`,
    [planId, JSON.stringify(columns)],
  );
  const [content] = (await manager.query(
    `select approved_on::text as "approvedOn",
       (select json_agg(json_build_object('number', number, 'budget', budget::text) order by number) from measure where plan_id = plan.id) as measures
     from plan where id = $1`,
    [planId],
  )) as [ReportedPlan['content']];
  return { districtCode: documentDistrict, content };
}

/** Adds plans with their measures and risks, the same rows as PlansService writes, in a statement for each table. */
export async function writePlans(
  manager: EntityManager,
  plans: readonly DemoPlan[],
  accounts: AccountIds,
): Promise<void> {
  await insertRows(
    manager,
    'plan',
    plans.map(({ districtCode, content, course }) => ({
      district_code: districtCode,
      fiscal_year: content.fiscalYear,
      ...contentRow(planSchema, content),
      checklist: planChecklist(memoItems, content, course.status),
      demo: true,
      approved_on: content.approvedOn,
      ...courseColumns(districtCode, course, accounts),
    })),
  );
  const parts = <Part extends object>(partsOf: (plan: DemoPlan) => readonly Part[]) =>
    plans.flatMap((plan) =>
      partsOf(plan).map((part) => ({
        ...part,
        district_code: plan.districtCode,
        fiscal_year: plan.content.fiscalYear,
      })),
    );
  const ofPlan = 'join plan using (district_code, fiscal_year)';
  await insertRows(
    manager,
    'measure',
    parts(({ content }) => content.measures.map((measure) => contentRow(measureSchema, measure))),
    { plan_id: 'plan.id' },
    ofPlan,
  );
  await insertRows(
    manager,
    'risk',
    parts(({ content }) => content.risks.map((risk) => contentRow(riskSchema, risk))),
    { plan_id: 'plan.id' },
    ofPlan,
  );
}
