/** The questions of the published contract (operations 1 to 4), and hand-written SQL that answers each in one statement. */
import { YEARS } from './data.mjs';

/**
 * @typedef {Record<string, string | number | null>} Variables
 * @typedef {object} Question
 * @property {string} name of the operation
 * @property {string} document GraphQL
 * @property {(districts: number) => Variables[]} variables asked in turn, so that no answer is asked for twice in a row
 * @property {string} sql one row, column `data`: the answer as JSON text. A cursor in it is opaque and may differ from ours
 * @property {(variables: Variables) => unknown[]} parameters of `sql`
 */

const years = Array.from({ length: YEARS[1] - YEARS[0] + 1 }, (_, index) => YEARS[0] + index);

/** @type {Question[]} */
export const QUESTIONS = [
  {
    name: 'CityOverview',
    document: `query CityOverview($fiscalYear: Int!) {
      districts(first: 50) {
        totalCount
        nodes {
          code nameTh nameEn zone
          plan(fiscalYear: $fiscalYear) {
            id status approvedOn
            checklist { complete items { key status } }
            measures { number title dimension percentComplete }
          }
          ita(fiscalYear: $fiscalYear) { total level indicators { number score } }
        }
      }
    }`,
    variables: () => years.map((fiscalYear) => ({ fiscalYear })),
    parameters: ({ fiscalYear }) => [fiscalYear],
    sql: `select json_build_object('data', json_build_object('districts', json_build_object(
      'totalCount', (select count(*) from district),
      'nodes', (select json_agg(json_build_object(
          'code', d.code, 'nameTh', d.name_th, 'nameEn', d.name_en, 'zone', d.zone,
          'plan', case when p.id is not null then json_build_object('id', p.id, 'status', p.status, 'approvedOn', p.approved_on,
            'checklist', json_build_object(
              'complete', not p.checklist @> '[{"status": "MISSING"}]',
              'items', (select json_agg(json_build_object('key', i ->> 'key', 'status', i ->> 'status') order by place)
                        from jsonb_array_elements(p.checklist) with ordinality as e (i, place))),
            'measures', (select coalesce(json_agg(json_build_object('number', number, 'title', title, 'dimension', dimension,
                           'percentComplete', current_percent) order by number), '[]') from measure where plan_id = p.id)) end,
          'ita', case when r.id is not null then json_build_object('total', r.total, 'level', r.level,
            'indicators', (select coalesce(json_agg(json_build_object('number', number, 'score', score) order by number), '[]')
                           from ita_indicator_score where result_id = r.id)) end) order by d.code)
        from (select * from district order by code limit 50) d
        left join plan p on p.district_code = d.code and p.fiscal_year = $1
        left join ita_result r on r.district_code = d.code and r.fiscal_year = $1))))::text as data`,
  },
  {
    name: 'DistrictHistory',
    document: `query DistrictHistory($code: Int!) {
      district(code: $code) {
        nameTh
        plans { nodes { fiscalYear status measures { number title budget dimension objectives methods } risks { number description } } }
        itaResults { fiscalYear total level published { total } instruments { key score weight weightedScore } indicators { number nameTh score level } }
      }
    }`,
    variables: (districts) =>
      Array.from({ length: 50 }, (_, index) => ({ code: 1001 + Math.floor((index * districts) / 50) })),
    parameters: ({ code }) => [code],
    sql: `select json_build_object('data', json_build_object('district', (select json_build_object('nameTh', d.name_th,
      'plans', json_build_object('nodes', (select coalesce(json_agg(json_build_object('fiscalYear', fiscal_year, 'status', status,
          'measures', (select coalesce(json_agg(json_build_object('number', number, 'title', title, 'budget', budget::text,
             'dimension', dimension, 'objectives', objectives, 'methods', methods) order by number), '[]') from measure where plan_id = p.id),
          'risks', (select coalesce(json_agg(json_build_object('number', number, 'description', description) order by number), '[]')
             from risk where plan_id = p.id)) order by fiscal_year desc), '[]')
        from (select * from plan where district_code = d.code order by fiscal_year desc limit 50) p)),
      'itaResults', (select coalesce(json_agg(json_build_object('fiscalYear', fiscal_year, 'total', total, 'level', level,
          'published', case when published_total is not null then json_build_object('total', published_total) end,
          'instruments', (select json_agg(json_build_object('key', key, 'score', score, 'weight', weight, 'weightedScore', weighted_score)
             order by place) from ita_instrument_score where result_id = r.id),
          'indicators', (select json_agg(json_build_object('number', number, 'nameTh', name_th, 'score', score, 'level', level)
             order by number) from ita_indicator_score where result_id = r.id)) order by fiscal_year), '[]')
        from ita_result r where district_code = d.code))
      from district d where code = $1)))::text as data`,
  },
  {
    name: 'CityStatistics',
    document: `query CityStatistics($fiscalYear: Int!) {
      cityStatistics(fiscalYear: $fiscalYear) {
        districtCount
        plans { approved submitted draft missing }
        measures { total completed inProgress notStarted averagePercentComplete }
        byZone { zone districtCount averageItaTotal averagePercentComplete }
        byDimension { dimension measureCount averagePercentComplete budget }
        ita { average median minimum maximum levels { level count } }
      }
    }`,
    variables: () => years.map((fiscalYear) => ({ fiscalYear })),
    parameters: ({ fiscalYear }) => [fiscalYear],
    // The measures are read once and added up by zone and dimension; every figure is a sum over those few rows.
    sql: `with m as materialized (
        select d.zone, m.dimension, count(*) as total, coalesce(sum(current_percent), 0) as percent, sum(budget) as budget,
          count(*) filter (where current_status = 'COMPLETED') as completed,
          count(*) filter (where current_status = 'IN_PROGRESS') as in_progress,
          count(*) filter (where current_status is null or current_status = 'NOT_STARTED') as not_started
        from measure m join district d on d.code = m.district_code where m.fiscal_year = $1 group by d.zone, m.dimension),
      i as materialized (select d.zone, r.published_total as total, r.level from ita_result r join district d on d.code = r.district_code
        where r.fiscal_year = $1 and r.published_total is not null),
      p as (select count(*) as districts, count(*) filter (where status = 'APPROVED') as approved,
        count(*) filter (where status in ('SUBMITTED', 'ENDORSED', 'RECOMMENDED')) as submitted,
        count(*) filter (where status in ('DRAFT', 'RETURNED')) as draft, count(*) filter (where status is null) as missing
        from district d left join plan p on p.district_code = d.code and p.fiscal_year = $1)
      select json_build_object('data', json_build_object('cityStatistics', json_build_object(
        'districtCount', p.districts,
        'plans', json_build_object('approved', approved, 'submitted', submitted, 'draft', draft, 'missing', missing),
        'measures', (select json_build_object('total', coalesce(sum(total), 0), 'completed', coalesce(sum(completed), 0),
          'inProgress', coalesce(sum(in_progress), 0), 'notStarted', coalesce(sum(not_started), 0),
          'averagePercentComplete', round(sum(percent) / sum(total), 2)) from m),
        'byZone', (select json_agg(json_build_object('zone', z.zone, 'districtCount', z.districts,
            'averageItaTotal', (select round(avg(total), 2) from i where i.zone = z.zone),
            'averagePercentComplete', (select round(sum(percent) / sum(total), 2) from m where m.zone = z.zone)) order by
            array_position(array['CENTRAL', 'SOUTH', 'NORTH', 'EAST', 'NORTH_THONBURI', 'SOUTH_THONBURI'], z.zone))
          from (select zone, count(*) as districts from district group by zone) z),
        'byDimension', (select json_agg(json_build_object('dimension', dimension, 'measureCount', total,
            'averagePercentComplete', percent, 'budget', budget) order by place)
          from (select n.dimension, n.place, coalesce(sum(total), 0) as total, round(sum(percent) / sum(total), 2) as percent,
              sum(budget)::text as budget
            from unnest(array['CULTURE_OF_INTEGRITY', 'TRANSPARENT_ADMINISTRATION', 'PUBLIC_PARTICIPATION', 'AUDIT_MECHANISMS'])
              with ordinality as n (dimension, place) left join m using (dimension) group by n.dimension, n.place) as by_dimension),
        'ita', (select json_build_object('average', average, 'minimum', minimum, 'maximum', maximum,
            'median', round((totals[(count + 1) / 2] + totals[(count + 2) / 2]) / 2, 2),
            'levels', (select coalesce(json_agg(json_build_object('level', level, 'count', count) order by level), '[]')
               from (select level, count(*) as count from i where level is not null group by level) as by_level))
          from (select count(*) as count, round(avg(total), 2) as average, min(total) as minimum, max(total) as maximum,
              array_agg(total order by total) as totals from i) as figures))))::text as data from p`,
  },
  {
    name: 'Measures',
    document: `query Measures($after: String) {
      measures(
        filter: { fiscalYear: { eq: 2566 }, dimension: { in: [CULTURE_OF_INTEGRITY, TRANSPARENT_ADMINISTRATION] } }
        orderBy: [{ field: PERCENT_COMPLETE, direction: ASC }]
        first: 20
        after: $after
      ) { totalCount pageInfo { endCursor hasNextPage } nodes { number title plan { fiscalYear district { code nameTh } } } }
    }`,
    variables: () => [{ after: null }],
    parameters: () => [],
    sql: `with page as (select *, row_number() over (order by current_percent, id) as place from measure
        where fiscal_year = 2566 and dimension in ('CULTURE_OF_INTEGRITY', 'TRANSPARENT_ADMINISTRATION')
        order by current_percent, id limit 21)
      select json_build_object('data', json_build_object('measures', json_build_object(
        'totalCount', (select count(*) from measure
          where fiscal_year = 2566 and dimension in ('CULTURE_OF_INTEGRITY', 'TRANSPARENT_ADMINISTRATION')),
        'pageInfo', json_build_object('endCursor', (select concat_ws(',', current_percent, id) from page where place <= 20
          order by place desc limit 1), 'hasNextPage', (select count(*) > 20 from page)),
        'nodes', (select json_agg(json_build_object('number', m.number, 'title', m.title, 'plan', json_build_object(
            'fiscalYear', p.fiscal_year, 'district', json_build_object('code', d.code, 'nameTh', d.name_th))) order by m.place)
          from page m join plan p on p.id = m.plan_id join district d on d.code = p.district_code where m.place <= 20))))::text as data`,
  },
];

/** The answer without what is opaque and therefore differs between designs. @param {string} text */
export const comparable = (text) =>
  JSON.parse(text, (key, value) => (key === 'endCursor' && value !== null ? 'a cursor' : value));

/** @param {Question} question @param {number} districts @returns {string[]} request bodies */
export const bodiesOf = ({ name, document, variables }, districts) =>
  variables(districts).map((given) => JSON.stringify({ operationName: name, query: document, variables: given }));
