import type { PlanRisk, Swot, SwotItem } from '@sucharit/domain/plans';

/** A corruption risk that a made-up plan can name, with the place where it arises. */
type RiskText = Pick<PlanRisk, 'description' | 'area' | 'process' | 'unit'>;

export const riskTexts: readonly RiskText[] = [
  {
    description: 'ผู้ยื่นขออนุญาตก่อสร้างอาจถูกขอเงินเพื่อให้เรื่องเดินเร็วขึ้น',
    area: 'APPROVALS_AND_PERMITS',
    process: 'การอนุญาตก่อสร้าง',
    unit: 'ฝ่ายโยธา',
  },
  {
    description: 'การตรวจสถานประกอบการอาหารอาจละเว้นข้อบกพร่องแลกกับของตอบแทน',
    area: 'USE_OF_AUTHORITY',
    process: 'การตรวจสถานประกอบการ',
    unit: 'ฝ่ายสิ่งแวดล้อมและสุขาภิบาล',
  },
  {
    description: 'เอกสารประกอบการย้ายที่อยู่อาจถูกรับโดยไม่ตรวจตัวตน',
    area: 'APPROVALS_AND_PERMITS',
    process: 'งานทะเบียนราษฎร',
    unit: 'ฝ่ายทะเบียน',
  },
  {
    description: 'ค่าธรรมเนียมเก็บขนขยะอาจรับเงินแล้วไม่ออกใบเสร็จ',
    area: 'SPENDING_AND_RESOURCES',
    process: 'การจัดเก็บค่าธรรมเนียมขยะ',
    unit: 'ฝ่ายรักษาความสะอาดและสวนสาธารณะ',
  },
  {
    description: 'ขอบเขตงานจ้างอาจเขียนให้ผู้ขายรายเดียวเข้าเสนอราคาได้',
    area: 'SPENDING_AND_RESOURCES',
    process: 'การกำหนดขอบเขตงานจ้าง',
    unit: 'ฝ่ายการคลัง',
  },
  {
    description: 'วัสดุสำนักงานอาจถูกเบิกเกินความจำเป็นแล้วนำออกไปใช้ที่อื่น',
    area: 'SPENDING_AND_RESOURCES',
    process: 'การเบิกจ่ายวัสดุ',
    unit: 'ฝ่ายปกครอง',
  },
  {
    description: 'เวลาทำงานนอกสถานที่อาจถูกบันทึกโดยไม่ได้ออกปฏิบัติงาน',
    area: 'PERSONNEL',
    process: 'การลงเวลาปฏิบัติงาน',
    unit: 'ฝ่ายปกครอง',
  },
  {
    description: 'การแต่งตั้งหรือต่อสัญญาลูกจ้างอาจเอื้อคนรู้จัก',
    area: 'PERSONNEL',
    process: 'การจ้างลูกจ้าง',
    unit: 'ฝ่ายปกครอง',
  },
  {
    description: 'แผงค้าในที่สาธารณะอาจจ่ายเงินให้เจ้าหน้าที่เพื่อไม่ถูกจับกุม',
    area: 'USE_OF_AUTHORITY',
    process: 'การจัดระเบียบหาบเร่แผงลอย',
    unit: 'ฝ่ายเทศกิจ',
  },
  {
    description: 'ข้อมูลการร้องเรียนอาจรั่วไปถึงผู้ถูกร้อง',
    area: 'USE_OF_AUTHORITY',
    process: 'การรับเรื่องร้องเรียน',
    unit: 'ฝ่ายปกครอง',
  },
  {
    description: 'เครื่องจักรและรถบรรทุกของเขตอาจถูกใช้รับงานส่วนตัว',
    area: 'SPENDING_AND_RESOURCES',
    process: 'การใช้เครื่องจักรและยานพาหนะ',
    unit: 'ฝ่ายรักษาความสะอาดและสวนสาธารณะ',
  },
  {
    description: 'การประเมินภาษีที่ดินอาจต่ำกว่าจริงเพราะการเจรจานอกระบบ',
    area: 'APPROVALS_AND_PERMITS',
    process: 'การประเมินภาษี',
    unit: 'ฝ่ายรายได้',
  },
];

type SwotTexts = { readonly [List in keyof Swot]: readonly Omit<SwotItem, 'id'>[] };

/** Findings that a made-up analysis can contain. */
export const swotTexts: SwotTexts = {
  strengths: [
    { factor: 'STRUCTURE', text: 'ผู้อนุมัติ ผู้จ่ายเงิน และผู้ตรวจรับเป็นคนละคนกันในทุกงาน' },
    { factor: 'SYSTEM', text: 'คำขอส่วนใหญ่ยื่นผ่านระบบออนไลน์ที่บันทึกเวลาไว้ทุกขั้น' },
    { factor: 'STYLE', text: 'ผู้บริหารเขตเปิดประชุมติดตามเรื่องร้องเรียนทุกสัปดาห์' },
    { factor: 'STAFF', text: 'หัวหน้าฝ่ายผ่านการอบรมเรื่องวินัยและการเงินครบทุกคน' },
    { factor: 'SHARED_VALUE', text: 'คนทำงานเห็นร่วมกันว่าของฝากจากผู้มาติดต่อเป็นเรื่องที่ต้องปฏิเสธ' },
  ],
  weaknesses: [
    { factor: 'STRATEGY', text: 'แผนงานของแต่ละฝ่ายยังไม่มีตัวชี้วัดด้านความโปร่งใส' },
    { factor: 'SYSTEM', text: 'เอกสารเก่ายังเป็นกระดาษ ค้นย้อนหลังได้ยาก' },
    { factor: 'STAFF', text: 'อัตรากำลังฝ่ายที่ออกตรวจพื้นที่ไม่พอสำหรับจัดเป็นคู่' },
    { factor: 'SKILL', text: 'คนหน้างานบางส่วนยังไม่คุ้นกับการเปิดเผยข้อมูลเชิงรุก' },
    { factor: 'STYLE', text: 'การสั่งงานด้วยวาจาทำให้ตรวจย้อนกลับไม่ได้' },
    { factor: 'SHARED_VALUE', text: 'ยังมีความเกรงใจเมื่อต้องทักท้วงเพื่อนร่วมงาน' },
  ],
  opportunities: [
    { factor: 'POLITICAL', text: 'กรุงเทพมหานครให้ความสำคัญกับการเปิดข้อมูลเป็นนโยบายหลัก' },
    { factor: 'SOCIAL', text: 'ประชาชนสนใจแจ้งปัญหาเมืองผ่านแอปพลิเคชันมากขึ้นทุกปี' },
    { factor: 'LEGAL', text: 'กฎหมายกำหนดกรอบเวลาพิจารณาอนุญาตไว้ชัดเจน' },
    { factor: 'TECHNOLOGICAL', text: 'การชำระเงินแบบไม่ใช้เงินสดเข้าถึงผู้ค้ารายย่อยแล้ว' },
    { factor: 'ECONOMIC', text: 'ภาคธุรกิจต้องการต้นทุนที่คาดการณ์ได้จึงหนุนขั้นตอนที่โปร่งใส' },
  ],
  threats: [
    { factor: 'SOCIAL', text: 'บางคนยังนิยมใช้คนกลางวิ่งเต้นแทนการยื่นเรื่องเอง' },
    { factor: 'ECONOMIC', text: 'ภาวะหนี้ครัวเรือนเพิ่มแรงกดดันต่อคนทำงาน' },
    { factor: 'LEGAL', text: 'ระเบียบหลายฉบับซ้อนกันจนผู้ปฏิบัติตีความต่างกัน' },
    { factor: 'TECHNOLOGICAL', text: 'ข้อมูลเท็จบนสื่อสังคมแพร่เร็วกว่าการชี้แจง' },
    { factor: 'POLITICAL', text: 'การเปลี่ยนนโยบายกลางปีทำให้มาตรการเดิมขาดความต่อเนื่อง' },
  ],
};
