import { contactChannels } from '../channels/index.js';
import { districtReference } from '../districts/index.js';
import { higherPlans } from '../references/index.js';
import { squeezeThai } from '../shared/index.js';
import type { PlanReading } from './plan-reading.js';
import { readPlanDocument } from './read-plan-document.js';

const root = new URL('../../../../', import.meta.url);

/** The demo plan that we ship: our own words, the facts and reading errors of a real one. */
export const demoPlanFile = new URL('tools/data/demo-plan-1023.md', root);
/** The real plan, which is not ours to ship and lies beside some checkouts. */
export const realPlanFile = new URL('../shared/documents/nong-khaem-2566.txt', root);

export const fixtureFile = (name: string): URL => new URL(`fixtures/${name}`, import.meta.url);

export const read = (text: string): PlanReading =>
  readPlanDocument(text, { districts: districtReference, higherPlans, channels: contactChannels });

/** What two readings of the same plan have in common, however their documents are spaced and spelt. */
export const shapeOf = (reading: PlanReading): unknown => ({
  head: [reading.districtCode, reading.fiscalYear, reading.approvedOn, squeezeThai(reading.documentNumber ?? '')],
  measures: reading.measures.map(({ number, dimension, objectives, methods, budget }) => [
    number,
    dimension,
    objectives.length,
    methods.length,
    budget,
  ]),
  swot: Object.values(reading.swot).map((items: PlanReading['swot']['strengths']) => items.map(({ factor }) => factor)),
  lists: [reading.risks, reading.noGiftRules, reading.objectives, reading.goals, reading.benefits].map(
    (list) => list.length,
  ),
  ita: [reading.ita?.fiscalYear, reading.ita?.scores, reading.ita?.total],
  checklist: reading.checklist.map(({ key, status }) => `${key} ${status}`),
});

interface PlanParts {
  readonly memo?: string;
  readonly title?: string;
  readonly body?: string;
  readonly risks?: string;
  readonly table?: string;
}

export const memoOf = (order: string): string => `บันทึกข้อความ

ส่วนราชการ ฝ่ายปกครอง สำนักงานเขตคลองสาน
ที่ กท 5501/218
วันที่ 12 ธันวาคม 2567
เรื่อง ขออนุมัติแผนปฏิบัติการต่อต้านการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. 2568
เรียน ผู้อำนวยการเขตคลองสาน

${order}`;

export const measureHeading =
  '| มิติ | ภารกิจตามมิติ | โครงการ/กิจกรรม/มาตรการ | วัตถุประสงค์ | วิธีดำเนินการ | งบประมาณ |\n|---|---|---|---|---|---|';
const oneMeasure =
  '| มิติที่ 1 การสร้างวัฒนธรรมสุจริต | ปลูกจิตสำนึก | 1. กิจกรรมให้ความรู้ | 1. เพื่อให้รู้ | 1. จัดประชุม | ไม่ใช้งบประมาณ |';

/** A short plan of Khlong San for 2568 of which a test replaces one part. */
export const planWith = ({ memo, title, body, risks, table }: PlanParts): string =>
  [
    memo ?? memoOf('อนุมัติ\nผู้อำนวยการเขตคลองสาน\n19 ธ.ค. 2567'),
    title ?? 'แผนปฏิบัติการต่อต้านการทุจริตและประพฤติมิชอบ\nประจำปีงบประมาณ พ.ศ. 2568\nสำนักงานเขตคลองสาน',
    body ?? '',
    `ความเสี่ยงในการทุจริตของสำนักงานเขตคลองสาน\n${risks ?? '1. การเรียกรับผลประโยชน์\n2. การเบิกจ่ายเกินจริง'}`,
    `ส่วนที่ 2 แผนปฏิบัติการ\n\n${table ?? `${measureHeading}\n${oneMeasure}`}`,
  ].join('\n\n');

export const codesOf = (reading: PlanReading): string[] => reading.findings.map(({ code }) => code);
