import type { RefusalEntry } from '../refusal-entry.js';

/** Refusals of steps that a plan or a report cannot take now, and of comments. */
export const workflowRefusals = {
  INVALID_TRANSITION: {
    kind: 'CONFLICT',
    th: 'ทำ {action} ไม่ได้ขณะสถานะเป็น {state} โปรดโหลดหน้าใหม่เพื่อดูสิ่งที่ทำได้',
    en: '{action} is not possible while the state is {state}. Reload to see what is.',
  },
  REASON_REQUIRED: {
    kind: 'INVALID',
    th: 'การ {action} ต้องระบุเหตุผล โปรดเขียนเหตุผลแล้วทำรายการอีกครั้ง',
    en: '{action} needs a reason. Write one and try again.',
  },
  FOUR_EYES: {
    kind: 'FORBIDDEN',
    th: 'ผู้เสนอ ผู้เห็นชอบ หรือผู้เห็นควรอนุมัติเรื่องนี้แล้วพิจารณาเรื่องนี้อีกไม่ได้ โปรดให้ผู้มีอำนาจอีกคนพิจารณา หรือดึงเรื่องกลับ',
    en: 'Whoever submitted, endorsed or recommended this may not decide on it. Ask another person with that authority, or recall it.',
  },
  NO_ASSISTANT_STEP: {
    kind: 'CONFLICT',
    th: 'เขตนี้ไม่มีขั้นตอนผู้ช่วยผู้อำนวยการเขต แผนไปถึงผู้อำนวยการเขตโดยตรง หากเขตมีขั้นตอนนี้ โปรดแจ้งผู้ดูแลระบบของศูนย์ต่อต้านการทุจริต',
    en: 'This district has no step of the assistant director: its plans go to the director at once. If it has one, tell the administrator of the centre.',
  },
  NOT_APPROVED: {
    kind: 'CONFLICT',
    th: 'ผู้อำนวยการเขตยังไม่ได้อนุมัติเรื่องนี้ ศูนย์ฯ จึงยังรับหรือส่งกลับไม่ได้ โปรดโหลดหน้าใหม่',
    en: 'No director has approved this yet, so that the centre can neither accept nor return it. Load the page again.',
  },
  REASON_CODE_REQUIRED: {
    kind: 'INVALID',
    th: 'โปรดเลือกประเภทเหตุผลอย่างน้อยหนึ่งข้อ',
    en: 'Choose at least one kind of reason.',
  },
  COMMENT_WITHDRAWN: {
    kind: 'CONFLICT',
    th: 'ความเห็นนี้ถอนไปแล้ว โปรดโหลดหน้าใหม่',
    en: 'This comment has been withdrawn already. Load the page again.',
  },
} as const satisfies Record<string, RefusalEntry>;
