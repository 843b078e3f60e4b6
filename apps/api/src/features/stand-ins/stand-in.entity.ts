import type { Role } from '@sucharit/domain/access';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Somebody who decides in another's name on stated days. */
@Entity('stand_in')
export class StandInEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'district_code', type: 'int' })
  districtCode!: number;
  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;
  /** The person and the stand-in as they were when it was set. */
  @Column({ name: 'person_name', type: 'text' })
  personName!: string;
  @Column({ name: 'person_role', type: 'text' })
  personRole!: Role;
  @Column({ name: 'person_position', type: 'text', nullable: true })
  personPosition!: string | null;
  @Column({ name: 'stand_in_id', type: 'uuid' })
  standInId!: string;
  @Column({ name: 'stand_in_name', type: 'text' })
  standInName!: string;
  @Column({ name: 'stand_in_role', type: 'text' })
  standInRole!: Role;
  @Column({ name: 'stand_in_position', type: 'text', nullable: true })
  standInPosition!: string | null;
  @Column({ name: 'first_on', type: 'date' })
  firstOn!: string;
  @Column({ name: 'last_on', type: 'date' })
  lastOn!: string;
  @Column({ type: 'text' })
  reason!: string;
  @Column({ name: 'set_by', type: 'uuid' })
  setBy!: string;
  @Column({ name: 'set_by_name', type: 'text' })
  setByName!: string;
  @Column({ name: 'set_by_role', type: 'text' })
  setByRole!: Role;
  @Column({ name: 'set_at', type: 'timestamptz' })
  setAt!: Date;
  /** When it was ended before its last day, by somebody or by a change of one of the accounts. */
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
  @Column({ type: 'int', default: 1 })
  version!: number;
}
