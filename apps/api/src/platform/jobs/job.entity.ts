import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** States of a job as the product shows them, whatever the queue calls them. */
export type JobStateCode = 'WAITING' | 'ACTIVE' | 'COMPLETED' | 'FAILED';

/** What a person may know of a background job. The queue keeps its own row, which is gone some days after the job. */
@Entity('job')
export class JobEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  /** The job's name in the catalogue. */
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'text', default: 'WAITING' })
  state!: JobStateCode;
  /** Percent. */
  @Column({ type: 'int', default: 0 })
  progress!: number;
  @Column({ type: 'text', nullable: true })
  stage!: string | null;
  /** Code of a refusal: why it failed, in published terms. */
  @Column({ type: 'text', nullable: true })
  error!: string | null;
  @Column({ type: 'jsonb' })
  payload!: object;
  @Column({ name: 'requested_by', type: 'uuid', nullable: true })
  requestedBy!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  startedAt!: Date | null;
  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;
}
