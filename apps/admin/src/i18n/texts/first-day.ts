/** Texts that tell somebody new what is expected, by when, and what to do when something is in the way. */
export const firstDayTexts = {
  th: {
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
  },
  en: {
    session_ended:
      'You were signed out because nothing was done for a while. Sign in again: what you were typing will be back.',
    another_account:
      'Another account has signed in in this browser, so this page was opened again for %{name}. What was being typed before will be back for its own person when they sign in again.',
    due: 'due %{date}',
    overdue: 'overdue since %{date}',
    of_year: '%{what} of %{year}',
    plan_of_year: 'Plan of %{year}',
    waits: {
      SUBMITTED: 'Its district is reviewing it now; it can be changed when it is returned or recalled.',
      ENDORSED: 'With the director for approval.',
    },
    removed: 'Removed: %{what}',
    ita_result: 'the ITA result',
    undo: 'Undo',
    remind_all_ask: 'Remind all districts that are late of the %{what}: %{count}?',
    remind_all_send: 'Send',
    no_change: 'no change',
    save_first: 'Nothing was handed in, because not all that is typed could be saved.',
    to_submit: 'Go to handing in',
    put_right: 'Put the red field right before handing in: what is typed there is not saved yet.',
  },
};
