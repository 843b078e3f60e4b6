import type { planSchema, swotItemSchema } from '../plan-schema.js';
import type { situationFigureSchema } from '../situation-figures.js';
import { said } from '../../content/index.js';
import type { HelpOf } from './help.js';
import { indicatorHelp, measureHelp } from './measure-help.js';
import { riskHelp } from './risk-help.js';

const figureHelp: HelpOf<typeof situationFigureSchema> = {
  count: {
    belongs: said('จำนวนเรื่องในช่วงเวลาที่ระบุ', 'How many there were in the time that is counted.'),
    example: said('0 เมื่อไม่มีเรื่อง', '0 when there were none'),
  },
  period: {
    belongs: said('ช่วงเวลาที่นับ', 'The time that is counted.'),
    example: said('ปีงบประมาณ 2567', 'Fiscal year 2567'),
  },
  source: {
    belongs: said('ทะเบียน หนังสือ หรือหน่วยงานที่ยืนยันตัวเลขได้', 'The register, letter or office that bears the figure out.'),
    example: said('ทะเบียนเรื่องร้องเรียนของฝ่ายปกครอง', 'Register of complaints of the administrative section'),
  },
};

const findingHelp: HelpOf<typeof swotItemSchema> = {
  factor: {
    belongs: said('ปัจจัยที่ข้อนี้กล่าวถึง เว้นไว้ได้เมื่อไม่ตรงกับข้อใด', 'The factor that it is about; may stay open when none fits.'),
  },
  text: { belongs: said('ข้อความของข้อนี้ หนึ่งเรื่องต่อหนึ่งข้อ', 'The finding, one matter a row.') },
};

/** Explanations of the fields of a plan. */
export const planHelp: HelpOf<typeof planSchema> = {
  documentNumber: {
    belongs: said('เลขที่หนังสือของบันทึกข้อความ', 'The number of the memo.'),
    example: said('กท 9901/123', 'กท 9901/123'),
  },
  issuingUnit: {
    belongs: said(
      'ฝ่ายที่เป็นเจ้าของบันทึก ไม่ต้องใส่ชื่อสำนักงานเขต',
      'The section that issues the memo, without the name of the office.',
    ),
    example: said('ฝ่ายปกครอง', 'ฝ่ายปกครอง (administrative section)'),
  },
  memoOn: {
    belongs: said('วันที่บนบันทึกข้อความ', 'The date on the memo.'),
    rule: said('ไม่ใช่วันที่อนุมัติ', 'It is not the date of the approval.'),
  },
  foreword: {
    belongs: said('ที่มาและเหตุผลของแผนโดยย่อ', 'Where the plan comes from and why, in short.'),
    example: said(
      'สำนักงานเขตจัดทำแผนนี้เพื่อให้บุคลากรทุกฝ่ายใช้ป้องกันการทุจริตในงานบริการประชาชน',
      'The office made this plan for all its sections to prevent corruption in its services to the public',
    ),
  },
  strategicLinkage: {
    belongs: said('แผนระดับบนแต่ละแผนเชื่อมโยงกับงานของเขตอย่างไร', "How each higher plan bears on the district's work."),
    example: said(
      'แผนแม่บทภายใต้ยุทธศาสตร์ชาติ ประเด็นที่ 21 กำหนดให้ปลูกฝังวิธีคิดด้านสุจริต สำนักงานเขตจึงจัดอบรมบุคลากรใหม่ทุกคน',
      'Issue 21 of the master plan asks for an honest way of thinking; the office therefore trains everybody who joins it',
    ),
    checklist: 'STRATEGIC_LINKAGE',
  },
  higherPlans: {
    belongs: said(
      'แผนระดับบนที่แผนนี้สอดคล้อง เลือกจากรายการที่ศูนย์ดูแล ระบบแนะนำแผนที่ข้อความข้างบนกล่าวถึง',
      "The higher plans on which the plan rests, from the centre's list. Those that the words above name are suggested.",
    ),
    fields: {
      code: { belongs: said('แผนระดับบนหนึ่งแผน', 'One higher plan.') },
    },
  },
  corruptionSituation: {
    belongs: said('สิ่งที่เกิดขึ้นในสำนักงานเขต และการวิเคราะห์ว่าทำไม', 'What came up in the office, and why.'),
    example: said(
      'ในปีที่ผ่านมาไม่มีเรื่องร้องเรียนการทุจริต แต่ประชาชนสอบถามความคืบหน้าของคำขออนุญาตบ่อย จึงเป็นงานที่ต้องเฝ้าระวัง',
      'There was no complaint of corruption last year, but people often asked how their applications stood: work to be watched',
    ),
    checklist: 'CORRUPTION_SITUATION',
  },
  situationFigures: {
    belongs: said(
      'จำนวนเรื่องในรอบปีที่ผ่านมา พร้อมช่วงเวลาและที่มา',
      'How many matters there were last year, with time and source.',
    ),
    rule: said('ไม่มีให้กรอก 0 เว้นว่างเมื่อยังไม่ทราบ', 'None is 0; empty means not known.'),
    fields: {
      complaints: {
        belongs: said(
          'เรื่องร้องเรียนการทุจริตหรือประพฤติมิชอบในสำนักงานเขต',
          'Complaints of corruption or misconduct in the office.',
        ),
        fields: figureHelp,
      },
      corruptionCases: {
        belongs: said('คดีทุจริตของบุคลากรสำนักงานเขต', 'Corruption cases against staff of the office.'),
        fields: figureHelp,
      },
      auditOfficeObjections: {
        belongs: said('ข้อทักท้วงของสำนักงานการตรวจเงินแผ่นดิน', 'Objections of the State Audit Office.'),
        fields: figureHelp,
      },
      otherObjections: {
        belongs: said(
          'ข้อทักท้วงของหน่วยตรวจสอบอื่น เช่น หน่วยตรวจสอบภายใน',
          'Objections of other auditors, such as internal audit.',
        ),
        fields: figureHelp,
      },
    },
  },
  risks: {
    belongs: said(
      'ความเสี่ยงการทุจริตทั้งหมดของสำนักงานเขต ข้อละหนึ่งความเสี่ยง',
      'All corruption risks of the office, one a row.',
    ),
    fields: riskHelp,
  },
  swot: {
    belongs: said(
      'จุดแข็ง จุดอ่อน โอกาส และอุปสรรคของสำนักงานเขต',
      'Strengths, weaknesses, opportunities and threats of the office.',
    ),
    fields: {
      strengths: {
        belongs: said('สิ่งที่สำนักงานเขตทำได้ดีหรือมีพร้อม', 'What the office does well or has at hand.'),
        example: said(
          'มีช่องทางร้องเรียนหลายทางและตอบกลับภายในกำหนด',
          'There are several channels for complaints, answered in time',
        ),
        fields: findingHelp,
      },
      weaknesses: {
        belongs: said(
          'สิ่งภายในที่ยังทำได้ไม่ดี ควรมีมาตรการที่ตอบสนอง',
          'What is not done well inside; a measure should answer it.',
        ),
        example: said(
          'การติดตามผลของแต่ละฝ่ายล่าช้าและไม่มีผู้รับผิดชอบชัดเจน',
          'The sections follow up late, with nobody clearly in charge',
        ),
        fields: findingHelp,
      },
      opportunities: {
        belongs: said('สิ่งภายนอกที่ช่วยให้งานสำเร็จ', 'What helps from outside.'),
        example: said(
          'ประชาชนใช้บริการออนไลน์มากขึ้น ลดการพบเจ้าหน้าที่โดยตรง',
          'More people use services online and meet staff less',
        ),
        fields: findingHelp,
      },
      threats: {
        belongs: said('สิ่งภายนอกที่เป็นอุปสรรค', 'What hinders from outside.'),
        example: said(
          'ระเบียบหลายฉบับเปลี่ยนบ่อย ผู้ประกอบการเข้าใจไม่ตรงกัน',
          'Rules change often, and businesses read them in different ways',
        ),
        fields: findingHelp,
      },
    },
  },
  antiBribery: {
    belongs: said('นโยบายต่อต้านการรับสินบนของสำนักงานเขต และที่มา', "The office's policy against bribery, and its basis."),
    example: said(
      'สำนักงานเขตประกาศไม่รับของขวัญและประโยชน์อื่นใดจากการปฏิบัติหน้าที่ ตามประกาศของกรุงเทพมหานคร',
      "The office declares, after Bangkok's announcement, that it takes no gifts or other benefits for its duties",
    ),
    rule: said(
      'สินบนคือทรัพย์สินหรือประโยชน์อื่นใดที่ให้เพื่อจูงใจให้ทำ ไม่ทำ หรือประวิงงานในหน้าที่โดยมิชอบ',
      'A bribe is property or any other benefit given to have a duty done, left undone or delayed wrongly.',
    ),
    checklist: 'ANTI_BRIBERY_POLICY',
  },
  noGiftRules: {
    belongs: said('แนวปฏิบัติ No Gift Policy บรรทัดละหนึ่งข้อ', 'The No Gift rules, one a line.'),
    example: said('อวยพรด้วยบัตรอวยพรหรือสื่อสังคมออนไลน์แทนของขวัญ', 'Greet by card or online instead of by gift'),
    rule: said(
      'ประโยชน์อื่นใดรวมถึงส่วนลด การเลี้ยงรับรอง การเดินทาง ที่พัก และค่าอำนวยความสะดวก',
      'Other benefits include discounts, entertainment, travel, lodging and facilitation fees.',
    ),
  },
  priorYearIta: {
    belongs: said(
      'ผล ITA ของปีก่อนปีของแผน ถ้าระบบมีผลแล้ว กดปุ่มใช้ผลนั้นได้โดยไม่ต้องพิมพ์',
      'The ITA result of the year before. Where the product has it, one button takes it over.',
    ),
    checklist: 'PRIOR_YEAR_ITA',
    fields: {
      fiscalYear: {
        belongs: said('ปีงบประมาณของผล', 'The fiscal year of the result.'),
        rule: said('ต้องเป็นปีก่อนปีของแผน', 'It is the year before that of the plan.'),
      },
      scores: {
        belongs: said('คะแนนของตัวชี้วัดข้อนี้ ตามที่ประกาศ', 'The score of the indicator, as published.'),
        example: said('88.76', '88.76'),
      },
      total: {
        belongs: said('คะแนนรวมตามที่ประกาศ ไม่ต้องคำนวณเอง', 'The total as published, not worked out anew.'),
        example: said('86.25', '86.25'),
      },
    },
  },
  framework: {
    belongs: said('กรอบและขั้นตอนการจัดทำแผน', 'The frame and steps by which the plan was made.'),
    example: said(
      'รวบรวมข้อมูลจากทุกฝ่าย วิเคราะห์ความเสี่ยง จัดทำร่างแผนตามสี่มิติ และเสนอผู้อำนวยการเขตอนุมัติ',
      'Data of all sections were gathered, risks analysed, a draft made by the four dimensions and put before the director',
    ),
  },
  objectives: {
    belongs: said('วัตถุประสงค์ของทั้งแผน บรรทัดละหนึ่งข้อ', 'Objectives of the whole plan, one a line.'),
    example: said(
      'เพื่อให้การให้บริการประชาชนโปร่งใสและตรวจสอบได้',
      'That services to the public are open and can be checked',
    ),
  },
  goals: {
    belongs: said('สิ่งที่ต้องการให้เกิดเมื่อสิ้นปี บรรทัดละหนึ่งข้อ', 'What is to be so at the end of the year, one a line.'),
    example: said('บุคลากรทุกคนผ่านการอบรมเรื่องผลประโยชน์ทับซ้อน', 'All staff are trained about conflicts of interest'),
  },
  goalIndicators: {
    belongs: said('ตัวชี้วัดและค่าเป้าหมายของแต่ละเป้าหมาย เว้นว่างได้', 'Indicator and target of each goal; may stay empty.'),
    fields: {
      goal: {
        belongs: said('เป้าหมายที่วัด ระบบเติมให้จากรายการเป้าหมาย', 'The goal that is judged, taken from the list of goals.'),
      },
      indicator: {
        belongs: said('สิ่งที่ใช้วัดว่าถึงเป้าหมาย', 'What shows that the goal is reached.'),
        example: said('ร้อยละของบุคลากรที่ผ่านการอบรม', 'Share of the staff who were trained'),
      },
      target: indicatorHelp.target,
      unit: indicatorHelp.unit,
    },
  },
  benefits: {
    belongs: said('ผลดีที่คาดว่าจะได้รับจากแผน บรรทัดละหนึ่งข้อ', 'The good expected of the plan, one a line.'),
    example: said('ประชาชนเชื่อมั่นในการให้บริการของสำนักงานเขต', 'People trust the services of the office'),
  },
  others: {
    belongs: said('เนื้อหาที่เพิ่มจากหัวข้อที่กำหนด เว้นว่างได้', 'Contents beyond the required ones; may stay empty.'),
    example: said(
      'ช่องทางแจ้งเบาะแส: สายด่วน 1555 และเว็บไซต์ของสำนักงานเขต',
      'Channels for reports: hotline 1555 and the website of the office',
    ),
    checklist: 'OTHER_CONTENTS',
  },
  measures: {
    belongs: said('มาตรการทั้งหมดของปี แถวละหนึ่งมาตรการ', 'All measures of the year, one a row.'),
    fields: measureHelp,
  },
};
