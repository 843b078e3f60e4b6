import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One signed-in browser, known by the SHA-256 of its cookie only. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn({ name: 'id_hash', type: 'bytea' })
  idHash!: Buffer;
  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
  @Column({ name: 'last_seen_at', type: 'timestamptz', default: () => 'now()' })
  lastSeenAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
