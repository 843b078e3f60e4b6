export const zones = ['CENTRAL', 'SOUTH', 'NORTH', 'EAST', 'NORTH_THONBURI', 'SOUTH_THONBURI'] as const;

/** An administrative zone of Bangkok. Districts belong to zones by dated data: other groupings use the same names. */
export type Zone = (typeof zones)[number];

/** The zones' official names. */
export const zoneNames = {
  CENTRAL: { nameTh: 'กรุงเทพกลาง', nameEn: 'Central Bangkok' },
  SOUTH: { nameTh: 'กรุงเทพใต้', nameEn: 'South Bangkok' },
  NORTH: { nameTh: 'กรุงเทพเหนือ', nameEn: 'North Bangkok' },
  EAST: { nameTh: 'กรุงเทพตะวันออก', nameEn: 'East Bangkok' },
  NORTH_THONBURI: { nameTh: 'กรุงธนเหนือ', nameEn: 'North Thonburi' },
  SOUTH_THONBURI: { nameTh: 'กรุงธนใต้', nameEn: 'South Thonburi' },
} as const satisfies Record<Zone, { nameTh: string; nameEn: string }>;
