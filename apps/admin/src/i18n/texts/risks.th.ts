/** Texts of the register of risks of a plan. */
export const risksTexts = {
  add: 'เพิ่มความเสี่ยง',
  open: 'แก้ไขความเสี่ยงที่ %{number}',
  remove: 'ลบความเสี่ยงที่ %{number}',
  move_up: 'เลื่อนความเสี่ยงที่ %{number} ขึ้น',
  move_down: 'เลื่อนความเสี่ยงที่ %{number} ลง',
  insert: 'แทรกความเสี่ยงก่อนความเสี่ยงที่ %{number}',
  moved: 'ความเสี่ยงอยู่ลำดับที่ %{number} จาก %{count} แล้ว',
  no_words: 'ความเสี่ยงที่ยังไม่มีข้อความ',
  words_needed: 'เขียนความเสี่ยง หรือลบข้อนี้ วางหลายบรรทัดเพื่อเพิ่มหลายข้อได้',
  level: 'ระดับ%{name}',
  level_heading: 'ระดับความเสี่ยง',
  residual_level_heading: 'ระดับความเสี่ยงที่เหลือ',
  not_rated: 'ยังไม่ประเมิน',
  residual: 'คงเหลือ',
  residual_hint: 'ไม่เกินระดับปัจจุบัน',
};
