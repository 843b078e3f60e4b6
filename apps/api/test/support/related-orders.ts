/** An order of the API by something else than a column of the row: its expression in plain SQL, and what its step says besides. */
export interface RelatedOrder {
  readonly sql: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
type Orders = Readonly<Record<string, RelatedOrder>>;

const seen = (alias: string, district: number | null, open: string): string =>
  district === null ? 'true' : `(${alias}.district_code = ${district} or ${open})`;
const percent = (district: number | null): string =>
  district === null
    ? 'm.current_percent'
    : `case when m.district_code = ${district} then m.current_percent else m.approved_percent end`;
const openPlan = `p.status = 'APPROVED'`;
/** The mean over all measures of a plan, those without a report as 0. */
const progressOf = (plan: string, district: number | null): string =>
  `(select round(sum(coalesce(${percent(district)}, 0)) / nullif(count(*), 0), 2) from measure m where m.plan_id = ${plan})`;
const districtOf = (column: string): string => `(select ${column} from district d where d.code = district_code)`;
const places: Orders = {
  DISTRICT_ZONE: { sql: districtOf('d.zone') },
  DISTRICT_NAME_TH: { sql: districtOf('d.name_th collate "th-x-icu"') },
};
const planOf = (district: number | null): Orders => ({
  PLAN_STATUS: { sql: '(select p.status from plan p where p.id = r.plan_id)' },
  PLAN_APPROVED_ON: { sql: '(select p.approved_on from plan p where p.id = r.plan_id)' },
  PLAN_AVERAGE_PERCENT_COMPLETE: { sql: progressOf('r.plan_id', district) },
});

/** Orders of lists by related rows and by figures of them, as the centre or as a district sees them. */
export function relatedOrders(list: string, district: number | null): Orders {
  switch (list) {
    case 'districts': {
      const result = (year: number, column: string): string =>
        `(select i.${column} from ita_result i where i.district_code = r.code and i.fiscal_year = ${year} and ${seen('i', district, 'i.published_total is not null')})`;
      const plans = `from plan p where p.district_code = r.code and ${seen('p', district, openPlan)}`;
      return {
        ITA_TOTAL: { sql: result(2566, 'total'), with: { fiscalYear: 2566 } },
        ITA_PUBLISHED_TOTAL: { sql: result(2565, 'published_total'), with: { fiscalYear: 2565 } },
        PLANS_COUNT: { sql: `(select count(*) ${plans})` },
        PLAN_AVERAGE_PERCENT_COMPLETE: {
          sql: `(select ${progressOf('p.id', district)} ${plans} and p.fiscal_year = 2566)`,
          with: { fiscalYear: 2566 },
        },
        PLANS_AVERAGE_PERCENT_COMPLETE_MAXIMUM: { sql: `(select max(${progressOf('p.id', district)}) ${plans})` },
        HEADLINE_AVERAGE_PERCENT_COMPLETE: {
          sql: `(select round(sum(coalesce((select e.percent from progress_entry e join progress_report h on h.id = e.report_id
              where e.measure_id = m.id and h.round = 'SIX_MONTH' and h.status = 'APPROVED'), 0)) / nullif(count(*), 0), 2)
            from measure m join plan p on p.id = m.plan_id where p.district_code = r.code and p.fiscal_year = 2566 and ${openPlan})`,
          with: { fiscalYear: 2566, round: 'SIX_MONTH' },
        },
      };
    }
    case 'plans': {
      const measures = (figure: string): string => `(select ${figure} from measure m where m.plan_id = r.id)`;
      return {
        ...places,
        AVERAGE_PERCENT_COMPLETE: { sql: progressOf('r.id', district) },
        MEASURES_COUNT: { sql: measures('count(*)') },
        MEASURES_BUDGET_SUM: { sql: measures('sum(m.budget)') },
        MEASURES_BUDGET_MEDIAN: {
          sql: measures('round((percentile_cont(0.5) within group (order by m.budget))::numeric, 2)'),
        },
        REPORTS_COUNT: {
          sql: `(select count(*) from progress_report p where p.plan_id = r.id and ${seen('p', district, openPlan)})`,
        },
      };
    }
    case 'progressReports':
      return {
        ...places,
        ...planOf(district),
        ENTRIES_PERCENT_COMPLETE_AVERAGE: {
          sql: '(select round(avg(e.percent), 2) from progress_entry e where e.report_id = r.id)',
        },
      };
    case 'itaResults':
      return {
        ...places,
        PUBLISHED_TOTAL: { sql: 'published_total' },
        INDICATOR_SCORE: {
          sql: '(select s.score from ita_indicator_score s where s.result_id = r.id and s.number = 3)',
          with: { number: 3 },
        },
        INSTRUMENTS_SCORE_MAXIMUM: {
          sql: '(select max(s.score) from ita_instrument_score s where s.result_id = r.id)',
        },
      };
    default:
      return { ...places, ...planOf(district) };
  }
}
