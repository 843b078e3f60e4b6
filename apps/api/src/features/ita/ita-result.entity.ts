import type { ItaDifferenceClass } from '@sucharit/domain/ita';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A district's ITA result of one fiscal year: what was recomputed and what was published, side by side. */
@Entity('ita_result')
export class ItaResultEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'district_code', type: 'int' })
  districtCode!: number;
  @Column({ name: 'fiscal_year', type: 'int' })
  fiscalYear!: number;
  @Column({ type: 'numeric', precision: 5, scale: 2 })
  total!: string;
  @Column({ type: 'text', nullable: true })
  level!: string | null;
  @Column({ name: 'published_total', type: 'numeric', precision: 5, scale: 2, nullable: true })
  publishedTotal!: string | null;
  @Column({ name: 'published_level', type: 'text', nullable: true })
  publishedLevel!: string | null;
  @Column({ type: 'numeric', precision: 5, scale: 2, nullable: true })
  difference!: string | null;
  @Column({ name: 'difference_class', type: 'text', nullable: true })
  differenceClass!: ItaDifferenceClass | null;
  @Column({ name: 'difference_reason', type: 'text', nullable: true })
  differenceReason!: string | null;
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'boolean', default: false })
  demo!: boolean;
  @Column({ name: 'scheme_version', type: 'int' })
  schemeVersion!: number;
  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
  /** Optimistic lock: a save names the version it read. */
  @Column({ type: 'int', default: 1 })
  version!: number;
}

/** One instrument's figures of a result. */
@Entity('ita_instrument_score')
export class ItaInstrumentScoreEntity {
  @PrimaryColumn({ name: 'result_id', type: 'uuid' })
  resultId!: string;
  @Column({ name: 'district_code', type: 'int' })
  districtCode!: number;
  @Column({ name: 'fiscal_year', type: 'int' })
  fiscalYear!: number;
  @PrimaryColumn({ type: 'text' })
  key!: string;
  @Column({ type: 'int' })
  place!: number;
  @Column({ type: 'numeric', precision: 5, scale: 2 })
  weight!: string;
  @Column({ type: 'numeric', precision: 5, scale: 2 })
  score!: string;
  @Column({ name: 'weighted_score', type: 'numeric', precision: 5, scale: 2 })
  weightedScore!: string;
}

/** One indicator's score of a result. */
@Entity('ita_indicator_score')
export class ItaIndicatorScoreEntity {
  @PrimaryColumn({ name: 'result_id', type: 'uuid' })
  resultId!: string;
  @Column({ name: 'district_code', type: 'int' })
  districtCode!: number;
  @Column({ name: 'fiscal_year', type: 'int' })
  fiscalYear!: number;
  @PrimaryColumn({ type: 'int' })
  number!: number;
  @Column({ type: 'text' })
  instrument!: string;
  @Column({ name: 'name_th', type: 'text' })
  nameTh!: string;
  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;
  @Column({ type: 'numeric', precision: 5, scale: 2 })
  score!: string;
  @Column({ type: 'text', nullable: true })
  level!: string | null;
}
