import { describe, expect, it } from '@jest/globals';
import { daysBetween, roundCutOff } from '@sucharit/domain/shared';
import { insertPlan, withApp } from '../support/index.js';

const app = withApp();
interface Told {
  readonly plans: {
    readonly nodes: readonly { readonly id: string; readonly approvedDaysAfterCutOff: number | null }[];
  };
}

describe('the approval of a plan', () => {
  it('is told by how many days it came after the cut-off of the first report, and is found by it', async () => {
    const days = new Map<string, string | null>();
    const insert = async (approvedOn: string | null): Promise<void> => {
      const { planId } = await insertPlan(app.database, 1023, approvedOn === null ? 'ENDORSED' : 'APPROVED');
      await app.database.query('update plan set approved_on = $2 where id = $1', [planId, approvedOn ?? '2400-01-01']);
      days.set(planId, approvedOn);
    };
    for (const approvedOn of ['1900-01-01', null, '2400-01-01']) await insert(approvedOn);
    const rows = await app.database.query<{ id: string; year: number }>('select id, fiscal_year as year from plan');
    const onDay = async (id: string, day: string): Promise<void> => {
      await app.database.query('update plan set approved_on = $2 where id = $1', [id, day]);
      days.set(id, day);
    };
    const centre = await app.as('center');
    const told = async (filter = ''): Promise<Map<string, number | null>> => {
      const { plans } = await centre.data<Told>(
        `{ plans(filter: { districtCode: { eq: 1023 } ${filter} }) { nodes { id approvedDaysAfterCutOff } } }`,
      );
      return new Map(plans.nodes.map((plan) => [plan.id, plan.approvedDaysAfterCutOff]));
    };
    const expected = (): Map<string, number | null> =>
      new Map(
        rows.map(({ id, year }) => {
          const approvedOn = days.get(id) ?? null;
          const late = approvedOn === null ? 0 : daysBetween(roundCutOff(year, 'SIX_MONTH'), approvedOn);
          return [id, late > 0 ? late : null];
        }),
      );
    expect(await told()).toEqual(expected());
    const [first] = rows.filter(({ id }) => days.get(id) !== null);
    const { id, year } = first!;
    const common = roundCutOff(year, 'SIX_MONTH').slice(0, 4);
    for (const day of [`${common}-03-30`, `${common}-03-31`, `${common}-04-01`, `${common}-04-25`]) {
      await onDay(id, day);
      expect(await told()).toEqual(expected());
    }
    expect((await told()).get(id)).toBe(25);
    expect((await told('approvedDaysAfterCutOff: { eq: 25 }')).size).toBe(1);
    expect([...(await told('approvedDaysAfterCutOff: { isNull: true }')).values()]).not.toContain(25);
  });
});
