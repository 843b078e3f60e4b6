import { system } from '@sucharit/domain/access';
import type { CitySummaryInput, SummaryDistrict } from '@sucharit/domain/summaries';
import { refuse, type ReportingRound } from '@sucharit/domain/shared';
import type { SummaryContext } from '@sucharit/reports/city-summary';
import sql, { type Sql } from 'sql-template-tag';
import type { Database } from '../../../platform/database/index.js';

interface RoundRow {
  readonly dueOn: string;
  readonly version: number;
  readonly confirmed: boolean;
}
interface SchemeRow {
  readonly levels: SummaryContext['levels'];
  readonly version: number;
  readonly confirmed: boolean;
}
const roundRows = (fiscalYear: number, round: ReportingRound): Sql => sql`
  select due_on::text as "dueOn", version, confirmed from reporting_round
  where fiscal_year = ${fiscalYear} and round = ${round}`;

const schemeRows = (fiscalYear: number): Sql => sql`
  select version, confirmed,
    (select jsonb_agg(jsonb_build_object('code', level -> 'code', 'nameTh', level -> 'nameTh', 'nameEn', level -> 'nameEn')
            order by (level ->> 'order')::int)
     from jsonb_array_elements(definition -> 'levels') as level) as levels
  from ita_scheme where fiscal_year = ${fiscalYear}`;

/**
 * Every district, with what it has handed in; instants become dates of Bangkok, where the rounds are set. Measures are those
 * of an approved plan, progress is that of an approved report: every district reads a summary, and what a district has not
 * approved is its own, so of that the summary tells the state alone.
 */
const districtRows = (fiscalYear: number, round: ReportingRound): Sql => sql`
  select d.code, d.name_th as "nameTh", d.name_en as "nameEn", d.zone,
    case when p.id is not null then jsonb_build_object(
      'status', p.status,
      'approvedOn', p.approved_on,
      'measures', coalesce((
        select jsonb_agg(jsonb_build_object(
          'number', m.number,
          'dimension', m.dimension,
          'budget', m.budget::text,
          'progress', case when e.id is not null then
            jsonb_build_object('status', e.status, 'percentComplete', e.percent::text) end
        ) order by m.number)
        from measure m
        left join progress_entry e on e.report_id = r.id and e.measure_id = m.id and r.status = 'APPROVED'
        where m.plan_id = p.id and p.status = 'APPROVED'), '[]')) end as plan,
    case when r.id is not null then jsonb_build_object(
      'status', r.status,
      'submittedOn', (r.submitted_at at time zone 'Asia/Bangkok')::date) end as report,
    case when i.id is not null then jsonb_build_object('total', i.published_total::text, 'level', i.level) end as ita
  from district d
  left join plan p on p.district_code = d.code and p.fiscal_year = ${fiscalYear}
  left join progress_report r on r.plan_id = p.id and r.round = ${round}
  left join ita_result i on i.district_code = d.code and i.fiscal_year = ${fiscalYear} and i.published_total is not null
  order by d.code`;

/** What a summary is made of, and the moment at which it stood so, by the clock that dates the rows. */
export interface Gathered {
  readonly at: Date;
  readonly input: CitySummaryInput;
  /** levels of the year's ITA scheme in words, best first */
  readonly levels: SummaryContext['levels'];
}

/**
 * Everything a summary is made of, as it stood at one moment.
 * @throws Refusal ROUND_UNKNOWN when the centre has not set the round
 */
export function gatherSummaryInput(database: Database, fiscalYear: number, round: ReportingRound): Promise<Gathered> {
  return database.readSnapshot(system, async (read) => {
    const [moment] = await read<{ at: Date }>(sql`select clock_timestamp() as at`);
    if (!moment) throw new Error('the database does not tell the time');
    const [dates] = await read<RoundRow>(roundRows(fiscalYear, round));
    if (!dates) throw refuse('ROUND_UNKNOWN', { fiscalYear, round }, ['round']);
    const [scheme] = await read<SchemeRow>(schemeRows(fiscalYear));
    const ofRound = { kind: 'REPORTING_ROUND', fiscalYear, version: dates.version, confirmed: dates.confirmed };
    const ofScheme = scheme && { kind: 'ITA', fiscalYear, version: scheme.version, confirmed: scheme.confirmed };
    const levels = scheme?.levels ?? [];
    const input = {
      fiscalYear,
      round,
      dueOn: dates.dueOn,
      itaLevels: levels.map(({ code }) => code),
      schemes: [...(ofScheme ? [ofScheme] : []), ofRound],
      districts: await read<SummaryDistrict>(districtRows(fiscalYear, round)),
    };
    return { at: moment.at, input, levels };
  });
}
