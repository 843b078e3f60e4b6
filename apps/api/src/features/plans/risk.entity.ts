import { riskSchema } from '@sucharit/domain/plans';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { contentColumns } from '../../platform/content/index.js';

/** A corruption risk that a plan names. */
@Entity('risk')
export class RiskEntity extends contentColumns(riskSchema) {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;
  @Column({ name: 'district_code', type: 'int' })
  districtCode!: number;
  @Column({ name: 'fiscal_year', type: 'int' })
  fiscalYear!: number;
}
