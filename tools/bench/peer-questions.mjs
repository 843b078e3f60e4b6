/** The questions of the contract as PostGraphile's own schema asks them, and its answers in the contract's form. */
import { comparable, QUESTIONS } from './questions.mjs';

/**
 * @typedef {object} PeerQuestion
 * @property {string} document
 * @property {(data: any) => unknown} shape its `data` in the contract's form; numbers with decimals come as text
 */

const statistics = QUESTIONS.find(({ name }) => name === 'CityStatistics')?.sql ?? '';

/**
 * What a user of PostGraphile writes in SQL because the tables do not say it: the checklist without its evidence, and the
 * statistics, by the very statement that the limit uses.
 */
export const PEER_FUNCTIONS = `
  create or replace function plan_checklist_summary(plan plan) returns json language sql stable as $$
    select json_build_object(
      'complete', not plan.checklist @> '[{"status": "MISSING"}]',
      'items', (select json_agg(json_build_object('key', i ->> 'key', 'status', i ->> 'status') order by place)
                from jsonb_array_elements(plan.checklist) with ordinality as e (i, place))) $$;
  create or replace function city_statistics(fiscal_year integer) returns json language sql stable as $$
    select data::json -> 'data' -> 'cityStatistics' from (${statistics}) as answer $$`;

const numberOf = (/** @type {string | null} */ text) => (text === null ? null : Number(text));
const MEASURES = 'measuresByPlanIdAndDistrictCodeAndFiscalYear';
const RISKS = 'risksByPlanIdAndDistrictCodeAndFiscalYear';
const INDICATORS = 'itaIndicatorScoresByResultIdAndDistrictCodeAndFiscalYear';
const INSTRUMENTS = 'itaInstrumentScoresByResultIdAndDistrictCodeAndFiscalYear';
const PLAN = 'planByPlanIdAndDistrictCodeAndFiscalYear';

/** @type {Map<string, PeerQuestion>} */
export const PEER_QUESTIONS = new Map([
  [
    'CityOverview',
    {
      document: `query CityOverview($fiscalYear: Int!) {
        allDistricts(first: 50, orderBy: [CODE_ASC]) {
          totalCount
          nodes {
            code nameTh nameEn zone
            plansByDistrictCode(condition: { fiscalYear: $fiscalYear }) { nodes {
              rowId status approvedOn checklistSummary
              ${MEASURES}(orderBy: [NUMBER_ASC]) { nodes { number title dimension currentPercent } }
            } }
            itaResultsByDistrictCode(condition: { fiscalYear: $fiscalYear }) { nodes {
              total level
              ${INDICATORS}(orderBy: [NUMBER_ASC]) { nodes { number score } }
            } }
          }
        }
      }`,
      shape: ({ allDistricts: { totalCount, nodes } }) => ({
        districts: {
          totalCount,
          nodes: nodes.map((/** @type {any} */ { plansByDistrictCode, itaResultsByDistrictCode, ...district }) => {
            const [plan] = plansByDistrictCode.nodes;
            const [ita] = itaResultsByDistrictCode.nodes;
            return {
              ...district,
              plan: plan
                ? {
                    id: plan.rowId,
                    status: plan.status,
                    approvedOn: plan.approvedOn,
                    checklist: plan.checklistSummary,
                    measures: plan[MEASURES].nodes.map((/** @type {any} */ { currentPercent, ...measure }) => ({
                      ...measure,
                      percentComplete: numberOf(currentPercent),
                    })),
                  }
                : null,
              ita: ita
                ? { total: numberOf(ita.total), level: ita.level, indicators: scores(ita[INDICATORS].nodes, ['score']) }
                : null,
            };
          }),
        },
      }),
    },
  ],
  [
    'DistrictHistory',
    {
      document: `query DistrictHistory($code: Int!) {
        districtByCode(code: $code) {
          nameTh
          plansByDistrictCode(orderBy: [FISCAL_YEAR_DESC], first: 50) { nodes {
            fiscalYear status
            ${MEASURES}(orderBy: [NUMBER_ASC]) { nodes { number title budget dimension objectives methods } }
            ${RISKS}(orderBy: [NUMBER_ASC]) { nodes { number description } }
          } }
          itaResultsByDistrictCode(orderBy: [FISCAL_YEAR_ASC]) { nodes {
            fiscalYear total level publishedTotal
            ${INSTRUMENTS}(orderBy: [PLACE_ASC]) { nodes { key score weight weightedScore } }
            ${INDICATORS}(orderBy: [NUMBER_ASC]) { nodes { number nameTh score level } }
          } }
        }
      }`,
      shape: ({ districtByCode }) => ({
        district: {
          nameTh: districtByCode.nameTh,
          plans: {
            nodes: districtByCode.plansByDistrictCode.nodes.map((/** @type {any} */ plan) => ({
              fiscalYear: plan.fiscalYear,
              status: plan.status,
              measures: plan[MEASURES].nodes,
              risks: plan[RISKS].nodes,
            })),
          },
          itaResults: districtByCode.itaResultsByDistrictCode.nodes.map((/** @type {any} */ result) => ({
            fiscalYear: result.fiscalYear,
            total: numberOf(result.total),
            level: result.level,
            published: result.publishedTotal === null ? null : { total: numberOf(result.publishedTotal) },
            instruments: scores(result[INSTRUMENTS].nodes, ['score', 'weight', 'weightedScore']),
            indicators: scores(result[INDICATORS].nodes, ['score']),
          })),
        },
      }),
    },
  ],
  [
    'CityStatistics',
    {
      document: `query CityStatistics($fiscalYear: Int!) { cityStatistics(fiscalYear: $fiscalYear) }`,
      shape: (data) => data,
    },
  ],
  [
    'Measures',
    {
      document: `query Measures($after: Cursor) {
        allMeasures(
          filter: { fiscalYear: { equalTo: 2566 }, dimension: { in: ["CULTURE_OF_INTEGRITY", "TRANSPARENT_ADMINISTRATION"] } }
          orderBy: [CURRENT_PERCENT_ASC, PRIMARY_KEY_ASC]
          first: 20
          after: $after
        ) { totalCount pageInfo { endCursor hasNextPage } nodes { number title ${PLAN} { fiscalYear districtByDistrictCode { code nameTh } } } }
      }`,
      shape: ({ allMeasures: { nodes, ...page } }) =>
        comparable(
          JSON.stringify({
            measures: {
              ...page,
              nodes: nodes.map((/** @type {any} */ { number, title, [PLAN]: plan }) => ({
                number,
                title,
                plan: { fiscalYear: plan.fiscalYear, district: plan.districtByDistrictCode },
              })),
            },
          }),
        ),
    },
  ],
]);

/** @param {any[]} rows @param {string[]} names of what is a number */
function scores(rows, names) {
  return rows.map((row) => ({ ...row, ...Object.fromEntries(names.map((name) => [name, numberOf(row[name])])) }));
}
