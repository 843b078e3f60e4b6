import type { riskSchema } from '../risk-schema.js';
import { said } from '../../content/index.js';
import type { HelpOf } from './help.js';

const scale = said(
  'ความหมายของแต่ละระดับเป็นไปตามตารางประเมินความเสี่ยงที่ศูนย์กำหนดสำหรับปีนั้น',
  'The levels mean what the risk matrix of the year says, which the centre sets.',
);
const residual = said(
  'โอกาสเกิด × ผลกระทบที่เหลือ ต้องไม่สูงกว่าค่าปัจจุบัน',
  'Residual likelihood × impact may not exceed the current one.',
);

/** Explanations of the fields of a risk. */
export const riskHelp: HelpOf<typeof riskSchema> = {
  description: {
    belongs: said(
      'ความเสี่ยงการทุจริตหนึ่งเรื่อง เขียนให้รู้ว่าใคร ทำอะไร ในงานใด วางหลายบรรทัดได้ ระบบจะแยกเป็นข้อละบรรทัด',
      'One corruption risk: who does what in which work. Several lines may be pasted; each becomes a risk.',
    ),
    example: said(
      'เจ้าหน้าที่ใช้ดุลพินิจเอื้อประโยชน์ในการตรวจรับงานจ้าง',
      'Staff use their discretion in favour of a contractor when work is accepted',
    ),
  },
  area: {
    belongs: said(
      'ด้านของงานที่ความเสี่ยงเกิดขึ้น เลือกหนึ่งในสี่ด้านที่หน่วยงานของรัฐใช้ประเมินความเสี่ยงการทุจริต',
      'The area of work in which it arises: one of the four by which public bodies assess corruption risks.',
    ),
  },
  process: {
    belongs: said('กระบวนงานหรือขั้นตอนที่ความเสี่ยงเกิดขึ้น', 'The process or step of work in which it arises.'),
    example: said('การตรวจสถานที่ก่อนออกใบอนุญาต', 'Inspection of the premises before a permit'),
  },
  unit: {
    belongs: said('ฝ่ายของสำนักงานเขตที่ทำงานนั้น', 'The section of the office that does this work.'),
    example: said('ฝ่ายสิ่งแวดล้อมและสุขาภิบาล', 'ฝ่ายสิ่งแวดล้อมและสุขาภิบาล (environment and sanitation)'),
  },
  event: {
    belongs: said(
      'เหตุการณ์ที่ถือว่าเป็นการทุจริต ถ้าความเสี่ยงนี้เกิดขึ้นจริง',
      'The event that would be the corruption, should the risk come true.',
    ),
    example: said(
      'ผู้ขออนุญาตจ่ายเงินให้เจ้าหน้าที่เพื่อให้ได้รับใบอนุญาตก่อนคิว',
      'An applicant pays an official to be served out of turn',
    ),
  },
  cause: {
    belongs: said('เหตุที่ทำให้เกิดได้', 'What makes it possible.'),
    example: said(
      'ไม่มีกำหนดเวลาของแต่ละขั้นตอน และผู้ขอติดตามเรื่องเองไม่ได้',
      'The steps have no set time, and applicants cannot follow their matter',
    ),
  },
  likelihood: {
    belongs: said('โอกาสที่จะเกิดในปัจจุบัน', 'How likely it is at present.'),
    rule: scale,
  },
  likelihoodReason: {
    belongs: said('เหตุผลที่ให้ระดับโอกาสเกิดนี้ อ้างข้อมูลที่มี', 'Why this likelihood was chosen, from what is known.'),
    example: said('มีเรื่องร้องเรียนลักษณะนี้ 2 เรื่องใน 3 ปี', 'Two complaints of this kind in three years'),
  },
  impact: {
    belongs: said('ความรุนแรงเมื่อเกิดขึ้น', 'How grave it would be.'),
    rule: scale,
  },
  impactReason: {
    belongs: said('เหตุผลที่ให้ระดับผลกระทบนี้', 'Why this impact was chosen.'),
    example: said('ประชาชนเสียหายและความเชื่อมั่นต่อสำนักงานเขตลดลง', 'People are harmed and trust in the office falls'),
  },
  control: {
    belongs: said('สิ่งที่สำนักงานเขตทำอยู่แล้วเพื่อป้องกันความเสี่ยงนี้', 'What the office does against it already.'),
    example: said('หัวหน้าฝ่ายสุ่มตรวจสำนวนทุกเดือน', 'The head of section checks a sample of the files every month'),
  },
  controlStrength: {
    belongs: said('การควบคุมที่มีอยู่ลดความเสี่ยงได้ดีเพียงใด', 'How well the existing control holds the risk down.'),
  },
  response: {
    belongs: said(
      'สิ่งที่สำนักงานเขตตัดสินใจทำกับความเสี่ยงนี้ (4T): ยอมรับ ลดหรือควบคุม ถ่ายโอน หรือหลีกเลี่ยง',
      'What the office decides to do about it (4T): take, treat, transfer or terminate.',
    ),
  },
  residualLikelihood: {
    belongs: said('โอกาสเกิดเมื่อทำตามมาตรการแล้ว', 'How likely it is after what is planned.'),
    rule: residual,
  },
  residualImpact: {
    belongs: said('ผลกระทบเมื่อทำตามมาตรการแล้ว', 'How grave it would be after what is planned.'),
    rule: residual,
  },
  owner: {
    belongs: said('ตำแหน่งของผู้รับผิดชอบความเสี่ยงนี้', 'The position that answers for the risk.'),
    example: said('หัวหน้าฝ่ายโยธา', 'หัวหน้าฝ่ายโยธา (head of the public works section)'),
    rule: said('ใส่ตำแหน่ง ไม่ใส่ชื่อบุคคล', 'A position, never a name.'),
  },
  reviewOn: {
    belongs: said('วันที่จะกลับมาดูความเสี่ยงนี้อีกครั้ง', 'The day on which the risk is looked at again.'),
    example: said('31 มีนาคม เมื่อสิ้นรอบ 6 เดือน', '31 March, at the end of the six-month round'),
  },
  state: {
    belongs: said('งานจัดการความเสี่ยงนี้ไปถึงไหนในปีของแผน', "Where the work on the risk stands in the plan's year."),
  },
};
