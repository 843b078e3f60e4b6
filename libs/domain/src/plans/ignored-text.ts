/** Why a stretch of a document is no part of the plan that was read from it, although it was understood. */
export const ignoredTextNames = {
  HEADING: { nameTh: 'หัวข้อของแผน', nameEn: 'Headings of the plan' },
  TITLE: { nameTh: 'ชื่อแผนและชื่อหน่วยงาน', nameEn: 'Titles and names of the office' },
  MEMO: { nameTh: 'บันทึกข้อความ', nameEn: 'The official memo' },
  PREFACE: { nameTh: 'คำนำ', nameEn: 'The preface' },
  CONTENTS: { nameTh: 'สารบัญ', nameEn: 'The table of contents' },
  SIGNATURE: { nameTh: 'การลงนามและคำสั่ง', nameEn: 'Signatures and orders' },
  DIMENSION: { nameTh: 'ชื่อมิติ (เก็บเป็นเลขมิติแล้ว)', nameEn: 'Names of dimensions (kept as their numbers)' },
  CAPTION: { nameTh: 'ชื่อตารางและหน่วยนับ', nameEn: 'Captions of tables and units' },
  TABLE_HEADING: { nameTh: 'หัวตาราง', nameEn: 'Headings of tables' },
  SUM_ROW: { nameTh: 'แถวรวม', nameEn: 'Rows of sums' },
  COLUMN: { nameTh: 'ช่องตารางที่แผนไม่เก็บ', nameEn: 'Columns that a plan does not keep' },
  INDICATOR: { nameTh: 'ชื่อ น้ำหนัก และระดับของตัวชี้วัด ITA', nameEn: 'Names, weights and levels of ITA indicators' },
  LEAD_IN: { nameTh: 'คำเกริ่นนำรายการ', nameEn: 'Words that lead in to a list' },
  COMMENT: { nameTh: 'หมายเหตุในไฟล์', nameEn: 'Comments in the file' },
  MARKS: { nameTh: 'เลขข้อ ป้ายกำกับ และเครื่องหมาย', nameEn: 'Numbers of items, labels and signs' },
} as const satisfies Readonly<Record<string, { readonly nameTh: string; readonly nameEn: string }>>;

export type IgnoredKind = keyof typeof ignoredTextNames;
