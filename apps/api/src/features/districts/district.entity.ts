import type { Zone } from '@sucharit/domain/districts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the 50 districts. Zones are dated data: other groupings use the same names. */
@Entity('district')
export class DistrictEntity {
  @PrimaryColumn({ type: 'int' })
  code!: number;
  @Column({ name: 'name_th', type: 'text' })
  nameTh!: string;
  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;
  @Column({ type: 'text' })
  zone!: Zone;
  @Column({ name: 'zone_source', type: 'text' })
  zoneSource!: string;
  @Column({ name: 'zone_valid_from', type: 'date' })
  zoneValidFrom!: string;
  @Column({ name: 'tile_row', type: 'int' })
  tileRow!: number;
  @Column({ name: 'tile_column', type: 'int' })
  tileColumn!: number;
  @Column({ type: 'numeric', precision: 8, scale: 5 })
  latitude!: string;
  @Column({ type: 'numeric', precision: 8, scale: 5 })
  longitude!: string;
  @Column({ name: 'has_assistant_director', type: 'boolean', default: false })
  hasAssistantDirector!: boolean;
}
