/** Groups that a measure can address, with the boxes of the NACC's plan tracker (e-PlanNACC), in its order. */
export const targetGroupNames = {
  POLITICAL_EXECUTIVES: { nameTh: 'ข้าราชการการเมืองฝ่ายบริหาร', nameEn: 'Political executives' },
  COUNCIL_MEMBERS: { nameTh: 'ข้าราชการการเมืองฝ่ายสภาท้องถิ่น', nameEn: 'Council members' },
  STAFF: { nameTh: 'ข้าราชการ ลูกจ้าง และพนักงาน', nameEn: 'Officials and employees' },
  CHILDREN_AND_YOUTH: { nameTh: 'เด็กและเยาวชน', nameEn: 'Children and youth' },
  PUBLIC: { nameTh: 'ประชาชน/ภาคประชาสังคม', nameEn: 'Public and civil society' },
  SCHOOLS: { nameTh: 'สถานศึกษา', nameEn: 'Schools' },
  STATE_AGENCIES: { nameTh: 'หน่วยงานภาครัฐ', nameEn: 'State agencies' },
  STATE_ENTERPRISES: { nameTh: 'หน่วยงานภาครัฐวิสาหกิจ', nameEn: 'State enterprises' },
  PRIVATE_SECTOR: { nameTh: 'หน่วยงานภาคธุรกิจเอกชน', nameEn: 'Private businesses' },
} as const;

export type TargetGroup = keyof typeof targetGroupNames;

export const targetGroups = Object.keys(targetGroupNames) as readonly TargetGroup[];
