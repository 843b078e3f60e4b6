import type { ContentField, Words } from '../../content/index.js';
import { ratingLimit } from '../../shared/rating.js';
import { listLimit, rowLimit, textLimits } from '../../shared/text.js';
import { checklistNames } from '../plan-checklist.js';
import { gapRules } from '../plan-gaps.js';
import { sectionRules } from '../section-rules.js';
import type { PlanSection } from '../plan-section.js';
import { said, type Help } from './help.js';

const figures = new Intl.NumberFormat('en-US');

const atMost = (limit: keyof typeof textLimits): Words => {
  const count = figures.format(textLimits[limit]);
  return said(`ไม่เกิน ${count} ตัวอักษร`, `At most ${count} characters.`);
};
const rows = (limit: number): Words => said(`ไม่เกิน ${limit} รายการ`, `At most ${limit} entries.`);

/** Rules that follow from the kind of a field. */
function rulesOfKind(field: ContentField): readonly Words[] {
  switch (field.kind) {
    case 'text':
      return [...(field.required ? [said('ต้องไม่เว้นว่าง', 'It may not be empty.')] : []), atMost(field.limit)];
    case 'texts':
      return [
        said(
          `ไม่เกิน ${listLimit} ข้อ ข้อละไม่เกิน ${figures.format(textLimits[field.limit])} ตัวอักษร`,
          `At most ${listLimit} lines, each of at most ${figures.format(textLimits[field.limit])} characters.`,
        ),
      ];
    case 'choice':
      return [said('เลือกหนึ่งรายการ', 'One of the list.')];
    case 'choices':
      return [said('เลือกได้หลายรายการ', 'Several of the list may be chosen.')];
    case 'money':
      return [said('เป็นบาท ทศนิยมไม่เกินสองตำแหน่ง', 'In baht, with at most two decimals.')];
    case 'figure':
      return [said('ตัวเลขตั้งแต่ 0 ทศนิยมไม่เกินสองตำแหน่ง', 'A figure of 0 or more, with at most two decimals.')];
    case 'count':
      return [said('จำนวนเต็มตั้งแต่ 0', 'A whole number of 0 or more.')];
    case 'score':
    case 'scores':
      return [said('คะแนน 0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง', 'A score of 0 to 100, with at most two decimals.')];
    case 'rating':
      return [said(`ระดับ 1 ถึง ${ratingLimit}`, `A level from 1 to ${ratingLimit}.`)];
    case 'year':
      return [said('ปีงบประมาณ พ.ศ.', 'A fiscal year, Buddhist Era.')];
    case 'rows':
      return [rows(rowLimit)];
    case 'items':
      return [rows(listLimit)];
    default:
      return [];
  }
}

const item = (name: Words): Words =>
  said(`รายการตรวจของแผน: ${name.nameTh}`, `Item of the plan's checklist: ${name.nameEn}.`);
const gap = (name: Words): Words =>
  said(`ถ้ายังไม่ครบ จะแสดงในสิ่งที่แผนยังขาด: ${name.nameTh}`, `Shown among what the plan lacks: ${name.nameEn}.`);

/** Rules that a field answers to: those of its kind, of a copy, of the checklist, and of what a plan lacks. */
export function rulesOfField(name: string, field: ContentField, { rule, checklist }: Help): readonly Words[] {
  const lacked = gapRules.filter((own) => 'fields' in own && (own.fields as readonly string[]).includes(name));
  return [
    ...(rule ? [rule] : []),
    ...rulesOfKind(field),
    ...(field.copied === false
      ? [said('ไม่คัดลอกมาจากแผนของปีอื่น', 'It is not copied from the plan of another year.')]
      : []),
    ...(checklist ? [item(checklistNames[checklist])] : []),
    ...lacked.map(gap),
  ];
}

/** Rules that a section answers to. */
export const rulesOfSection = (section: PlanSection | 'MEMO', { rule }: Help): readonly Words[] => [
  ...(rule ? [rule] : []),
  ...(section === 'MEMO' ? [] : sectionRules[section].map((own) => item(checklistNames[own]))),
  ...gapRules.filter((own) => own.section === section && !('fields' in own)).map(gap),
];
