import type { RefusalEntry } from '../refusal-entry.js';

/** Refusals of requests to the API as such: its lists, limits, cursors, sockets and exports. */
export const requestRefusals = {
  IDEMPOTENCY_MISMATCH: {
    kind: 'UNUSABLE',
    th: 'คีย์นี้เคยใช้กับคำสั่งอื่นแล้ว โปรดใช้คีย์ใหม่',
    en: 'This idempotency key was used for a different command. Use a new key.',
  },
  LIST_UNKNOWN: {
    kind: 'MISSING',
    th: 'ไม่มีรายการชื่อ {list} ที่ส่งออกได้ รายการที่ส่งออกได้คือ {lists}',
    en: 'There is no list {list} to export. These are exported: {lists}.',
  },
  RATE_LIMITED: {
    kind: 'TOO_MANY',
    th: 'ทำรายการถี่เกินไป โปรดรอ {seconds} วินาที',
    en: 'Too many attempts. Wait {seconds} seconds.',
  },
  COST_BUDGET: {
    kind: 'TOO_MANY',
    th: 'โทเค็นนี้ใช้โควตาของชั่วโมงนี้หมดแล้ว (คำขอนี้ราว {estimated} ค่า) โปรดรอ {seconds} วินาที หรือเลือกข้อมูลให้น้อยลง',
    en: 'This token has used its budget of this hour (this query is about {estimated} values). Wait {seconds} seconds, or ask for less.',
  },
  PAGE_SIZE: {
    kind: 'INVALID',
    th: 'ขอข้อมูลได้ครั้งละ 1 ถึง {maximum} รายการ (ขอมา {actual}) โปรดลดจำนวนแล้วใช้ after อ่านหน้าถัดไป',
    en: 'A page holds 1 to {maximum} rows; {actual} were asked for. Ask for fewer and page on with after.',
  },
  COST_LIMIT: {
    kind: 'INVALID',
    th: 'คำขอนี้อาจได้คำตอบราว {estimated} ค่า เกินเพดาน {maximum} โปรดลด first หรือเลือกฟิลด์ให้น้อยลง',
    en: 'This query may answer about {estimated} values; the limit is {maximum}. Lower first or select fewer fields.',
  },
  AS_OF_FUTURE: {
    kind: 'INVALID',
    th: 'ขอข้อมูล ณ {asked} ซึ่งยังมาไม่ถึง โปรดเลือกวันที่ไม่เกินวันนี้',
    en: 'Figures as of {asked} were asked for, which has not come yet. Choose a day up to today.',
  },
  AS_OF_TOO_EARLY: {
    kind: 'INVALID',
    th: 'ระบบบอกข้อมูลย้อนหลังได้ถึงวันที่ {earliest} เท่านั้น โปรดเลือกวันนั้นหรือหลังจากนั้น',
    en: 'The past can be told back to {earliest} and no further. Choose that day or a later one.',
  },
  AS_OF_NOT_KEPT: {
    kind: 'INVALID',
    th: 'ไม่มีข้อมูลย้อนหลังของ {type} โปรดตัดส่วนนั้นออก หรือขอโดยไม่ใช้ asOf',
    en: 'The past of {type} is not kept. Leave it out, or ask without asOf.',
  },
  BAD_CURSOR: {
    kind: 'INVALID',
    th: 'ตำแหน่งหน้า (cursor) ไม่ถูกต้อง หรือเป็นของรายการอื่น โปรดเริ่มอ่านจากหน้าแรก',
    en: 'The cursor is damaged or belongs to another list or order. Start again from the first page.',
  },
  SEARCH_TOO_SHORT: {
    kind: 'INVALID',
    th: 'คำค้นสั้นเกินไป โปรดพิมพ์อย่างน้อยหนึ่งคำที่มี {minimum} อักขระขึ้นไป',
    en: 'The search is too short. Give at least one word of {minimum} characters or more.',
  },
  DEPTH_LIMIT: {
    kind: 'INVALID',
    th: 'คำขอซ้อนลึก {actual} ชั้น เกินเพดาน {maximum} โปรดแยกเป็นหลายคำขอ',
    en: 'The query is {actual} levels deep; the limit is {maximum}. Split it into several queries.',
  },
  ALIAS_LIMIT: {
    kind: 'INVALID',
    th: 'คำขอใช้ชื่อแฝง {actual} ชื่อ เกินเพดาน {maximum} โปรดแยกเป็นหลายคำขอ',
    en: 'The query uses {actual} aliases; the limit is {maximum}. Split it into several queries.',
  },
  DIRECTIVE_LIMIT: {
    kind: 'INVALID',
    th: 'คำขอใช้ directive {actual} ตัว เกินเพดาน {maximum}',
    en: 'The query uses {actual} directives; the limit is {maximum}. Use fewer.',
  },
  MUTATION_LIMIT: {
    kind: 'INVALID',
    th: 'คำขอหนึ่งครั้งทำรายการเปลี่ยนแปลงได้เพียง 1 รายการ โปรดส่งทีละรายการ',
    en: 'One request may hold one mutation field only. Send them one at a time.',
  },
  OPERATION_NOT_REGISTERED: {
    kind: 'FORBIDDEN',
    th: 'ระบบนี้รับเฉพาะคำขอที่ลงทะเบียนไว้ โปรดใช้คำขอใน libs/contract หรือขอให้ผู้ดูแลระบบลงทะเบียนเพิ่ม',
    en: 'Only registered operations are run here. Use one of libs/contract, or have the administrator register yours.',
  },
  EXPORTS_BUSY: {
    kind: 'TOO_MANY',
    th: 'มีการส่งออกข้อมูลอื่นกำลังทำงานครบจำนวนแล้ว โปรดลองใหม่ใน {seconds} วินาที',
    en: 'As many exports as are possible at once are running. Try again in {seconds} seconds.',
  },
  SOCKET_NEEDED: {
    kind: 'INVALID',
    th: 'การติดตามต่อเนื่อง (subscription) ต้องเปิดผ่าน WebSocket ที่ /graphql ด้วยโพรโทคอล graphql-transport-ws',
    en: 'A subscription goes over a WebSocket: connect to /graphql with the protocol graphql-transport-ws.',
  },
  SUBSCRIPTION_ONLY: {
    kind: 'INVALID',
    th: 'ผ่าน WebSocket ทำได้เฉพาะการติดตามต่อเนื่อง (subscription) โปรดส่งคำขออื่นผ่าน HTTP',
    en: 'Over a WebSocket only subscriptions are run. Send everything else over HTTP.',
  },
  SUBSCRIPTION_LIMIT: {
    kind: 'TOO_MANY',
    th: 'เปิดการติดตามพร้อมกันได้ไม่เกิน {maximum} รายการ โปรดปิดรายการที่ไม่ใช้แล้ว',
    en: 'At most {maximum} subscriptions or connections are open at once. Close those that are not needed.',
  },
  INTROSPECTION_OFF: {
    kind: 'INVALID',
    th: 'ไม่เปิดให้อ่านโครงสร้าง API ผ่านคำขอนี้ โปรดอ่านจากเอกสาร schema.graphql',
    en: 'Introspection is off here. Read the published schema.graphql instead.',
  },
  STATEMENT_TIMEOUT: {
    kind: 'UNAVAILABLE',
    th: 'คำขอใช้เวลานานเกินกำหนด โปรดเพิ่มเงื่อนไขกรองหรือขอข้อมูลน้อยลง',
    en: 'The query took too long. Filter it more narrowly or ask for less.',
  },
  ORIGIN_REFUSED: {
    kind: 'FORBIDDEN',
    th: 'คำขอมาจากหน้าเว็บอื่น จึงไม่ดำเนินการ โปรดเปิดระบบจากที่อยู่ของระบบเอง',
    en: 'The request came from another site and was not carried out. Use the system from its own address.',
  },
  BODY_TOO_LARGE: {
    kind: 'TOO_LARGE',
    th: 'สิ่งที่ส่งมีขนาดเกิน {maximum} โปรดส่งให้เล็กลง หรือแบ่งส่ง',
    en: 'What was sent is larger than {maximum}. Send less, or split it.',
  },
  UNAVAILABLE: {
    kind: 'UNAVAILABLE',
    th: 'ระบบไม่พร้อมใช้งานชั่วคราว โปรดลองใหม่ในอีกสักครู่',
    en: 'The service is not available just now. Try again shortly.',
  },
  JOB_FAILED: {
    kind: 'UNAVAILABLE',
    th: 'งานทำไม่สำเร็จเพราะระบบขัดข้อง โปรดสั่งใหม่ หากยังไม่สำเร็จ แจ้งผู้ดูแลพร้อมรหัสงาน',
    en: 'The job failed because of a fault on our side. Start it again; if it fails again, tell the administrator its id.',
  },
  JOB_ABANDONED: {
    kind: 'UNAVAILABLE',
    th: 'งานถูกยกเลิกเพราะระบบหยุดกลางคันหลายครั้ง โปรดสั่งใหม่ หากยังไม่สำเร็จ แจ้งผู้ดูแลพร้อมรหัสงาน',
    en: 'The job was given up after its worker ended several times. Start it again; if it fails again, tell the administrator its id.',
  },
} as const satisfies Record<string, RefusalEntry>;
