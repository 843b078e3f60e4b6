import type { Role } from '@sucharit/domain/access';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A person who signs in. */
@Entity('account')
export class AccountEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ type: 'text' })
  username!: string;
  @Column({ name: 'display_name', type: 'text' })
  displayName!: string;
  @Column({ name: 'position_title', type: 'text', nullable: true })
  positionTitle!: string | null;
  @Column({ name: 'password_hash', type: 'text', select: false })
  passwordHash!: string;
  @Column({ type: 'text' })
  role!: Role;
  @Column({ name: 'district_code', type: 'int', nullable: true })
  districtCode!: number | null;
  @Column({ type: 'boolean', default: false })
  demo!: boolean;
  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;
  /** Until when the password an administrator was shown can be exchanged; null once the person has chosen one. */
  @Column({ name: 'temporary_password_until', type: 'timestamptz', nullable: true })
  temporaryPasswordUntil!: Date | null;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
  @Column({ type: 'int', default: 1 })
  version!: number;
}
