import type { RefusalEntry } from './refusal-entry.js';
import { documentRefusals } from './refusals-documents.js';
import { operationsRefusals } from './refusals-operations.js';

/**
 * Every refusal the product can give. Codes are published in `errors[].extensions.code` and never change their meaning.
 * `{name}` stands for a parameter of the refusal. Each message says what is wrong and what to do.
 */
export const refusalCatalogue = {
  UNAUTHENTICATED: {
    http: 401,
    th: 'ยังไม่ได้เข้าสู่ระบบ หรือหมดเวลาแล้ว โปรดเข้าสู่ระบบใหม่',
    en: 'You are not signed in, or the session has ended. Sign in again.',
  },
  ACCOUNT_CHANGED: {
    http: 401,
    th: 'เบราว์เซอร์นี้เข้าสู่ระบบด้วยบัญชีอื่นแล้ว จึงไม่ดำเนินการในชื่อบัญชีนั้น โปรดโหลดหน้าใหม่',
    en: 'This browser is signed in under another account by now, so nothing was done in its name. Reload the page.',
  },
  FORBIDDEN: {
    http: 403,
    th: 'บัญชีนี้ไม่มีสิทธิ์ทำรายการนี้ โปรดติดต่อผู้ดูแลระบบ หากควรมีสิทธิ์',
    en: 'This account may not do that. Ask an administrator if it should.',
  },
  NOT_FOUND: {
    http: 404,
    th: 'ไม่พบข้อมูลที่อ้างถึง หรือไม่มีสิทธิ์เห็น โปรดตรวจสอบรหัส',
    en: 'There is no such record, or you may not see it. Check the identifier.',
  },
  INVALID_INPUT: { http: 400, th: 'ข้อมูลไม่ถูกต้อง: {detail}', en: 'The input is not valid: {detail}' },
  INVALID_TRANSITION: {
    http: 409,
    th: 'ทำ {action} ไม่ได้ขณะสถานะเป็น {state} โปรดโหลดหน้าใหม่เพื่อดูสิ่งที่ทำได้',
    en: '{action} is not possible while the state is {state}. Reload to see what is.',
  },
  CONFLICT: {
    http: 409,
    th: 'มีผู้แก้ไขก่อนหน้า (รุ่นปัจจุบัน {currentVersion}) โปรดโหลดข้อมูลล่าสุดแล้วทำรายการอีกครั้ง',
    en: 'Somebody saved before you (the current version is {currentVersion}). Load it and try again.',
  },
  IDEMPOTENCY_MISMATCH: {
    http: 422,
    th: 'คีย์นี้เคยใช้กับคำสั่งอื่นแล้ว โปรดใช้คีย์ใหม่',
    en: 'This idempotency key was used for a different command. Use a new key.',
  },
  LIST_UNKNOWN: {
    http: 404,
    th: 'ไม่มีรายการชื่อ {list} ที่ส่งออกได้ รายการที่ส่งออกได้คือ {lists}',
    en: 'There is no list {list} to export. These are exported: {lists}.',
  },
  RATE_LIMITED: {
    http: 429,
    th: 'ทำรายการถี่เกินไป โปรดรอ {seconds} วินาที',
    en: 'Too many attempts. Wait {seconds} seconds.',
  },
  COST_BUDGET: {
    http: 429,
    th: 'โทเค็นนี้ใช้โควตาของชั่วโมงนี้หมดแล้ว (คำขอนี้ราว {estimated} ค่า) โปรดรอ {seconds} วินาที หรือเลือกข้อมูลให้น้อยลง',
    en: 'This token has used its budget of this hour (this query is about {estimated} values). Wait {seconds} seconds, or ask for less.',
  },
  SCOPE_NOT_HELD: {
    http: 400,
    th: 'บัญชีนี้ไม่มีสิทธิ์ {scope} จึงให้โทเค็นไม่ได้ โปรดเลือกเฉพาะสิทธิ์ที่บัญชีมี (me.tokenScopes)',
    en: 'This account does not have {scope}, so it cannot give it to a token. Choose from me.tokenScopes.',
  },
  PLAN_EXISTS: {
    http: 409,
    th: 'เขต {districtCode} มีแผนปี {fiscalYear} อยู่แล้ว โปรดเปิดแผนเดิม หรือเลือกแทนที่ร่าง',
    en: 'District {districtCode} already has a plan of {fiscalYear}. Open it, or choose to replace the draft.',
  },
  PLAN_NOT_DELETABLE: {
    http: 409,
    th: 'ลบได้เฉพาะร่างแผนที่ยังไม่เคยเสนอและยังไม่มีผู้ให้ความเห็น',
    en: 'Only a draft that was never handed in and has no comments can be deleted.',
  },
  DOCUMENT_ALREADY_IMPORTED: {
    http: 409,
    th: 'เอกสารนี้นำเข้าเป็นแผนปี {fiscalYear} ของเขต {districtCode} แล้ว ไม่มีการสร้างซ้ำ หากต้องการอ่านใหม่ทับร่างเดิม โปรดเลือกแทนที่',
    en: 'This document is already the plan of {fiscalYear} of district {districtCode}; nothing was made twice. To read it anew over the draft, choose to replace.',
  },
  PLAN_NOT_APPROVED: {
    http: 409,
    th: 'แผนยังไม่ได้รับอนุมัติ จึงรายงานผลไม่ได้ โปรดให้ผู้อำนวยการเขตอนุมัติแผนก่อน',
    en: 'The plan is not approved, so nothing can be reported on it. Have the director approve it first.',
  },
  REPORT_EXISTS: {
    http: 409,
    th: 'มีรายงานของรอบนี้อยู่แล้ว โปรดเปิดรายงานเดิม',
    en: 'There is a report of this round already. Open it.',
  },
  PAGE_SIZE: {
    http: 400,
    th: 'ขอข้อมูลได้ครั้งละ 1 ถึง {maximum} รายการ (ขอมา {actual}) โปรดลดจำนวนแล้วใช้ after อ่านหน้าถัดไป',
    en: 'A page holds 1 to {maximum} rows; {actual} were asked for. Ask for fewer and page on with after.',
  },
  COST_LIMIT: {
    http: 400,
    th: 'คำขอนี้อาจได้คำตอบราว {estimated} ค่า เกินเพดาน {maximum} โปรดลด first หรือเลือกฟิลด์ให้น้อยลง',
    en: 'This query may answer about {estimated} values; the limit is {maximum}. Lower first or select fewer fields.',
  },
  AS_OF_FUTURE: {
    http: 400,
    th: 'ขอข้อมูล ณ {asked} ซึ่งยังมาไม่ถึง โปรดเลือกวันที่ไม่เกินวันนี้',
    en: 'Figures as of {asked} were asked for, which has not come yet. Choose a day up to today.',
  },
  AS_OF_TOO_EARLY: {
    http: 400,
    th: 'ระบบบอกข้อมูลย้อนหลังได้ถึงวันที่ {earliest} เท่านั้น โปรดเลือกวันนั้นหรือหลังจากนั้น',
    en: 'The past can be told back to {earliest} and no further. Choose that day or a later one.',
  },
  AS_OF_NOT_KEPT: {
    http: 400,
    th: 'ไม่มีข้อมูลย้อนหลังของ {type} โปรดตัดส่วนนั้นออก หรือขอโดยไม่ใช้ asOf',
    en: 'The past of {type} is not kept. Leave it out, or ask without asOf.',
  },
  BAD_CURSOR: {
    http: 400,
    th: 'ตำแหน่งหน้า (cursor) ไม่ถูกต้อง หรือเป็นของรายการอื่น โปรดเริ่มอ่านจากหน้าแรก',
    en: 'The cursor is damaged or belongs to another list or order. Start again from the first page.',
  },
  SEARCH_TOO_SHORT: {
    http: 400,
    th: 'คำค้นสั้นเกินไป โปรดพิมพ์อย่างน้อยหนึ่งคำที่มี {minimum} อักขระขึ้นไป',
    en: 'The search is too short. Give at least one word of {minimum} characters or more.',
  },
  DEPTH_LIMIT: {
    http: 400,
    th: 'คำขอซ้อนลึก {actual} ชั้น เกินเพดาน {maximum} โปรดแยกเป็นหลายคำขอ',
    en: 'The query is {actual} levels deep; the limit is {maximum}. Split it into several queries.',
  },
  ALIAS_LIMIT: {
    http: 400,
    th: 'คำขอใช้ชื่อแฝง {actual} ชื่อ เกินเพดาน {maximum} โปรดแยกเป็นหลายคำขอ',
    en: 'The query uses {actual} aliases; the limit is {maximum}. Split it into several queries.',
  },
  DIRECTIVE_LIMIT: {
    http: 400,
    th: 'คำขอใช้ directive {actual} ตัว เกินเพดาน {maximum}',
    en: 'The query uses {actual} directives; the limit is {maximum}. Use fewer.',
  },
  MUTATION_LIMIT: {
    http: 400,
    th: 'คำขอหนึ่งครั้งทำรายการเปลี่ยนแปลงได้เพียง 1 รายการ โปรดส่งทีละรายการ',
    en: 'One request may hold one mutation field only. Send them one at a time.',
  },
  OPERATION_NOT_REGISTERED: {
    http: 403,
    th: 'ระบบนี้รับเฉพาะคำขอที่ลงทะเบียนไว้ โปรดใช้คำขอใน libs/contract หรือขอให้ผู้ดูแลระบบลงทะเบียนเพิ่ม',
    en: 'Only registered operations are run here. Use one of libs/contract, or have the administrator register yours.',
  },
  EXPORTS_BUSY: {
    http: 429,
    th: 'มีการส่งออกข้อมูลอื่นกำลังทำงานครบจำนวนแล้ว โปรดลองใหม่ใน {seconds} วินาที',
    en: 'As many exports as are possible at once are running. Try again in {seconds} seconds.',
  },
  SOCKET_NEEDED: {
    http: 400,
    th: 'การติดตามต่อเนื่อง (subscription) ต้องเปิดผ่าน WebSocket ที่ /graphql ด้วยโพรโทคอล graphql-transport-ws',
    en: 'A subscription goes over a WebSocket: connect to /graphql with the protocol graphql-transport-ws.',
  },
  SUBSCRIPTION_ONLY: {
    http: 400,
    th: 'ผ่าน WebSocket ทำได้เฉพาะการติดตามต่อเนื่อง (subscription) โปรดส่งคำขออื่นผ่าน HTTP',
    en: 'Over a WebSocket only subscriptions are run. Send everything else over HTTP.',
  },
  SUBSCRIPTION_LIMIT: {
    http: 429,
    th: 'เปิดการติดตามพร้อมกันได้ไม่เกิน {maximum} รายการ โปรดปิดรายการที่ไม่ใช้แล้ว',
    en: 'At most {maximum} subscriptions or connections are open at once. Close those that are not needed.',
  },
  INTROSPECTION_OFF: {
    http: 400,
    th: 'ไม่เปิดให้อ่านโครงสร้าง API ผ่านคำขอนี้ โปรดอ่านจากเอกสาร schema.graphql',
    en: 'Introspection is off here. Read the published schema.graphql instead.',
  },
  STATEMENT_TIMEOUT: {
    http: 503,
    th: 'คำขอใช้เวลานานเกินกำหนด โปรดเพิ่มเงื่อนไขกรองหรือขอข้อมูลน้อยลง',
    en: 'The query took too long. Filter it more narrowly or ask for less.',
  },
  ORIGIN_REFUSED: {
    http: 403,
    th: 'คำขอมาจากหน้าเว็บอื่น จึงไม่ดำเนินการ โปรดเปิดระบบจากที่อยู่ของระบบเอง',
    en: 'The request came from another site and was not carried out. Use the system from its own address.',
  },
  SIGN_IN_FAILED: {
    http: 401,
    th: 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง โปรดลองใหม่',
    en: 'The username or password is not right. Try again.',
  },
  BODY_TOO_LARGE: {
    http: 413,
    th: 'สิ่งที่ส่งมีขนาดเกิน {maximum} โปรดส่งให้เล็กลง หรือแบ่งส่ง',
    en: 'What was sent is larger than {maximum}. Send less, or split it.',
  },
  PASSWORD_LENGTH: {
    http: 400,
    th: 'รหัสผ่านต้องยาว {minimum} ถึง {maximum} อักขระ โปรดตั้งใหม่',
    en: 'A password has {minimum} to {maximum} characters. Choose another.',
  },
  PASSWORD_GUESSABLE: {
    http: 400,
    th: 'รหัสผ่านนี้เดาง่าย (ใช้กันบ่อย มีชื่อผู้ใช้ ชื่อเขต ชื่อระบบ หรืออักขระซ้ำ) โปรดตั้งวลีที่คนอื่นเดาไม่ได้',
    en: 'That password is easy to guess (a common one, one that repeats itself, or one made of the username, a district or the name of the system). Choose a phrase nobody would guess.',
  },
  PASSWORD_WRONG: {
    http: 403,
    th: 'รหัสผ่านปัจจุบันไม่ถูกต้อง จึงยังไม่เปลี่ยน โปรดลองใหม่',
    en: 'The current password is not right, so nothing was changed. Try again.',
  },
  ACCOUNT_EXISTS: {
    http: 409,
    th: 'มีบัญชีชื่อ {username} อยู่แล้ว โปรดใช้ชื่ออื่น',
    en: 'There is already an account named {username}. Choose another name.',
  },
  UNAVAILABLE: {
    http: 503,
    th: 'ระบบไม่พร้อมใช้งานชั่วคราว โปรดลองใหม่ในอีกสักครู่',
    en: 'The service is not available just now. Try again shortly.',
  },
  REASON_REQUIRED: {
    http: 400,
    th: 'การ {action} ต้องระบุเหตุผล โปรดเขียนเหตุผลแล้วทำรายการอีกครั้ง',
    en: '{action} needs a reason. Write one and try again.',
  },
  FOUR_EYES: {
    http: 403,
    th: 'ผู้ที่ส่งเรื่องพิจารณาเรื่องนั้นเองไม่ได้ โปรดให้ผู้มีอำนาจอีกคนพิจารณา หรือดึงเรื่องกลับ',
    en: 'Whoever submitted this may not decide on it. Ask another person with that authority, or recall it.',
  },
  TEXT_REQUIRED: {
    http: 400,
    th: 'ช่องนี้ต้องมีข้อความ โปรดกรอกให้ครบ',
    en: 'This text may not be empty. Fill it in.',
  },
  TEXT_TOO_LONG: {
    http: 400,
    th: 'ข้อความยาว {actual} อักขระ เกินกำหนด {maximum} โปรดตัดให้สั้นลง',
    en: 'This text has {actual} characters; {maximum} are allowed. Shorten it.',
  },
  LIST_TOO_LONG: {
    http: 400,
    th: 'มี {actual} รายการ เกินกำหนด {maximum} โปรดลดจำนวนรายการ',
    en: 'This list has {actual} items; {maximum} are allowed. Remove some.',
  },
  INVALID_MONEY: {
    http: 400,
    th: 'จำนวนเงินต้องเป็นบาท ไม่ติดลบ ทศนิยมไม่เกินสองตำแหน่ง เช่น 15,000.50 โปรดแก้ไข',
    en: 'An amount is in baht, not negative, with at most two decimals, such as 15,000.50. Correct it.',
  },
  MONEY_TOO_LARGE: {
    http: 400,
    th: 'จำนวนเงินมากเกินไป ระบบเก็บได้ไม่เกิน {maximum} บาท โปรดตรวจจำนวนหลัก',
    en: 'The amount is too large: at most {maximum} baht can be kept. Check the number of digits.',
  },
  ITA_SCHEME_UNKNOWN: {
    http: 404,
    th: 'ไม่มีเกณฑ์ ITA ของปีงบประมาณ {fiscalYear} โปรดเลือกปีที่มีเกณฑ์',
    en: 'There is no ITA scheme for fiscal year {fiscalYear}. Choose a year that has one.',
  },
  ITA_SCORE_COUNT: {
    http: 400,
    th: 'ต้องมีคะแนน {expected} ตัวชี้วัดตามลำดับ แต่ได้รับ {actual} โปรดกรอกให้ครบ',
    en: 'The scheme needs {expected} scores in the order of its indicators, not {actual}. Give one for each.',
  },
  ITA_SCORE_RANGE: {
    http: 400,
    th: 'คะแนนตัวชี้วัดที่ {number} ต้องอยู่ระหว่าง 0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง โปรดแก้ไข',
    en: 'The score of indicator {number} must lie between 0 and 100 with at most two decimals. Correct it.',
  },
  PLAN_INCOMPLETE: {
    http: 409,
    th: 'ยังส่งแผนไม่ได้ ขาด: {missingTh} โปรดเติมให้ครบ',
    en: 'The plan cannot be submitted yet; missing: {missingEn}. Complete it first.',
  },
  PLAN_COPIED_PARTS: {
    http: 409,
    th: 'ยังส่งแผนไม่ได้ ส่วนที่คัดลอกมาและยังไม่ได้ตรวจ: {sectionsTh} โปรดเขียนใหม่ หรือยืนยันว่าใช้ได้ตามเดิม',
    en: 'The plan cannot be submitted yet; copied and not looked at: {sectionsEn}. Rewrite each, or confirm that it holds as it is.',
  },
  NO_PLAN_TO_COPY: {
    http: 404,
    th: 'เขต {districtCode} ไม่มีแผนปีก่อน {fiscalYear} ให้คัดลอก โปรดนำเข้าเอกสารหรือเขียนแผนใหม่',
    en: 'District {districtCode} has no plan before {fiscalYear} to copy. Import a document or write a new plan.',
  },
  COMMENT_WITHDRAWN: {
    http: 409,
    th: 'ความเห็นนี้ถอนไปแล้ว โปรดโหลดหน้าใหม่',
    en: 'This comment has been withdrawn already. Load the page again.',
  },
  PROGRESS_PERCENT: {
    http: 400,
    th: 'ร้อยละความก้าวหน้าของสถานะที่เลือกต้องอยู่ระหว่าง {minimum} ถึง {maximum} ทศนิยมไม่เกินสองตำแหน่ง โปรดแก้ไข',
    en: 'With this status the percentage must lie between {minimum} and {maximum}, with at most two decimals. Correct it.',
  },
  PROGRESS_REASON_REQUIRED: {
    http: 400,
    th: 'มาตรการที่ดำเนินการไม่ได้ต้องเลือกเหตุผล และเขียนอธิบายเมื่อเลือกอื่น ๆ โปรดกรอกให้ครบ',
    en: 'A measure that cannot proceed needs a reason, and "other" needs an explanation. Add it.',
  },
  EVIDENCE_LINK_INVALID: {
    http: 400,
    th: 'หลักฐานต้องเป็นลิงก์ http หรือ https ที่สมบูรณ์ โปรดแก้ไขลิงก์',
    en: 'Evidence must be a complete http or https link. Correct the link.',
  },
  EVIDENCE_FILE_TYPE: {
    http: 422,
    th: 'ไฟล์ “{fileName}” เก็บเป็นหลักฐานไม่ได้ โปรดใช้ PDF, JPEG, PNG, .docx หรือ .xlsx ที่ไม่มีมาโคร',
    en: 'The file “{fileName}” cannot be kept as evidence. Use PDF, JPEG, PNG, .docx or .xlsx without macros.',
  },
  EVIDENCE_FILE_TOO_LARGE: {
    http: 413,
    th: 'ไฟล์มีขนาด {actual} เกินเพดาน {maximum} โปรดย่อขนาดหรือแบ่งไฟล์',
    en: 'The file has {actual}; the limit is {maximum}. Make it smaller or split it.',
  },
  EVIDENCE_FILE_COUNT: {
    http: 409,
    th: 'มาตรการนี้มีไฟล์หลักฐานครบ {maximum} ไฟล์แล้ว โปรดลบไฟล์ที่ไม่ใช้ก่อน',
    en: 'This measure has {maximum} evidence files, which is the limit. Remove one first.',
  },
  MEASURE_LOCKED: {
    http: 409,
    th: 'มาตรการที่ {number} แล้วเสร็จตามรายงานรอบ 6 เดือนที่อนุมัติแล้ว จึงแก้ไขไม่ได้ หากข้อมูลผิดโปรดแจ้งศูนย์ฯ',
    en: 'Measure {number} is completed by the approved six-month report and is locked. Tell the centre if that is wrong.',
  },
  REPORT_INCOMPLETE: {
    http: 409,
    th: 'ยังส่งรายงานไม่ได้ มาตรการที่ยังไม่รายงาน: {missing} โปรดกรอกให้ครบทุกมาตรการ',
    en: 'The report cannot be submitted yet; measures without an entry: {missing}. Report on each of them.',
  },
  ROUND_ORDER: {
    http: 409,
    th: 'ต้องส่งรายงานรอบ 6 เดือนก่อนรอบ 12 เดือน โปรดส่งรอบ 6 เดือนก่อน',
    en: 'The six-month report comes before the twelve-month one. Submit that first.',
  },
  SIX_MONTH_PENDING: {
    http: 409,
    th: 'อนุมัติรายงานรอบ 12 เดือนยังไม่ได้ เพราะรายงานรอบ 6 เดือนยังรออนุมัติหรือถูกส่งคืน โปรดอนุมัติรอบ 6 เดือนก่อน',
    en: 'The twelve-month report cannot be approved while the six-month one awaits approval or is returned. Finish that first.',
  },
  ROUND_CLOSED: {
    http: 409,
    th: 'รอบรายงานนี้ไม่เปิดรับ (เปิด {opensOn} ปิดแก้ไข {locksOn}) โปรดติดต่อศูนย์ฯ หากต้องการแก้ไข',
    en: 'This round takes no entries now (opens {opensOn}, locked from {locksOn}). Ask the centre if you must change it.',
  },
  RISK_SCALE: {
    http: 400,
    th: 'โอกาสและผลกระทบต้องเป็นจำนวนเต็ม 1 ถึง 5 โปรดแก้ไข',
    en: 'Likelihood and impact are whole numbers from 1 to 5. Correct them.',
  },
  DUPLICATE_NUMBER: {
    http: 400,
    th: 'หมายเลข {number} ซ้ำในรายการ โปรดให้หมายเลขที่ไม่ซ้ำกัน',
    en: 'Number {number} occurs twice in the list. Give every item its own number.',
  },
  PROGRESS_REASON_UNUSED: {
    http: 400,
    th: 'เหตุผลที่ดำเนินการไม่ได้ใช้กับสถานะ {status} ไม่ได้ โปรดลบเหตุผลหรือเปลี่ยนสถานะ',
    en: 'A reason why a measure cannot proceed does not go with status {status}. Remove it or change the status.',
  },
  ...documentRefusals,
  ROUND_UNKNOWN: {
    http: 404,
    th: 'ยังไม่ได้กำหนดรอบรายงานนี้ของปีงบประมาณ {fiscalYear} โปรดเลือกปีและรอบที่ศูนย์ฯ กำหนดแล้ว',
    en: 'This reporting round of fiscal year {fiscalYear} has not been set. Choose a year and round that the centre has set.',
  },
  DEMO_DATA_REFUSED: {
    http: 409,
    th: 'ฐานข้อมูลนี้มีแผน {plans} แผนและผล ITA {results} รายการที่ไม่ใช่ข้อมูลสาธิต จึงไม่โหลดข้อมูลสาธิตปน โปรดใช้ฐานข้อมูลว่าง',
    en: 'This database holds {plans} plans and {results} ITA results that are not demo data, so no demo data were loaded. Use an empty database.',
  },
  ...operationsRefusals,
} as const satisfies Record<string, RefusalEntry>;
