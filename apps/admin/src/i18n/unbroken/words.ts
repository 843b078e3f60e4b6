/**
 * Thai words that the dictionary of browsers breaks inside ("โท|เค็น", "งบ|ประมาณ"). Thai has no blanks between words: a line ends where
 * the dictionary says, and CSS has no way to correct it. A word is listed when a line was seen to end inside it. Each is part of a
 * regular expression.
 */
export const unbrokenWords: readonly string[] = [
  // As in ตามกรอบ, and not in จากรอบ, ทุกรอบ or เลือกรอบ.
  '(?<![ัาิุูยอ็]|อี)กรอบ',
  'กล่าวหา',
  'คลองสามวา',
  'ควอร์ไทล์',
  'คอร์รัปชัน',
  'คัดลอก',
  'ค่านิยม',
  'คิวอาร์',
  'งบประมาณ',
  'จิตสำนึก',
  'เฉพาะ',
  'โทเค็น',
  'ท้องถิ่น',
  'ทวีวัฒนา',
  'บันทึก',
  'ประพฤติมิชอบ',
  'เป้าหมาย',
  'ผลกระทบ',
  'เผยแพร่',
  'โพรโทคอล',
  'พูดคุย',
  'มิลลิวินาที',
  'ร้อยละ',
  'ล้มเหลว',
  'แสดง',
  'หนึ่ง',
  'ออบเจ็กต์',
  'อารบิก',
];
