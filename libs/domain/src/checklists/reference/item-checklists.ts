import { checklistNames, memoItems } from '../../plans/index.js';
import { reportRuleNames, reportRules, type ReportRule } from '../../progress/index.js';
import { itemFunctionNames, itemFunctions, type AssessmentTrack, type ItemFunction } from '../item-function.js';
import type { ItemChecklist, RequiredContent } from '../item-checklist.js';

/** First fiscal years of the general track's editions, and where their codes were read. */
const editions = [
  { fiscalYear: 2563, source: "Agencies' published lists of items of 2563 to 2565.", confirmed: true },
  { fiscalYear: 2566, source: "Agencies' published lists of items of 2566.", confirmed: true },
  { fiscalYear: 2567, source: "Agencies' published lists of items of 2567, read in part.", confirmed: false },
  { fiscalYear: 2568, source: "Agencies' published lists of items of 2568.", confirmed: true },
  { fiscalYear: 2569, source: "Agencies' published lists of items of 2569; single sources.", confirmed: false },
] as const;

/** Codes of the general track by edition; null where an edition has no item of the function. */
const generalCodes: Readonly<Record<ItemFunction, readonly (string | null)[]>> = {
  COMPLAINT_GUIDELINE: ['O29', 'O27', 'O22', 'O17', 'O16'],
  COMPLAINT_CHANNEL: ['O30', 'O28', 'O23', 'O18', 'O17'],
  COMPLAINT_STATISTICS: ['O31', 'O29', 'O24', 'O19', 'O18'],
  PARTICIPATION: ['O33', 'O30', 'O25', 'O20', 'O19'],
  NO_GIFT_DECLARATION: ['O34', 'O31', 'O26', 'O21', 'O20'],
  NO_GIFT_CULTURE: ['O35', 'O32', 'O27', 'O21', 'O20'],
  NO_GIFT_REPORT: [null, 'O33', 'O28', null, null],
  GIFTS_RECEIVED: [null, null, 'O29', 'O22', 'O20'],
  RISK_ASSESSMENT: ['O36', 'O34', 'O30', 'O23', 'O21'],
  RISK_HANDLING: ['O37', 'O35', 'O31', 'O24', 'O22'],
  ACTION_PLAN: ['O39', 'O36', 'O32', 'O25', 'O23'],
  SIX_MONTH_PROGRESS: ['O40', 'O37', null, null, null],
  TWELVE_MONTH_RESULT: ['O41', 'O38', 'O33', 'O26', 'O24'],
  ETHICS: [null, 'O39', 'O20', 'O16', 'O15'],
  INTEGRITY_MEASURES: ['O42', 'O42', 'O34', 'O27', 'O25'],
};

const texts = (...names: readonly (readonly [nameTh: string, nameEn: string])[]): RequiredContent[] =>
  names.map(([nameTh, nameEn]) => ({ rule: null, nameTh, nameEn }));

/** Contents of the general items of 2566, as far as they are known. */
const contentsOf2566: Partial<Record<ItemFunction, readonly RequiredContent[]>> = {
  COMPLAINT_GUIDELINE: texts(
    ['วิธีที่บุคคลภายนอกร้องเรียน', 'How an outsider complains'],
    ['ขั้นตอนหรือวิธีจัดการเรื่องร้องเรียน', 'Steps of handling'],
    ['ส่วนงานที่รับผิดชอบ', 'Responsible unit'],
    ['ระยะเวลาดำเนินการ', 'Time that it takes'],
  ),
  COMPLAINT_CHANNEL: texts([
    'ช่องทางออนไลน์บนเว็บไซต์ แยกจากช่องทางทั่วไป',
    "Online, on the agency's own site, apart from the general channel",
  ]),
  COMPLAINT_STATISTICS: texts(
    ['จำนวนเรื่องทั้งหมด เสร็จสิ้น และระหว่างดำเนินการ', 'Total, finished and in progress'],
    ['ครอบคลุมอย่างน้อยหกเดือนแรก', 'At least the first six months'],
  ),
  NO_GIFT_DECLARATION: texts(
    ['ประกาศที่ผู้บริหารสูงสุดลงนาม', 'Announcement signed by the head of the agency'],
    ['ไม่รับของขวัญก่อน ขณะ หรือหลังปฏิบัติหน้าที่', 'No gifts before, during or after duty'],
    ['เป็นของปีงบประมาณนั้น', 'Of that fiscal year'],
  ),
  NO_GIFT_CULTURE: texts(['การประชุมหรืออบรมถ่ายทอดนโยบาย', 'Meeting or seminar that hands on the policy']),
  RISK_ASSESSMENT: texts(
    ['เหตุการณ์ความเสี่ยงที่ระบุได้', 'Risks that were identified'],
    ['มาตรการจัดการความเสี่ยง', 'Measures that handle them'],
  ),
  RISK_HANDLING: texts(['สิ่งที่ได้ทำตามมาตรการของปีนั้น', "What was done on the year's measures"]),
  ACTION_PLAN: texts(
    ['ชื่อโครงการหรือกิจกรรม', 'Name of each project or activity'],
    ['งบประมาณ', 'Budget of each'],
    ['ระยะเวลาดำเนินการ', 'Period of each'],
    ['เป็นแผนของปีนั้นที่ได้รับอนุมัติ', 'Approved, of that fiscal year'],
  ),
  SIX_MONTH_PROGRESS: texts(['ความก้าวหน้าของแต่ละโครงการ', 'Progress of each project'], ['งบประมาณที่ใช้', 'Budget used']),
  TWELVE_MONTH_RESULT: texts(
    ['ผลของแต่ละโครงการ', 'Result of each project'],
    ['งบประมาณที่ใช้', 'Budget used'],
    ['ปัญหา อุปสรรค และข้อเสนอแนะ', 'Problems and suggestions'],
  ),
};

const ofGeneral = itemFunctions.flatMap((of) =>
  editions.flatMap(({ fiscalYear, source, confirmed }, edition): ItemChecklist[] => {
    const code = generalCodes[of][edition] ?? null;
    if (code === null) return [];
    const contents = (fiscalYear === 2566 ? contentsOf2566[of] : undefined) ?? [];
    return [
      {
        ...{ function: of, track: 'GENERAL', fiscalYear, code },
        ...itemFunctionNames[of],
        contents,
        source,
        confirmed,
      },
    ];
  }),
);

const judged = (rules: readonly ReportRule[]): RequiredContent[] =>
  rules.map((rule) => ({ rule, ...reportRuleNames[rule] }));

const district = { track: 'DISTRICT' as AssessmentTrack, fiscalYear: 2566, confirmed: true };
const memo = "Memo of a district's plan of 2566, which quotes the assessment's item.";

/** What is known of the assessment's items. The centre corrects it and adds later years. */
export const itemChecklists: readonly ItemChecklist[] = [
  {
    ...{ ...district, function: 'ACTION_PLAN', code: 'O28', source: memo },
    ...itemFunctionNames.ACTION_PLAN,
    contents: memoItems.map((rule) => ({ rule, ...checklistNames[rule] })),
  },
  {
    ...{ ...district, function: 'SIX_MONTH_PROGRESS', code: 'O28', source: memo },
    ...itemFunctionNames.SIX_MONTH_PROGRESS,
    contents: judged(reportRules),
  },
  {
    ...{ ...district, function: 'TWELVE_MONTH_RESULT', code: 'O28', confirmed: false },
    ...itemFunctionNames.TWELVE_MONTH_RESULT,
    source: "Carried over from the six-month report of a district's memo of 2566; no item of its own was seen.",
    contents: judged(reportRules.filter((rule) => rule !== 'COVERS_SIX_MONTHS')),
  },
  {
    ...{ ...district, function: 'NO_GIFT_DECLARATION', code: 'O23', confirmed: false },
    ...itemFunctionNames.NO_GIFT_DECLARATION,
    source: "A district's published item of 2566.",
    contents: texts(
      ['ประกาศโดยผู้อำนวยการเขตคนปัจจุบัน', 'Declared by the present director'],
      ['อยู่ในกรอบนโยบายของผู้ว่าราชการกรุงเทพมหานคร', "Within the governor's policy"],
      ['มีภาษาไทยและภาษาอังกฤษ', 'In Thai and English'],
    ),
  },
  ...ofGeneral,
];
