import type { RiskColour as Colour } from '@sucharit/domain/risks';
import sql, { type Sql } from 'sql-template-tag';
import {
  codes,
  ReadColumn,
  ReadList,
  ReadType,
  registerEnum,
  type RowSql,
} from '../../../platform/read-model/index.js';

const colourTexts: Record<Colour, string> = {
  GREEN: 'For the mildest risks.',
  YELLOW: 'For risks to watch.',
  ORANGE: 'For grave risks.',
  RED: 'For the gravest risks.',
};
export const RiskColour: { readonly [C in Colour]: C } = codes(colourTexts);
registerEnum(RiskColour, 'RiskColour', 'Colour in which a band of a matrix of risks is drawn.', colourTexts);

/** The bands of a matrix by their place, from 1. */
const bandsOf = (matrix: Sql): Sql => sql`rows from (jsonb_to_recordset(${matrix}.bands)
  as ("from" int, "to" int, "nameTh" text, "nameEn" text, colour text)) with ordinality`;

/** A value of the band in which the score of a risk falls, by the matrix in force in the year of its plan. */
const ofBand =
  (value: Sql, [likelihood, impact]: readonly [Sql, Sql]): RowSql =>
  ({ row }) => sql`(select ${value} from
    (select bands from risk_matrix where in_force_from <= ${row}.fiscal_year order by in_force_from desc limit 1) as matrix,
    ${bandsOf(sql`matrix`)} as band("from", "to", "nameTh", "nameEn", colour, place)
    where ${row}.${likelihood} * ${row}.${impact} between band."from" and band."to")`;

const current = [sql`likelihood`, sql`impact`] as const;
const residual = [sql`residual_likelihood`, sql`residual_impact`] as const;

/** Level of a risk, now and after what is planned; null while it is not rated. */
export const riskLevels = {
  current: ofBand(sql`band.place::int`, current),
  residual: ofBand(sql`band.place::int`, residual),
} as const;

/** The names of the levels, for files that people read. */
export const riskLevelWords = {
  current: { th: ofBand(sql`band."nameTh"`, current), en: ofBand(sql`band."nameEn"`, current) },
  residual: { th: ofBand(sql`band."nameTh"`, residual), en: ofBand(sql`band."nameEn"`, residual) },
} as const;

@ReadType({ description: 'The scores of one level of a matrix of risks.' })
export class RiskBand {
  @ReadColumn({
    column: 'int',
    sql: ({ row }) => sql`${row}.place::int`,
    description: 'The level: its place among the bands, from 1 for the mildest.',
  })
  level!: number;
  @ReadColumn({ column: 'int', description: 'Lowest score, likelihood × impact.' })
  from!: number;
  @ReadColumn({ column: 'int', description: 'Highest score, likelihood × impact.' })
  to!: number;
  @ReadColumn({ column: 'text', sql: ({ row }) => sql`${row}."nameTh"`, description: 'Thai name of the level.' })
  nameTh!: string;
  @ReadColumn({ column: 'text', sql: ({ row }) => sql`${row}."nameEn"`, description: 'English name of the level.' })
  nameEn!: string;
  @ReadColumn({ column: 'enum', enum: () => RiskColour, description: 'Colour in which it is drawn, beside its name.' })
  colour!: string;
}

@ReadType({
  description:
    'A matrix of risks: how levels follow from likelihood × impact. Agencies cut it differently, so that it is dated data with a source.',
  table: 'risk_matrix',
  history: 'versions',
  key: { column: 'code', kind: 'text' },
})
export class RiskMatrix {
  @ReadColumn({ column: 'text', description: 'Its own code.' })
  code!: string;
  @ReadColumn({ column: 'text', description: 'Thai name.' })
  nameTh!: string;
  @ReadColumn({ column: 'text', description: 'English name.' })
  nameEn!: string;
  @ReadColumn({ column: 'int', description: 'Likelihood and impact are rated from 1 to this, 3 to 5.' })
  size!: number;
  @ReadColumn({ column: 'text', description: 'Where the cut points were read.' })
  source!: string;
  @ReadColumn({ column: 'boolean', description: 'False while it rests on no official text.' })
  confirmed!: boolean;
  @ReadColumn({
    column: 'int',
    nullable: true,
    description:
      'First fiscal year, Buddhist Era, in which it holds, until another one does; null for one that is not in force.',
  })
  inForceFrom!: number | null;
  @ReadColumn({ column: 'int', description: 'Version, from 1; setRiskMatrix asks for the one that was read.' })
  version!: number;
  @ReadList({
    type: () => RiskBand,
    from: ({ row, parent }) => sql`${bandsOf(parent)} as ${row}("from", "to", "nameTh", "nameEn", colour, place)`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 4,
    description: 'The levels from the mildest to the gravest; every score has one.',
  })
  bands!: RiskBand[];
}
