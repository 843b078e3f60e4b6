import type { Page } from 'playwright-core';
import {
  insertChecklists,
  insertContactChannels,
  insertFigures,
  insertJob,
  insertRiskMatrices,
  until,
  type TestAccountName,
  type TestApp,
} from '../../../api/test/support/index.js';

/** A page in one of its states: who opens which address, the heading that shows that it is there, and what else must be there. */
export interface OnePage {
  /** null: nobody has signed in. */
  readonly account: TestAccountName | null;
  /** `:name` stands for what `preparePages` returns under that name. */
  readonly path: string;
  readonly th: string;
  readonly en: string;
  /** A selector of what makes this state what it is. */
  readonly shows?: string;
  /** What brings the state about, by selectors that hold in both languages. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const chart = 'main svg[role=img] desc';
const rows = 'tbody tr';
const nothing = '00000000-0000-4000-8000-000000000000';

/** Opens all tables of charts. */
const openTables = async (page: Page): Promise<void> => {
  await page.locator(chart).first().waitFor({ state: 'attached' });
  const closed = page.getByRole('button', { name: /^(แสดงตาราง|Show table)/ });
  while ((await closed.count()) > 0) await closed.first().click();
};

const city = { account: 'center', th: 'ภาพรวมเมือง', en: 'City overview' } as const;
const submissions = { account: 'center', th: 'การส่งแผนและรายงาน', en: 'Submissions' } as const;
const risks = { account: 'center', th: 'ความเสี่ยงการทุจริต', en: 'Corruption risks', shows: '.risk-map' } as const;
const search = { account: 'center', th: 'ค้นหา', en: 'Search' } as const;
const channels = { th: 'ช่องทางติดต่อและร้องเรียน', en: 'Contact channels' } as const;
const district = { th: 'เขตหนองแขม', en: 'Nong Khaem District' } as const;
const ita = { account: 'analyst', th: 'ผล ITA', en: 'ITA results' } as const;
const explorer = { account: 'analyst', th: 'สำรวจ API', en: 'API explorer', shows: '.cm-editor' } as const;
const closed = { th: 'บัญชีนี้ไม่มีสิทธิ์เปิดหน้านี้', en: 'This account may not open this page' } as const;

/** Every page of the console, in every state that has markup of its own. */
export const everyPage: readonly OnePage[] = [
  { account: null, path: '/login', th: 'เข้าสู่ระบบ', en: 'Sign in' },
  { ...city, path: '/city?year=2566', shows: chart },
  { ...city, path: '/city?year=2566&measure=checklist', shows: chart },
  { ...city, path: '/city?year=2566&measure=progress', shows: chart },
  { ...city, path: '/city?year=2566&measure=ita', shows: chart },
  { ...city, path: '/city?year=2566&measure=sixMonth', shows: chart },
  { ...city, path: '/city?year=2566&measure=twelveMonth', shows: chart },
  { ...city, path: '/city?year=2566&as=table', shows: rows, act: openTables },
  { ...submissions, path: '/submissions?year=2566', shows: rows },
  { ...submissions, path: '/submissions?year=2566&q=zzzz' },
  { account: 'center', path: '/gaps?year=2566', th: 'สิ่งที่ยังขาดของแผน', en: 'What plans lack', shows: rows },
  { ...risks, path: '/risks?year=2566' },
  { ...risks, path: '/risks?year=2566&at=residual&cell=none' },
  {
    account: 'center',
    path: '/similar-texts?year=2566&kind=MEASURE',
    th: 'ข้อความที่คล้ายกันระหว่างเขต',
    en: 'Similar texts of districts',
    shows: 'main section',
  },
  { ...channels, account: 'analyst', path: '/channels', shows: rows },
  { ...channels, account: 'officer', path: '/channels' },
  { ...channels, account: 'center', path: '/channels?edit=new-city', shows: 'main form' },
  { account: 'analyst', path: '/references', th: 'แผนระดับบน', en: 'Higher plans', shows: rows },
  {
    account: 'center',
    path: '/references?edit=MASTER_PLAN_21_2561',
    th: 'แผนระดับบน',
    en: 'Higher plans',
    shows: 'main form',
  },
  { ...search, path: '/search' },
  { ...search, path: '/search?q=open', shows: 'main section' },
  { ...search, path: '/search?q=zzzz', shows: 'main [role=status]' },
  { account: 'center', path: '/districts', th: 'สำนักงานเขต', en: 'Districts', shows: 'main a[href^="/districts/"]' },
  { account: 'center', path: '/districts/1023?year=2566', ...district, shows: rows },
  {
    account: 'center',
    path: '/districts/1004?year=2566',
    th: 'เขตบางรัก',
    en: 'Bang Rak District',
    shows: chart,
    act: openTables,
  },
  { account: 'officer', path: '/my-district?year=2566', ...district, shows: rows },
  {
    account: 'center',
    path: '/plans/:readPlan',
    th: 'แผนปี 2566 เขตหนองแขม',
    en: 'Plan of 2566, Nong Khaem District',
    shows: '#measures dl, #measures table',
  },
  {
    account: 'otherOfficer',
    path: '/plans/:editedPlan',
    th: 'แผนปี 2566 เขตบางพลัด',
    en: 'Plan of 2566, Bang Phlat District',
    shows: '#measures textarea',
  },
  {
    account: 'otherDirector',
    path: '/plans/:endorsedPlan',
    th: 'แผนปี 2565 เขตบางพลัด',
    en: 'Plan of 2565, Bang Phlat District',
    shows: 'main [role=spinbutton]',
  },
  {
    account: 'otherOfficer',
    path: '/plans/:amendedPlan/amendment',
    th: 'ร่างแก้ไขแผนปี 2564 เขตบางพลัด',
    en: 'Amendment of the plan of 2564, Bang Phlat District',
    shows: '#differences',
  },
  { account: 'center', path: `/plans/${nothing}`, th: 'แผน', en: 'Plan' },
  {
    account: 'officer',
    path: '/reports/:editedReport',
    th: 'รายงานรอบ 6 เดือน ปี 2566',
    en: '6-month report of 2566',
    shows: '#measure-8 textarea',
  },
  {
    account: 'director',
    path: '/reports/:submittedReport',
    th: 'รายงานรอบ 12 เดือน ปี 2566',
    en: '12-month report of 2566',
    shows: '#measure-8',
  },
  { account: 'center', path: `/reports/${nothing}`, th: 'ความก้าวหน้า', en: 'Progress' },
  { account: 'officer', path: '/plan-import', th: 'นำเข้าแผน', en: 'Import a plan' },
  { account: 'center', path: '/notices', th: 'การแจ้งเตือน', en: 'Notices', shows: 'main li' },
  { account: 'otherOfficer', path: '/notices', th: 'การแจ้งเตือน', en: 'Notices', shows: 'main li' },
  { account: 'officer', path: '/notices', th: 'การแจ้งเตือน', en: 'Notices' },
  { ...ita, path: '/ita?year=2566', shows: rows },
  { ...ita, path: '/ita?year=2567' },
  { ...ita, path: '/ita?year=2600' },
  { ...ita, path: '/ita?view=city&year=2566', shows: chart, act: openTables },
  { ...ita, path: '/ita?view=years&district=1001', shows: chart, act: openTables },
  { ...ita, path: '/ita?view=check&year=2566', shows: rows },
  { ...ita, path: '/ita?view=calculator&year=2566', shows: '#score-10' },
  { account: 'center', path: '/summaries', th: 'สรุปภาพรวม', en: 'City summaries', shows: rows },
  {
    account: 'analyst',
    path: '/summaries/:summary?with=:earlierSummary',
    th: 'สรุปปี 2566 รอบ 6 เดือน',
    en: 'Summary of 2566, 6-month round',
    shows: rows,
  },
  { account: 'analyst', path: `/summaries/${nothing}`, th: 'สรุปภาพรวม', en: 'City summaries' },
  { account: 'officer', path: '/my-account', th: 'บัญชีของท่าน', en: 'My account', shows: rows },
  {
    account: 'director',
    path: '/my-account',
    th: 'บัญชีของท่าน',
    en: 'My account',
    shows: '#stand-ins button',
    act: async (page) => {
      await page.locator('#stand-ins button').first().click();
      await page.locator('#stand-ins form').waitFor();
    },
  },
  { account: 'officer', path: '/guide', th: 'คู่มือ', en: 'Guide', shows: 'main section section' },
  { account: 'admin', path: '/guide', th: 'คู่มือ', en: 'Guide', shows: 'main section section' },
  { account: 'analyst', path: '/tokens', th: 'โทเค็น API', en: 'API tokens', shows: rows },
  { account: 'analyst', path: '/data', th: 'ข้อมูลและ API', en: 'Data and API', shows: 'main section' },
  { ...explorer, path: '/explorer?question=01-city-overview.graphql' },
  { ...explorer, path: '/explorer?pane=docs' },
  { ...explorer, path: '/explorer?pane=code' },
  { account: 'admin', path: '/accounts', th: 'บัญชีผู้ใช้', en: 'Accounts', shows: rows },
  { account: 'admin', path: '/accounts?filter={"q":"zzzz"}', th: 'บัญชีผู้ใช้', en: 'Accounts' },
  { account: 'admin', path: '/accounts/create', th: 'เพิ่มบัญชี', en: 'Add an account' },
  { account: 'admin', path: '/accounts/:account', th: ':accountName', en: ':accountName', shows: 'main section' },
  {
    account: 'admin',
    path: '/calendar?edit=2566-SIX_MONTH',
    th: 'กำหนดส่งและรอบรายงาน',
    en: 'Due days and rounds',
    shows: 'main form',
  },
  { account: 'admin', path: '/schemes', th: 'เกณฑ์ ITA', en: 'ITA schemes', shows: 'main a[href="/schemes/2566"]' },
  { account: 'admin', path: '/schemes/2566', th: 'เกณฑ์ ITA ปี 2566', en: 'ITA scheme of 2566', shows: 'main form' },
  { account: 'admin', path: '/schemes/2568?from=2567', th: 'เกณฑ์ ITA ปี 2568', en: 'ITA scheme of 2568' },
  {
    account: 'admin',
    path: '/checklists',
    th: 'รายการตรวจของข้อประเมิน',
    en: 'Checklists of items',
    shows: 'main a[href="/checklists/DISTRICT/ACTION_PLAN/2566"]',
  },
  {
    account: 'admin',
    path: '/checklists/DISTRICT/ACTION_PLAN/2567?from=2566',
    th: 'แผนปฏิบัติการป้องกันการทุจริต 2567',
    en: 'Anti-corruption action plan 2567',
    shows: 'main form',
  },
  { account: 'admin', path: '/risk-matrices', th: 'ตารางประเมินความเสี่ยง', en: 'Risk matrices', shows: rows },
  {
    account: 'admin',
    path: '/risk-matrices/2567',
    th: 'ตารางประเมินความเสี่ยง ตั้งแต่ปี 2567',
    en: 'Risk matrix from 2567 on',
    shows: 'main form',
    act: (page) => page.getByRole('button', { name: '4 × 4' }).click(),
  },
  { account: 'admin', path: '/job-queue', th: 'คิวงานเบื้องหลัง', en: 'Job queue', shows: rows },
  { account: 'admin', path: '/job-queue?filter={"state":"DELAYED"}', th: 'คิวงานเบื้องหลัง', en: 'Job queue' },
  { account: 'admin', path: '/audit', th: 'ประวัติการใช้งาน', en: 'Audit trail', shows: rows },
  { account: 'admin', path: '/audit?filter={"actor":"nobody"}', th: 'ประวัติการใช้งาน', en: 'Audit trail' },
  { account: 'center', path: '/accounts', ...closed },
  { account: 'officer', path: '/city', ...closed },
  { account: 'officer', path: '/nowhere', th: 'ไม่พบหน้าที่ต้องการ', en: 'There is no such page' },
];

/** Brings everything into the database that the pages show, and returns what their addresses leave open. */
export async function preparePages(app: TestApp): Promise<Readonly<Record<string, string>>> {
  const { database } = app;
  const idOf = async (statement: string): Promise<string> => (await database.query<{ id: string }>(statement))[0]!.id;
  await insertFigures(database);
  await insertRiskMatrices(database);
  await insertChecklists(database);
  await insertContactChannels(database);
  await database.query(`update reporting_round set locks_on = '2099-01-01'`);
  const readPlan = await idOf(
    `update plan set status = 'APPROVED', approved_on = '2023-04-25' where district_code = 1023 and fiscal_year = 2566 returning id`,
  );
  const editedPlan = await idOf(
    `update plan set status = 'RETURNED', return_reason = 'ขอให้ทบทวน' where district_code = 1025 and fiscal_year = 2566 returning id`,
  );
  const endorsedPlan = await idOf(
    `update plan set status = 'ENDORSED', approved_on = null where district_code = 1025 and fiscal_year = 2565 returning id`,
  );
  const amendedPlan = await idOf(
    `update plan set status = 'APPROVED', approved_on = '2021-04-25' where district_code = 1025 and fiscal_year = 2564 returning id`,
  );
  const amending = await app.as('otherOfficer');
  const begun = await amending.data<{ beginPlanAmendment: { amendment: { id: string; version: number } } }>(
    `mutation ($input: BeginPlanAmendmentInput!) { beginPlanAmendment(input: $input) { amendment { id version } } }`,
    { input: { planId: amendedPlan, version: 1, reason: 'ได้รับงบประมาณเพิ่ม' } },
  );
  const { id: amendmentId, version } = begun.beginPlanAmendment.amendment;
  await amending.data(
    'mutation ($input: SavePlanAmendmentInput!) { savePlanAmendment(input: $input) { plan { id } } }',
    {
      input: { amendmentId, version, goals: ['บุคลากรทุกคนไม่รับของขวัญ'] },
    },
  );
  const report = (round: string, status: string, plan = readPlan): Promise<string> =>
    idOf(
      `insert into progress_report (plan_id, district_code, fiscal_year, round, status)
       select id, district_code, fiscal_year, '${round}', '${status}' from plan where id = '${plan}'
       on conflict (plan_id, round) do update set status = excluded.status returning id`,
    );
  // A chart has the rounds whose reports are approved.
  await report(
    'SIX_MONTH',
    'APPROVED',
    await idOf(
      `update plan set status = 'APPROVED', approved_on = '2023-04-25' where district_code = 1004 and fiscal_year = 2566 returning id`,
    ),
  );
  const editedReport = await report('SIX_MONTH', 'DRAFT');
  const submittedReport = await report('TWELVE_MONTH', 'SUBMITTED');
  for (const id of [editedReport, submittedReport])
    await database.query(
      `insert into progress_entry (report_id, plan_id, district_code, measure_id, status, percent, done, difficulty, reason, reason_text, evidence_links)
       select $1, plan_id, district_code, id, step, case step when 'COMPLETED' then 100 else 40 end, 'ทำแล้ว', 'ฝนตก',
         case step when 'CANNOT_PROCEED' then 'OTHER' end, case step when 'CANNOT_PROCEED' then 'ย้ายสถานที่' end, '{https://example.org/a}'
       from measure, lateral (select (array['COMPLETED', 'IN_PROGRESS', 'CANNOT_PROCEED'])[number % 3 + 1] as step) as steps
       where plan_id = $2 and number < 8 on conflict (report_id, measure_id) do nothing`,
      [id, readPlan],
    );

  const centre = await app.as('center');
  await centre.data(
    'mutation { sendReminders(input: { fiscalYear: 2566, handIn: PLAN, districtCodes: [1025] }) { sent } }',
  );
  await (
    await app.as('analyst')
  ).data('mutation { createAccessToken(input: { name: "script", scopes: [READ_FIGURES] }) { token } }');
  const compile = async (): Promise<string> => {
    const { compileCitySummary } = await centre.data<{ compileCitySummary: { job: { id: string } } }>(
      'mutation { compileCitySummary(input: { fiscalYear: 2566, round: SIX_MONTH }) { job { id } } }',
    );
    let summary: string | undefined;
    await until('the summary is compiled', async () => {
      const { job } = await centre.data<{ job: { citySummary: { id: string } | null } }>(
        'query ($id: ID!) { job(id: $id) { citySummary { id } } }',
        { id: compileCitySummary.job.id },
      );
      summary = job.citySummary?.id;
      return summary !== undefined;
    });
    return summary!;
  };
  const earlierSummary = await compile();
  await database.query(`update plan set status = 'RETURNED' where district_code = 1001 and fiscal_year = 2566`);
  const summary = await compile();
  await insertJob(database, 'failed');
  const [account] = await database.query<{ id: string; display_name: string }>(
    `select id, display_name from account where username = 'bangphlat.officer'`,
  );
  return {
    readPlan,
    editedPlan,
    endorsedPlan,
    amendedPlan,
    editedReport,
    submittedReport,
    summary,
    earlierSummary,
    account: account!.id,
    accountName: account!.display_name,
  };
}
