import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The years in which the city works here, set by the centre; there is one row. */
@Entity('work_years')
export class WorkYearsEntity {
  @PrimaryColumn({ type: 'boolean', default: true })
  single!: boolean;
  @Column({ name: 'first_year', type: 'int' })
  firstYear!: number;
  @Column({ name: 'chosen_year', type: 'int', nullable: true })
  chosenYear!: number | null;
  @Column({ type: 'int', default: 1 })
  version!: number;
}
