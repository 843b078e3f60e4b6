import type { ContactChannel } from '@sucharit/domain/channels';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A way on which people reach an office about a matter: dated data with a source. */
@Entity('contact_channel')
export class ContactChannelEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'district_code', type: 'int', nullable: true })
  districtCode!: number | null;
  @Column({ type: 'text' })
  matter!: ContactChannel['matter'];
  @Column({ type: 'text' })
  kind!: ContactChannel['kind'];
  @Column({ type: 'text' })
  address!: string;
  @Column({ type: 'text' })
  owner!: string;
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'boolean' })
  confirmed!: boolean;
  @Column({ type: 'int', default: 1 })
  version!: number;
}
