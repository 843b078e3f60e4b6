/** Texts of evidence files. */
export const evidenceTexts = {
  th: {
    files: 'ไฟล์หลักฐาน',
    of_measure: 'ไฟล์หลักฐานของมาตรการที่ %{number}',
    drop: 'ลากไฟล์มาวาง หรือ',
    choose: 'เลือกไฟล์',
    choose_of: 'เลือกไฟล์หลักฐานของมาตรการที่ %{number}',
    sending: 'กำลังส่ง %{name}',
    remove: 'ลบ',
    remove_of: 'ลบไฟล์ %{name}',
    confirm: 'ยืนยันลบ %{name}',
  },
  en: {
    files: 'Evidence files',
    of_measure: 'Evidence files of measure %{number}',
    drop: 'Drop files here, or',
    choose: 'choose files',
    choose_of: 'Choose evidence files of measure %{number}',
    sending: 'Sending %{name}',
    remove: 'Remove',
    remove_of: 'Remove the file %{name}',
    confirm: 'Yes, remove %{name}',
  },
};
