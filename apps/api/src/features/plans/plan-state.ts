import type { PlanState } from '@sucharit/domain/plans';
import sql from 'sql-template-tag';
import type { RowSql } from '../../platform/read-model/index.js';
import { currentStandIns, type CurrentStandIn } from '../stand-ins/index.js';

/** Columns of a plan that its workflow reads, and the stand-ins of the day. */
export type KnownOfPlan = Omit<PlanState, 'standingIn'> & { readonly standIns: readonly CurrentStandIn[] };

/** The same, as the statement reads it. */
export const planState = {
  status: ({ row }) => sql`${row}.status`,
  districtCode: ({ row }) => sql`${row}.district_code`,
  submittedBy: ({ row }) => sql`${row}.submitted_by`,
  endorsedBy: ({ row }) => sql`${row}.endorsed_by`,
  recommendedBy: ({ row }) => sql`${row}.recommended_by`,
  assisted: ({ row }) => sql`(select has_assistant_director from district where code = ${row}.district_code)`,
  standIns: currentStandIns,
} as const satisfies Record<keyof KnownOfPlan, RowSql>;
