/** Texts of evidence files. */
export const evidenceTexts = {
  th: {
    files: 'ไฟล์หลักฐาน',
    of_measure: 'ไฟล์หลักฐานของมาตรการที่ %{number}',
    drop: 'ลากไฟล์มาวาง หรือ',
    choose: 'เลือกไฟล์',
    choose_of: 'เลือกไฟล์หลักฐานของมาตรการที่ %{number}',
    hint: 'PDF, JPEG, PNG, .docx หรือ .xlsx ไฟล์ละไม่เกิน 5 MB มาตรการละไม่เกิน 10 ไฟล์',
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
    hint: 'PDF, JPEG, PNG, .docx or .xlsx; at most 5 MB a file and 10 files a measure.',
    sending: 'Sending %{name}',
    remove: 'Remove',
    remove_of: 'Remove the file %{name}',
    confirm: 'Yes, remove %{name}',
  },
};
