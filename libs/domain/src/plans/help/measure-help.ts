import type { measureIndicatorSchema } from '../measure-indicator.js';
import type { measureSchema } from '../measure-schema.js';
import { said } from '../../content/index.js';
import type { HelpOf } from './help.js';

const period = said(
  'ระบุทั้งเดือนเริ่มและเดือนสิ้นสุด ในปีงบประมาณของแผน (ตุลาคมถึงกันยายน)',
  'State both the first and the last month, in the fiscal year of the plan (October to September).',
);

/** Explanations of the fields of an indicator. */
export const indicatorHelp: HelpOf<typeof measureIndicatorSchema> = {
  text: {
    belongs: said('สิ่งที่ใช้วัดว่ามาตรการสำเร็จ', 'What the measure is judged by.'),
    example: said('จำนวนครั้งที่จัดประชุมติดตาม', 'Number of follow-up meetings'),
  },
  target: {
    belongs: said('ตัวเลขที่ต้องทำให้ได้อย่างน้อย', 'The least figure that is to be reached.'),
    example: said('2', '2'),
  },
  unit: {
    belongs: said('หน่วยนับของค่าเป้าหมาย', 'What the target counts.'),
    example: said('ครั้ง คน หรือ ร้อยละ', 'ครั้ง (times), คน (people) or ร้อยละ (percent)'),
  },
};

/** Explanations of the fields of a measure. */
export const measureHelp: HelpOf<typeof measureSchema> = {
  title: {
    belongs: said(
      'ชื่อโครงการ กิจกรรม หรือมาตรการ ตามที่จะใช้ในหนังสือและรายงาน',
      'The name of the project, activity or measure, as letters and reports will call it.',
    ),
    example: said(
      'กิจกรรมให้ความรู้เรื่องดัชนีการรับรู้การทุจริต (CPI) แก่บุคลากรสำนักงานเขต',
      'Activity that teaches the staff of the office the Corruption Perceptions Index (CPI)',
    ),
    checklist: 'CPI_ACTIVITY',
  },
  dimension: {
    belongs: said('มิติของแผนที่มาตรการนี้อยู่', 'The dimension of the plan to which the measure belongs.'),
    rule: said('แต่ละมิติควรมีอย่างน้อยหนึ่งมาตรการ', 'Each dimension should have at least one measure.'),
  },
  kind: {
    belongs: said(
      'ประเภทตามระบบติดตามแผนของ ป.ป.ช. (e-PlanNACC): โครงการ กิจกรรม มาตรการ หรือแนวปฏิบัติงาน',
      "The kind by the NACC's plan tracker (e-PlanNACC): project, activity, measure or working guideline.",
    ),
  },
  mission: {
    belongs: said('ภารกิจตามมิติที่มาตรการนี้รองรับ', 'The mission under the dimension that the measure serves.'),
    example: said('การสร้างจิตสำนึกและความตระหนักแก่บุคลากร', 'Building awareness among the staff'),
  },
  objectives: {
    belongs: said('มาตรการนี้ทำไปเพื่ออะไร บรรทัดละหนึ่งข้อ', 'What the measure is for, one a line.'),
    example: said(
      'เพื่อให้บุคลากรแยกประโยชน์ส่วนตนกับประโยชน์ส่วนรวมได้',
      'That staff can tell private interest from that of the public',
    ),
  },
  methods: {
    belongs: said(
      'ขั้นตอนการทำงานตามลำดับ บรรทัดละหนึ่งขั้นตอน กดปุ่มใต้ช่องเพื่อกำหนดเดือนหรือวันของแต่ละขั้นตอน',
      'The steps of work in order, one a line. The button below plans a month or day for each.',
    ),
    example: said(
      'แต่งตั้งคณะทำงาน · จัดอบรม · สรุปผลเสนอผู้อำนวยการเขต',
      'Appoint a team · hold the training · report to the director',
    ),
  },
  plannedSteps: {
    belongs: said(
      'เดือนหรือวันที่วางแผนไว้ของแต่ละขั้นตอน ไม่ต้องระบุครบทุกขั้นตอน',
      'The month or day planned for each step; not every step needs one.',
    ),
    fields: {
      step: {
        belongs: said(
          'ขั้นตอนที่กำหนดเวลา ระบบเติมให้จากวิธีดำเนินการ',
          'The step that is planned, taken from the steps of work.',
        ),
      },
      plannedMonth: {
        belongs: said('เดือนที่จะทำขั้นตอนนี้', 'The month of the step.'),
        example: said('ธันวาคม', 'December'),
      },
      plannedOn: {
        belongs: said('วันที่จะทำขั้นตอนนี้ เมื่อกำหนดวันได้แล้ว', 'The day of the step, once it is set.'),
        rule: said('ต้องอยู่ในปีงบประมาณของแผน', 'It lies in the fiscal year of the plan.'),
      },
    },
  },
  indicators: {
    belongs: said(
      'ตัวชี้วัดความสำเร็จของมาตรการ พร้อมค่าเป้าหมายและหน่วยนับ',
      'What the measure is judged by, with target and unit.',
    ),
    example: said('จำนวนครั้งที่จัดประชุม ไม่น้อยกว่า 2 ครั้ง', 'Number of meetings, at least 2'),
    fields: indicatorHelp,
  },
  targetGroups: {
    belongs: said(
      'กลุ่มคนที่มาตรการนี้มุ่งถึง ตามกลุ่มของระบบ e-PlanNACC',
      'The people whom the measure addresses, by the groups of e-PlanNACC.',
    ),
  },
  budget: {
    belongs: said(
      'เงินที่วางแผนจะใช้ เป็นบาท ถ้าไม่ใช้เงินให้เลือก “ไม่ใช้งบประมาณ”',
      'The money planned, in baht; tick “No budget used” where none is.',
    ),
    example: said('25,000 หรือ ไม่ใช้งบประมาณ', '25,000, or no budget used'),
    rule: said(
      'เว้นว่างหมายถึงยังไม่ระบุ ไม่ใช่ไม่ใช้งบประมาณ',
      'Empty means not stated yet, which is not the same as none used.',
    ),
    checklist: 'EVERY_MEASURE_STATES_BUDGET',
  },
  budgetStatus: {
    belongs: said(
      'เลือกเมื่อมาตรการนี้ไม่ใช้เงิน ระบบจะพิมพ์ “ไม่ใช้งบประมาณ” ในแผน',
      'Ticked when the measure uses no money: the plan then prints “ไม่ใช้งบประมาณ”.',
    ),
    checklist: 'EVERY_MEASURE_STATES_BUDGET',
  },
  allotted: {
    belongs: said('เงินที่ได้รับจัดสรรจริง กรอกเมื่อทราบ', 'The money in fact allotted, filled in once it is known.'),
    example: said('20,000', '20,000'),
  },
  budgetSource: {
    belongs: said('เงินมาจากที่ใด', 'Where the money comes from.'),
    example: said('งบประมาณรายจ่ายประจำปีของสำนักงานเขต', "The office's yearly budget"),
  },
  responsibleUnit: {
    belongs: said('ฝ่ายที่รับผิดชอบมาตรการนี้', 'The section that carries the measure out.'),
    example: said('ฝ่ายปกครอง', 'ฝ่ายปกครอง (administrative section)'),
  },
  responsiblePosition: {
    belongs: said('ตำแหน่งของผู้รับผิดชอบ', 'The position of the person responsible.'),
    example: said('เจ้าพนักงานปกครองชำนาญการ', 'เจ้าพนักงานปกครองชำนาญการ (administrative officer)'),
    rule: said('ใส่ตำแหน่ง ไม่ใส่ชื่อบุคคล', 'A position, never a name.'),
  },
  startMonth: {
    belongs: said('เดือนที่เริ่มดำเนินการ', 'The month in which the work begins.'),
    example: said('พฤศจิกายน', 'November'),
    rule: period,
    checklist: 'EVERY_MEASURE_STATES_PERIOD',
  },
  endMonth: {
    belongs: said('เดือนที่ดำเนินการเสร็จ', 'The month in which the work ends.'),
    example: said('มีนาคม', 'March'),
    rule: period,
    checklist: 'EVERY_MEASURE_STATES_PERIOD',
  },
  answers: {
    belongs: said(
      'เหตุที่ต้องมีมาตรการนี้: ความเสี่ยง จุดอ่อน ตัวชี้วัด ITA ที่ต่ำ วัตถุประสงค์ของแผน หรือแนวทางของแผนระดับบน',
      'Why the measure is there: a risk, a weakness, a weak ITA indicator, an objective of the plan or a guideline of a higher plan.',
    ),
    rule: said(
      'รายการที่ระบบแนะนำมาจากคำที่ตรงกัน จะนับเมื่อท่านเลือกเท่านั้น',
      'What is suggested shares words with the measure; it counts only when somebody chooses it.',
    ),
    fields: {
      kind: {
        belongs: said('ประเภทของสิ่งที่มาตรการนี้ตอบสนอง', 'The kind of thing that the measure answers.'),
      },
      target: {
        belongs: said('สิ่งที่มาตรการนี้ตอบสนอง เลือกจากรายการ', 'What the measure answers, chosen from the list.'),
      },
    },
  },
};
