import type { PlanSection } from '../plan-section.js';
import { said } from '../../content/index.js';
import type { Help } from './help.js';

/** Explanations of the memo and of each section of the plan. */
export const sectionHelp: Readonly<Record<PlanSection | 'MEMO', Help>> = {
  MEMO: {
    belongs: said(
      'หัวบันทึกข้อความที่เสนอแผนต่อผู้อำนวยการเขต: ส่วนราชการเจ้าของเรื่อง เลขที่หนังสือ และวันที่',
      'The head of the memo by which the plan is put before the district director: issuing section, number and date.',
    ),
    example: said(
      'ส่วนราชการ ฝ่ายปกครอง สำนักงานเขต… ที่ กท 9901/123 วันที่ 3 ตุลาคม 2568',
      'Section: ฝ่ายปกครอง (administrative section); number กท 9901/123; 3 October 2568 BE',
    ),
    rule: said(
      'วันที่ของบันทึกไม่ใช่วันที่อนุมัติ วันที่อนุมัติบันทึกเมื่อผู้อำนวยการเขตอนุมัติแผน',
      'The date of the memo is not the date of the approval, which is kept when the director approves the plan.',
    ),
  },
  FOREWORD: {
    belongs: said(
      'ที่มาของแผน เหตุที่สำนักงานเขตจัดทำ และวิธีนำแผนไปใช้ โดยย่อหนึ่งถึงสองย่อหน้า ลงท้ายด้วยชื่อสำนักงานเขต',
      'Where the plan comes from, why the office made it and how it is to be used: one or two paragraphs, closed with the name of the office.',
    ),
  },
  STRATEGIC_LINKAGE: {
    belongs: said(
      'แผนระดับบนที่แผนของเขตรองรับ และแต่ละแผนเชื่อมโยงกับงานของเขตอย่างไร เขียนเป็นข้อความ แล้วเลือกชื่อแผนจากรายการด้านล่าง',
      "The higher plans that the district's plan serves, and how each bears on its work: in words, with the plans chosen from the list below.",
    ),
    rule: said(
      'ช่วงปีของแผนระดับบนต้องครอบคลุมปีงบประมาณของแผน',
      'The years of a higher plan must cover the fiscal year of the plan.',
    ),
  },
  CORRUPTION_SITUATION: {
    belongs: said(
      'สถานการณ์การทุจริตของสำนักงานเขตเอง: เรื่องร้องเรียน คดี และข้อทักท้วงในรอบปีที่ผ่านมา เป็นข้อความและเป็นตัวเลขพร้อมที่มา',
      'The situation in the office itself: complaints, cases and objections of auditors in the past year, in words and in figures with their source.',
    ),
    rule: said(
      'ไม่มีให้กรอก 0 อย่าเว้นว่าง เพราะช่องว่างหมายถึงยังไม่ทราบ',
      'None is written as 0, not left empty: an empty field means not known.',
    ),
  },
  RISKS: {
    belongs: said(
      'งานที่อาจเกิดการทุจริตในสำนักงานเขต ข้อละหนึ่งความเสี่ยง บอกว่าเกิดที่งานใด เกิดได้อย่างไร รุนแรงเพียงใด และควบคุมอย่างไร',
      'Work of the office in which corruption could arise, one risk a row: where it arises, how, how grave it is, and how it is held down.',
    ),
    example: said(
      'เจ้าหน้าที่เรียกรับประโยชน์เพื่อเร่งการออกใบอนุญาตประกอบกิจการ',
      'Staff ask for a benefit to speed up a business permit',
    ),
    rule: said(
      'ความเสี่ยงแต่ละข้อควรมีมาตรการรองรับอย่างน้อยหนึ่งมาตรการ โดยเลือกไว้ในช่อง “ตอบสนองต่อ” ของมาตรการนั้น',
      'Each risk should be answered by at least one measure, chosen in the field “Answers” of that measure.',
    ),
  },
  SWOT: {
    belongs: said(
      'จุดแข็งและจุดอ่อนภายในสำนักงานเขต (ตามปัจจัย 7S) โอกาสและอุปสรรคจากภายนอก (การเมือง เศรษฐกิจ กฎหมาย สังคม เทคโนโลยี) ข้อละหนึ่งเรื่อง',
      'Strengths and weaknesses inside the office (by the 7S), opportunities and threats around it (politics, economy, law, society, technology), one matter each.',
    ),
    rule: said('จุดอ่อนแต่ละข้อควรมีมาตรการที่ตอบสนอง', 'Each weakness should be answered by a measure.'),
  },
  ANTI_BRIBERY: {
    belongs: said(
      'แนวนโยบายต่อต้านการรับสินบนของสำนักงานเขต ที่มาของนโยบาย และแนวปฏิบัติ No Gift Policy เป็นข้อ ๆ',
      "The office's policy against bribery, its basis, and the No Gift rules one by one.",
    ),
    rule: said(
      'ใช้ข้อความตามประกาศของกรุงเทพมหานคร และใช้ทั้งปี ไม่รับและไม่ให้ ทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่',
      "Follow the wording of Bangkok's announcement: neither receive nor give, before, during and after duty.",
    ),
  },
  PRIOR_YEAR_ITA: {
    belongs: said(
      'คะแนน ITA ของปีงบประมาณก่อนปีของแผน ทุกตัวชี้วัดและคะแนนรวม ตามผลที่ประกาศ',
      'The ITA scores of the fiscal year before that of the plan, each indicator and the total, as published.',
    ),
    rule: said(
      'ผลของปีอื่นนับว่ายังขาด ตัวชี้วัดที่ต่ำกว่าเกณฑ์ผ่านควรมีมาตรการรองรับ',
      'The result of another year counts as missing. An indicator below the pass mark should be answered by a measure.',
    ),
  },
  FRAMEWORK: {
    belongs: said(
      'ขั้นตอนและกรอบที่ใช้จัดทำแผน: ผู้จัดทำ ข้อมูลที่นำมาวิเคราะห์ มิติของแผน และลำดับการเสนออนุมัติ',
      'The steps and the frame by which the plan was made: by whom, from which data, its dimensions, and its way to approval.',
    ),
  },
  AIMS: {
    belongs: said(
      'วัตถุประสงค์ เป้าหมาย และประโยชน์ที่คาดว่าจะได้รับของทั้งแผน บรรทัดละหนึ่งข้อ ของแต่ละมาตรการให้เขียนในตารางมาตรการ',
      'Objectives, goals and expected benefits of the whole plan, one a line; those of a measure belong to the table of measures.',
    ),
  },
  OTHERS: {
    belongs: said(
      'เนื้อหาที่สำนักงานเขตเพิ่มจากหัวข้อที่กำหนด เช่น ช่องทางร้องเรียน ภาคผนวก หรือเอกสารที่อ้างถึง เว้นว่างได้',
      'What the office adds to the required contents, such as channels for complaints, annexes or documents cited; may stay empty.',
    ),
  },
  MEASURES: {
    belongs: said(
      'โครงการ กิจกรรม และมาตรการทั้งหมดของปี แถวละหนึ่งมาตรการ จัดตามมิติ พร้อมวิธีดำเนินการ ตัวชี้วัด ผู้รับผิดชอบ ระยะเวลา และงบประมาณ',
      'All projects, activities and measures of the year, one a row, by dimension, with steps, indicators, who is responsible, period and budget.',
    ),
    rule: said(
      'ควรมีมาตรการครบทุกมิติ และต้องมีกิจกรรมให้ความรู้เรื่องดัชนีการรับรู้การทุจริต (CPI) เป็นแถวในตาราง ข้อความในส่วนอื่นไม่นับ',
      'Every dimension should have a measure, and an activity that teaches the Corruption Perceptions Index must be a row of the table; words elsewhere do not count.',
    ),
  },
};
