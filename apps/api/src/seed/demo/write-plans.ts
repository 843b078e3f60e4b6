import { readFile } from 'node:fs/promises';
import type { PlanStatus } from '@sucharit/domain/plans';
import type { EntityManager } from 'typeorm';
import type { SeedServices } from '../services.js';
import { documentDistrict, draftDistrict } from './demo-city.js';
import { documentCourse, type DemoPlan, type PlanCourse } from './demo-plan.js';

/** A document of our own words with the facts and the reading errors of a real one. Sources and build lie equally deep. */
const documentUrl = new URL('../../../../../tools/data/demo-plan-1023.md', import.meta.url);

/** Ids of the demo accounts by username. */
export type AccountIds = ReadonlyMap<string, string>;

/** Saves a plan counts: one for the draft, one for every step. */
const versions: Readonly<Record<PlanStatus, number>> = {
  DRAFT: 1,
  SUBMITTED: 2,
  ENDORSED: 3,
  RETURNED: 3,
  APPROVED: 4,
};

/** Who takes the steps in the districts that have demo accounts. */
export function actorsOf(districtCode: number, accounts: AccountIds) {
  const id = (username: string): string | null => accounts.get(username) ?? null;
  return districtCode === documentDistrict
    ? { officer: id('nongkhaem.officer'), head: id('nongkhaem.head'), director: id('nongkhaem.director') }
    : { officer: districtCode === draftDistrict ? id('bangphlat.officer') : null, head: null, director: null };
}

/** Imports the plan document of the one district whose plan comes from a document. */
export async function importDemoDocument(
  manager: EntityManager,
  { planImport }: Pick<SeedServices, 'planImport'>,
  accounts: AccountIds,
): Promise<void> {
  const { planId } = await planImport.importIn(manager, 'system', {
    fileName: 'demo-plan-1023.md',
    bytes: await readFile(documentUrl),
    replace: false,
    demo: true,
  });
  await writeCourses(manager, [{ planId, districtCode: documentDistrict, course: documentCourse }], accounts);
}

/** Adds plans as drafts through the service, then moves them to where they have come. */
export async function writePlans(
  manager: EntityManager,
  { plans: service }: Pick<SeedServices, 'plans'>,
  plans: readonly DemoPlan[],
  accounts: AccountIds,
): Promise<void> {
  const added: { planId: string; districtCode: number; course: PlanCourse }[] = [];
  for (const { course, ...plan } of plans) {
    const { planId } = await service.insert(manager, 'system', { ...plan, demo: true });
    added.push({ planId, districtCode: plan.districtCode, course });
  }
  await writeCourses(manager, added, accounts);
}

async function writeCourses(
  manager: EntityManager,
  plans: readonly { readonly planId: string; readonly districtCode: number; readonly course: PlanCourse }[],
  accounts: AccountIds,
): Promise<void> {
  const rows = plans.map(({ planId, districtCode, course }) => {
    const { officer, head, director } = actorsOf(districtCode, accounts);
    return {
      ...course,
      planId,
      submittedBy: course.submittedAt && officer,
      endorsedBy: course.endorsedAt && head,
      approvedBy: course.approvedAt && director,
      version: versions[course.status],
    };
  });
  await manager.query(
    `update plan set status = course.status, return_reason = course."returnReason", version = course.version,
       submitted_at = course."submittedAt", submitted_by = course."submittedBy",
       endorsed_at = course."endorsedAt", endorsed_by = course."endorsedBy",
       approved_at = course."approvedAt", approved_by = course."approvedBy"
     from json_to_recordset($1) as course ("planId" uuid, status text, "returnReason" text, version int,
       "submittedAt" timestamptz, "submittedBy" uuid, "endorsedAt" timestamptz, "endorsedBy" uuid,
       "approvedAt" timestamptz, "approvedBy" uuid)
     where plan.id = course."planId"`,
    [JSON.stringify(rows)],
  );
}
