import { beforeAll, describe, expect, it } from '@jest/globals';
import { permissionsOf } from '@sucharit/domain/access';
import { reportingRounds } from '@sucharit/domain/shared';
import { getNamedType, isEnumType, isNonNullType } from 'graphql';
import type { AccessInventory } from '../../src/platform/access/index.js';
import {
  schemaOf,
  insertFigures,
  insertPlan,
  insertReport,
  pathDocuments,
  smallestChecklist,
  smallestMatrix,
  smallestScheme,
  testAccounts,
  type PlanPlace,
  type TestAccountName,
  withApp,
} from '../support/index.js';

/** Stands in everything that only its district and the city may see. */
const secret = (what: string): string => `ลับ-${what}-ลับ`;
const secretTexts = [
  'document',
  'linkage',
  'situation',
  'bribery',
  'gift',
  'objective',
  'goal',
  'benefit',
  'swot',
  'evidence',
  'mission',
  'title',
  'method',
  'risk',
  'returned-plan',
  'done',
  'difficulty',
  'reason',
  'link',
  'returned-report',
  'source',
  'level',
  'indicator',
  'comment',
  'author',
  'report-comment',
  'actor',
  'step-reason',
  'version',
  'report-actor',
  'report-reason',
  'report-version',
  'saver',
  'notice-actor',
  'notice-reason',
  'stand-in',
  'stood-in-for',
  'report-stood-in-for',
  'mark-actor',
  'mark-reason',
].map(secret);
/** Figures that occur nowhere else. */
const secretFigures = ['77.77', '61.61', '62.62', '63.63', '987654.32'];

const atOnce = 4;
/** Deep enough to come to every type from every root; longer ways repeat parts of these. */
const bounds = { depth: 6, tokens: 450, aliases: 12, values: 4_000 };
/** How many of the district's last rows, by year, are needed to meet every secret one. */
const lastRows: Readonly<Record<string, number>> = { plans: 3, measures: 6, itaResults: 4 };

const handInKinds = ['PLAN', 'SIX_MONTH', 'TWELVE_MONTH'];

const app = withApp();
let documents: readonly string[];
let ways: ReadonlySet<string>;
beforeAll(async () => {
  await insertFigures(app.database);
  const ids = await hide();
  const years = [ids.draftYear, ids.reportYear, 2563];
  ({ documents, ways } = pathDocuments(schemaOf(app), bounds, ({ args, name }, parent) => {
    const has = (argument: string): boolean =>
      args.some((given) => given.name === argument && isNonNullType(given.type));
    if (has('scores')) return [];
    if (name === 'itaSchemePreview') return [`(input: ${smallestScheme(2599)})`];
    if (name === 'itemChecklistPreview') return [`(input: ${smallestChecklist()})`];
    if (name === 'riskMatrixPreview') return [`(input: ${smallestMatrix(2599)})`];
    if (name === 'similarTexts')
      return ['STRENGTH', 'MEASURE', 'RISK'].map((kind) => `(fiscalYear: ${ids.draftYear}, kind: ${kind})`);
    if (has('id'))
      return name === 'plan' ? [`(id: "${ids.draft}")`, `(id: "${ids.returned}")`] : [`(id: "${ids.report}")`];
    if (has('code')) return ['(code: 1023)'];
    if (has('kind')) return years.flatMap((year) => handInKinds.map((kind) => `(fiscalYear: ${year}, kind: ${kind})`));
    if (has('districtCode') && has('fiscalYear'))
      return years.map((year) => `(districtCode: 1023, fiscalYear: ${year})`);
    if (has('districtCode')) return ['(districtCode: 1023)'];
    if (has('round'))
      return reportingRounds.flatMap((round) =>
        has('fiscalYear') ? years.map((year) => `(fiscalYear: ${year}, round: ${round})`) : [`(round: ${round})`],
      );
    if (has('fiscalYear')) return years.map((year) => `(fiscalYear: ${year})`);
    if (has('number')) return ['(number: 1)'];
    // Everything a group can be made of: no key and no figure may tell more than the rows.
    const groupBy = args.find((given) => given.name === 'groupBy')?.type;
    const keys = groupBy && getNamedType(groupBy);
    if (isEnumType(keys)) {
      const names = keys.getValues().map(({ name: value }) => value);
      const parts = Array.from({ length: Math.ceil(names.length / 6) }, (_, index) =>
        names.slice(6 * index, 6 * index + 6),
      );
      return parts.map((part) => `(groupBy: [${part.join(', ')}])`);
    }
    // What an edge leads to is what a node leads to.
    if (name === 'edges' && parent.name !== 'MeasureConnection') return [];
    if (name === 'citySummaries') return ['(first: 5)'];
    if (
      !args.some((given) => given.name === 'filter') ||
      /^(accessTokens|managedAccounts|auditEvents|auditVerifications|queuedJobs)$/.test(name)
    )
      return [''];
    if (parent.name !== 'Query') return [`(first: 5, filter: { fiscalYear: { gt: 2600 } })`];
    const field = name === 'districts' ? 'code' : 'districtCode';
    const order = { districts: 'CODE', contactChannels: 'DISTRICT_CODE' }[name] ?? 'FISCAL_YEAR';
    return [`(last: ${lastRows[name] ?? 1}, filter: { ${field}: { eq: 1023 } }, orderBy: [{ field: ${order} }])`];
  }));
});

/** Puts secrets into what district 1023 has not published: a draft, a returned plan, an unfinished report, an unpublished result. */
async function hide(): Promise<{
  draft: string;
  returned: string;
  report: string;
  draftYear: number;
  reportYear: number;
}> {
  const { database } = app;
  const draft = await insertPlan(database, 1023, 'DRAFT');
  const returned = await insertPlan(database, 1023, 'RETURNED');
  const report = await insertReport(database, 1023, 'RETURNED');
  const swot = ['strengths', 'weaknesses', 'opportunities', 'threats'].map((list) => [
    list,
    [{ factor: null, text: secret('swot') }],
  ]);
  await database.query(
    `update plan set document_number = $2, strategic_linkage = $3, corruption_situation = $4, anti_bribery = $5, no_gift_rules = array[$6],
       objectives = array[$7], goals = array[$8], benefits = array[$9], swot = $10, checklist = $11,
       prior_year_ita = '{"fiscalYear": 2565, "scores": ["63.63"], "total": "63.63"}' where id = $1`,
    [
      draft.planId,
      ...['document', 'linkage', 'situation', 'bribery', 'gift', 'objective', 'goal', 'benefit'].map(secret),
      JSON.stringify(Object.fromEntries(swot)),
      JSON.stringify([
        { key: 'CPI_ACTIVITY', status: 'MET', evidence: { text: secret('evidence'), start: 1, end: 2 } },
      ]),
    ],
  );
  await hideHistory(draft, report);
  await database.query('update plan set return_reason = $2 where id = $1', [returned.planId, secret('returned-plan')]);
  await database.query(
    `update measure set mission = $2, title = $3, methods = array[$4], objectives = array[$4], budget = 987654.32, budget_status = 'AMOUNT'
     where plan_id = $1`,
    [draft.planId, secret('mission'), secret('title'), secret('method')],
  );
  await database.query(
    `insert into risk (plan_id, district_code, fiscal_year, number, description) values ($1, 1023, $2, 1, $3)`,
    [draft.planId, draft.fiscalYear, secret('risk')],
  );
  await database.query('update progress_report set return_reason = $2 where id = $1', [
    report.reportId,
    secret('returned-report'),
  ]);
  await database.query(
    `update progress_entry set percent = 77.77, status = 'CANNOT_PROCEED', reason = 'OTHER', done = $2, difficulty = $3, reason_text = $4,
       evidence_links = array[$5] where report_id = $1`,
    [report.reportId, ...['done', 'difficulty', 'reason', 'link'].map(secret)],
  );
  await database.query(
    `update measure set current_percent = 77.77, current_status = 'CANNOT_PROCEED' where plan_id = $1`,
    [report.planId],
  );
  const [result] = await database.query<{ id: string }>(
    `insert into ita_result (district_code, fiscal_year, total, level, source, scheme_version) values (1023, 2563, 61.61, $1, $2, 1) returning id`,
    [secret('level'), secret('source')],
  );
  await database.query(
    `insert into ita_instrument_score (result_id, district_code, fiscal_year, key, place, weight, score, weighted_score)
     values ($1, 1023, 2563, 'IIT', 1, 30, 62.62, 18.79)`,
    [result?.id],
  );
  await database.query(
    `insert into ita_indicator_score (result_id, district_code, fiscal_year, number, instrument, name_th, name_en, score, level)
     values ($1, 1023, 2563, 1, 'IIT', $2, $2, 61.61, $2)`,
    [result?.id, secret('indicator')],
  );
  return {
    draft: draft.planId,
    returned: returned.planId,
    report: report.reportId,
    draftYear: draft.fiscalYear,
    reportYear: report.fiscalYear,
  };
}

/** What has been said about the plans and what became of them; it stays within the district also where the plan is published. */
async function hideHistory(draft: PlanPlace, report: PlanPlace & { reportId: string }): Promise<void> {
  const { database } = app;
  await app.as('officer');
  for (const [place, reportId, body] of [
    [draft, null, secret('comment')],
    [report, report.reportId, secret('report-comment')],
  ] as const)
    await database.query(
      `insert into plan_comment (plan_id, district_code, fiscal_year, report_id, body, author_id, author_name, author_role, written_at)
       select $1, 1023, $2, $3, $4, id, $5, 'DISTRICT_OFFICER', now() from account where district_code = 1023 limit 1`,
      [place.planId, place.fiscalYear, reportId, body, secret('author')],
    );
  await database.query(
    `insert into plan_revision (plan_id, district_code, fiscal_year, number, content, kept_at) values ($1, 1023, $2, 1, $3, now())`,
    [report.planId, report.fiscalYear, JSON.stringify({ goals: [secret('version')] })],
  );
  await database.query(
    `insert into plan_step (plan_id, district_code, fiscal_year, number, kind, at, actor_name, actor_role, reason, for_name)
     values ($1, 1023, $2, 1, 'RETURN', now(), $3, 'DISTRICT_DIRECTOR', $4, $5)`,
    [report.planId, report.fiscalYear, secret('actor'), secret('step-reason'), secret('stood-in-for')],
  );
  await database.query(
    `insert into report_revision (report_id, plan_id, district_code, number, content, kept_at) values ($1, $2, 1023, 1, $3, now())`,
    [report.reportId, report.planId, JSON.stringify({ 1: { done: secret('report-version') } })],
  );
  await database.query(
    `insert into report_step (report_id, plan_id, district_code, number, kind, at, actor_name, actor_role, reason, for_name)
     values ($1, $2, 1023, 1, 'RETURN', now(), $3, 'DISTRICT_DIRECTOR', $4, $5)`,
    [report.reportId, report.planId, secret('report-actor'), secret('report-reason'), secret('report-stood-in-for')],
  );
  await database.query(
    `insert into centre_mark (plan_id, district_code, fiscal_year, number, version, act, at, actor_name, reason, reason_codes)
     values ($1, 1023, $2, 1, 1, 'RETURN', now(), $3, $4, '{OTHER}')`,
    [report.planId, report.fiscalYear, secret('mark-actor'), secret('mark-reason')],
  );
  await database.query(`update plan set saved_by_name = $2 where id = $1`, [report.planId, secret('saver')]);
  await app.as('director');
  await database.query(
    `insert into stand_in (district_code, account_id, person_name, person_role, stand_in_id, stand_in_name, stand_in_role,
       first_on, last_on, reason, set_by, set_by_name, set_by_role, set_at)
     select 1023, person.id, 'x', person.role, other.id, 'x', other.role, current_date + 9, current_date + 9, $3, person.id, 'x',
       person.role, now()
     from account as person, account as other where person.username = $1 and other.username = $2`,
    [testAccounts.director.username, testAccounts.officer.username, secret('stand-in')],
  );
  await database.query(
    `insert into notice (kind, told_roles, district_code, fiscal_year, hand_in, plan_id, message, sent_on, sent_by, sent_by_name)
     select 'RETURN', array['DISTRICT_OFFICER'], 1023, $2, 'PLAN', $1, $3, current_date, id, $4 from account where username = $5`,
    [draft.planId, draft.fiscalYear, secret('notice-reason'), secret('notice-actor'), testAccounts.director.username],
  );
}

/** Whether the document asks for what the account's role may not ask for at all. */
function isReserved(document: string, account: TestAccountName): boolean {
  const rule = app.get<AccessInventory>('AccessInventory').ruleOf(`Query.${/\w+/.exec(document)?.[0]}`);
  const held = permissionsOf(testAccounts[account].role);
  return rule?.kind === 'permission' && !rule.permissions.some((one) => held.has(one));
}

/** What of the secrets an account finds, and in answer to which documents. */
async function foundBy(account: TestAccountName): Promise<{ secrets: string[]; documents: string[] }> {
  const client = await app.as(account);
  const secrets = new Set<string>();
  const telling = new Set<string>();
  const ask = async (document: string): Promise<void> => {
    const { text, codes } = await client.gql(document);
    expect([document, codes]).toEqual([document, isReserved(document, account) ? ['FORBIDDEN'] : []]);
    const told = [...secretTexts, ...secretFigures].filter((known) => text.includes(known));
    for (const known of told) secrets.add(known);
    if (told.length > 0) telling.add(document);
  };
  for (let start = 0; start < documents.length; start += atOnce)
    await Promise.all(documents.slice(start, start + atOnce).map(ask));
  return { secrets: [...secrets].sort(), documents: [...telling] };
}

describe('T13, T14: every way through the schema', () => {
  it('is asked for, each to its plain fields', () => {
    expect(ways.size).toBeGreaterThan(1500);
    expect(ways).toContain('measures.nodes.plan.district.itaResults');
  });

  it('shows its officer all that the district has not published', async () => {
    const { secrets, documents: telling } = await foundBy('officer');
    expect(secrets).toEqual([...secretTexts, ...secretFigures].sort());
    expect(telling.length).toBeGreaterThan(30);
  }, 240_000);

  it('shows an officer of another district nothing of it', async () => {
    expect(await foundBy('otherOfficer')).toEqual({ secrets: [], documents: [] });
  }, 240_000);
});
