import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insertFigures, insertRiskMatrices, until } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { signInAs } from './support/console.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';

const { app, visit, visitAs, complaints } = journey();

beforeAll(async () => {
  await insertFigures(app.database);
  await insertRiskMatrices(app.database);
  await app.database.query(
    'update risk set residual_likelihood = 1, residual_impact = impact where likelihood is not null and impact is not null',
  );
}, 120_000);

/** The figures of the cells, from the likeliest risks down, as they are drawn. */
const drawn = (page: Page): Promise<number[][]> =>
  page
    .locator('.risk-map tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number.parseInt(cell.textContent ?? '', 10))),
    );

async function counted(where: string, likelihood = 'likelihood', impact = 'impact'): Promise<number[][]> {
  const rows = await app.database.query<{ l: number; i: number; n: number }>(
    `select ${likelihood} as l, ${impact} as i, count(*)::int as n from risk where ${where} group by 1, 2`,
  );
  const steps = [1, 2, 3, 4, 5];
  return steps.toReversed().map((l) => steps.map((i) => rows.find((row) => row.l === l && row.i === i)?.n ?? 0));
}

describe('the heat map of risks', () => {
  it('counts the risks of the city as they are rated, and leads from a cell to the plan', async () => {
    const { page } = await visitAs('center', { path: '/risks?year=2566' });
    await page.locator('.risk-map').waitFor();
    await soon(() => drawn(page)).toEqual(await counted('fiscal_year = 2566'));

    const [gravest] = await app.database.query<{ l: number; i: number; n: number }>(
      `select likelihood as l, impact as i, count(*)::int as n from risk
       where fiscal_year = 2566 and likelihood * impact is not null group by 1, 2 order by likelihood * impact desc, 1 limit 1`,
    );
    // The keyboard is enough.
    await page.getByRole('button', { name: `โอกาสเกิด ${gravest!.l} ผลกระทบ ${gravest!.i} ` }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `โอกาสเกิด ${gravest!.l} ผลกระทบ ${gravest!.i} (${gravest!.n})` }).waitFor();
    expect(new URL(page.url()).searchParams.get('cell')).toBe(`${gravest!.l}x${gravest!.i}`);
    await soon(() => page.locator('main a[href*="#risk-"]').count()).toBe(Math.min(gravest!.n, 50));
    await soon(() => page.getByRole('button', { pressed: true, name: 'ผลกระทบ' }).count()).toBe(1);

    await page.getByRole('button', { name: 'คงเหลือหลังดำเนินมาตรการ' }).click();
    await page.getByText('จำนวนความเสี่ยงคงเหลือหลังดำเนินมาตรการ').waitFor();
    const residual = await counted('fiscal_year = 2566', 'residual_likelihood', 'residual_impact');
    await until(
      'the residual risks are drawn',
      async () => JSON.stringify(await drawn(page)) === JSON.stringify(residual),
    );
    await page.getByRole('combobox', { name: 'ด้าน' }).click();
    await page.getByRole('option', { name: 'การบริหารงานบุคคล' }).click();
    const ofArea = await counted(`fiscal_year = 2566 and area = 'PERSONNEL'`, 'residual_likelihood', 'residual_impact');
    await until(
      'the risks of the area are drawn',
      async () => JSON.stringify(await drawn(page)) === JSON.stringify(ofArea),
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('main a[href*="#risk-"]').first().click();
    await page.getByRole('link', { name: '← ความเสี่ยงการทุจริต' }).click();
    await until(
      'the risks of the area are drawn',
      async () => JSON.stringify(await drawn(page)) === JSON.stringify(ofArea),
    );
    expect(complaints()).toEqual([]);
  });

  it('shows the risks of one plan as they stand in its fields', async () => {
    const { page } = await visit();
    const [plan] = await app.database.query<{ id: string }>(
      `update plan set status = 'DRAFT', approved_on = null where district_code = 1025 and fiscal_year = 2566 returning id`,
    );
    await app.database.query(
      `update risk set likelihood = 2, impact = 2, residual_likelihood = null, residual_impact = null where plan_id = $1`,
      [plan!.id],
    );
    await page.goto(app.url);
    await signInAs(page, 'otherOfficer');
    await page.goto(`${app.url}/plans/${plan!.id}`);
    await page.getByRole('button', { name: 'แก้ไขความเสี่ยงที่ 1', exact: true }).click();
    await page.getByRole('combobox', { name: 'ผลกระทบ', exact: true }).first().click();
    await page.getByRole('option', { name: '5', exact: true }).click();
    await page.getByRole('button', { name: 'โอกาสเกิด 2 ผลกระทบ 5 ระดับสูง 1 ความเสี่ยง' }).click();
    await page.locator('#risks a[href="#risk-1"]').waitFor();
    await soon(() => page.locator('#risks a[href="#risk-1"]').count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});
