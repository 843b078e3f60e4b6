import type { PriorYearIta } from '@sucharit/domain/plans';
import type { EntityManager } from 'typeorm';

/** The official ITA result of a year as a plan prints it; null when there is none. */
export async function officialIta(
  manager: EntityManager,
  districtCode: number,
  fiscalYear: number,
): Promise<PriorYearIta | null> {
  const [row] = (await manager.query(
    `select coalesce(published_total, total)::text as total, array(
       select score::text from ita_indicator_score where result_id = ita_result.id order by number) as scores
     from ita_result where district_code = $1 and fiscal_year = $2`,
    [districtCode, fiscalYear],
  )) as { total: string; scores: string[] }[];
  return row ? { fiscalYear, ...row } : null;
}

/** Positions of the indicators in the official ITA result of the year before a plan. */
export async function indicatorsBefore(
  manager: EntityManager,
  { districtCode, fiscalYear }: { readonly districtCode: number; readonly fiscalYear: number },
): Promise<number[]> {
  const rows = (await manager.query(
    'select number from ita_indicator_score where district_code = $1 and fiscal_year = $2',
    [districtCode, fiscalYear - 1],
  )) as { number: number }[];
  return rows.map(({ number }) => number);
}
