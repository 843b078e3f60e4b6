import type { MeasureText } from './measure-text.js';

const voice = 'รับฟังและตอบกลับเสียงของประชาชน';
const together = 'ให้ชุมชนร่วมเฝ้าดูงานของเขต';

/** Measures of the third dimension, the role and participation of the public. */
export const participationMeasures: readonly MeasureText[] = [
  {
    mission: voice,
    title: 'มาตรการตอบเรื่องร้องเรียนพร้อมเลขติดตาม',
    kind: 'MEASURE',
    objectives: ['ให้ผู้ร้องรู้ความคืบหน้าโดยไม่ต้องโทรถาม', 'ให้ทุกเรื่องมีคำตอบภายในกำหนด'],
    methods: ['ออกเลขติดตามทุกช่องทาง', 'กำหนดเวลาตอบตามประเภทเรื่อง', 'ทบทวนเรื่องเกินกำหนดทุกวันจันทร์'],
    targetGroups: ['PUBLIC'],
    indicators: [{ text: 'เรื่องร้องเรียนที่ตอบภายในกำหนด', target: '95', unit: 'ร้อยละ' }],
  },
  {
    mission: voice,
    title: 'กิจกรรมผู้อำนวยการเขตพบประชาชนรายเดือน',
    kind: 'ACTIVITY',
    objectives: ['ให้ประชาชนถามผู้บริหารได้โดยตรง'],
    methods: ['ประกาศวันและสถานที่ล่วงหน้าเจ็ดวัน', 'จดทุกคำถามและผู้รับผิดชอบ', 'เผยแพร่คำตอบภายในสองสัปดาห์'],
    targetGroups: ['PUBLIC'],
    indicators: [{ text: 'จำนวนครั้งที่พบประชาชน', target: '12', unit: 'ครั้ง' }],
  },
  {
    mission: together,
    title: 'โครงการอาสาสังเกตการณ์งานก่อสร้างในชุมชน',
    kind: 'PROJECT',
    objectives: ['ให้คนในชุมชนรู้แบบ ปริมาณงาน และวันแล้วเสร็จ', 'ให้ข้อท้วงติงถึงผู้คุมงานทันที'],
    methods: ['รับสมัครอาสาชุมชนละสองคน', 'อบรมการอ่านป้ายโครงการครึ่งวัน', 'เปิดกลุ่มสนทนากับผู้คุมงาน'],
    targetGroups: ['PUBLIC', 'PRIVATE_SECTOR'],
    indicators: [{ text: 'จำนวนอาสาที่ผ่านการอบรม', target: '30', unit: 'คน' }],
    budget: 24_000,
  },
  {
    mission: together,
    title: 'กิจกรรมเวทีงบประมาณของ{เขต}ฉบับเข้าใจง่าย',
    kind: 'ACTIVITY',
    objectives: ['ให้ประชาชนรู้ว่าเขตใช้เงินกับเรื่องใด'],
    methods: ['ทำแผ่นภาพสรุปงบประมาณ', 'จัดเวทีปีละสองครั้ง', 'รับข้อเสนอเข้าแผนปีถัดไป'],
    targetGroups: ['PUBLIC'],
    indicators: [
      { text: 'จำนวนเวทีที่จัด', target: '2', unit: 'ครั้ง' },
      { text: 'ผู้เข้าร่วมเข้าใจงบประมาณของเขตมากขึ้น', target: null, unit: null },
    ],
    budget: 18_000,
  },
  {
    mission: together,
    title: 'มาตรการเชิญผู้แทนชุมชนร่วมสุ่มตรวจบริการ',
    kind: 'MEASURE',
    objectives: ['ให้เห็นคุณภาพบริการจากสายตาผู้ใช้'],
    methods: ['จับฉลากจุดบริการเดือนละสองจุด', 'ให้ผู้แทนใช้บริการจริงแล้วให้คะแนน', 'แจ้งผลต่อหัวหน้าฝ่ายภายในวันเดียว'],
    targetGroups: ['PUBLIC'],
  },
];
