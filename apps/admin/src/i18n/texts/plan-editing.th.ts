/** Texts of the editors of the SWOT analysis and of last year's ITA result. */
export const planEditingTexts = {
  factor: 'ปัจจัยของ%{list}ข้อ %{number}',
  finding: '%{list}ข้อ %{number}',
  no_factor: 'ยังไม่ระบุปัจจัย',
  add: 'เพิ่ม%{list}',
  remove: 'ลบ%{list}ข้อ %{number}',
  ita_add: 'กรอกผล ITA ปีก่อน',
  ita_remove: 'ลบผล ITA ออกจากแผน',
  ita_year: 'ปีของผล ITA',
  ita_other_year: 'กรอกผลของปี %{year} ไว้ แต่แผนปี %{plan} ต้องใช้ผลของปี %{wanted}',
  ita_take: 'ใช้ผลปี %{year} ที่มีในระบบ',
  ita_score: '%{number}. %{name}',
  ita_total: 'คะแนนรวมตามที่พิมพ์ในแผน',
  ita_hint: 'กรอกคะแนนเท่าที่แผนพิมพ์ไว้ เช่น 62.5 ช่องที่เว้นไว้จะเว้นไว้ในแผน',
  ita_range: 'กรอกตัวเลข 0–100 เช่น 62.5',
  finding_needed: 'ระบุปัจจัยแล้ว โปรดเขียนข้อความ หรือลบข้อนี้',
};
