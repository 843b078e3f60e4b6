import { targetGroups, type TargetGroup } from '../plans/index.js';

/** Words for the groups; those with words of another one in them are looked for first. */
const groupWords: readonly (readonly [TargetGroup, RegExp])[] = [
  ['POLITICAL_EXECUTIVES', /ข้าราชการการเมืองฝ่ายบริหาร/g],
  ['COUNCIL_MEMBERS', /ข้าราชการการเมืองฝ่ายสภา(?:ท้องถิ่น|กรุงเทพมหานคร)?|สมาชิกสภา(?:กรุงเทพมหานคร|เขต)?/g],
  ['STAFF', /บุคลากร|ข้าราชการ(?!การเมือง)(?:ส่วนท้องถิ่น)?|ลูกจ้าง(?:ประจำ|ชั่วคราว)?|พนักงาน(?:จ้าง)?|เจ้าหน้าที่/g],
  ['CHILDREN_AND_YOUTH', /สภาเด็กและเยาวชน|เด็กและเยาวชน|เด็ก|เยาวชน|นักเรียน/g],
  ['PUBLIC', /ประชาชน(?:ทั่วไป)?|(?:ภาค)?ประชาสังคม|ชุมชน/g],
  ['SCHOOLS', /สถานศึกษา|โรงเรียน/g],
  ['STATE_ENTERPRISES', /(?:หน่วยงาน)?(?:ภาค)?รัฐวิสาหกิจ/g],
  ['STATE_AGENCIES', /หน่วยงาน(?:ภาครัฐ|ของรัฐ|ราชการ)|ส่วนราชการ/g],
  ['PRIVATE_SECTOR', /(?:หน่วยงาน)?ภาค(?:ธุรกิจ)?เอกชน|ธุรกิจเอกชน|ผู้ประกอบการ/g],
];
/** What may stand between such words without saying more: marks, and of which office the people are. */
const saysNoMore = /^(?:และ|หรือ|กับ)?(?:(?:ของ|ใน)?(?:พื้นที่)?(?:สำนักงาน)?เขต[ก-๙]{0,20}|ใน(?:พื้นที่|สังกัด))?(?:และ)?$/;

/** The groups that a cell names; null where it says anything besides, such as how many people of one. */
export function readTargetGroups(text: string): readonly TargetGroup[] | null {
  let rest = text;
  const found = new Set<TargetGroup>();
  for (const [group, words] of groupWords) {
    const without = rest.replace(words, '|');
    if (without !== rest) found.add(group);
    rest = without;
  }
  const isAll = rest.split(/[|,/;·•\s]+|[-–—](?=\s|$)|[0-9๐-๙]+[.)]/).every((piece) => saysNoMore.test(piece));
  return isAll && found.size > 0 ? targetGroups.filter((group) => found.has(group)) : null;
}
