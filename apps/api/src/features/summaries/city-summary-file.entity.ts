import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Formats in which a summary is kept. */
export type SummaryFileFormatCode = 'JSON' | 'CSV' | 'XLSX';

/** One file of a summary; it never changes and is never deleted. */
@Entity('city_summary_file')
export class CitySummaryFileEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'city_summary_id', type: 'uuid' })
  citySummaryId!: string;
  @Column({ type: 'text' })
  format!: SummaryFileFormatCode;
  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;
  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;
  @Column({ type: 'text' })
  sha256!: string;
  @Column({ type: 'bytea' })
  body!: Buffer;
}
