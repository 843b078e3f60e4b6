import { beforeAll, describe, expect, it } from '@jest/globals';
import { permissionsOfCaller, type Caller, type Role } from '@sucharit/domain/access';
import {
  handInKinds,
  handInsToBegin,
  handInState,
  isAskedFor,
  type HandInKind,
  type HandInState,
} from '@sucharit/domain/calendar';
import { awaitsReminder } from '@sucharit/domain/notices';
import { planWorkflow, type PlanStatus } from '@sucharit/domain/plans';
import { entryTakingStates, reportTurn, roundState, type ReportStatus } from '@sucharit/domain/progress';
import { onDay, standingFor, type StoodInFor } from '@sucharit/domain/stand-ins';
import { awaitedRole, turnOf, wayOf } from '@sucharit/domain/workflow';
import fc from 'fast-check';
import {
  bangkokDay,
  randomCity,
  randomYear,
  testAccounts,
  writeRandomCity,
  type RandomCity,
  type RandomPlace,
  type TestAccountName,
  withApp,
} from '../support/index.js';

const app = withApp();
const callers = new Map<TestAccountName, Caller>();
beforeAll(async () => {
  for (const account of Object.keys(testAccounts) as TestAccountName[])
    callers.set(account, await app.callerOf(account));
});

const asking = ['center', 'analyst', 'officer', 'head', 'assistant', 'director', 'otherOfficer'] as const;

/** One thing of a district as a caller sees it. */
interface Seen {
  readonly status: PlanStatus | ReportStatus | null;
  readonly submittedAt: string | null;
  readonly submittedBy: string | null;
  readonly endorsedBy: string | null;
  readonly recommendedBy: string | null;
  readonly dueOn: string | null;
  readonly state: HandInState;
  readonly handedInOn: string | null;
  readonly mayBegin: boolean;
  readonly takesEntries: boolean;
}

/** True for what is the caller's to see: what is not approved is its district's and the city's. */
const sees = ({ districtCode }: Caller, code: number, { status }: { readonly status: string }): boolean =>
  districtCode === null || districtCode === code || status === 'APPROVED';

const accountOf = (name: TestAccountName | null): string | null => name && (callers.get(name)?.accountId ?? null);
const nothing = { status: null, submittedAt: null, submittedBy: null } as const;

function seenBy(caller: Caller, city: RandomCity, { code, plan }: RandomPlace, kind: HandInKind, today: string): Seen {
  const seenPlan = plan && sees(caller, code, plan) ? plan : null;
  const report = kind === 'PLAN' ? null : (plan?.reports[kind] ?? null);
  const { status, submittedAt, submittedBy } =
    (kind === 'PLAN' ? seenPlan : report && sees(caller, code, report) ? report : null) ?? nothing;
  const round = kind === 'PLAN' ? null : city.rounds[kind];
  const dueOn = kind === 'PLAN' ? city.planDueOn : (round?.dueOn ?? null);
  const day = (kind === 'PLAN' ? seenPlan?.approvedOn : null) ?? submittedAt?.slice(0, 10) ?? null;
  const state = handInState({ status, dueOn, handedInOn: day }, today);
  const takesEntries =
    kind === 'PLAN' || (round !== null && entryTakingStates.some((takes) => takes === roundState(round, today)));
  return {
    ...{ status, submittedAt, dueOn, state, takesEntries },
    submittedBy: accountOf(submittedBy),
    endorsedBy: accountOf((kind === 'PLAN' && seenPlan?.endorsedBy) || null),
    recommendedBy: accountOf((kind === 'PLAN' && seenPlan?.recommendedBy) || null),
    handedInOn: state === 'ON_TIME' || state === 'LATE' ? day : null,
    mayBegin:
      caller.districtCode === code &&
      handInsToBegin(permissionsOfCaller(caller)).includes(kind) &&
      status === null &&
      takesEntries &&
      (kind === 'PLAN' || seenPlan?.status === 'APPROVED'),
  };
}

/** Acts that wait for the caller, by the rules of the domain. */
function actionOf(
  caller: Caller,
  seen: Seen,
  { code, assisted, reminders }: RandomPlace,
  kind: HandInKind,
  standingIn: readonly StoodInFor[],
): string | null {
  const { status, submittedBy, endorsedBy, recommendedBy, takesEntries, state, mayBegin, dueOn, submittedAt } = seen;
  if (caller.districtCode === null) {
    const last = reminders[kind];
    const mayRemind = permissionsOfCaller(caller).has('reminders:send');
    const standing = { state, dueOn, submittedAt: submittedAt === null ? null : new Date(submittedAt) };
    return mayRemind && awaitsReminder(standing, last && { ...last, sentAt: new Date(last.sentAt) }) ? 'REMIND' : null;
  }
  const matter = { districtCode: code, submittedBy, standingIn };
  const turn =
    status === null
      ? null
      : kind === 'PLAN'
        ? turnOf(planWorkflow, { ...matter, endorsedBy, recommendedBy, assisted, status: status as PlanStatus }, caller)
        : reportTurn({ ...matter, status: status as ReportStatus }, takesEntries, caller);
  return turn ?? (state === 'OVERDUE' && mayBegin ? 'BEGIN' : null);
}

/** The other root field has graphql-js complete the answer, so that it is read from the database each time. */
const ask = async <Data extends object>(account: TestAccountName, query: string): Promise<Data> =>
  (await app.as(account)).data<Data>(`{ me { username } ${query} }`);

interface Item {
  readonly districtCode: number;
  readonly kind: HandInKind;
  readonly state: HandInState;
  readonly action: string;
  readonly awaitedRole: Role | null;
}
const inOrder = <One extends Item>(items: readonly One[]): One[] =>
  [...items].sort(
    (left, right) =>
      left.districtCode - right.districtCode || handInKinds.indexOf(left.kind) - handInKinds.indexOf(right.kind),
  );

/** Answers about the districts that have random rows. */
const ofPlaces = (city: RandomCity, items: readonly Item[]): Item[] => {
  const known = new Set(city.places.map(({ code }) => code));
  return inOrder(items.filter(({ districtCode }) => known.has(districtCode)));
};

/** Those in whose name a caller may decide, by the rule of the domain. */
function standingInOf(city: RandomCity, caller: Caller, today: string): StoodInFor[] {
  const all = city.standIns.map(({ of, by, ...days }) => {
    const { accountId, role, displayName } = callers.get(of)!;
    return { accountId, role, name: displayName, position: null, standInId: callers.get(by)!.accountId, ...days };
  });
  return standingFor(onDay(all, today), caller.accountId);
}

const waitsFor = (city: RandomCity, caller: Caller, today: string): Item[] =>
  inOrder(
    city.places.flatMap((place) =>
      handInKinds.flatMap((kind) => {
        const seen = seenBy(caller, city, place, kind, today);
        const action = actionOf(caller, seen, place, kind, standingInOf(city, caller, today));
        if (action === null) return [];
        const status = kind === 'PLAN' ? (seen.status as PlanStatus | null) : null;
        const role = status && awaitedRole(wayOf(planWorkflow, place.assisted), status);
        return [{ districtCode: place.code, kind, state: seen.state, action, awaitedRole: role }];
      }),
    ),
  );

type Check = (city: RandomCity, account: TestAccountName, caller: Caller, today: string) => Promise<void>;

/** A test that compares what SQL and the domain say of the same random rows, for each caller. */
function sameAbout(what: string, check: Check): void {
  const property = fc.asyncProperty(randomCity, async (city) => {
    const today = bangkokDay(0);
    await writeRandomCity(app, city);
    for (const account of asking) await check(city, account, callers.get(account)!, today);
    // A case that midnight in Bangkok falls into says nothing.
    fc.pre(bangkokDay(0) === today);
  });
  it(`about ${what}`, () => fc.assert(property, { numRuns: 15, endOnFailure: true }), 120_000);
}

describe('SQL says of the same random rows what the domain says', () => {
  sameAbout('the state of what districts hand in', async (city, account, caller, today) => {
    const { districts } = await ask<{ districts: { nodes: { code: number; handIns: object[] }[] } }>(
      account,
      `districts(first: 50) { nodes { code handIns(fiscalYear: ${randomYear}) { kind state dueOn handedInOn mayBegin } } }`,
    );
    const told = new Map(districts.nodes.map(({ code, handIns }) => [code, handIns]));
    for (const place of city.places)
      expect([account, place.code, told.get(place.code)]).toEqual([
        account,
        place.code,
        handInKinds.map((kind) => {
          const { state, dueOn, handedInOn, mayBegin } = seenBy(caller, city, place, kind, today);
          return { kind, state, dueOn, handedInOn, mayBegin };
        }),
      ]);
  });

  sameAbout('whose turn it is', async (city, account, caller, today) => {
    const { waitingForMe } = await ask<{ waitingForMe: { items: Item[] } }>(
      account,
      `waitingForMe(fiscalYear: ${randomYear}) { items { districtCode kind state action awaitedRole } }`,
    );
    expect([account, ofPlaces(city, waitingForMe.items)]).toEqual([account, waitsFor(city, caller, today)]);
  });

  sameAbout(
    'the years in which districts are asked for what they have not begun',
    async (city, account, caller, today) => {
      const { waitingInAllYears } = await ask<{ waitingInAllYears: { items: Item[] } }>(
        account,
        'waitingInAllYears { items { districtCode kind state action awaitedRole } }',
      );
      const begun = new Set(city.places.flatMap(({ code, plan }) => (plan && sees(caller, code, plan) ? [code] : [])));
      expect([account, city.workYears, ofPlaces(city, waitingInAllYears.items)]).toEqual([
        account,
        city.workYears,
        waitsFor(city, caller, today).filter(({ districtCode }) =>
          isAskedFor(randomYear, begun.has(districtCode), city.workYears, today),
        ),
      ]);
    },
  );
});
