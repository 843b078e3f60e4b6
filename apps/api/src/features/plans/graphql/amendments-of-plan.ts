import { isAmendable, type PlanState } from '@sucharit/domain/plans';
import sql from 'sql-template-tag';
import { ReadColumn, ReadComputed, ReadList, ReadOne } from '../../../platform/read-model/index.js';
import { PlanAmendment } from './plan-amendment.type.js';
import { RemovedMeasure } from './removed-measure.type.js';

type Known = Pick<PlanState, 'status' | 'districtCode'> & { isAmended: boolean };

/** Gives a plan what it has of amendments. Stands below `@ReadType`. */
export const AmendmentsOfPlan: ClassDecorator = ({ prototype }) => {
  const plan = prototype as object;
  ReadColumn({
    column: 'date',
    nullable: true,
    filter: true,
    order: true,
    description:
      'Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval.',
  })(plan, 'amendedOn');
  ReadComputed<Known>({
    type: () => Boolean,
    description:
      'True where the caller may begin an amendment of it now (beginPlanAmendment): it is approved, and none is under way.',
    inPast: false,
    needs: {
      status: ({ row }) => sql`${row}.status`,
      districtCode: ({ row }) => sql`${row}.district_code`,
      isAmended: ({ row }) =>
        sql`exists (select from plan_amendment as open where open.plan_id = ${row}.id and open.closed_at is null)`,
    },
    compute: (known, caller) => isAmendable(known, caller),
  })(plan, 'amendable');
  ReadOne({
    type: () => PlanAmendment,
    where: ({ row, parent }) => sql`${row}.plan_id = ${parent}.id and ${row}.closed_at is null`,
    description: 'The amendment of it that is under way; null when there is none, and for other districts.',
  })(plan, 'amendment');
  ReadList({
    type: () => PlanAmendment,
    where: ({ row, parent }) => sql`${row}.plan_id = ${parent}.id`,
    orderBy: ({ row }) => sql`${row}.begun_at desc, ${row}.id`,
    expectedRows: 2,
    description:
      'All amendments of it, also those that were approved or withdrawn, the latest first; none for other districts.',
  })(plan, 'amendments');
  ReadList({
    type: () => RemovedMeasure,
    where: ({ row, parent }) => sql`${row}.plan_id = ${parent}.id`,
    orderBy: ({ row }) => sql`${row}.removed_at, ${row}.number, ${row}.id`,
    expectedRows: 2,
    description:
      'Measures that amendments have taken out of it, of which reports had told before; none for other districts.',
  })(plan, 'removedMeasures');
};
