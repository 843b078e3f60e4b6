/** Sentences of one detail in both languages; `{name}` stands for a parameter, as in the refusals. */
interface InvalidInput {
  readonly th: string;
  readonly en: string;
}

/**
 * Everything that INVALID_INPUT says is wrong, published as `extensions.detail` with its parameters beside it. These are faults of
 * programs rather than of people: what a person is likely to do wrong has a refusal of its own.
 */
export const invalidInputs = {
  DAY: { th: 'วันที่ต้องอยู่ในรูป YYYY-MM-DD และมีอยู่จริง', en: 'a date has the form YYYY-MM-DD and exists' },
  MONTH: { th: 'เดือนเป็นเลข 1 ถึง 12 (1 คือมกราคม)', en: 'a month is a number from 1 to 12 (1 is January)' },
  PERIOD_ORDER: {
    th: 'เดือนสิ้นสุดต้องไม่มาก่อนเดือนเริ่มต้นในปีงบประมาณ ซึ่งเริ่มเดือนตุลาคม',
    en: 'the last month does not come before the first one in the fiscal year, which begins in October',
  },
  FISCAL_YEAR: {
    th: 'ปีงบประมาณ {given} ต้องอยู่ระหว่าง 2500 ถึง 2700 (พ.ศ.)',
    en: 'the fiscal year {given} lies between 2500 and 2700 (Buddhist Era)',
  },
  FIGURE: {
    th: 'กรอกตัวเลขตั้งแต่ 0 ขึ้นไป ทศนิยมไม่เกิน 2 ตำแหน่ง เช่น 80 หรือ 2.5',
    en: 'give a number of 0 or more with at most two decimals, such as 80 or 2.5',
  },
  SCORE: {
    th: 'กรอกตัวเลข 0–100 เช่น 62.5',
    en: 'give a number from 0 to 100, such as 62.5',
  },
  CHOICE: { th: 'ต้องเป็นค่าใดค่าหนึ่งใน {choices}', en: 'it is one of {choices}' },
  NUMBER: { th: '{given} ต้องเป็นจำนวนเต็ม 1 ถึง 9999', en: '{given} is a whole number from 1 to 9999' },
  WHOLE_NUMBER: {
    th: '{name} ต้องเป็นจำนวนเต็ม {minimum} ถึง {maximum}',
    en: '{name} is a whole number from {minimum} to {maximum}',
  },
  CHARACTER: {
    th: 'ข้อความมีอักขระที่เก็บไม่ได้ (NUL หรือ UTF-16 ครึ่งคู่)',
    en: 'a text holds a character that cannot be stored (NUL, or half of a UTF-16 pair)',
  },
  NO_DISTRICT: { th: 'ต้องระบุเขตอย่างน้อยหนึ่งเขต', en: 'at least one district is named' },
  NO_SCOPE: { th: 'โทเค็นต้องมีสิทธิ์อย่างน้อยหนึ่งอย่าง', en: 'a token needs at least one scope' },
  TOKEN_DAYS: { th: 'โทเค็นมีอายุ 1 ถึง {maximum} วัน', en: 'a token lasts 1 to {maximum} days' },
  ROW_IDENTITY: {
    th: 'รหัสของแถวต้องเป็น UUID ที่ไม่ซ้ำกับแถวอื่น และไม่ใช่ของแผนอื่น',
    en: 'the identity of a row is a UUID, given once, and not of a row of another plan',
  },
  REFERENCE_CODE: {
    th: 'รหัสต้องขึ้นต้นด้วยอักษร A–Z และมีเฉพาะ A–Z ตัวเลข และ _ รวม 2–60 ตัว เช่น MASTER_PLAN_21_2561',
    en: 'a code begins with a letter and has 2 to 60 characters of A–Z, digits and _, such as MASTER_PLAN_21_2561',
  },
  ONE_PLACE: {
    th: 'ความเห็นอยู่ที่หมวดของแผน หรือที่มาตรการ อย่างใดอย่างหนึ่ง',
    en: 'a comment is about a section or about a measure, not both',
  },
  NO_SECTION_OF_REPORT: {
    th: 'รายงานไม่มีหมวด ให้ระบุ section ได้เฉพาะกับแผน',
    en: 'a report has no sections: give section with a plan',
  },
  ONE_OF_THREE: {
    th: 'ต้องระบุ {first}, {second} หรือ {third} อย่างใดอย่างหนึ่ง',
    en: 'exactly one of {first}, {second} and {third} is given',
  },
  ONE_OF_TWO: {
    th: 'ต้องระบุ {first} หรือ {second} อย่างใดอย่างหนึ่ง',
    en: 'exactly one of {first} and {second} is given',
  },
  ONE_MOMENT: {
    th: 'asOf ต้องมีเพียงหนึ่งใน date, at และ citySummary',
    en: 'asOf takes exactly one of date, at and citySummary',
  },
  SEARCH_WORDS: { th: 'คำค้นมี {actual} คำ ไม่เกิน {maximum} คำ', en: 'the search has {actual} words; at most {maximum}' },
  SIGN_IN_BODY: {
    th: 'ให้ส่ง JSON ที่มี username และ password',
    en: 'send JSON with username and password',
  },
  NEW_PASSWORD_TEXT: { th: 'newPassword ต้องเป็นข้อความ', en: 'newPassword is a text' },
  IDEMPOTENCY_KEY: {
    th: 'คีย์กันทำซ้ำยาว 1 ถึง {maximum} อักขระ',
    en: 'an idempotency key has 1 to {maximum} characters',
  },
  MEDIA_TYPE: { th: 'สิ่งที่ส่งต้องเป็น {expected}', en: 'the body must be {expected}' },
  BODY_CUT: { th: 'สิ่งที่ส่งมาไม่ครบ', en: 'the body broke off' },
  BODY_NOT_UTF8: { th: 'สิ่งที่ส่งไม่ใช่ UTF-8', en: 'the body is not UTF-8' },
  JSON: { th: '{name} ไม่ใช่ JSON ที่ถูกต้อง', en: '{name} is not well-formed JSON' },
  REQUEST: { th: 'อ่านคำขอไม่ได้ ({said})', en: 'the request cannot be read ({said})' },
  SOCKET_ID: { th: 'id ยาวเกินไป', en: 'the id is too long' },
  VALUES_NESTED: { th: 'ค่าซ้อนกันเกิน {maximum} ชั้น', en: 'values are nested more than {maximum} levels deep' },
  VALUES_LIST: { th: 'รายการมี {actual} ค่า ไม่เกิน {maximum}', en: 'a list has {actual} values; at most {maximum}' },
  VALUES_TOO_MANY: { th: 'มีค่ารวมกันเกิน {maximum} ค่า', en: 'there are more than {maximum} values' },
  FIRST_AND_LAST: { th: 'ให้ first หรือ last อย่างใดอย่างหนึ่ง', en: 'give first or last, not both' },
  ORDER_STEPS: {
    th: 'orderBy มี {actual} ขั้น ไม่เกิน {maximum}',
    en: 'orderBy has {actual} steps; at most {maximum}',
  },
  PERCENTILE: { th: 'percent เป็น {given} ต้องอยู่ระหว่าง 0 ถึง 100', en: 'percent is {given}; it takes 0 to 100' },
  ORDER_NEEDS: {
    th: 'การเรียงตาม {name} ต้องบอก {needed} ด้วย',
    en: 'an order by {name} needs {needed} and nothing else',
  },
  ORDER_NEEDS_NOTHING: { th: 'การเรียงตาม {name} ไม่รับ {given}', en: 'an order by {name} takes no {given}' },
  ORDER_NOT_GROUPED: { th: 'orderBy อ้าง {name} ซึ่งไม่อยู่ใน groupBy', en: 'orderBy names {name}, which groupBy does not' },
  GROUP_KEYS: { th: 'groupBy มี 1 ถึง {maximum} คีย์ที่ต่างกัน', en: 'groupBy takes 1 to {maximum} different keys' },
  GROUP_OFFSET: {
    th: 'offset เป็น {given} ต้องอยู่ระหว่าง 0 ถึง {maximum}',
    en: 'offset is {given}; it takes 0 to {maximum}',
  },
  FILTER_NULL: { th: '{name} เป็น null ให้ใช้ isNull: true หรือ false', en: '{name} is null; use isNull: true or false' },
  FILTER_NULL_CONDITION: { th: '{name} เป็น null หากต้องการทั้งหมดให้ตัดออก', en: '{name} is null; leave it out for all' },
  FILTER_LIST: { th: '{name} มี {actual} ค่า ไม่เกิน {maximum}', en: '{name} has {actual} values; at most {maximum}' },
  FILTER_VALUE: { th: '{name} ไม่ใช่ค่าที่เป็นไปได้', en: '{name} is not a possible value' },
  FILTER_NESTED: { th: 'filter ซ้อนลึกเกิน {maximum} ชั้น', en: 'filter is nested deeper than {maximum}' },
  FILTER_CONDITIONS: { th: 'filter มีเงื่อนไขเกิน {maximum} ข้อ', en: 'filter has more than {maximum} conditions' },
  EXPORT_UNKNOWN: {
    th: 'ไม่รู้จัก {name} การส่งออกรับ {known}',
    en: '{name} is unknown; an export takes {known}',
  },
  EXPORT_ONE_OF: { th: '{name} เป็นค่าใดค่าหนึ่งใน {choices}', en: '{name} is one of {choices}' },
  EXPORT_COLUMNS_TEXT: {
    th: 'columns เป็นข้อความ เช่น "number title"',
    en: 'columns is a text such as "number title"',
  },
  EXPORT_HEADINGS: {
    th: 'headings เป็นรายการข้อความ ยาวไม่เกิน {maximum} อักขระ',
    en: 'headings is a list of texts of at most {maximum} characters',
  },
  EXPORT_HEADINGS_COUNT: {
    th: 'headings มี {actual} หัวข้อ แต่มี {expected} คอลัมน์',
    en: 'headings names {actual} columns of {expected}',
  },
  EXPORT_ARGUMENT: { th: '{name} ไม่ตรงตาม schema: {said}', en: '{name}: {said}' },
  EXPORT_TAKES_NONE: { th: '{list} ไม่รับ {name}', en: '{list} takes no {name}' },
  EXPORT_ONE_SELECTION: { th: 'columns ต้องเป็นการเลือกฟิลด์ชุดเดียว', en: 'columns: one selection of fields is expected' },
  EXPORT_NOTHING: { th: 'columns ไม่ได้เลือกฟิลด์ใด', en: 'columns: nothing is selected' },
  EXPORT_NO_VALUE: {
    th: 'columns: {name} ไม่มีค่าที่ตารางแสดงได้',
    en: 'columns: {name} holds no value that a table can show',
  },
  EXPORT_NO_SINGLE: { th: 'columns: {name} ไม่ใช่ค่าเดี่ยว', en: 'columns: {name} is no single value' },
  EXPORT_COLUMNS: { th: 'columns: เลือกได้ไม่เกิน {maximum}', en: 'columns: at most {maximum} can be selected' },
  EXPORT_SECOND_LIST: {
    th: 'columns: {name} เป็นรายการที่สองนอกจาก {other}',
    en: 'columns: {name} is a second list beside {other}',
  },
  EXPORT_NODES: {
    th: 'columns: ของรายการส่งออกได้เฉพาะ nodes ไม่ใช่ {name}',
    en: 'columns: of a list only nodes can be exported, not {name}',
  },
  EXPORT_WHOLE_LIST: {
    th: '{name}: การส่งออกให้ทั้งรายการ ไม่ใช่ทีละหน้า',
    en: '{name}: an export holds the whole list, not a page',
  },
} as const satisfies Record<string, InvalidInput>;
