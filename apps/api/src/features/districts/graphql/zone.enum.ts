import { registerEnum } from '../../../platform/read-model/index.js';

/** Administrative zones of Bangkok; see libs/domain districts for their names. */
export const Zone = {
  CENTRAL: 'CENTRAL',
  SOUTH: 'SOUTH',
  NORTH: 'NORTH',
  EAST: 'EAST',
  NORTH_THONBURI: 'NORTH_THONBURI',
  SOUTH_THONBURI: 'SOUTH_THONBURI',
} as const;

registerEnum(Zone, 'Zone', 'Administrative zone of Bangkok. Other groupings use the same names for other districts.', {
  CENTRAL: 'กรุงเทพกลาง, 9 districts.',
  SOUTH: 'กรุงเทพใต้, 10 districts.',
  NORTH: 'กรุงเทพเหนือ, 7 districts.',
  EAST: 'กรุงเทพตะวันออก, 9 districts.',
  NORTH_THONBURI: 'กรุงธนเหนือ, 8 districts.',
  SOUTH_THONBURI: 'กรุงธนใต้, 7 districts.',
});
