/**
 * Functions of the assessment's published items. The code of an item moves from year to year and differs between tracks: what stays
 * is its function.
 */
export const itemFunctionNames = {
  COMPLAINT_GUIDELINE: { nameTh: 'แนวทางจัดการเรื่องร้องเรียนการทุจริต', nameEn: 'Guideline for complaints of corruption' },
  COMPLAINT_CHANNEL: { nameTh: 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริต', nameEn: 'Channel for complaints of corruption' },
  COMPLAINT_STATISTICS: { nameTh: 'สถิติเรื่องร้องเรียนการทุจริต', nameEn: 'Statistics of complaints of corruption' },
  PARTICIPATION: { nameTh: 'การเปิดโอกาสให้มีส่วนร่วม', nameEn: 'Participation of the public' },
  NO_GIFT_DECLARATION: { nameTh: 'ประกาศนโยบายไม่รับของขวัญ', nameEn: 'Declaration of the No Gift policy' },
  NO_GIFT_CULTURE: { nameTh: 'การสร้างวัฒนธรรมไม่รับของขวัญ', nameEn: 'Culture of the No Gift policy' },
  NO_GIFT_REPORT: { nameTh: 'รายงานผลตามนโยบายไม่รับของขวัญ', nameEn: 'Report on the No Gift policy' },
  GIFTS_RECEIVED: { nameTh: 'รายงานการรับทรัพย์สินโดยธรรมจรรยา', nameEn: 'Report on gifts received as courtesy allows' },
  RISK_ASSESSMENT: { nameTh: 'การประเมินความเสี่ยงการทุจริต', nameEn: 'Assessment of corruption risks' },
  RISK_HANDLING: { nameTh: 'ผลการจัดการความเสี่ยงการทุจริต', nameEn: 'Handling of corruption risks' },
  ACTION_PLAN: { nameTh: 'แผนปฏิบัติการป้องกันการทุจริต', nameEn: 'Anti-corruption action plan' },
  SIX_MONTH_PROGRESS: { nameTh: 'รายงานความก้าวหน้ารอบ 6 เดือน', nameEn: 'Progress report of six months' },
  TWELVE_MONTH_RESULT: { nameTh: 'รายงานผลรอบ 12 เดือน', nameEn: 'Report of twelve months' },
  ETHICS: { nameTh: 'ประมวลจริยธรรมและการขับเคลื่อน', nameEn: 'Code of ethics and its practice' },
  INTEGRITY_MEASURES: { nameTh: 'มาตรการส่งเสริมคุณธรรมจากผลการประเมิน', nameEn: 'Integrity measures from the results' },
} as const;

export type ItemFunction = keyof typeof itemFunctionNames;

export const itemFunctions = Object.keys(itemFunctionNames) as ItemFunction[];

/** Tracks of the assessment, by the kind of office that is assessed. */
export const assessmentTrackNames = {
  DISTRICT: { nameTh: 'สำนักงานเขต', nameEn: 'District offices' },
  GENERAL: { nameTh: 'หน่วยงานทั่วไป', nameEn: 'Agencies in general' },
} as const;

export type AssessmentTrack = keyof typeof assessmentTrackNames;
