import { helpOf, said, type HelpOf, type PlaceHelp } from '../../content/index.js';
import { keptEntrySchema } from '../entry-schema.js';

const told: HelpOf<typeof keptEntrySchema> = {
  status: {
    belongs: said('มาตรการนี้ไปถึงไหน ณ วันตัดข้อมูลของรอบ', 'How far the measure is on the cut-off day of the round.'),
    rule: said(
      'แล้วเสร็จคือร้อยละ 100 ยังไม่ดำเนินการคือร้อยละ 0 มาตรการที่แล้วเสร็จในรอบ 6 เดือนติดไปรอบ 12 เดือน',
      'Completed is 100 percent, not started 0. What is completed in the six-month round is carried into the next.',
    ),
  },
  percentComplete: {
    belongs: said('ความก้าวหน้าเทียบกับงานทั้งหมดของมาตรการ', 'How much of the whole work is done.'),
    example: said('62.5', '62.5'),
  },
  done: {
    belongs: said(
      'สิ่งที่ได้ทำจริง เมื่อใด กับใคร ได้ผลเท่าใดเทียบกับตัวชี้วัดในแผน',
      'What was in fact done, when, with whom, and with which result beside the indicator of the plan.',
    ),
    example: said(
      'จัดอบรม 2 รุ่น ในเดือนธันวาคมและกุมภาพันธ์ ผู้เข้าอบรม 84 คน จากเป้าหมาย 80 คน',
      'Two courses, in December and February, with 84 participants of 80 planned',
    ),
  },
  difficulty: {
    belongs: said('ปัญหาที่พบและทางแก้ เว้นว่างเมื่อไม่มี', 'Difficulties met and what was done about them; empty when none.'),
    example: said('ห้องประชุมไม่พอ จึงแบ่งอบรมเป็นสองรุ่น', 'The room was too small, so the course was held twice'),
  },
  reason: {
    belongs: said('เหตุที่ดำเนินการไม่ได้ ตามระบบติดตามแผนของ ป.ป.ช.', "Why it cannot proceed, by the NACC's plan tracker."),
    rule: said('ต้องเลือกเมื่อสถานะคือไม่สามารถดำเนินการได้', 'It is chosen when the measure cannot proceed.'),
  },
  reasonText: {
    belongs: said('อธิบายเหตุอื่นให้ผู้อนุมัติเข้าใจ', 'The other reason, so that the director understands it.'),
    example: said('สถานที่จัดงานปิดซ่อมถึงสิ้นปีงบประมาณ', 'The place is closed for repair until the end of the fiscal year'),
  },
  evidenceLinks: {
    belongs: said(
      'ที่อยู่ของหน้าเว็บหรือไฟล์ที่แสดงผลงาน บรรทัดละหนึ่งลิงก์',
      'Addresses of pages or files that show it, one a line.',
    ),
    example: said('https://example.org/news/training', 'https://example.org/news/training'),
    rule: said('ขึ้นต้นด้วย http หรือ https', 'It begins with http or https.'),
  },
  evidenceFiles: {
    belongs: said(
      'ภาพถ่าย คำสั่ง รายงานการประชุม หรือใบลงชื่อ ไม่ควรมีข้อมูลส่วนบุคคลเกินจำเป็น',
      'Photographs, orders, minutes or lists of participants, with no more personal data than needed.',
    ),
    example: said('รายงานการประชุมครั้งที่ 1.pdf', 'minutes-1.pdf'),
  },
};

/** Explanations of the fields of a report's entry. */
export const entryHelp: Readonly<Record<keyof typeof told, PlaceHelp>> = helpOf(keptEntrySchema, told, () => []);
