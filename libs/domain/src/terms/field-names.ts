import { fieldsOf, type ContentSchema } from '../content/index.js';
import { measureSchema, planSchema, riskSchema, swotItemSchema, swotSchema } from '../plans/index.js';
import { entrySchema } from '../progress/index.js';

const namesOf = (schema: ContentSchema): Record<string, string> =>
  Object.fromEntries(fieldsOf(schema).map(([name, { nameTh }]) => [name, nameTh]));

/**
 * Thai names of the fields of the published schema, as they head tables and stand in the data dictionary. A name holds for
 * every type; `Type.field` says what is different for one. Terms are those of docs/glossary.md.
 * What a schema names is here only where a table's heading, which stands alone, needs more words.
 */
const thaiNames: Readonly<Record<string, string>> = {
  ...[swotItemSchema, swotSchema, riskSchema, planSchema, measureSchema, entrySchema].reduce<Record<string, string>>(
    (names, schema) => ({ ...names, ...namesOf(schema) }),
    {},
  ),
  id: 'รหัสอ้างอิง',
  code: 'รหัส',
  'District.code': 'รหัสเขต',
  districtCode: 'รหัสเขต',
  actorName: 'ชื่อผู้ทำ',
  accountName: 'บัญชีที่เกี่ยวข้อง',
  district: 'เขต',
  zone: 'กลุ่มเขต',
  zoneSource: 'ที่มาของกลุ่มเขต',
  tileRow: 'แถวในแผนที่ช่อง',
  tileColumn: 'คอลัมน์ในแผนที่ช่อง',
  fiscalYear: 'ปีงบประมาณ',
  nameTh: 'ชื่อภาษาไทย',
  nameEn: 'ชื่อภาษาอังกฤษ',
  name: 'ชื่อ',
  number: 'ลำดับที่',
  title: 'ชื่อโครงการ/กิจกรรม/มาตรการ',
  budget: 'งบประมาณ (บาท)',
  progressStatus: 'สถานะการดำเนินการ',
  percentComplete: 'ร้อยละความก้าวหน้า',
  averagePercentComplete: 'ร้อยละความก้าวหน้าเฉลี่ย',
  plan: 'แผนปฏิบัติการ',
  plans: 'แผนปฏิบัติการ',
  status: 'สถานะ',
  state: 'สถานะ',
  documentNumber: 'เลขที่หนังสือ',
  approvedOn: 'วันที่อนุมัติ',
  approvedAt: 'อนุมัติเมื่อ',
  submittedAt: 'ส่งเมื่อ',
  handedInOn: 'วันที่ส่ง',
  returnReason: 'เหตุผลที่ส่งคืน',
  text: 'ข้อความ',
  priorYearIta: 'ผล ITA ปีก่อนตามที่ระบุในแผน',
  scores: 'คะแนน',
  checklist: 'รายการตรวจสอบ',
  complete: 'ครบถ้วน',
  items: 'รายการ',
  key: 'รหัสรายการ',
  evidence: 'หลักฐาน',
  start: 'เริ่มที่อักขระ',
  end: 'ถึงอักขระ',
  measures: 'มาตรการ',
  measure: 'มาตรการ',
  measureId: 'รหัสมาตรการ',
  measureTitle: 'ชื่อมาตรการ',
  description: 'รายละเอียด',
  reports: 'รายงานผลการดำเนินการ',
  entries: 'ผลรายมาตรการ',
  round: 'รอบการรายงาน',
  reason: 'เหตุผล',
  'ProgressEntry.reason': entrySchema.reason.nameTh,
  locked: 'ล็อกแล้ว',
  handIns: 'การส่งเอกสาร',
  handIn: 'การส่งเอกสาร',
  dueOn: 'กำหนดส่ง',
  ita: 'ผล ITA',
  itaResults: 'ผล ITA',
  total: 'คะแนนรวม',
  level: 'ระดับ',
  published: 'ผลที่ประกาศ',
  difference: 'ผลต่าง',
  differenceClass: 'ประเภทผลต่าง',
  differenceReason: 'เหตุผลที่ยืนยันผลต่าง',
  instruments: 'เครื่องมือ',
  instrument: 'เครื่องมือ',
  indicators: 'ตัวชี้วัด',
  score: 'คะแนน',
  weight: 'น้ำหนัก (ร้อยละ)',
  weightedScore: 'คะแนนถ่วงน้ำหนัก',
  source: 'ที่มาของข้อมูล',
  demo: 'ข้อมูลสาธิต',
  version: 'รุ่นของข้อมูล',
  allowedActions: 'สิ่งที่ทำได้',
  compiledAt: 'จัดทำเมื่อ',
  sha256: 'รหัสตรวจสอบ (SHA-256)',
  missing: 'เขตที่ขาด',
  files: 'ไฟล์',
  format: 'รูปแบบไฟล์',
  fileName: 'ชื่อไฟล์',
  mediaType: 'ชนิดของไฟล์',
  size: 'ขนาด (ไบต์)',
  url: 'ที่อยู่',
  createdAt: 'สร้างเมื่อ',
  expiresAt: 'หมดอายุเมื่อ',
  lastUsedAt: 'ใช้ล่าสุดเมื่อ',
  revokedAt: 'ยกเลิกเมื่อ',
};

const bare = (field: string): string => field.slice(field.indexOf('.') + 1);

/** The Thai name of a field; its English one where there is none yet. @param field `Type.field` */
export const fieldNameTh = (field: string): string => thaiNames[field] ?? thaiNames[bare(field)] ?? fieldNameEn(field);

/** The English name of a field, from its identifier: `Measure.percentComplete` is "Percent complete". */
export function fieldNameEn(field: string): string {
  const words = bare(field)
    .replace(/Th$/, ' (Thai)')
    .replace(/En$/, ' (English)')
    .replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
