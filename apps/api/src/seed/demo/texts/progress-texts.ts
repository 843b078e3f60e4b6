import type { CannotProceedReason, MeasureProgressStatus } from '@sucharit/domain/progress';

type Texts = readonly [string, ...string[]];

/** What a made-up report says was done, by status. */
export const doneTexts: Readonly<Record<MeasureProgressStatus, Texts>> = {
  NOT_STARTED: ['ยังไม่ได้เริ่ม อยู่ระหว่างมอบหมายผู้รับผิดชอบ', 'กำหนดเริ่มในไตรมาสถัดไปตามแผน'],
  IN_PROGRESS: [
    'ดำเนินการตามขั้นตอนแรกแล้ว กำลังเก็บผลจากฝ่ายที่เกี่ยวข้อง',
    'จัดไปแล้วบางรุ่น ส่วนที่เหลือกำหนดวันไว้แล้ว',
    'ประกาศใช้แล้วทุกฝ่าย อยู่ระหว่างติดตามผลรายเดือน',
  ],
  COMPLETED: ['ดำเนินการครบทุกขั้น สรุปผลเสนอผู้อำนวยการเขตและเผยแพร่แล้ว', 'ทำครบตามเป้าหมาย ผู้เข้าร่วมเกินกว่าที่ตั้งไว้เล็กน้อย'],
  CANNOT_PROCEED: ['หยุดดำเนินการหลังเตรียมงานขั้นต้น', 'ยังดำเนินการต่อไม่ได้ ได้แจ้งฝ่ายที่เกี่ยวข้องแล้ว'],
};

/** Difficulties that a made-up report can name. */
export const difficultyTexts: Texts = [
  'ผู้รับผิดชอบย้ายระหว่างปี งานต้องส่งต่อคนใหม่',
  'วันจัดกิจกรรมชนกับภารกิจเร่งด่วนของเขต',
  'ข้อมูลจากฝ่ายต่าง ๆ ส่งมาช้ากว่ากำหนด',
  'ผู้เข้าร่วมน้อยกว่าที่คาดในรอบแรก',
];

export const cannotProceedReasonsByBudget: Readonly<
  Record<'withBudget' | 'without', readonly [CannotProceedReason, ...CannotProceedReason[]]>
> = {
  withBudget: ['NO_BUDGET', 'NO_BUDGET', 'POLICY_CHANGED', 'OTHER'],
  without: ['INSUFFICIENT_STAFF', 'POLICY_CHANGED', 'OTHER'],
};

/** The explanation that the reason OTHER needs. */
export const otherReasonTexts: Texts = ['สถานที่จัดกิจกรรมปิดปรับปรุงตลอดครึ่งปี', 'ต้องรอระเบียบใหม่ของกรุงเทพมหานคร'];
