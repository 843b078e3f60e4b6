import { lazy, Suspense, useMemo, useState, useSyncExternalStore, type ComponentType, type ReactElement } from 'react';
import CssBaseline from '@mui/material/CssBaseline';
import { AdminContext, CoreAdminUI, CustomRoutes, Notification, Resource, type I18nProvider } from 'react-admin';
import { createBrowserRouter, Navigate, Route } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { mayOpen } from './providers/access.js';
import { authProvider } from './providers/auth-provider.js';
import { languageNow, preferences } from './providers/preferences.js';
import { dataProvider } from './resources.js';
import { useAccount } from './providers/use-account.js';
import { CrashNotice } from './shared/error-boundary.js';
import { ConsoleLayout } from './shared/layout/console-layout.js';
import { Guarded, LoadingBars, NotFoundPage, Page } from './shared/page.js';
import { darkTheme, lightTheme } from './shared/theme/theme.js';
import { usePrinting } from './shared/use-printing.js';

/** A page that is loaded when it is first opened. */
const opened = <Name extends string>(load: () => Promise<Readonly<Record<Name, ComponentType>>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

const SignInPage = opened(() => import('./pages/sign-in/sign-in-page.js'), 'SignInPage');
const CityPage = opened(() => import('./pages/city/city-page.js'), 'CityPage');
const SearchPage = opened(() => import('./pages/search/search-page.js'), 'SearchPage');
const SubmissionsPage = opened(() => import('./pages/submissions/submissions-page.js'), 'SubmissionsPage');
const GapsPage = opened(() => import('./pages/gaps/gaps-page.js'), 'GapsPage');
const RisksPage = opened(() => import('./pages/risks/risks-page.js'), 'RisksPage');
const SimilarTextsPage = opened(() => import('./pages/similar-texts/similar-texts-page.js'), 'SimilarTextsPage');
const DistrictsPage = opened(() => import('./pages/districts/districts-page.js'), 'DistrictsPage');
const DistrictPage = opened(() => import('./pages/districts/district-page.js'), 'DistrictPage');
const PlanPage = opened(() => import('./pages/plans/plan-page.js'), 'PlanPage');
const AmendmentPage = opened(() => import('./pages/plans/amendment-page.js'), 'AmendmentPage');
const ReportPage = opened(() => import('./pages/progress/report-page.js'), 'ReportPage');
const PlanImportPage = opened(() => import('./pages/plan-import/plan-import-page.js'), 'PlanImportPage');
const NoticesPage = opened(() => import('./pages/notices/notices-page.js'), 'NoticesPage');
const ItaPage = opened(() => import('./pages/ita/ita-page.js'), 'ItaPage');
const ItaRecordPage = opened(() => import('./pages/ita/record-page.js'), 'ItaRecordPage');
const SummariesPage = opened(() => import('./pages/summaries/summaries-page.js'), 'SummariesPage');
const SummaryPage = opened(() => import('./pages/summaries/summary-page.js'), 'SummaryPage');
const TokensPage = opened(() => import('./pages/tokens/tokens-page.js'), 'TokensPage');
const MyAccountPage = opened(() => import('./pages/my-account/my-account-page.js'), 'MyAccountPage');
const DataPage = opened(() => import('./pages/data/data-page.js'), 'DataPage');
const ExplorerPage = opened(() => import('./pages/explorer/explorer-page.js'), 'ExplorerPage');
const AccountsPage = opened(() => import('./pages/accounts/accounts-page.js'), 'AccountsPage');
const AccountPage = opened(() => import('./pages/accounts/account-page.js'), 'AccountPage');
const NewAccountPage = opened(() => import('./pages/accounts/new-account-page.js'), 'NewAccountPage');
const GuidePage = opened(() => import('./pages/guide/guide-page.js'), 'GuidePage');
const CalendarPage = opened(() => import('./pages/calendar/calendar-page.js'), 'CalendarPage');
const ChecklistsPage = opened(() => import('./pages/checklists/checklists-page.js'), 'ChecklistsPage');
const ChecklistPage = opened(() => import('./pages/checklists/checklist-page.js'), 'ChecklistPage');
const ChannelsPage = opened(() => import('./pages/channels/channels-page.js'), 'ChannelsPage');
const ReferencesPage = opened(() => import('./pages/references/references-page.js'), 'ReferencesPage');
const SchemesPage = opened(() => import('./pages/schemes/schemes-page.js'), 'SchemesPage');
const SchemePage = opened(() => import('./pages/schemes/scheme-page.js'), 'SchemePage');
const RiskMatricesPage = opened(() => import('./pages/risk-matrices/risk-matrices-page.js'), 'RiskMatricesPage');
const RiskMatrixPage = opened(() => import('./pages/risk-matrices/risk-matrix-page.js'), 'RiskMatrixPage');
const JobQueuePage = opened(() => import('./pages/job-queue/job-queue-page.js'), 'JobQueuePage');
const AuditPage = opened(() => import('./pages/audit/audit-page.js'), 'AuditPage');

/** The pages: address, the name under which access is decided, and the page itself, loaded when it is first opened. */
const pages: readonly { path: string; page: string; element: ReactElement }[] = [
  { path: '/city', page: 'city', element: <CityPage /> },
  { path: '/submissions', page: 'submissions', element: <SubmissionsPage /> },
  { path: '/gaps', page: 'gaps', element: <GapsPage /> },
  { path: '/risks', page: 'risks', element: <RisksPage /> },
  { path: '/similar-texts', page: 'similar-texts', element: <SimilarTextsPage /> },
  { path: '/search', page: 'search', element: <SearchPage /> },
  { path: '/districts', page: 'districts', element: <DistrictsPage /> },
  { path: '/districts/:code', page: 'districts', element: <DistrictPage /> },
  { path: '/plans/:id', page: 'plans', element: <PlanPage /> },
  { path: '/plans/:id/amendment', page: 'plans', element: <AmendmentPage /> },
  { path: '/reports/:id', page: 'progressReports', element: <ReportPage /> },
  { path: '/plan-import', page: 'plan-import', element: <PlanImportPage /> },
  { path: '/notices', page: 'notices', element: <NoticesPage /> },
  { path: '/ita', page: 'ita', element: <ItaPage /> },
  { path: '/ita/record', page: 'ita-record', element: <ItaRecordPage /> },
  { path: '/my-account', page: 'my-account', element: <MyAccountPage /> },
  { path: '/guide', page: 'guide', element: <GuidePage /> },
  { path: '/data', page: 'data', element: <DataPage /> },
  { path: '/explorer', page: 'explorer', element: <ExplorerPage /> },
  { path: '/calendar', page: 'calendar', element: <CalendarPage /> },
  { path: '/checklists', page: 'checklists', element: <ChecklistsPage /> },
  { path: '/checklists/:track/:function/:fiscalYear', page: 'checklists', element: <ChecklistPage /> },
  { path: '/channels', page: 'channels', element: <ChannelsPage /> },
  { path: '/references', page: 'references', element: <ReferencesPage /> },
  { path: '/schemes', page: 'schemes', element: <SchemesPage /> },
  { path: '/schemes/:fiscalYear', page: 'schemes', element: <SchemePage /> },
  { path: '/risk-matrices', page: 'risk-matrices', element: <RiskMatricesPage /> },
  { path: '/risk-matrices/:fiscalYear', page: 'risk-matrices', element: <RiskMatrixPage /> },
  { path: '/my-district', page: 'my-district', element: <DistrictPage /> },
];

/** The lists whose addresses and access react-admin knows, as it does those of any resource: `/name`, `/name/create`, `/name/:id`. */
const registers: readonly { name: string; list: ReactElement; create?: ReactElement; record?: ReactElement }[] = [
  { name: 'accounts', list: <AccountsPage />, create: <NewAccountPage />, record: <AccountPage /> },
  { name: 'summaries', list: <SummariesPage />, record: <SummaryPage /> },
  { name: 'tokens', list: <TokensPage /> },
  { name: 'job-queue', list: <JobQueuePage /> },
  { name: 'audit', list: <AuditPage /> },
];

/** The page each account begins its day with. */
function Home() {
  const account = useAccount();
  if (!account) return null;
  if (account.role === 'ANALYST') return <Navigate to="/data" replace />;
  return <Navigate to={mayOpen('city', account) ? '/city' : '/my-district'} replace />;
}

const waiting = (
  <Page title="">
    <LoadingBars />
  </Page>
);

const guarded = (page: string, element: ReactElement | undefined) =>
  element && (
    <Guarded page={page}>
      <Suspense fallback={waiting}>{element}</Suspense>
    </Guarded>
  );

const signIn = (
  <Suspense fallback={null}>
    <SignInPage />
  </Suspense>
);

const Loading = () => <LoadingBars />;
const watchLanguage = (onChange: () => void): (() => void) => preferences.subscribe('locale', onChange);

/** `Admin` of react-admin, without the pages that are used where an application has none of its own: form, menu, sign-in. */
function Console({ i18nProvider }: { readonly i18nProvider: I18nProvider }) {
  const language = useSyncExternalStore(watchLanguage, languageNow);
  const printing = usePrinting();
  // Paper is white, whichever mode the screen is in.
  const themes = useMemo(
    () => ({ theme: lightTheme(language), darkTheme: printing ? lightTheme(language) : darkTheme(language) }),
    [language, printing],
  );
  return (
    <AdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      store={preferences}
      {...themes}
    >
      <CssBaseline enableColorScheme />
      <CoreAdminUI
        title=""
        loginPage={signIn}
        layout={ConsoleLayout}
        dashboard={Home}
        loading={Loading}
        error={CrashNotice}
        catchAll={NotFoundPage}
        accessDenied={NotFoundPage}
        authenticationError={NotFoundPage}
        requireAuth
        disableTelemetry
      >
        {registers.map(({ name, list, create, record }) => (
          <Resource
            key={name}
            name={name}
            list={guarded(name, list)}
            create={guarded(name, create)}
            edit={guarded(name, record)}
          />
        ))}
        <CustomRoutes>
          {pages.map(({ path, page, element }) => (
            <Route key={path} path={path} element={guarded(page, element)} />
          ))}
        </CustomRoutes>
      </CoreAdminUI>
      <Notification />
    </AdminContext>
  );
}

/** The console: a list of pages inside react-admin's context. */
export function App({ i18nProvider }: { readonly i18nProvider: I18nProvider }) {
  const [router] = useState(() =>
    createBrowserRouter([{ path: '*', element: <Console i18nProvider={i18nProvider} /> }]),
  );
  return <RouterProvider router={router} />;
}
