import type { ItaIndicator, ItaInstrument, ItaLevel, ItaScheme } from '../ita-scheme.js';

const instruments: readonly ItaInstrument[] = [
  {
    key: 'IIT',
    nameTh: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
    nameEn: 'Internal integrity and transparency assessment',
    weight: '30',
  },
  {
    key: 'EIT',
    nameTh: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
    nameEn: 'External integrity and transparency assessment',
    weight: '30',
  },
  {
    key: 'OIT',
    nameTh: 'แบบวัดการเปิดเผยข้อมูลสาธารณะ',
    nameEn: 'Open data integrity and transparency assessment',
    weight: '40',
  },
];

const indicators: readonly ItaIndicator[] = [
  { number: 1, nameTh: 'การปฏิบัติหน้าที่', nameEn: 'Performance of duty', instrument: 'IIT' },
  { number: 2, nameTh: 'การใช้งบประมาณ', nameEn: 'Use of budget', instrument: 'IIT' },
  { number: 3, nameTh: 'การใช้อำนาจ', nameEn: 'Use of authority', instrument: 'IIT' },
  { number: 4, nameTh: 'การใช้ทรัพย์สินของราชการ', nameEn: 'Use of state assets', instrument: 'IIT' },
  { number: 5, nameTh: 'การแก้ไขปัญหาการทุจริต', nameEn: 'Remedying corruption', instrument: 'IIT' },
  { number: 6, nameTh: 'คุณภาพการดำเนินงาน', nameEn: 'Quality of work', instrument: 'EIT' },
  { number: 7, nameTh: 'ประสิทธิภาพการสื่อสาร', nameEn: 'Effectiveness of communication', instrument: 'EIT' },
  { number: 8, nameTh: 'การปรับปรุงระบบการทำงาน', nameEn: 'Improvement of working systems', instrument: 'EIT' },
  { number: 9, nameTh: 'การเปิดเผยข้อมูล', nameEn: 'Disclosure of information', instrument: 'OIT' },
  { number: 10, nameTh: 'การป้องกันการทุจริต', nameEn: 'Prevention of corruption', instrument: 'OIT' },
];

const letter = (code: string, nameEn: string, minimumTotal: string, order: number): ItaLevel => ({
  code,
  nameTh: `ระดับ ${code}`,
  nameEn,
  minimumTotal,
  minimumEveryInstrument: null,
  order,
});

const letterLevels: readonly ItaLevel[] = [
  letter('AA', 'Excellent', '95', 1),
  letter('A', 'Very good', '85', 2),
  letter('B', 'Good', '75', 3),
  letter('C', 'Fair', '65', 4),
  letter('D', 'Poor', '55', 5),
  letter('E', 'Very poor', '50', 6),
  letter('F', 'Fail', '0', 7),
];

const passLevels: readonly ItaLevel[] = [
  {
    code: 'EXCELLENT',
    nameTh: 'ผ่านดีเยี่ยม',
    nameEn: 'Excellent',
    minimumTotal: '95',
    minimumEveryInstrument: '95',
    order: 1,
  },
  {
    code: 'GOOD',
    nameTh: 'ผ่านดี',
    nameEn: 'Good',
    minimumTotal: '85',
    minimumEveryInstrument: '85',
    order: 2,
  },
  { code: 'PASS', nameTh: 'ผ่าน', nameEn: 'Pass', minimumTotal: '85', minimumEveryInstrument: null, order: 3 },
  {
    code: 'IMPROVE',
    nameTh: 'ต้องปรับปรุง',
    nameEn: 'Needs improvement',
    minimumTotal: '70',
    minimumEveryInstrument: null,
    order: 4,
  },
  {
    code: 'URGENT',
    nameTh: 'ต้องปรับปรุงโดยด่วน',
    nameEn: 'Needs urgent improvement',
    minimumTotal: '0',
    minimumEveryInstrument: null,
    order: 5,
  },
];

const toLetters = (fiscalYear: number, source: string): ItaScheme => ({
  fiscalYear,
  instruments,
  indicators,
  levels: letterLevels,
  source,
  confirmed: true,
});

const publishedFor = (fiscalYear: number): string =>
  `น้ำหนักและระดับตามที่เผยแพร่สำหรับการประเมินปีงบประมาณ ${fiscalYear} / ` +
  `Weights and levels as published for the assessment of fiscal year ${fiscalYear}.`;

const toPasses = (fiscalYear: number): ItaScheme => ({
  fiscalYear,
  instruments,
  indicators,
  levels: passLevels,
  source:
    'ระดับตามมติวันที่ 8 มิถุนายน 2566 จากบทสรุปที่เผยแพร่ น้ำหนักสอดคล้องกับผลที่เผยแพร่ เงื่อนไขของระดับสูงสุดและเกณฑ์ 70 ยังไม่ยืนยัน / ' +
    'Levels by the resolution of 8 June B.E. 2566, read in public summaries; weights consistent with published results. ' +
    'The condition of the best level and the limit of 70 are not confirmed.',
  confirmed: false,
});

/**
 * The assessment schemes of fiscal years 2563–2567, to be loaded as editable dated data. Those of 2562 and before and of
 * 2568 and after are not known well enough to compute with.
 */
export const itaSchemes: readonly ItaScheme[] = [
  toLetters(2563, publishedFor(2563)),
  toLetters(2564, publishedFor(2564)),
  toLetters(
    2565,
    'น้ำหนักตามที่พิมพ์ในแผนของเขตปีงบประมาณ 2566 ระดับตามที่เผยแพร่สำหรับการประเมินปี 2565 / ' +
      'Weights as printed in a district plan of fiscal year 2566; levels as published for the assessment of 2565.',
  ),
  toPasses(2566),
  toPasses(2567),
];
