import { ReadColumn, ReadType } from '../../../platform/read-model/index.js';
import { Zone } from './zone.enum.js';

@ReadType({
  description: 'One of the 50 districts (เขต) of Bangkok.',
  table: 'district',
  key: { column: 'code', kind: 'int' },
  defaultOrder: [{ field: 'code', direction: 'ASC' }],
})
export class District {
  @ReadColumn({
    column: 'int',
    filter: true,
    order: true,
    description: 'Official code, 1001 to 1050 (1023 = หนองแขม).',
  })
  code!: number;

  @ReadColumn({ column: 'text', filter: true, order: true, description: 'Thai name without เขต.' })
  nameTh!: string;

  @ReadColumn({ column: 'text', filter: true, order: true, description: 'English name, Royal Institute romanisation.' })
  nameEn!: string;

  @ReadColumn({
    column: 'enum',
    enum: Zone,
    filter: true,
    order: true,
    description: 'Administrative zone, by the data valid now.',
  })
  zone!: keyof typeof Zone;

  @ReadColumn({ column: 'text', description: 'Where the assignment to the zone is stated.' })
  zoneSource!: string;

  @ReadColumn({ column: 'int', description: 'Row of the district on the tile map, from 1 in the north.' })
  tileRow!: number;

  @ReadColumn({ column: 'int', description: 'Column of the district on the tile map, from 1 in the west.' })
  tileColumn!: number;
}
