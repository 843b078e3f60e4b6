import type { PlanReading } from '@sucharit/domain/plan-document';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A document as it was imported, with what was read of it; every place in the reading points into `body`. */
@Entity('plan_document')
export class PlanDocumentEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'district_code', type: 'int' })
  districtCode!: number;
  @Column({ name: 'fiscal_year', type: 'int' })
  fiscalYear!: number;
  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;
  @Column({ type: 'bytea' })
  sha256!: Buffer;
  @Column({ type: 'text' })
  body!: string;
  @Column({ type: 'jsonb' })
  reading!: PlanReading;
  @Column({ name: 'imported_at', type: 'timestamptz', default: () => 'now()' })
  importedAt!: Date;
  @Column({ name: 'imported_by', type: 'uuid', nullable: true })
  importedBy!: string | null;
}
