import type { HigherPlan, HigherPlanGuideline } from '../higher-plan.js';

const districtPlan = 'อ้างถึงในแผนของสำนักงานเขตปีงบประมาณ พ.ศ. 2566 ยังไม่ได้เทียบกับฉบับทางการ';
const otherCycle = 'ตามที่อ้างถึงกันทั่วไป ยังไม่ได้เทียบกับฉบับทางการ';

const guidelines = (
  ...rows: readonly (readonly [number: string, nameTh: string, nameEn: string])[]
): readonly HigherPlanGuideline[] => rows.map(([number, nameTh, nameEn]) => ({ number, nameTh, nameEn }));

const whiteCity = guidelines(
  ['5.4', 'เมืองสีขาว', 'White city'],
  [
    '5.4.2',
    'มีระบบการดำเนินการทางวินัยที่เกี่ยวข้องกับการทุจริตคอร์รัปชันที่มีประสิทธิภาพ รวมทั้งมีกลไกป้องกันการทุจริตคอร์รัปชันในอนาคต',
    'Effective discipline in matters of corruption, and mechanisms that prevent it in future',
  ],
);

/** The plans on which plans of districts rest, to be loaded as editable dated data. */
export const higherPlans: readonly HigherPlan[] = [
  {
    code: 'NATIONAL_STRATEGY_2561',
    nameTh: 'ยุทธศาสตร์ชาติ',
    nameEn: 'National strategy',
    otherNames: [],
    firstYear: 2561,
    lastYear: 2580,
    guidelines: guidelines([
      '6',
      'ยุทธศาสตร์ชาติด้านการปรับสมดุลและพัฒนาระบบการบริหารจัดการภาครัฐ',
      'Balance and development of public administration',
    ]),
    source: districtPlan,
    confirmed: false,
  },
  {
    code: 'MASTER_PLAN_21_2561',
    nameTh: 'แผนแม่บทภายใต้ยุทธศาสตร์ชาติ ประเด็นที่ 21 การต่อต้านการทุจริตและประพฤติมิชอบ',
    nameEn: 'Master plan under the national strategy, issue 21: countering corruption and misconduct',
    otherNames: [
      'แผนแม่บทภายใต้ยุทธศาสตร์ชาติ ประเด็นที่ 21',
      'แผนแม่บทภายใต้ยุทธศาสตร์ชาติ (21) ประเด็น การต่อต้านการทุจริตและประพฤติมิชอบ',
      'แผนแม่บทรองรับยุทธศาสตร์ชาติ ประเด็นที่ 21',
      'แผนแม่บท ประเด็นที่ 21',
    ],
    firstYear: 2561,
    lastYear: 2580,
    guidelines: guidelines(
      [
        '1',
        'ปลุกและปลูกจิตสำนึกการเป็นพลเมืองที่ดี มีวัฒนธรรมสุจริต และการปลูกฝังหล่อหลอมวัฒนธรรมในกลุ่มเด็กและเยาวชนทุกช่วงวัย ทุกระดับ',
        'Awaken good citizenship and a culture of integrity, in children and youth of every age',
      ],
      [
        '2',
        'ส่งเสริมการปฏิบัติหน้าที่ของข้าราชการและเจ้าหน้าที่ของรัฐให้มีความใสสะอาด ปราศจากพฤติกรรมที่ส่อไปในทางทุจริต',
        'Promote clean public service, free of conduct that hints at corruption',
      ],
      [
        '3',
        'พัฒนาค่านิยมของนักการเมืองให้มีเจตนารมณ์ที่แน่วแน่ในการทำตนเป็นแบบอย่างที่ดี มีคุณธรรมจริยธรรม ความซื่อสัตย์สุจริต เห็นแก่ประโยชน์ส่วนรวม',
        'Develop values of politicians who are resolved to set an example of integrity',
      ],
      [
        '4',
        'ปรับระบบงานและโครงสร้างองค์กรที่เอื้อต่อการลดการใช้ดุลยพินิจในการปฏิบัติงาน',
        'Change systems of work and organisation so that less is left to discretion',
      ],
      [
        '5',
        'ปรับระบบเพื่อลดจำนวนคดีทุจริตและประพฤติมิชอบในหน่วยงานภาครัฐ',
        'Change systems so that cases of corruption and misconduct in public agencies become fewer',
      ],
    ),
    source: districtPlan,
    confirmed: false,
  },
  {
    code: 'ACTION_PLAN_2_2566',
    nameTh: 'แผนปฏิบัติการด้านการต่อต้านการทุจริตและประพฤติมิชอบ ระยะที่ 2',
    nameEn: 'Action plan against corruption and misconduct, phase 2',
    otherNames: ['แผนปฏิบัติการต่อต้านการทุจริตและประพฤติมิชอบ ระยะที่ 2', 'แผนปฏิบัติการ ระยะที่ 2'],
    firstYear: 2566,
    lastYear: 2570,
    guidelines: [],
    source: 'คณะรัฐมนตรีเห็นชอบเมื่อวันที่ 29 พฤศจิกายน 2565 ตามที่แผนของสำนักงานเขตปีงบประมาณ พ.ศ. 2566 ระบุ',
    confirmed: false,
  },
  {
    code: 'ACTION_PLAN_1_2563',
    nameTh: 'แผนปฏิบัติการด้านการต่อต้านการทุจริตและประพฤติมิชอบ ระยะที่ 1',
    nameEn: 'Action plan against corruption and misconduct, phase 1',
    otherNames: ['แผนปฏิบัติการต่อต้านการทุจริตและประพฤติมิชอบ ระยะที่ 1', 'แผนปฏิบัติการ ระยะที่ 1'],
    firstYear: 2563,
    lastYear: 2565,
    guidelines: [],
    source: otherCycle,
    confirmed: false,
  },
  {
    code: 'ANTI_CORRUPTION_STRATEGY_3_2560',
    nameTh: 'ยุทธศาสตร์ชาติว่าด้วยการป้องกันและปราบปรามการทุจริต ระยะที่ 3',
    nameEn: 'National strategy on prevention and suppression of corruption, phase 3',
    otherNames: ['ยุทธศาสตร์ชาติว่าด้วยการป้องกันและปราบปรามการทุจริตแห่งชาติ', 'ยุทธศาสตร์ชาติว่าด้วยการป้องกันและปราบปรามการทุจริต'],
    firstYear: 2560,
    lastYear: 2564,
    guidelines: [],
    source: otherCycle,
    confirmed: false,
  },
  {
    code: 'NACC_FRAMEWORK_2566',
    nameTh: 'กรอบการจัดทำแผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส สำหรับองค์กรปกครองส่วนท้องถิ่น',
    nameEn: 'Framework of the NACC for anti-corruption action plans of local authorities',
    otherNames: ['การจัดทำแผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส สำหรับองค์กรปกครองส่วนท้องถิ่น'],
    firstYear: 2566,
    lastYear: 2570,
    guidelines: [],
    source: districtPlan,
    confirmed: false,
  },
  {
    code: 'BMA_20_YEARS_2561',
    nameTh: 'แผนพัฒนากรุงเทพมหานคร ระยะ 20 ปี',
    nameEn: 'Bangkok development plan, 20 years',
    otherNames: [],
    firstYear: 2561,
    lastYear: 2580,
    guidelines: whiteCity,
    source: districtPlan,
    confirmed: false,
  },
  {
    code: 'BMA_20_YEARS_PHASE_3_2566',
    nameTh: 'แผนพัฒนากรุงเทพมหานคร ระยะ 20 ปี ระยะที่ 3',
    nameEn: 'Bangkok development plan, 20 years, phase 3',
    otherNames: [],
    firstYear: 2566,
    lastYear: 2570,
    guidelines: whiteCity,
    source: districtPlan,
    confirmed: false,
  },
];
