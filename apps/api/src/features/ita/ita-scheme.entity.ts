import type { ItaScheme } from '@sucharit/domain/ita';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The assessment's rules of one fiscal year: dated data with a source, never constants. */
@Entity('ita_scheme')
export class ItaSchemeEntity {
  @PrimaryColumn({ name: 'fiscal_year', type: 'int' })
  fiscalYear!: number;
  @Column({ type: 'jsonb' })
  definition!: Pick<ItaScheme, 'instruments' | 'indicators' | 'levels'>;
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'boolean' })
  confirmed!: boolean;
  @Column({ type: 'int', default: 1 })
  version!: number;
}
