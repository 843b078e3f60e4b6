import type { ContactChannel } from '../channel.js';

const source = 'ช่องทางที่แผนของสำนักงานเขตปี 2566 ระบุไว้ ยังไม่ได้ตรวจสอบกับประกาศของหน่วยงาน';
const centre = 'ศูนย์ปฏิบัติการต่อต้านการทุจริตกรุงเทพมหานคร (ศปท.กทม.)';
const complaints = 'ศูนย์รับแจ้งทุกข์ สำนักปลัดกรุงเทพมหานคร';
const ofTheCity = { districtCode: null, source, confirmed: false } as const;

/** Channels of the city that plans of districts name. */
export const contactChannels: readonly ContactChannel[] = [
  { ...ofTheCity, matter: 'CORRUPTION', kind: 'PHONE', address: '0 2224 2963', owner: centre },
  { ...ofTheCity, matter: 'CORRUPTION', kind: 'EMAIL', address: 'anticorrupt.bma@gmail.com', owner: centre },
  {
    ...ofTheCity,
    matter: 'CORRUPTION',
    kind: 'POST',
    address:
      'ศปท.กทม. กองวินัยและเสริมสร้างจริยธรรม สำนักงาน ก.ก. ศาลาว่าการกรุงเทพมหานคร เลขที่ 173 ถนนดินสอ แขวงเสาชิงช้า เขตพระนคร กรุงเทพมหานคร 10200',
    owner: centre,
  },
  { ...ofTheCity, matter: 'GENERAL', kind: 'PHONE', address: '1555', owner: complaints },
  { ...ofTheCity, matter: 'GENERAL', kind: 'WEBSITE', address: 'http://www.bangkok.go.th/rongtook', owner: complaints },
];
