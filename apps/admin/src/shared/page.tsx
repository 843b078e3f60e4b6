import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useCanAccess, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useHeadingFocus } from './use-heading-focus.js';
import { Unreachable } from '../providers/graphql-client.js';
import { useAccount } from '../providers/use-account.js';
import { useOnline } from './use-online.js';
import { usePageTitle } from './use-page-title.js';

interface PageProps {
  /** Heading of the page, already in the reader's language; empty while it is not known yet. */
  readonly title: string;
  /** One sentence under the heading. */
  readonly intro?: ReactNode;
  /** What stands to the right of the heading: choices and actions of the whole page. */
  readonly actions?: ReactNode;
  /** What leads back up, above the heading. */
  readonly back?: { readonly to: string; readonly label: string };
  readonly children: ReactNode;
}

/** The frame of every page: one heading, its actions, the content below. */
export function Page({ title, intro, actions, back, children }: PageProps) {
  usePageTitle(title);
  const heading = useHeadingFocus(title);
  return (
    <Box sx={{ px: { xs: 2, md: 3 }, py: { xs: 2, md: 2.5 }, maxWidth: 1440, mx: 'auto' }}>
      {back && (
        <Typography
          component={Link}
          to={back.to}
          variant="body2"
          sx={{ color: 'primary.main', display: 'inline-block', mb: 0.5 }}
        >
          ← {back.label}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2.5 }}>
        <Box sx={{ flex: '1 1 20rem', minWidth: 0 }}>
          {title && (
            <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ '&:focus': { outline: 'none' } }}>
              {title}
            </Typography>
          )}
          {intro && (
            <Typography component="div" sx={{ color: 'text.secondary', maxWidth: '70ch', textWrap: 'pretty' }}>
              {intro}
            </Typography>
          )}
        </Box>
        {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>{actions}</Box>}
      </Box>
      {children}
    </Box>
  );
}

/** A message that stands in for content: what is the matter, and what to do next. */
export function Notice({ title, hint, action }: { title?: string; hint?: ReactNode; action?: ReactNode }) {
  return (
    <Box
      sx={{
        textAlign: 'center',
        py: 6,
        px: 2,
        maxWidth: 520,
        mx: 'auto',
        display: 'grid',
        gap: 1.5,
        justifyItems: 'center',
      }}
    >
      {title && (
        <Typography variant="h2" component="p">
          {title}
        </Typography>
      )}
      {hint && (
        <Typography component="div" sx={{ color: 'text.secondary' }}>
          {hint}
        </Typography>
      )}
      {action}
    </Box>
  );
}

/** Grey bars where the content will be. */
export function LoadingBars({ rows = 6, height = 44 }: { rows?: number; height?: number }) {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('state.loading')} sx={{ display: 'grid', gap: 1 }}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rounded" height={height} animation="wave" />
      ))}
    </Box>
  );
}

interface AnswerProps<Data> {
  readonly query: {
    readonly data?: Data | undefined;
    readonly error: unknown;
    readonly isFetching?: boolean;
    readonly isPaused?: boolean;
    readonly isPlaceholderData?: boolean;
    readonly refetch: () => unknown;
  };
  readonly skeleton?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/**
 * What a query has come to: bars while it runs, the reason and a retry when it failed, the content when it is there. The content
 * keeps its place, and what is typed in it, while a failure comes and goes.
 */
export function Answer<Data>({ query, skeleton, children }: AnswerProps<Data>) {
  const { data, error, isFetching = false, isPlaceholderData = false, refetch } = query;
  const translate = useTranslate();
  const online = useOnline();
  const reason =
    error instanceof Unreachable ? translate('state.unreachable') : error instanceof Error ? error.message : '';
  const isPaused = isPlaceholderData && query.isPaused === true;
  const isShown = data !== undefined && !isPaused;
  return (
    <>
      {Boolean(error) && (
        <Alert
          severity="error"
          variant="outlined"
          action={
            <Button size="small" color="inherit" loading={isFetching} onClick={() => void refetch()}>
              {translate('state.retry')}
            </Button>
          }
          sx={isShown ? { mb: 2 } : {}}
        >
          <strong>{translate('state.error')}</strong> {reason}
        </Alert>
      )}
      {isShown && (
        <Box aria-busy={isPlaceholderData} sx={{ display: 'contents' }}>
          {children(data)}
        </Box>
      )}
      {!isShown &&
        !error &&
        // A question waits for the connection by itself; its reader should know what it waits for.
        (isPaused || !online ? (
          <Notice title={translate('state.offline_first')} hint={translate('state.offline_hint')} />
        ) : (
          (skeleton ?? <LoadingBars />)
        ))}
    </>
  );
}

/** Shows a page to those who may open it, once it is known who it is for, and says so to the others. */
export function Guarded({ page, children }: { page: string; children: ReactNode }) {
  const translate = useTranslate();
  const { canAccess, isPending, error } = useCanAccess({ resource: page, action: 'list' });
  const isUnknown = useAccount() === null;
  if (isPending || (canAccess && isUnknown)) return <Page title="">{<LoadingBars />}</Page>;
  if (canAccess && !error) return <>{children}</>;
  return (
    <Page title={translate('state.no_access')}>
      <Notice
        hint={translate('state.no_access_hint')}
        action={
          <Button component={Link} to="/" variant="contained">
            {translate('state.home')}
          </Button>
        }
      />
    </Page>
  );
}

/** What stands where an address names nothing: why that may be, and the way home. */
export function NothingHere({ title, hint }: { title?: string; hint?: string }) {
  const translate = useTranslate();
  return (
    <Notice
      {...(title ? { title } : {})}
      hint={hint ?? translate('state.not_found_hint')}
      action={
        <Button component={Link} to="/" variant="contained">
          {translate('state.home')}
        </Button>
      }
    />
  );
}

/** The page for an address that names nothing. */
export function NotFoundPage() {
  const translate = useTranslate();
  return (
    <Page title={translate('state.not_found')}>
      <NothingHere />
    </Page>
  );
}
