/** Orders that directors write on the memo of a plan; the first is the usual one. */
export const usualOrders = [
  { nameTh: 'อนุมัติ', nameEn: 'Approved' },
  { nameTh: 'ทราบ', nameEn: 'Noted' },
  { nameTh: 'ดำเนินการ', nameEn: 'Proceed' },
] as const;
