import type { NewAccount } from '../../features/accounts/index.js';
import { assistedDistrict, documentDistrict, draftDistrict } from './demo-city.js';

/** At least one account of every role. The names say what the account is for; they are nobody's. */
export const demoAccounts: readonly Omit<NewAccount, 'password' | 'demo'>[] = [
  {
    username: 'center',
    displayName: 'เจ้าหน้าที่ศูนย์ต่อต้านการทุจริต (สาธิต)',
    role: 'CENTRE_OFFICER',
    districtCode: null,
  },
  {
    username: 'center.admin',
    displayName: 'ผู้ดูแลระบบของศูนย์ต่อต้านการทุจริต (สาธิต)',
    role: 'CENTRE_ADMIN',
    districtCode: null,
  },
  {
    username: 'nongkhaem.officer',
    displayName: 'เจ้าหน้าที่ฝ่ายปกครอง เขตหนองแขม (สาธิต)',
    role: 'DISTRICT_OFFICER',
    districtCode: documentDistrict,
    positionTitle: 'เจ้าพนักงานปกครองชำนาญการ',
  },
  {
    username: 'nongkhaem.head',
    displayName: 'หัวหน้าฝ่ายปกครอง เขตหนองแขม (สาธิต)',
    role: 'DISTRICT_HEAD',
    districtCode: documentDistrict,
    positionTitle: 'หัวหน้าฝ่ายปกครอง เจ้าพนักงานปกครองชำนาญการพิเศษ',
  },
  {
    username: 'nongkhaem.director',
    displayName: 'ผู้อำนวยการเขตหนองแขม (สาธิต)',
    role: 'DISTRICT_DIRECTOR',
    districtCode: documentDistrict,
    positionTitle: 'ผู้อำนวยการเขตหนองแขม',
  },
  {
    username: 'bangphlat.officer',
    displayName: 'เจ้าหน้าที่ฝ่ายปกครอง เขตบางพลัด (สาธิต)',
    role: 'DISTRICT_OFFICER',
    districtCode: draftDistrict,
  },
  {
    username: 'ratburana.assistant',
    displayName: 'ผู้ช่วยผู้อำนวยการเขตราษฎร์บูรณะ (สาธิต)',
    role: 'DISTRICT_ASSISTANT_DIRECTOR',
    districtCode: assistedDistrict,
    positionTitle: 'ผู้ช่วยผู้อำนวยการเขตราษฎร์บูรณะ',
  },
  {
    username: 'ratburana.director',
    displayName: 'ผู้อำนวยการเขตราษฎร์บูรณะ (สาธิต)',
    role: 'DISTRICT_DIRECTOR',
    districtCode: assistedDistrict,
    positionTitle: 'ผู้อำนวยการเขตราษฎร์บูรณะ',
  },
  {
    username: 'executive',
    displayName: 'ผู้บริหารกรุงเทพมหานคร (สาธิต)',
    role: 'CITY_EXECUTIVE',
    districtCode: null,
  },
  { username: 'analyst', displayName: 'นักวิเคราะห์ข้อมูล (สาธิต)', role: 'ANALYST', districtCode: null },
];
