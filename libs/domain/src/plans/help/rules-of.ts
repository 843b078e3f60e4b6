import { fieldsOf, rulesOfKind, said, type Words } from '../../content/index.js';
import { checklistNames } from '../plan-checklist.js';
import { gapRules } from '../plan-gaps.js';
import { planSchema } from '../plan-schema.js';
import type { PlanSection } from '../plan-section.js';
import { sectionRules } from '../section-rules.js';
import type { Help } from './help.js';

const item = (name: Words): Words =>
  said(`รายการตรวจของแผน: ${name.nameTh}`, `Item of the plan's checklist: ${name.nameEn}.`);
const gap = (name: Words): Words =>
  said(`ถ้ายังไม่ครบ จะแสดงในสิ่งที่แผนยังขาด: ${name.nameTh}`, `Shown among what the plan lacks: ${name.nameEn}.`);

/** Rules of the checklist, and of what a plan lacks, that a field answers to. */
export function rulesOfField(name: string, { checklist }: Help): readonly Words[] {
  const lacked = gapRules.filter((own) => 'fields' in own && (own.fields as readonly string[]).includes(name));
  return [...(checklist ? [item(checklistNames[checklist])] : []), ...lacked.map(gap)];
}

/** Rules that a section answers to: those of its rows, of the checklist, and of what a plan lacks. */
export function rulesOfSection(section: PlanSection): readonly Words[] {
  const rows = fieldsOf(planSchema).filter(([name, { kind }]) => kind === 'rows' && sectionOfPart(name) === section);
  return [
    ...rows.flatMap(([, field]) => rulesOfKind(field)),
    ...sectionRules[section].map((own) => item(checklistNames[own])),
    ...gapRules.filter((own) => own.section === section && !('fields' in own)).map(gap),
  ];
}

const sectionOfPart = (name: string): PlanSection | null => planSchema[name as keyof typeof planSchema].section;
