import type { ContentSchema } from '../content/index.js';
import { dimensions } from './dimension.js';
import { budgetStatuses } from './measure-budget.js';
import { measureIndicatorSchema } from './measure-indicator.js';
import { measureKinds } from './measure-kind.js';
import { measureLinkSchema } from './measure-link.js';
import { plannedStepSchema } from './planned-step.js';
import { targetGroups } from './target-group.js';

/** One row of a plan's table of measures. */
export const measureSchema = {
  id: {
    kind: 'identity',
    nameTh: 'รหัสอ้างอิง',
    nameEn: 'Reference',
    description:
      'Lasting identity of the measure, a UUID: it stays when the measure is changed, moved, or brought back after it was removed. A new measure may be given one of its own; without one, a measure of the same title is the same, else the one of the same number.',
    copied: false,
    inDocuments: false,
  },
  number: {
    kind: 'number',
    nameTh: 'ที่',
    nameEn: 'No.',
    description:
      'Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps.',
    filter: true,
    order: true,
  },
  dimension: {
    kind: 'choice',
    codes: dimensions,
    choice: 'Dimension',
    nameTh: 'มิติ',
    nameEn: 'Dimension',
    description: 'Dimension of the measure; null while a draft leaves it open.',
    filter: true,
    order: true,
  },
  mission: {
    kind: 'text',
    limit: 'paragraph',
    nameTh: 'ภารกิจตามมิติ',
    nameEn: 'Mission',
    description: 'Mission under the dimension (ภารกิจตามมิติ); empty when the plan names none.',
    filter: true,
    order: true,
    searched: true,
  },
  title: {
    kind: 'text',
    limit: 'line',
    given: true,
    nameTh: 'ชื่อ',
    nameEn: 'Title',
    description: 'Title of the measure; empty while a draft leaves it open.',
    filter: true,
    order: true,
    searched: true,
  },
  kind: {
    kind: 'choice',
    codes: measureKinds,
    choice: 'MeasureKind',
    nameTh: 'ประเภท',
    nameEn: 'Kind',
    description: 'Kind of measure; null when the plan does not say.',
    inDocuments: false,
    filter: true,
  },
  objectives: {
    kind: 'texts',
    limit: 'paragraph',
    nameTh: 'วัตถุประสงค์',
    nameEn: 'Objectives',
    description: 'Objectives, in order.',
    searched: true,
  },
  methods: {
    kind: 'texts',
    limit: 'paragraph',
    nameTh: 'วิธีดำเนินการ',
    nameEn: 'Steps of work',
    description: 'Steps of work, in order.',
    searched: true,
  },
  plannedSteps: {
    kind: 'items',
    of: plannedStepSchema,
    inDocuments: false,
    nameTh: 'กำหนดเวลาของขั้นตอน',
    nameEn: 'Planned times of the steps',
    description:
      'Month or day for which steps of `methods` are planned, in their order, at most one row for each step, known by the words of the step.',
  },
  indicators: {
    kind: 'items',
    of: measureIndicatorSchema,
    nameTh: 'ตัวชี้วัด',
    nameEn: 'Indicators',
    description: 'What the measure is judged by (ตัวชี้วัด), in order, each with its target where one is stated.',
    searched: true,
  },
  targetGroups: {
    kind: 'choices',
    codes: targetGroups,
    choice: 'TargetGroup',
    nameTh: 'กลุ่มเป้าหมาย',
    nameEn: 'Target groups',
    description:
      'Groups that the measure addresses (กลุ่มเป้าหมาย), each once, in the order of the list; empty when the plan names none.',
    filter: true,
  },
  // A budget is granted for one year.
  budget: {
    kind: 'money',
    nameTh: 'งบประมาณ',
    nameEn: 'Budget',
    description:
      'Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet.',
    copied: false,
    filter: true,
    order: true,
  },
  budgetStatus: {
    kind: 'choice',
    codes: budgetStatuses,
    choice: 'BudgetStatus',
    required: true,
    leftOut: 'NO_BUDGET',
    nameTh: 'การใช้งบประมาณ',
    nameEn: 'Use of budget',
    description:
      'Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED.',
    filter: true,
    order: true,
  },
  allotted: {
    kind: 'money',
    nameTh: 'งบประมาณที่ได้รับจัดสรร',
    nameEn: 'Allotted budget',
    description: 'Money allotted to the measure in baht, beside the planned `budget`; null while none is known.',
    copied: false,
    inDocuments: false,
    filter: true,
    order: true,
  },
  budgetSource: {
    kind: 'text',
    limit: 'line',
    orNull: true,
    inDocuments: false,
    nameTh: 'แหล่งงบประมาณ',
    nameEn: 'Source of the budget',
    description: 'Where the money of the measure comes from (แหล่งงบประมาณ); null when the plan does not say.',
    filter: true,
    order: true,
    searched: true,
  },
  responsibleUnit: {
    kind: 'text',
    limit: 'line',
    orNull: true,
    nameTh: 'หน่วยงานรับผิดชอบ',
    nameEn: 'Responsible unit',
    description:
      'Section of the district that carries the measure out (ผู้รับผิดชอบ), as the document has it; null when it names none.',
    filter: true,
    order: true,
    searched: true,
  },
  responsiblePosition: {
    kind: 'text',
    limit: 'line',
    orNull: true,
    inDocuments: false,
    nameTh: 'ตำแหน่งผู้รับผิดชอบ',
    nameEn: 'Responsible position',
    description: 'Position of the person who carries the measure out, never a name; null when the plan names none.',
    filter: true,
    order: true,
    searched: true,
  },
  startMonth: {
    kind: 'month',
    nameTh: 'เริ่มเดือน',
    nameEn: 'First month',
    description: 'First month of the work, 1 (January) to 12, in the fiscal year of the plan; null while it is open.',
    filter: true,
  },
  endMonth: {
    kind: 'month',
    nameTh: 'สิ้นสุดเดือน',
    nameEn: 'Last month',
    description:
      'Last month of the work, 1 (January) to 12; not before the first one in a fiscal year, which begins in October. Null while it is open.',
    filter: true,
  },
  answers: {
    kind: 'items',
    of: measureLinkSchema,
    inDocuments: false,
    nameTh: 'ตอบสนองต่อ',
    nameEn: 'Answers',
    description:
      'What the measure answers, each once: risks, SWOT weaknesses and objectives of the plan, weak indicators of the ITA result of the year before, and guidelines of the higher plans on which the plan rests. A link leaves with the risk, weakness, objective or higher plan that it is to.',
  },
} as const satisfies ContentSchema;
