/** Reasons for which a plan or report is returned, as codes that can be counted; the text beside them says what to mend. */
export const returnReasonNames = {
  INCOMPLETE: { nameTh: 'เนื้อหาไม่ครบ', nameEn: 'Parts are missing' },
  INCORRECT: { nameTh: 'ข้อมูลหรือตัวเลขไม่ถูกต้อง', nameEn: 'Facts or figures are wrong' },
  UNCLEAR: { nameTh: 'ข้อความไม่ชัดเจน', nameEn: 'The wording is unclear' },
  NO_EVIDENCE: { nameTh: 'เอกสารหรือหลักฐานไม่พอ', nameEn: 'Documents or evidence are missing' },
  NOT_ALIGNED: {
    nameTh: 'ไม่สอดคล้องกับแผนระดับบนหรือหนังสือสั่งการ',
    nameEn: 'It does not follow the higher plans or the circular',
  },
  WRONG_FORM: { nameTh: 'รูปแบบไม่เป็นไปตามที่กำหนด', nameEn: 'It is not in the prescribed form' },
  OTHER: { nameTh: 'เหตุผลอื่น', nameEn: 'Another reason' },
} as const;

export type ReturnReason = keyof typeof returnReasonNames;
export const returnReasons = Object.keys(returnReasonNames) as ReturnReason[];

/** The reasons once each, in the order of the list. */
export const returnReasonsOf = (given: readonly ReturnReason[] | null | undefined): ReturnReason[] =>
  returnReasons.filter((reason) => given?.includes(reason));
