import type { TokenScope } from '@sucharit/domain/access';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A personal access token, known by its SHA-256 only. */
@Entity('access_token')
export class AccessTokenEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash!: Buffer;
  /** Null: all that the holder may do. */
  @Column({ type: 'text', array: true, nullable: true })
  scopes!: TokenScope[] | null;
  @Column({ name: 'requests_per_minute', type: 'int', default: 120 })
  requestsPerMinute!: number;
  @Column({ name: 'leaves_per_hour', type: 'int', default: 2_000_000 })
  leavesPerHour!: number;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
