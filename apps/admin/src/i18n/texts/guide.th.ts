/** Texts of the guide page; the guides themselves are docs/guide. */
export const guideTexts = {
  title: 'คู่มือ',
  intro: 'วิธีทำงานทีละเรื่อง งานของท่านอยู่บนสุด คำตัวเข้มคือปุ่มหรือเมนูตามที่เห็นในระบบ',
  contents: 'สารบัญคู่มือ',
  own: 'งานของท่าน (%{role})',
};
