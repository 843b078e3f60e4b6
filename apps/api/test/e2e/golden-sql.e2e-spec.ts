import { describe, expect, it } from '@jest/globals';
import { library } from '@sucharit/contract/library';
import {
  contractOperations,
  dataStatements,
  statementsDuring,
  type TestAccountName,
  withApp,
} from '../support/index.js';

const app = withApp();

const variables: Readonly<Record<string, Record<string, unknown>>> = {
  CityOverview: { fiscalYear: 2566 },
  DistrictHistory: { code: 1023 },
  CityStatistics: { fiscalYear: 2566 },
  Measures: {},
};
const ordered = `{
  districts(orderBy: [{ field: ITA_TOTAL, fiscalYear: 2566, direction: DESC }, { field: PLANS_COUNT }], first: 5,
    filter: { headline: { fiscalYear: 2566, round: SIX_MONTH, meets: { changeOfAverage: { lt: 0 } } } }) { nodes { code } pageInfo { endCursor } }
  measures { groups(groupBy: [DISTRICT_ZONE], orderBy: [{ field: BUDGET_MEDIAN }]) {
    nodes { key { districtZone } aggregate { budget { median standardDeviation percentile(percent: 90) } } } } } }`;
const documents = [
  { name: 'Orders and figures of related rows', text: ordered, given: {} },
  ...Object.entries(variables).map(([name, given]) => ({ name, text: contractOperations[name] ?? '', given })),
  ...library.map(({ name, text }) => ({ name, text, given: {} })),
];

/** One clause a line, so that a difference shows the clause that changed. */
const laidOut = (statement: string): string =>
  statement
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=(?:select|from|left join|join|cross join|where|group by|order by|limit|union all)\b)/g, '\n');

/**
 * The SQL that each operation of the contract and each question of the library is compiled into, for who sees the whole city and for
 * who sees one district. A change of the compiler shows here what it changes: read the difference, then `jest -u` on this file.
 */
describe.each<TestAccountName>(['analyst', 'officer'])('the SQL compiled for the %s', (account) => {
  it.each(documents)('$name', async ({ text, given }) => {
    const client = await app.as(account);
    const statements = dataStatements(await statementsDuring(() => client.data(text, given)));
    expect(statements.map(laidOut).join('\n;\n')).toMatchSnapshot();
  });
});
