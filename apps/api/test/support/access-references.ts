import { centre, everyone, type Operation } from './access-operation.js';
import { mutation } from './test-client.js';
import type { TestDatabase } from './test-database.js';

const some = { code: 'SOME', nameTh: 'ก', nameEn: 'x', firstYear: 2566, lastYear: 2570, source: 'x' };

/** The list of what plans rest on with the centre's commands on it, and what plans have in common. */
export const referenceOperations = (database: () => TestDatabase): Record<string, Operation> => ({
  'Query.higherPlans': { for: everyone, call: () => Promise.resolve(['{ higherPlans { code } }']) },
  'Query.similarTexts': {
    for: everyone,
    call: () => Promise.resolve(['{ similarTexts(fiscalYear: 2566, kind: RISK) { groupCount } }']),
  },
  'Mutation.setHigherPlan': {
    for: centre,
    call: async () => {
      await database().query(`delete from higher_plan where code = 'SOME'`);
      return [mutation('setHigherPlan', 'SetHigherPlanInput'), { input: some }];
    },
  },
  'Mutation.deleteHigherPlan': {
    for: centre,
    call: async () => {
      await database().query(
        `insert into higher_plan (code, name_th, name_en, first_year, last_year, source, confirmed)
         values ('SOME', 'ก', 'x', 2566, 2570, 'x', false) on conflict (code) do update set version = 1`,
      );
      return [mutation('deleteHigherPlan', 'DeleteHigherPlanInput', 'code'), { input: { code: 'SOME', version: 1 } }];
    },
  },
});
