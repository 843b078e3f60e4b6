import type { RiskBand } from '@sucharit/domain/risks';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A matrix of risks: dated data with a source. */
@Entity('risk_matrix')
export class RiskMatrixEntity {
  @PrimaryColumn({ type: 'text' })
  code!: string;
  @Column({ name: 'name_th', type: 'text' })
  nameTh!: string;
  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;
  @Column({ type: 'int' })
  size!: number;
  @Column({ type: 'jsonb' })
  bands!: readonly RiskBand[];
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'boolean' })
  confirmed!: boolean;
  @Column({ name: 'in_force_from', type: 'int', nullable: true })
  inForceFrom!: number | null;
  @Column({ name: 'likelihood_steps', type: 'int', array: true, nullable: true })
  likelihoodSteps!: number[] | null;
  @Column({ name: 'impact_steps', type: 'int', array: true, nullable: true })
  impactSteps!: number[] | null;
  @Column({ type: 'int', default: 1 })
  version!: number;
}
