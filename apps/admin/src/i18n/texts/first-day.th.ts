/** Texts that tell somebody new what is expected, by when, and what to do when something is in the way. */
export const firstDayTexts = {
  session_ended: 'ระบบออกให้เพราะไม่ได้ใช้งานนาน โปรดเข้าสู่ระบบอีกครั้ง สิ่งที่พิมพ์ค้างไว้จะกลับมาให้',
  another_account:
    'มีบัญชีอื่นเข้าสู่ระบบในเบราว์เซอร์นี้ หน้านี้จึงเปิดใหม่ในชื่อ %{name} สิ่งที่พิมพ์ค้างไว้ในชื่อเดิมจะกลับมาเมื่อเจ้าของเข้าสู่ระบบอีกครั้ง',
  due: 'กำหนด %{date}',
  overdue: 'เลยกำหนด %{date}',
  of_year: '%{what} ปี %{year}',
  plan_of_year: 'ทำแผนปี %{year}',
  waits: {
    SUBMITTED: 'อยู่ระหว่างการพิจารณาของเขต จะแก้ไขได้เมื่อถูกส่งคืนหรือดึงกลับ',
    ENDORSED: 'รอผู้อำนวยการเขตอนุมัติ',
  },
  removed: 'ลบ%{what} แล้ว',
  ita_result: 'ผล ITA',
  undo: 'เลิกทำ',
  remind_all_ask: 'ส่งหนังสือเตือนเรื่อง%{what} ทุกเขตที่ค้าง %{count} เขต?',
  remind_all_send: 'ส่ง',
  no_change: 'เท่าเดิม',
  save_first: 'ยังส่งไม่ได้ เพราะยังบันทึกสิ่งที่พิมพ์ไม่ได้ทั้งหมด',
  to_submit: 'ไปที่ปุ่มส่ง',
  put_right: 'โปรดแก้ช่องที่เป็นสีแดงก่อนส่ง สิ่งที่พิมพ์ในช่องนั้นยังไม่ถูกบันทึก',
};
