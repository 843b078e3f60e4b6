import AppsOutlined from '@mui/icons-material/AppsOutlined';
import AssessmentOutlined from '@mui/icons-material/AssessmentOutlined';
import ChecklistOutlined from '@mui/icons-material/ChecklistOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import EventOutlined from '@mui/icons-material/EventOutlined';
import ContactPhoneOutlined from '@mui/icons-material/ContactPhoneOutlined';
import DatasetOutlined from '@mui/icons-material/DatasetOutlined';
import GroupOutlined from '@mui/icons-material/GroupOutlined';
import GridViewOutlined from '@mui/icons-material/GridViewOutlined';
import GridOnOutlined from '@mui/icons-material/GridOnOutlined';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import ListAltOutlined from '@mui/icons-material/ListAltOutlined';
import PlaylistRemoveOutlined from '@mui/icons-material/PlaylistRemoveOutlined';
import DifferenceOutlined from '@mui/icons-material/DifferenceOutlined';
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import PendingActionsOutlined from '@mui/icons-material/PendingActionsOutlined';
import RuleOutlined from '@mui/icons-material/RuleOutlined';
import SummarizeOutlined from '@mui/icons-material/SummarizeOutlined';
import TerminalOutlined from '@mui/icons-material/TerminalOutlined';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import VpnKeyOutlined from '@mui/icons-material/VpnKeyOutlined';
import NotificationsOutlined from '@mui/icons-material/NotificationsOutlined';
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useId, type ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router';
import { mayOpen } from '../../providers/access.js';
import { useOperation } from '../../providers/use-operation.js';
import { useYearInLinks } from '../chosen-year.js';

import { useAccount } from '../../providers/use-account.js';
import { unreadNoticesQuery, waitingInAllYearsQuery } from '../waiting.operations.js';

/** A count at the end of an entry, clear of its sign and its words; nothing for none. */
function Count({ of }: { of: number | undefined }) {
  if (!of) return null;
  return (
    <Box
      component="span"
      sx={{
        ml: 1,
        px: 0.75,
        minWidth: 22,
        textAlign: 'center',
        borderRadius: 5,
        bgcolor: 'error.main',
        color: 'background.paper',
        fontSize: '0.75rem',
        fontWeight: 600,
        lineHeight: '20px',
      }}
    >
      {of > 99 ? '99+' : of}
    </Box>
  );
}

/** The number of tasks of somebody of a district, in all years. */
function WaitingCount() {
  const { data } = useOperation(waitingInAllYearsQuery);
  return <Count of={data?.waitingInAllYears.count} />;
}

/** The number of unread notices; the centre sends reminders and has none to read. */
function UnreadCount() {
  const account = useAccount();
  const isOwn = account !== null && account.districtCode !== null;
  const { data } = useOperation(unreadNoticesQuery, {}, { enabled: isOwn });
  return <Count of={data?.unread.totalCount} />;
}

interface Entry {
  readonly page: string;
  readonly to: string;
  readonly label: string;
  readonly icon: ReactElement;
  /** The count beside the menu entry. */
  readonly count?: ReactElement;
  /** The page shows one fiscal year. */
  readonly ofYear?: boolean;
  /** For programs and analysts: somebody of a district finds it in the own account, not in the menu of a day's work. */
  readonly forAnalysis?: boolean;
}

/** The pages of the menu, in the order in which a day needs them. */
const entries: readonly Entry[] = [
  { page: 'city', to: '/city', ofYear: true, label: 'nav.city', icon: <GridViewOutlined /> },
  {
    page: 'my-district',
    to: '/my-district',
    ofYear: true,
    label: 'nav.myDistrict',
    icon: <ChecklistOutlined />,
    count: <WaitingCount />,
  },
  { page: 'submissions', to: '/submissions', ofYear: true, label: 'nav.submissions', icon: <FactCheckOutlined /> },
  { page: 'gaps', to: '/gaps', ofYear: true, label: 'gaps.title', icon: <PlaylistRemoveOutlined /> },
  { page: 'risks', to: '/risks', ofYear: true, label: 'risks.title', icon: <GridOnOutlined /> },
  {
    page: 'similar-texts',
    to: '/similar-texts',
    ofYear: true,
    label: 'similar.short',
    icon: <DifferenceOutlined />,
  },
  { page: 'notices', to: '/notices', label: 'notices.title', icon: <NotificationsOutlined />, count: <UnreadCount /> },
  { page: 'calendar', to: '/calendar', label: 'calendar.title', icon: <EventOutlined /> },
  { page: 'channels', to: '/channels', label: 'channels.short', icon: <ContactPhoneOutlined /> },
  { page: 'references', to: '/references', label: 'references.title', icon: <MenuBookOutlined /> },
  { page: 'districts', to: '/districts', label: 'nav.districts', icon: <ListAltOutlined /> },
  { page: 'ita', to: '/ita', ofYear: true, label: 'nav.ita', icon: <AssessmentOutlined /> },
  { page: 'plan-import', to: '/plan-import', label: 'nav.planImport', icon: <UploadFileOutlined /> },
  { page: 'summaries', to: '/summaries', ofYear: true, label: 'nav.summaries', icon: <SummarizeOutlined /> },
  { page: 'guide', to: '/guide', label: 'guide.title', icon: <HelpOutlineOutlined /> },
  { page: 'data', to: '/data', forAnalysis: true, label: 'data.title', icon: <DatasetOutlined /> },
  { page: 'explorer', to: '/explorer', forAnalysis: true, label: 'explorer.title', icon: <TerminalOutlined /> },
  { page: 'tokens', to: '/tokens', forAnalysis: true, label: 'nav.tokens', icon: <VpnKeyOutlined /> },
];

/** The pages of administrators, under a heading of their own. */
const operations: readonly Entry[] = [
  { page: 'accounts', to: '/accounts', label: 'accounts.title', icon: <GroupOutlined /> },
  { page: 'schemes', to: '/schemes', label: 'schemes.title', icon: <RuleOutlined /> },
  { page: 'checklists', to: '/checklists', label: 'checklists.short', icon: <ChecklistOutlined /> },
  { page: 'risk-matrices', to: '/risk-matrices', label: 'matrices.title', icon: <AppsOutlined /> },
  { page: 'job-queue', to: '/job-queue', label: 'jobQueue.title', icon: <PendingActionsOutlined /> },
  { page: 'audit', to: '/audit', label: 'audit.title', icon: <HistoryOutlined /> },
];

/** The laptops of the offices are 768 pixels high, of which the browser takes some. */
const lowScreen = '@media (max-height: 800px)';

/** On a low screen the menu is longer than its place, and the page one is on may stand below. */
const bringIntoSight = (entry: HTMLElement | null): void => entry?.scrollIntoView({ block: 'nearest' });

function Entries({ of, onNavigate }: { of: readonly Entry[]; onNavigate: (() => void) | undefined }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const withYear = useYearInLinks();
  return of.map(({ page, to, label, icon, count, ofYear }) => {
    const current = pathname === to || pathname.startsWith(`${to}/`);
    return (
      <ListItem key={page} ref={current ? bringIntoSight : null} disablePadding>
        <ListItemButton
          component={Link}
          to={ofYear ? withYear(to) : to}
          onClick={onNavigate}
          selected={current}
          aria-current={current ? 'page' : undefined}
          sx={{
            borderRadius: 1,
            minHeight: 38,
            py: 0.25,
            [lowScreen]: { minHeight: 31, py: 0, '& .MuiListItemText-root': { my: 0 } },
            '&.Mui-selected': { color: 'primary.main', fontWeight: 600 },
          }}
        >
          <ListItemIcon sx={{ minWidth: 36, color: 'inherit' }}>{icon}</ListItemIcon>
          <ListItemText
            primary={translate(label)}
            slotProps={{ primary: { sx: { fontWeight: current ? 600 : 400, fontSize: '0.9375rem' } } }}
          />
          {count}
        </ListItemButton>
      </ListItem>
    );
  });
}

/** The menu: only what the account may open. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const translate = useTranslate();
  const account = useAccount();
  const heading = useId();
  const isOfDistrict = account !== null && account.districtCode !== null;
  const open = ({ page, forAnalysis }: Entry): boolean => mayOpen(page, account) && !(forAnalysis && isOfDistrict);
  const administered = operations.filter(open);
  return (
    <>
      <List component="ul" sx={{ px: 1.25, pt: 1, pb: 0.5 }}>
        <Entries of={entries.filter(open)} onNavigate={onNavigate} />
      </List>
      {administered.length > 0 && (
        <>
          <Typography
            id={heading}
            variant="caption"
            sx={{ display: 'block', px: 2.5, pt: 1.5, color: 'text.secondary' }}
          >
            {translate('operations.menu')}
          </Typography>
          <List component="ul" aria-labelledby={heading} sx={{ px: 1.25, py: 0.5 }}>
            <Entries of={administered} onNavigate={onNavigate} />
          </List>
        </>
      )}
    </>
  );
}
