import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insertPlan, type TestAccountName } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';

const { app, visitAs } = journey();

const as = async (account: TestAccountName, path: string): Promise<Page> => (await visitAs(account, { path })).page;

it('a district is given an assistant director, who recommends what the head endorsed before the director approves it', async () => {
  const { planId, fiscalYear } = await insertPlan(app.database, 1023, 'SUBMITTED');
  const path = `/plans/${planId}`;

  // The administrator of the centre adds the step on the page of the district.
  const admin = await as('admin', `/districts/1023?year=${fiscalYear}`);
  const step = admin.getByRole('switch', { name: 'มีขั้นตอนผู้ช่วยผู้อำนวยการเขต' });
  await step.waitFor();
  await soon(() => step.isChecked()).toBe(false);
  await step.click();
  await admin.getByText('เพิ่มขั้นตอนผู้ช่วยผู้อำนวยการเขตแล้ว').waitFor();
  await admin.getByRole('listitem').getByText('ผู้ช่วยผู้อำนวยการเขต', { exact: true }).waitFor();
  await soon(() => step.isChecked()).toBe(true);
  expect(await accessibilityProblems(admin)).toEqual([]);

  const head = await as('head', path);
  await head.getByRole('button', { name: 'เห็นชอบ', exact: true }).click();
  await head.getByText('รอผู้ช่วยผู้อำนวยการเขต แก้ไขได้').waitFor();

  // The director sees for whom the plan waits, and may decide all the same.
  const director = await as('director', `/my-district?year=${fiscalYear}`);
  await director.getByText(`แผนปี ${fiscalYear}: รอผู้ช่วยผู้อำนวยการเขต`).waitFor();
  await director.goto(app.url + path);
  await director.getByText('รอผู้ช่วยผู้อำนวยการเขต เห็นควรอนุมัติแล้วเรื่องจะมาถึงท่าน').waitFor();
  await director.getByRole('button', { name: 'พิจารณาโดยไม่รอ…' }).waitFor();

  const assistant = await as('assistant', `/my-district?year=${fiscalYear}`);
  await assistant.locator(`main a[href$="${path}"]`).first().click();
  await assistant.getByRole('button', { name: 'ส่งคืน…' }).waitFor();
  await assistant.getByText('เห็นควรอนุมัติแล้วเรื่องจะไปถึงผู้อำนวยการเขต').waitFor();
  expect(await accessibilityProblems(assistant)).toEqual([]);
  await assistant.getByRole('button', { name: 'เห็นควรอนุมัติ', exact: true }).click();
  await assistant.getByText('รอผู้อำนวยการเขตอนุมัติ').waitFor();

  await director.goto(app.url + path);
  await director.getByRole('button', { name: 'อนุมัติ…' }).click();
  await director.getByRole('button', { name: 'อนุมัติ', exact: true }).click();
  const history = director.locator('#history');
  await history.getByText('อนุมัติ', { exact: false }).last().waitFor();
  await history.getByText('เห็นควรอนุมัติ').waitFor();

  // Without the step the next plan goes from the head to the director, and its trail says so.
  await step.click();
  await admin.getByText('ยกเลิกขั้นตอนผู้ช่วยผู้อำนวยการเขตแล้ว').waitFor();
  const next = await insertPlan(app.database, 1023, 'ENDORSED');
  await director.goto(`${app.url}/plans/${next.planId}`);
  await director.getByRole('button', { name: 'อนุมัติ…' }).click();
  await director.getByRole('button', { name: 'อนุมัติ', exact: true }).click();
  await history.getByText('เขตนี้ไม่มีขั้นตอนผู้ช่วยผู้อำนวยการเขต').waitFor();
}, 120_000);
