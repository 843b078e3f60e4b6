import { beforeAll, describe, expect, it } from '@jest/globals';
import { permissionsOf, roles } from '@sucharit/domain/access';
import type { AccessInventory } from '../../src/platform/access/index.js';
import {
  insertFigures,
  amendablePlan,
  insertPlan,
  insertReport,
  mutation,
  smallestChecklist,
  smallestMatrix,
  smallestScheme,
  testAccounts,
  type TestClient,
  withApp,
} from '../support/index.js';
import { accessCommands, nextNumber, reading, reserved } from '../support/access-commands.js';
import { answeredInside, referenceOperations, routes, subscriptions } from '../support/access-routes.js';
import { accounts, centre, district, everyone, tokenHolders, type Operation } from '../support/access-operation.js';
import { decisionOperations } from '../support/access-decisions.js';
import { standInOperations } from '../support/access-stand-ins.js';

const app = withApp();
beforeAll(async () => {
  await insertFigures(app.database);
});

const own = 1023;
const other = 1025;
const nowhere = '00000000-0000-4000-8000-000000000000';
const { somePlan, onPlan, onAmendment, onReport, ofCentre, onAccount, onYear } = accessCommands(() => app);
const someRound = { round: 'SIX_MONTH', opensOn: '2020-01-01', dueOn: '2020-02-01', locksOn: '2020-03-01' };

/** Everything that can be called, by hand: a new operation has to be added here by somebody who has thought about it. */
const lists = 'citySummaries districts itaResults measures notices plans planGaps progressReports risks'.split(' ');
const whole = 'itaSchemes itaYears itemChecklists planDeadlines riskMatrices waitingInAllYears workYears'.split(' ');
const ofAdministrators = 'auditEvents auditVerifications queuedJobs managedAccounts'.split(' ');

const operations: Record<string, Operation> = {
  'Query.me': { for: 'anybody', call: () => Promise.resolve(['{ me { username } }']) },
  ...Object.fromEntries(whole.map((name) => [`Query.${name}`, reading(`{ ${name} { __typename } }`)])),
  ...Object.fromEntries(ofAdministrators.map((list) => [`Query.${list}`, reserved(`{ ${list} { totalCount } }`)])),
  ...Object.fromEntries(lists.map((list) => [`Query.${list}`, reading(`{ ${list} { totalCount } }`)])),
  'Query.cityStatistics': reading('{ cityStatistics(fiscalYear: 2566) { districtCount } }'),
  'Query.citySummary': reading(`{ citySummary(id: "${nowhere}") { id } }`),
  'Query.district': reading('{ district(code: 1023) { nameTh } }'),
  'Query.itaScore': reading('{ itaScore(fiscalYear: 2566, scores: [1,2,3,4,5,6,7,8,9,10]) { total } }'),
  'Query.itaSchemePreview': reserved(`{ itaSchemePreview(input: ${smallestScheme(2597)}) { changedCount } }`),
  'Query.itemChecklistPreview': reserved(`{ itemChecklistPreview(input: ${smallestChecklist()}) { judged } }`),
  'Query.riskMatrixPreview': reserved(`{ riskMatrixPreview(input: ${smallestMatrix(2597)}) { movedCount } }`),
  'Query.jobQueue': reserved('{ jobQueue { waiting } }'),
  'Query.job': reading(`{ job(id: "${nowhere}") { id } }`),
  'Query.managedAccount': reserved(`{ managedAccount(id: "${nowhere}") { id } }`),
  'Query.waitingForMe': reading('{ waitingForMe(fiscalYear: 2566) { count } }'),
  'Query.plan': reading(`{ plan(id: "${nowhere}") { id } }`),
  'Query.progressReport': reading(`{ progressReport(id: "${nowhere}") { id } }`),
  'Query.reportingRounds': reading('{ reportingRounds(fiscalYear: 2566) { round } }'),
  'Mutation.createPlan': {
    for: [...centre, ...district],
    ofDistrict: true,
    call: (districtCode) => {
      const numbered = nextNumber();
      return Promise.resolve([
        mutation('createPlan', 'CreatePlanInput'),
        { input: { districtCode, fiscalYear: 2510 + numbered } },
      ]);
    },
  },
  'Mutation.copyPlan': {
    for: [...centre, ...district],
    ofDistrict: true,
    call: async (districtCode) => {
      const { planId, fiscalYear } = await insertPlan(app.database, districtCode, 'DRAFT');
      await app.database.query('delete from plan where id = $1', [planId]);
      return [mutation('copyPlan', 'CreatePlanInput'), { input: { districtCode, fiscalYear } }];
    },
  },
  'Mutation.addComment': {
    for: [...centre, ...district],
    ofDistrict: true,
    call: async (code) => [
      mutation('addComment', 'AddCommentInput'),
      { input: { planId: await somePlan(code), body: 'ก' } },
    ],
  },
  'Mutation.withdrawComment': {
    for: [...centre, ...district],
    ofDistrict: true,
    call: async (code) => {
      await app.as('otherDirector');
      const [comment] = await app.database.query<{ id: string }>(
        `insert into plan_comment (plan_id, district_code, fiscal_year, body, author_id, author_name, author_role, written_at)
         select plan.id, district_code, fiscal_year, 'ก', author.id, 'x', 'DISTRICT_DIRECTOR', now()
         from plan, (select id from account where username = $2) as author where plan.id = $1 returning id`,
        [await somePlan(code), testAccounts.otherDirector.username],
      );
      return [mutation('withdrawComment', 'WithdrawCommentInput'), { input: { commentId: comment?.id } }];
    },
  },
  'Mutation.savePlan': onPlan('savePlan', 'SavePlanInput', 'DRAFT', [...centre, ...district], { objectives: ['ก'] }),
  'Mutation.deletePlan': {
    for: [...centre, ...district],
    ofDistrict: true,
    call: async (code) => {
      const { planId } = await insertPlan(app.database, code, 'DRAFT');
      return [mutation('deletePlan', 'PlanStepInput', 'planId'), { input: { planId, version: 1 } }];
    },
  },
  'Mutation.restorePlan': {
    for: [...centre, ...district],
    ofDistrict: true,
    call: async (code) => {
      const { planId, fiscalYear } = await insertPlan(app.database, code, 'DRAFT');
      await app.database.query(
        `insert into deleted_plan (plan_id, district_code, fiscal_year, plan, measures, risks, steps, deleted_at)
         select id, $2, $3, to_jsonb(plan), '[]', '[]', '[]', now() from plan where id = $1`,
        [planId, code, fiscalYear],
      );
      await app.database.query('delete from plan where id = $1', [planId]);
      return [mutation('restorePlan', 'RestorePlanInput'), { input: { planId } }];
    },
  },
  'Query.deletedPlans': {
    for: [...centre, ...district],
    call: () => Promise.resolve(['{ deletedPlans(districtCode: 1023, fiscalYear: 2566) { planId } }']),
  },
  'Mutation.submitPlan': onPlan('submitPlan', 'PlanStepInput', 'DRAFT', district),
  ...standInOperations(() => app.database),
  ...decisionOperations({ onPlan, onAmendment, onReport }),
  'Mutation.setAssistantStep': {
    for: ['admin'],
    call: (code) =>
      Promise.resolve([
        mutation('setAssistantStep', 'SetAssistantStepInput', 'district { code }'),
        { input: { districtCode: code, hasAssistantDirector: false } },
      ]),
  },
  'Mutation.beginPlanAmendment': {
    for: district,
    ofDistrict: true,
    call: async (code) => [
      mutation('beginPlanAmendment', 'BeginPlanAmendmentInput'),
      { input: { ...(await amendablePlan(app.database, code)), reason: 'ก' } },
    ],
  },
  'Mutation.savePlanAmendment': onAmendment(
    ...(['savePlanAmendment', 'SavePlanAmendmentInput', 'DRAFT', [...centre, ...district], { goals: ['ก'] }] as const),
  ),
  'Mutation.submitPlanAmendment': onAmendment('submitPlanAmendment', 'PlanAmendmentStepInput', 'DRAFT', district),
  'Mutation.withdrawPlanAmendment': onAmendment('withdrawPlanAmendment', 'PlanAmendmentStepInput', 'DRAFT', district),
  'Mutation.recallPlanAmendment': onAmendment('recallPlanAmendment', 'PlanAmendmentStepInput', 'ENDORSED', district),
  ...ofCentre,
  'Mutation.recallPlan': onPlan('recallPlan', 'PlanStepInput', 'ENDORSED', district),
  'Mutation.startProgressReport': {
    for: district,
    ofDistrict: true,
    call: async (code) => {
      const { planId } = await insertPlan(app.database, code, 'APPROVED');
      return [mutation('startProgressReport', 'StartProgressReportInput'), { input: { planId, round: 'SIX_MONTH' } }];
    },
  },
  'Mutation.saveProgress': onReport('saveProgress', 'SaveProgressInput', 'DRAFT', district, { entries: [] }),
  'Mutation.submitProgressReport': onReport('submitProgressReport', 'ReportStepInput', 'DRAFT', district),
  'Mutation.recallProgressReport': onReport('recallProgressReport', 'ReportStepInput', 'SUBMITTED', district),
  'Mutation.importPlanDocument': {
    for: [...centre, ...district],
    call: () =>
      Promise.resolve([
        mutation('importPlanDocument', 'ImportPlanDocumentInput'),
        { input: { fileName: 'x.txt', text: 'ไม่ใช่แผน' } },
      ]),
  },
  'Mutation.readPlanDocument': {
    for: [...centre, ...district],
    call: () =>
      Promise.resolve([mutation('readPlanDocument', 'ReadPlanDocumentInput'), { input: { text: 'ไม่ใช่แผน' } }]),
  },
  'Mutation.removeEvidenceFile': {
    for: district,
    ofDistrict: true,
    call: async (code) => {
      const { reportId, planId, measureIds } = await insertReport(app.database, code, 'DRAFT');
      const [file] = await app.database.query<{ id: string }>(
        `insert into evidence_file (report_id, plan_id, district_code, measure_id, file_name, media_type, sha256, body)
         values ($1, $2, $3, $4, 'x', 'application/pdf', '1', '1') returning id`,
        [reportId, planId, code, measureIds[0]],
      );
      return [mutation('removeEvidenceFile', 'RemoveEvidenceFileInput'), { input: { id: file?.id } }];
    },
  },
  'Mutation.sendReminders': {
    for: centre,
    call: (code) =>
      Promise.resolve([
        mutation('sendReminders', 'SendRemindersInput'),
        { input: { fiscalYear: 2566, handIn: 'PLAN', districtCodes: [code] } },
      ]),
  },
  'Mutation.markNoticesRead': {
    for: everyone,
    call: () => Promise.resolve([mutation('markNoticesRead', 'MarkNoticesReadInput'), { input: { ids: [nowhere] } }]),
  },
  'Mutation.recordItaResult': {
    for: centre,
    call: async (districtCode) => {
      await app.database.query('delete from ita_result where district_code = $1 and fiscal_year = 2563', [
        districtCode,
      ]);
      const input = { districtCode, fiscalYear: 2563, scores: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], source: 'ทดสอบ' };
      return [mutation('recordItaResult', 'RecordItaResultInput'), { input }];
    },
  },
  'Mutation.setItaScheme': reserved(
    `mutation { setItaScheme(input: ${smallestScheme(2597, 'version: 9')}) { changed } }`,
  ),
  'Mutation.setItemChecklist': reserved(
    `mutation { setItemChecklist(input: ${smallestChecklist('version: 9')}) { changed } }`,
  ),
  'Mutation.setRiskMatrix': reserved(`mutation { setRiskMatrix(input: ${smallestMatrix(2597, 9)}) { moved } }`),
  'Mutation.retryQueuedJob': reserved(`mutation { retryQueuedJob(input: { id: "${nowhere}" }) { queuedJob { id } } }`),
  'Mutation.removeFailedJobs': reserved('mutation { removeFailedJobs { removed } }'),
  'Mutation.setReportingRound': onYear('setReportingRound', 'SetReportingRoundInput', () => someRound),
  'Mutation.setPlanDeadline': onYear('setPlanDeadline', 'SetPlanDeadlineInput', (be) => ({
    dueOn: `${be - 543}-03-31`,
  })),
  ...referenceOperations(() => app.database),
  'Mutation.setWorkYears': {
    for: centre,
    call: async () => {
      const [years] = await app.database.query<{ version: number }>('select version from work_years');
      return [mutation('setWorkYears', 'SetWorkYearsInput'), { input: { firstYear: 2560, version: years?.version } }];
    },
  },
  'Mutation.compileCitySummary': {
    for: centre,
    call: () =>
      Promise.resolve([
        mutation('compileCitySummary', 'CompileCitySummaryInput'),
        { input: { fiscalYear: 2566, round: 'SIX_MONTH' } },
      ]),
  },
  'Mutation.verifyAuditTrail': reserved('mutation { verifyAuditTrail { jobId } }'),
  'Mutation.showAuditOrigin': reserved('mutation { showAuditOrigin(input: { seq: 1 }) { origin { address } } }'),
  'Mutation.createAccount': {
    for: ['admin'],
    call: () => {
      const numbered = nextNumber();
      const input = { username: `access.${numbered}`, displayName: 'x', role: 'ANALYST' };
      return Promise.resolve([mutation('createAccount', 'CreateAccountInput'), { input }]);
    },
  },
  'Mutation.changeAccount': onAccount('changeAccount', 'ChangeAccountInput', {
    displayName: 'y',
    role: 'DISTRICT_HEAD',
    districtCode: own,
  }),
  'Mutation.deactivateAccount': onAccount('deactivateAccount', 'DeactivateAccountInput'),
  'Mutation.reactivateAccount': onAccount('reactivateAccount', 'AccountStepInput', {}, true),
  'Mutation.resetAccountPassword': onAccount('resetAccountPassword', 'AccountStepInput'),
  'Mutation.endAccountSessions': onAccount('endAccountSessions', 'EndAccountSessionsInput'),
  'Query.accessTokens': { for: tokenHolders, call: () => Promise.resolve(['{ accessTokens { totalCount } }']) },
  'Mutation.createAccessToken': {
    for: tokenHolders,
    call: () => Promise.resolve(['mutation { createAccessToken(input: { name: "x" }) { __typename } }']),
  },
  'Mutation.revokeAccessToken': {
    for: tokenHolders,
    call: () => Promise.resolve([`mutation { revokeAccessToken(input: { id: "${nowhere}" }) { __typename } }`]),
  },
  'Query.mySessions': reading('{ mySessions { id } }'),
  'Mutation.endMySession': reading('mutation { endMySession(input: { id: "0" }) { __typename } }'),
  'Mutation.endMyOtherSessions': reading('mutation { endMyOtherSessions { __typename } }'),
  'Mutation.changePassword': {
    for: everyone,
    call: () =>
      Promise.resolve([
        mutation('changePassword', 'ChangePasswordInput'),
        { input: { currentPassword: 'x', newPassword: 'ยาวพอและไม่ซ้ำใคร' } },
      ]),
  },
};

/** Refusals of the operation itself, after the caller was let in. */
const refusedInside: Readonly<Record<string, string>> = {
  'Mutation.importPlanDocument': 'DOCUMENT_NOT_A_PLAN',
  'Mutation.readPlanDocument': 'DOCUMENT_NOT_A_PLAN',
  'Mutation.revokeAccessToken': 'NOT_FOUND',
  'Mutation.endMySession': 'NOT_FOUND',
  'Mutation.retryQueuedJob': 'NOT_FOUND',
  'Mutation.setItaScheme': 'CONFLICT',
  'Mutation.setItemChecklist': 'CONFLICT',
  'Mutation.setRiskMatrix': 'CONFLICT',
  'Mutation.changePassword': 'PASSWORD_WRONG',
  'Mutation.recommendPlan': 'NO_ASSISTANT_STEP',
  'Mutation.recommendPlanAmendment': 'NO_ASSISTANT_STEP',
  // Whose comment it is decides, not the role.
  'Mutation.withdrawComment': 'FORBIDDEN',
};

const outcome = async (client: TestClient, name: string, code: number): Promise<string> => {
  const { codes } = await client.gql(...(await operations[name]!.call(code)));
  return codes.join() || 'OK';
};

describe('access', () => {
  it('is decided here for every operation and route there is', () => {
    const known = app
      .get<AccessInventory>('AccessInventory')
      .entries()
      .map(({ operation }) => operation);
    expect(known.sort()).toEqual(
      [...Object.keys(operations), ...Object.keys(routes), ...Object.keys(subscriptions)].sort(),
    );
  });

  it.each(Object.entries(subscriptions))('to %s needs %s, which every role has', (name, permission) => {
    expect(app.get<AccessInventory>('AccessInventory').ruleOf(name)).toEqual({
      kind: 'permission',
      permissions: [permission],
    });
    expect(roles.filter((role) => !permissionsOf(role).has(permission))).toEqual([]);
  });

  it.each(Object.keys(operations))(
    'to %s is what the table says, for every role, in the own district and in another',
    async (name) => {
      const operation = operations[name]!;
      const inside = refusedInside[name] ?? 'OK';
      const expected: Record<string, string> = {};
      const seen: Record<string, string> = {};
      const anybody = operation.for === 'anybody';
      for (const code of [own, other]) {
        expected[`nobody ${code}`] = anybody ? inside : 'UNAUTHENTICATED';
        seen[`nobody ${code}`] = await outcome(app.anonymous, name, code);
        for (const account of accounts) {
          const may = anybody || operation.for.includes(account);
          const outOfReach = operation.ofDistrict && district.includes(account) && code === other;
          expected[`${account} ${code}`] = !may
            ? 'FORBIDDEN'
            : outOfReach
              ? 'NOT_FOUND'
              : (operation.inside?.[account] ?? inside);
          seen[`${account} ${code}`] = await outcome(await app.as(account), name, code);
        }
      }
      expect(seen).toEqual(expected);
    },
  );

  it('to every route is what the table says', async () => {
    for (const [route, who] of Object.entries(routes)) {
      const [method, path] = route.split(' ') as [string, string];
      const target = path.replace(/:\w+/g, nowhere);
      const signedOut = await app.anonymous.request(target, { method });
      expect([route, signedOut.status === 401]).toEqual([route, who !== 'anybody']);
      if (who === 'anybody') continue;
      for (const account of who)
        expect([route, (await (await app.as(account)).request(target, { method })).status]).toEqual([
          route,
          answeredInside[route] ?? 404,
        ]);
      for (const account of accounts.filter((one) => !who.includes(one)))
        expect([route, (await (await app.as(account)).request(target, { method })).status]).toEqual([route, 403]);
    }
  });

  it('by a token is that of its owner', async () => {
    const { createAccessToken } = await (
      await app.as('analyst')
    ).data<{ createAccessToken: { token: string } }>('mutation { createAccessToken(input: { name: "x" }) { token } }');
    const script = app.anonymous.with({ authorization: `Bearer ${createAccessToken.token}` });
    expect(await outcome(script, 'Query.plans', own)).toBe('OK');
    expect(await outcome(script, 'Mutation.createPlan', own)).toBe('FORBIDDEN');
  });
});
