import type { ReportingRound } from '@sucharit/domain/shared';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A compiled city summary; it never changes and is never deleted. */
@Entity('city_summary')
export class CitySummaryEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  /** The job that compiled it; a job has one summary at most. */
  @Column({ name: 'job_id', type: 'uuid' })
  jobId!: string;
  @Column({ name: 'fiscal_year', type: 'int' })
  fiscalYear!: number;
  @Column({ type: 'text' })
  round!: ReportingRound;
  @Column({ name: 'compiled_at', type: 'timestamptz' })
  compiledAt!: Date;
  /** Of the JSON file: the canonical form (RFC 8785) of the figures, in hex. */
  @Column({ type: 'text' })
  sha256!: string;
}
