import type { FiscalYear } from '../../shared/fiscal-year.js';

/** The score from which on a result or one of its indicators passes, from a fiscal year on. */
interface PassMark {
  readonly from: FiscalYear;
  /** 0 to 100 as text */
  readonly mark: string;
  readonly source: string;
}

/** Pass marks, the earliest first. A scheme names its levels and not which of them pass. */
export const passMarks: readonly PassMark[] = [
  {
    from: 2563,
    mark: '85',
    source:
      'เป้าหมายของแผนแม่บทฯ ประเด็นที่ 21: หน่วยงานที่ได้ 85 คะแนนขึ้นไป และระดับ "ผ่าน" ตั้งแต่ปี 2566 / ' +
      'Target of master plan 21: agencies with 85 points and above; the level "pass" since 2566.',
  },
];
