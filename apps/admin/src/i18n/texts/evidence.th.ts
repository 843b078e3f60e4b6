/** Texts of evidence files. */
export const evidenceTexts = {
  files: 'ไฟล์หลักฐาน',
  of_measure: 'ไฟล์หลักฐานของมาตรการที่ %{number}',
  drop: 'ลากไฟล์มาวาง หรือ',
  choose: 'เลือกไฟล์',
  choose_of: 'เลือกไฟล์หลักฐานของมาตรการที่ %{number}',
  sending: 'กำลังส่ง %{name}',
  remove: 'ลบ',
  remove_of: 'ลบไฟล์ %{name}',
  confirm: 'ยืนยันลบ %{name}',
};
