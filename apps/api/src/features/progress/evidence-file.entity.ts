import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A file that shows what a report says about a measure. Its bytes are read only to be sent. */
@Entity('evidence_file')
export class EvidenceFileEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'report_id', type: 'uuid' })
  reportId!: string;
  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;
  @Column({ name: 'district_code', type: 'int' })
  districtCode!: number;
  @Column({ name: 'measure_id', type: 'uuid' })
  measureId!: string;
  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;
  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;
  @Column({ type: 'bytea' })
  sha256!: Buffer;
  @Column({ type: 'bytea', select: false })
  body!: Buffer;
  @Column({ name: 'uploaded_at', type: 'timestamptz', default: () => 'now()' })
  uploadedAt!: Date;
  @Column({ name: 'uploaded_by', type: 'uuid', nullable: true })
  uploadedBy!: string | null;
}
