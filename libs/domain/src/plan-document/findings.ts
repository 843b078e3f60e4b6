import type { Place } from './place.js';

/** Every kind of finding with its sentence in both languages. `{name}` stands for a parameter. */
export const findingCatalogue = {
  DOCUMENT_KIND_MIXED: {
    th: 'ส่วนหนึ่งของเอกสารเรียกตัวเองว่าเป็น{kind} จึงอ่านเฉพาะส่วนที่เป็นแผน โปรดตรวจสอบว่าเลือกไฟล์ถูกต้อง',
    en: 'A part of this document calls itself {kindEn}. It was read as a plan; check that it is the right file.',
  },
  DISTRICT_DECIDED: {
    th: 'ชื่อเขตในเอกสารไม่ตรงกัน ({variants}) ตัดสินว่าเป็นเขต{name} ({code}) ซึ่งพบ {count} แห่ง',
    en: 'The document spells its district in several ways ({variants}). Decided: {name} ({code}), found {count} times.',
  },
  DISTRICT_NAME_VARIANT: {
    th: '“{variant}” ไม่ใช่ชื่อเขต พบ {count} แห่ง อ่านเป็น “{name}” โปรดแก้ไขในเอกสาร',
    en: '“{variant}” is not a district. It stands {count} times and was read as “{name}”. Correct the document.',
  },
  DISTRICT_OTHER_NAMED: {
    th: 'เอกสารของเขต{name} กล่าวถึงสำนักงานเขต{other} {count} แห่ง อาจเป็นข้อความที่คัดลอกมา โปรดตรวจสอบ',
    en: 'The plan of {name} speaks of the office of {other} in {count} places, perhaps copied from there. Check it.',
  },
  FISCAL_YEAR_DECIDED: {
    th: 'ชื่อแผนระบุปีงบประมาณไม่ตรงกัน ({years}) ตัดสินว่าเป็น {year}',
    en: 'The plan names several fiscal years ({years}). Decided: {year}.',
  },
  APPROVAL_MISSING: {
    th: 'ไม่พบคำสั่งอนุมัติของผู้อำนวยการเขตพร้อมวันที่',
    en: 'No approval by the district director with a date was found.',
  },
  APPROVAL_REFUSED: {
    th: 'ผู้อำนวยการเขตสั่งว่า “{found}” (วันที่ {date}) แผนนี้จึงไม่ถือว่าได้รับอนุมัติ',
    en: 'The director’s order is “{found}” (dated {date}): the plan does not count as approved.',
  },
  APPROVAL_CONDITIONAL: {
    th: 'ผู้อำนวยการเขตสั่งว่า “{found}” (วันที่ {date}) ซึ่งอาจเป็นการอนุมัติแบบมีเงื่อนไข จึงไม่ได้ใส่วันที่อนุมัติ หากถือว่าอนุมัติแล้วโปรดกรอกวันที่',
    en: 'The director’s order is “{found}” (dated {date}), possibly an approval with a condition. No date of approval was taken; fill it in if it counts.',
  },
  APPROVAL_OTHER_ORDER: {
    th: 'ผู้อำนวยการเขตสั่งว่า “{found}” (วันที่ {date}) ซึ่งไม่ใช่การอนุมัติ',
    en: 'The director’s order is “{found}” (dated {date}), which is no approval.',
  },
  APPROVAL_UNDECIDED: {
    th: 'คำสั่งของผู้อำนวยการเขต “{found}” (วันที่ {date}) ไม่ชัดว่าเลือกข้อใด จึงไม่ได้ใส่วันที่อนุมัติ',
    en: 'The director’s order “{found}” (dated {date}) does not show what was chosen. No date of approval was taken.',
  },
  APPROVAL_DATE_UNLIKELY: {
    th: 'วันที่อนุมัติ “{found}” ไม่มีจริงหรือไม่น่าเป็นไปได้สำหรับแผนปีงบประมาณ {year} จึงไม่ได้ใช้ โปรดกรอกเอง',
    en: 'The date of approval “{found}” does not exist or is unlikely for a plan of {year}. It was not taken; fill it in.',
  },
  DOCUMENT_NUMBER_INCOMPLETE: {
    th: 'เลขที่หนังสือ “{number}” ไม่ครบ โปรดกรอกเลขต่อท้าย',
    en: 'The document number “{number}” is incomplete. Fill in what follows the slash.',
  },
  MEMO_DATE_UNREAD: {
    th: 'วันที่ของบันทึก “{found}” ไม่ครบ ไม่มีจริง หรือไม่น่าเป็นไปได้สำหรับแผนปีงบประมาณ {year} จึงไม่ได้ใช้ โปรดกรอกเอง',
    en: 'The date of the memo “{found}” is incomplete, does not exist, or is unlikely for a plan of {year}. It was not taken; fill it in.',
  },
  HIGHER_PLANS_NAMED: {
    th: 'ส่วนความเชื่อมโยงกล่าวถึงแผนระดับบน {count} แผน จึงเลือกไว้ให้ โปรดตรวจสอบ',
    en: 'The section about the linkage names {count} higher plans. They were chosen; check them.',
  },
  HIGHER_PLAN_YEARS: {
    th: 'เอกสารระบุปีของ “{name}” เป็น {found} แต่รายการของศูนย์ฯ คือ {years} โปรดตรวจสอบว่าเลือกแผนถูกฉบับ',
    en: 'The document gives “{nameEn}” the years {found}; the centre’s list has {years}. Check that it is the right one.',
  },
  CONTACT_NOT_ON_RECORD: {
    th: 'เอกสารระบุช่องทาง “{found}” ซึ่งไม่อยู่ในทะเบียนช่องทางของสำนักงานเขตหรือของศูนย์ฯ โปรดตรวจสอบว่ายังใช้อยู่ แล้วแก้ไขเอกสารหรือเพิ่มในทะเบียน',
    en: 'The document names “{found}”, which is not in the register of channels of the office or the city. Check that it is still in use; then correct the document, or add it to the register.',
  },
  SITUATION_FIGURES_DIFFER: {
    th: 'สถานการณ์การทุจริตระบุจำนวนไม่ตรงกัน (“{first}” กับ “{other}”) จึงไม่ได้ใส่ตัวเลข โปรดกรอกเอง',
    en: 'The corruption situation counts the same thing differently (“{first}” and “{other}”). No figure was taken; fill it in.',
  },
  OUTLINE_CODE_MISREAD: {
    th: '“{found}” น่าจะเป็นรหัส “{meant}” (เลขศูนย์แทนตัวอักษรโอ)',
    en: '“{found}” is probably the code “{meant}” (a zero in the place of the letter O).',
  },
  TEXT_REPAIRED: {
    th: 'แก้ตัวอักษรที่เสียจากไฟล์ PDF หรือฟอนต์เก่าแล้ว {count} แห่ง เช่น “{before}” อ่านเป็น “{after}” โปรดตรวจสอบ',
    en: 'Characters damaged by a PDF file or an older font were repaired in {count} places: “{before}” was read as “{after}”. Check them.',
  },
  TEXT_MARKS_LOST: {
    th: 'เอกสารนี้วรรณยุกต์หายไปเกือบทั้งหมด (มักเกิดจากการคัดลอกจาก PDF) ข้อความที่นำเข้าจึงขาดวรรณยุกต์ด้วย โปรดใช้ไฟล์ต้นฉบับหรือแก้ไขข้อความ',
    en: 'Nearly all tone marks of this document are lost, as happens when text is copied from a PDF file. What was read lacks them too: use the original file, or correct the text.',
  },
  TEXT_DAMAGED: {
    th: 'มีตัวอักษรที่อ่านไม่ได้ใน “{found}” โปรดแก้ไข',
    en: '“{found}” contains characters that cannot be read. Correct them.',
  },
  WORD_HIDDEN_TEXT: {
    th: 'ไฟล์ Word มีข้อความที่ซ่อนไว้ ระบบไม่ได้อ่านข้อความนั้น หากเป็นส่วนหนึ่งของแผน โปรดยกเลิกการซ่อนใน Word แล้วนำเข้าใหม่',
    en: 'The Word file holds hidden text, which was not read. If it belongs to the plan, show it in Word and import the file again.',
  },
  WORD_CHANGES_OPEN: {
    th: 'ไฟล์ Word มีการแก้ไขที่ติดตามไว้และยังไม่ได้ยอมรับ ระบบอ่านเสมือนยอมรับทั้งหมดแล้ว โปรดตรวจสอบกับฉบับที่อนุมัติ',
    en: 'The Word file holds tracked changes that are still open. It was read as if all were accepted: check it against the approved version.',
  },
  TEXT_NOT_READ: {
    th: 'ข้อความใต้หัวข้อ “{under}” ไม่ได้นำเข้า: “{found}…” ({count} ตัวอักษร)',
    en: 'Text under “{under}” was not read: “{found}…” ({count} letters).',
  },
  SECTION_CUT: {
    th: 'ข้อความหัวข้อ{section}ยาวเกิน {limit} ตัวอักษร นำเข้าเฉพาะส่วนต้น',
    en: 'The section “{sectionEn}” is longer than {limit} characters. Only its beginning was read.',
  },
  SECTION_MISSING: {
    th: 'ไม่พบหัวข้อ{section}',
    en: 'The section “{sectionEn}” was not found.',
  },
  TABLE_CONTINUED: {
    th: 'ตารางมาตรการแบ่งเป็น {parts} ส่วน อ่านต่อกันเป็นตารางเดียว',
    en: 'The table of measures is split into {parts} parts. They were read as one table.',
  },
  MEASURE_CONTINUED: {
    th: 'มาตรการที่ {number} มีข้อความต่อในแถวแรกของหน้าถัดไป นำมาต่อกันแล้ว',
    en: 'Measure {number} goes on in the first row of the next page. The parts were joined.',
  },
  MEASURE_NUMBER_CHANGED: {
    th: 'มาตรการลำดับที่ {position} ระบุเลข {stated} ใช้เลข {number} แทน',
    en: 'The measure at position {position} states the number {stated}. It was given {number}.',
  },
  MEASURE_INCOMPLETE: {
    th: 'มาตรการที่ {number} ไม่มี{part}',
    en: 'Measure {number} has no {partEn}.',
  },
  MEASURE_TITLE_LONG: {
    th: 'ชื่อมาตรการที่ {number} ยาว {count} อักขระ อาจมีข้อความของช่องอื่นปนมา โปรดตรวจสอบ',
    en: 'The title of measure {number} has {count} characters. Text of other cells may have slipped in: check it.',
  },
  DIMENSION_MISREAD: {
    th: '“{found}” อ่านเป็นมิติที่ {dimension}',
    en: '“{found}” was read as dimension {dimension}.',
  },
  DIMENSION_UNKNOWN: {
    th: 'ไม่ทราบมิติของมาตรการที่ {number} โปรดเลือกมิติ',
    en: 'The dimension of measure {number} could not be read. Choose it.',
  },
  PLAN_TITLES_DIFFER: {
    th: 'เอกสารเรียกแผนนี้ด้วยสองชื่อ (“{first}” และ “{other}”) โปรดใช้ชื่อเดียวกันทั้งเล่ม',
    en: 'The document calls its plan by two titles (“{first}” and “{other}”). Use one throughout.',
  },
  MEASURE_REPEATED: {
    th: 'มาตรการที่ {number} มีชื่อหรือวิธีดำเนินการซ้ำกับมาตรการที่ {other} โปรดตรวจสอบว่าควรรวมเป็นมาตรการเดียวหรือไม่',
    en: 'Measure {number} has the title or the steps of measure {other}. Check whether they are one measure.',
  },
  OBJECTIVE_REPEATS_TITLE: {
    th: 'วัตถุประสงค์ของมาตรการที่ {number} กล่าวซ้ำชื่อมาตรการ โปรดเขียนว่าต้องการให้เกิดผลอะไร',
    en: 'An objective of measure {number} repeats its title. Say what the measure is to bring about.',
  },
  MISSION_REPEATS_DIMENSION: {
    th: 'ช่องภารกิจของมาตรการที่ {number} เป็นชื่อมิติ โปรดตรวจสอบว่าเป็นภารกิจจริง',
    en: 'The mission of measure {number} is the name of its dimension. Check that it is the mission.',
  },
  BUDGET_DECIDED: {
    th: 'งบประมาณ “{found}” อ่านเป็น {amount} บาท แต่อาจหมายถึง {others} บาท โปรดตรวจสอบ',
    en: 'The budget “{found}” was read as {amount} baht; it could also mean {others} baht. Check it.',
  },
  BUDGET_COLUMN_DECIDED: {
    th: 'ตารางมีงบประมาณหลายช่อง ใช้ช่อง {taken} ไม่ใช้ช่อง {columns}',
    en: 'The table has several columns of budgets. {taken} was taken, not {columns}.',
  },
  BUDGET_COLUMN_UNKNOWN: {
    th: 'ไม่มีช่องงบประมาณของปี {year} (พบ {columns}) จึงไม่ได้อ่านงบประมาณ โปรดกรอกเอง',
    en: 'No column of budgets is for {year} (found: {columns}). No budget was read; fill it in.',
  },
  BUDGET_SUM_DIFFERS: {
    th: 'แถวรวมระบุงบประมาณ “{found}” แต่มาตรการที่อ่านได้รวมกันเป็น {sum} บาท',
    en: 'The row of the sum states “{found}”; the budgets that were read come to {sum} baht.',
  },
  COLUMN_NOT_READ: {
    th: 'ช่อง “{column}” ของตารางมาตรการไม่ได้นำเข้า (มีข้อความ {count} แถว)',
    en: 'The column “{column}” of the table of measures was not read (text in {count} rows).',
  },
  ROW_NOT_READ: {
    th: 'แถว “{found}” ของตารางมาตรการไม่ได้นำเข้า',
    en: 'The row “{found}” of the table of measures was not read.',
  },
  LIST_NUMBER_UNEXPECTED: {
    th: 'ลำดับข้อไม่ต่อเนื่อง คาดว่าเป็นข้อ {expected} แต่พบข้อ {found}',
    en: 'The list does not count up: {expected} was expected, {found} was found.',
  },
  LIST_UNNUMBERED: {
    th: 'รายการนี้ไม่มีเลขข้อ แยกตามบรรทัดหรือย่อหน้าเป็น {count} ข้อ โปรดตรวจสอบ',
    en: 'This list has no numbers. It was split into {count} items by its lines or paragraphs. Check it.',
  },
  FACTOR_UNKNOWN: {
    th: 'ไม่ทราบปัจจัย (7S / PEST) ของข้อ “{found}” โปรดเลือกปัจจัย',
    en: 'The factor (7S / PEST) of “{found}” is not known. Choose it.',
  },
  INDICATOR_NAME_REPEATED: {
    th: 'ตัวชี้วัดลำดับที่ {position} ใช้ชื่อ “{stated}” ซ้ำ ชื่อที่ถูกต้องคือ “{name}”',
    en: 'Indicator {position} repeats the name “{stated}”. Its name is “{name}”.',
  },
  INDICATOR_NAME_WRONG: {
    th: 'ตัวชี้วัดลำดับที่ {position} ใช้ชื่อ “{stated}” ชื่อที่ถูกต้องคือ “{name}”',
    en: 'Indicator {position} is called “{stated}”. Its name is “{name}”.',
  },
  INDICATOR_NUMBER_WRONG: {
    th: 'ตัวชี้วัดลำดับที่ {position} ระบุเลข {stated} ถือตามลำดับ',
    en: 'Indicator {position} states the number {stated}. Its position was taken.',
  },
  INDICATOR_COUNT_WRONG: {
    th: 'พบตัวชี้วัด ITA {count} ตัว ควรมี 10 ตัว',
    en: '{count} ITA indicators were found; there should be 10.',
  },
  INDICATORS_REORDERED: {
    th: 'ตัวชี้วัด ITA ไม่ได้เรียงหรือไม่ครบตามลำดับ 1–10 จึงจัดตามชื่อและเลขของตัวชี้วัด โปรดตรวจสอบ',
    en: 'The ITA indicators do not stand in the order 1–10, or not all of them do. They were placed by their names and numbers. Check them.',
  },
  ITA_YEAR_DECIDED: {
    th: 'ผล ITA มีปี {years} ใช้ผลของปีงบประมาณ {year}',
    en: 'ITA results of {years} were found. That of {year} was taken.',
  },
  ITA_OTHER_SCHEME: {
    th: 'ผล ITA นี้ใช้ดัชนี 5 ด้านของเกณฑ์เดิม (ก่อนปี 2562) ซึ่งเทียบกับตัวชี้วัด 10 ตัวไม่ได้ จึงไม่ได้นำเข้า',
    en: 'This ITA result has the five indexes of the scheme before 2562, which are not the ten indicators. It was not read.',
  },
  ITA_TOTAL_MISMATCH: {
    th: 'คะแนนรวม ITA ในเอกสารคือ {published} แต่คะแนนตัวชี้วัดที่อ่านได้คำนวณรวมเป็น {computed} โปรดตรวจสอบ',
    en: 'The document’s ITA total is {published}, but the scores that were read come to {computed}. Check them.',
  },
  ITA_YEAR_ASSUMED: {
    th: 'ผล ITA ไม่ระบุปี ถือว่าเป็นปีงบประมาณ {year}',
    en: 'The ITA result names no year. {year} was assumed.',
  },
  VALUE_UNREADABLE: {
    th: 'อ่านค่า “{found}” ของ{what}ไม่ได้ โปรดกรอกเอง',
    en: '“{found}” could not be read as {whatEn}. Fill it in.',
  },
} as const satisfies Record<string, { readonly th: string; readonly en: string }>;

export type FindingCode = keyof typeof findingCatalogue;

/** Something a person should look at: what the reader noticed, what it decided, and where. */
export interface Finding extends Place {
  readonly code: FindingCode;
  /** the Thai message, for clients that show one language */
  readonly message: string;
  readonly messageTh: string;
  readonly messageEn: string;
}
export type FindingParameters = Readonly<Record<string, string | number>>;

const fill = (sentence: string, parameters: FindingParameters): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in parameters ? String(parameters[name]) : whole));

/** A finding with both sentences filled in; the place is in units of the original document. */
export function makeFinding(code: FindingCode, place: Place, parameters: FindingParameters = {}): Finding {
  const messageTh = fill(findingCatalogue[code].th, parameters);
  const messageEn = fill(findingCatalogue[code].en, parameters);
  return { code, message: messageTh, messageTh, messageEn, start: place.start, end: place.end };
}
