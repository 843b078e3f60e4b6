import type { Dimension, PlanCycle } from '../dimension.js';

const cycle = (
  from: number,
  to: number,
  names: readonly (readonly [Dimension, string, string])[],
  source: string,
  confirmed: boolean,
): PlanCycle => ({
  from,
  to,
  dimensions: names.map(([dimension, nameTh, nameEn], index) => ({ dimension, number: index + 1, nameTh, nameEn })),
  source,
  confirmed,
});

/** Dimension names by plan cycle, to be loaded as editable dated data; the newest cycle comes first. */
export const planCycles: readonly [PlanCycle, ...PlanCycle[]] = [
  cycle(
    2566,
    2570,
    [
      ['CULTURE_OF_INTEGRITY', 'การสร้างวัฒนธรรมสุจริต', 'Building a culture of integrity'],
      ['TRANSPARENT_ADMINISTRATION', 'การบริหารราชการด้วยความโปร่งใส', 'Transparent administration'],
      [
        'PUBLIC_PARTICIPATION',
        'การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน',
        'Promoting the role and participation of the public',
      ],
      [
        'AUDIT_MECHANISMS',
        'การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น',
        'Strengthening the mechanisms that audit local administration',
      ],
    ],
    'Framework of the NACC for local authorities 2566–2570, as printed in a district plan of fiscal year 2566.',
    true,
  ),
  cycle(
    2561,
    2565,
    [
      ['CULTURE_OF_INTEGRITY', 'การสร้างสังคมที่ไม่ทนต่อการทุจริต', 'Building a society that does not tolerate corruption'],
      ['TRANSPARENT_ADMINISTRATION', 'การบริหารราชการเพื่อป้องกันการทุจริต', 'Administration that prevents corruption'],
      [
        'PUBLIC_PARTICIPATION',
        'การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน',
        'Promoting the role and participation of the public',
      ],
      [
        'AUDIT_MECHANISMS',
        'การเสริมสร้างและปรับปรุงกลไกในการตรวจสอบการปฏิบัติราชการขององค์กรปกครองส่วนท้องถิ่น',
        'Building and improving the mechanisms that audit local administration',
      ],
    ],
    'Framework of the NACC for local authorities 2561–2564; wording and its use in 2565 are not confirmed.',
    false,
  ),
];
