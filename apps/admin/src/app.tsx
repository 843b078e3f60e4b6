import { lazy, Suspense, useMemo, useState, useSyncExternalStore, type ReactElement } from 'react';
import CssBaseline from '@mui/material/CssBaseline';
import { AdminContext, CoreAdminUI, CustomRoutes, Notification, Resource, type I18nProvider } from 'react-admin';
import { createBrowserRouter, Navigate, Route } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { mayOpen } from './providers/access.js';
import { authProvider } from './providers/auth-provider.js';
import { languageNow, preferences } from './providers/preferences.js';
import { dataProvider } from './providers/resources.js';
import { useAccount } from './providers/use-account.js';
import { CrashNotice } from './shared/error-boundary.js';
import { ConsoleLayout } from './shared/layout/console-layout.js';
import { Guarded, LoadingBars, NotFoundPage, Page } from './shared/page.js';
import { darkTheme, lightTheme } from './shared/theme/theme.js';
import { usePrinting } from './shared/use-printing.js';

const SignInPage = lazy(async () => ({ default: (await import('./pages/sign-in/sign-in-page.js')).SignInPage }));
const CityPage = lazy(async () => ({ default: (await import('./pages/city/city-page.js')).CityPage }));

const SearchPage = lazy(async () => ({
  default: (await import('./pages/search/search-page.js')).SearchPage,
}));
const SubmissionsPage = lazy(async () => ({
  default: (await import('./pages/submissions/submissions-page.js')).SubmissionsPage,
}));
const GapsPage = lazy(async () => ({ default: (await import('./pages/gaps/gaps-page.js')).GapsPage }));
const DistrictsPage = lazy(async () => ({
  default: (await import('./pages/districts/districts-page.js')).DistrictsPage,
}));
const DistrictPage = lazy(async () => ({
  default: (await import('./pages/districts/district-page.js')).DistrictPage,
}));
const PlanPage = lazy(async () => ({ default: (await import('./pages/plans/plan-page.js')).PlanPage }));
const ReportPage = lazy(async () => ({ default: (await import('./pages/progress/report-page.js')).ReportPage }));
const PlanImportPage = lazy(async () => ({
  default: (await import('./pages/plan-import/plan-import-page.js')).PlanImportPage,
}));
const NoticesPage = lazy(async () => ({ default: (await import('./pages/notices/notices-page.js')).NoticesPage }));
const ItaPage = lazy(async () => ({ default: (await import('./pages/ita/ita-page.js')).ItaPage }));
const ItaRecordPage = lazy(async () => ({ default: (await import('./pages/ita/record-page.js')).ItaRecordPage }));
const SummariesPage = lazy(async () => ({
  default: (await import('./pages/summaries/summaries-page.js')).SummariesPage,
}));
const SummaryPage = lazy(async () => ({
  default: (await import('./pages/summaries/summary-page.js')).SummaryPage,
}));
const TokensPage = lazy(async () => ({ default: (await import('./pages/tokens/tokens-page.js')).TokensPage }));
const MyAccountPage = lazy(async () => ({
  default: (await import('./pages/my-account/my-account-page.js')).MyAccountPage,
}));
const DataPage = lazy(async () => ({ default: (await import('./pages/data/data-page.js')).DataPage }));
const ExplorerPage = lazy(async () => ({
  default: (await import('./pages/explorer/explorer-page.js')).ExplorerPage,
}));
const AccountsPage = lazy(async () => ({
  default: (await import('./pages/accounts/accounts-page.js')).AccountsPage,
}));
const AccountPage = lazy(async () => ({
  default: (await import('./pages/accounts/account-page.js')).AccountPage,
}));
const NewAccountPage = lazy(async () => ({
  default: (await import('./pages/accounts/new-account-page.js')).NewAccountPage,
}));
const CalendarPage = lazy(async () => ({
  default: (await import('./pages/calendar/calendar-page.js')).CalendarPage,
}));
const SchemesPage = lazy(async () => ({
  default: (await import('./pages/schemes/schemes-page.js')).SchemesPage,
}));
const SchemePage = lazy(async () => ({
  default: (await import('./pages/schemes/scheme-page.js')).SchemePage,
}));
const JobQueuePage = lazy(async () => ({
  default: (await import('./pages/job-queue/job-queue-page.js')).JobQueuePage,
}));
const AuditPage = lazy(async () => ({ default: (await import('./pages/audit/audit-page.js')).AuditPage }));

/** The pages: address, the name under which access is decided, and the page itself, loaded when it is first opened. */
const pages: readonly { path: string; page: string; element: ReactElement }[] = [
  { path: '/city', page: 'city', element: <CityPage /> },
  { path: '/submissions', page: 'submissions', element: <SubmissionsPage /> },
  { path: '/gaps', page: 'gaps', element: <GapsPage /> },
  { path: '/search', page: 'search', element: <SearchPage /> },
  { path: '/districts', page: 'districts', element: <DistrictsPage /> },
  { path: '/districts/:code', page: 'districts', element: <DistrictPage /> },
  { path: '/plans/:id', page: 'plans', element: <PlanPage /> },
  { path: '/reports/:id', page: 'progressReports', element: <ReportPage /> },
  { path: '/plan-import', page: 'plan-import', element: <PlanImportPage /> },
  { path: '/notices', page: 'notices', element: <NoticesPage /> },
  { path: '/ita', page: 'ita', element: <ItaPage /> },
  { path: '/ita/record', page: 'ita-record', element: <ItaRecordPage /> },
  { path: '/summaries', page: 'citySummaries', element: <SummariesPage /> },
  { path: '/summaries/:id', page: 'citySummaries', element: <SummaryPage /> },
  { path: '/tokens', page: 'accessTokens', element: <TokensPage /> },
  { path: '/my-account', page: 'my-account', element: <MyAccountPage /> },
  { path: '/data', page: 'data', element: <DataPage /> },
  { path: '/explorer', page: 'explorer', element: <ExplorerPage /> },
  { path: '/accounts', page: 'accounts', element: <AccountsPage /> },
  { path: '/accounts/new', page: 'accounts', element: <NewAccountPage /> },
  { path: '/accounts/:id', page: 'accounts', element: <AccountPage /> },
  { path: '/calendar', page: 'calendar', element: <CalendarPage /> },
  { path: '/schemes', page: 'schemes', element: <SchemesPage /> },
  { path: '/schemes/:fiscalYear', page: 'schemes', element: <SchemePage /> },
  { path: '/job-queue', page: 'job-queue', element: <JobQueuePage /> },
  { path: '/audit', page: 'audit', element: <AuditPage /> },
  { path: '/my-district', page: 'my-district', element: <DistrictPage /> },
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
        <Resource name="districts" />
        <CustomRoutes>
          {pages.map(({ path, page, element }) => (
            <Route
              key={path}
              path={path}
              element={
                <Guarded page={page}>
                  <Suspense fallback={waiting}>{element}</Suspense>
                </Guarded>
              }
            />
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
