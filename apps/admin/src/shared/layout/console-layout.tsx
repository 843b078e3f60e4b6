import LogoutOutlined from '@mui/icons-material/LogoutOutlined';
import MenuIcon from '@mui/icons-material/Menu';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { SxProps, Theme } from '@mui/material/styles';
import { roleDefinitions } from '@sucharit/domain/access';
import { useEffect, useState, type ReactNode } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { forgetAnother, isForAnother } from '../../providers/other-tabs.js';
import { useAccount } from '../../providers/use-account.js';
import { useRememberedPage } from '../came-from.js';
import { useRememberedYear } from '../chosen-year.js';
import { ErrorBoundary } from '../error-boundary.js';
import { LeaveDialog, LeaveGuard } from '../drafts/leave-guard.js';
import { hasUnsaved, saveAll } from '../drafts/unsaved.js';
import { TextLink } from '../text-link.js';
import { useOnline } from '../use-online.js';
import { Wordmark } from '../wordmark.js';
import { Navigation } from './navigation.js';
import { LanguageButton, ThemeButton } from './preference-buttons.js';
import { SearchBox, SearchButton, useSearchKey } from './search-box.js';
import { useSectionLinks } from './use-section-links.js';

const menuWidth = 232;

/** Who is signed in, as what, and the way out. */
function AccountBlock({ onNavigate }: { onNavigate?: () => void }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const account = useAccount();
  const logout = useLogout();
  const [asking, setAsking] = useState(false);
  if (!account) return null;
  const leave = async (): Promise<void> => {
    if (hasUnsaved() && !(await saveAll())) setAsking(true);
    else void logout();
  };
  return (
    <Box
      component="section"
      aria-label={translate('app.account', { name: account.displayName })}
      sx={{ p: 2, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.5 }}
    >
      <TextLink to="/my-account" {...(onNavigate ? { onClick: onNavigate } : {})}>
        {account.displayName}
      </TextLink>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {nameOf(roleDefinitions[account.role])}
      </Typography>
      <Button
        size="small"
        color="inherit"
        startIcon={<LogoutOutlined />}
        onClick={() => void leave()}
        sx={{ justifySelf: 'start', ml: -1.5 }}
      >
        {translate('ra.auth.logout')}
      </Button>
      <LeaveDialog
        open={asking}
        message={translate('leaving.lost')}
        leave={translate('ra.auth.logout')}
        onStay={() => setAsking(false)}
        onLeave={() => void logout()}
      />
    </Box>
  );
}

/** Tells that the page is another person's by now, until it is put away. */
function AnotherAccount() {
  const translate = useTranslate();
  const account = useAccount();
  const [shown, setShown] = useState(isForAnother);
  useEffect(() => forgetAnother(), []);
  if (!shown || !account) return null;
  return (
    <Alert
      severity="info"
      sx={{ borderRadius: 0 }}
      onClose={() => setShown(false)}
      closeText={translate('ra.action.close')}
    >
      {translate('day.another_account', { name: account.displayName })}
    </Alert>
  );
}

/** More of the menu lies beyond an edge that has a shadow: two covers scroll with the entries, the shadows stay. */
const scrolling: SxProps<Theme> = ({ palette }) => {
  const cover = `linear-gradient(${palette.background.paper} 40%, transparent)`;
  const shadow = `linear-gradient(${palette.divider}, transparent)`;
  const flipped = (gradient: string): string => gradient.replace('(', '(to top, ');
  return {
    flex: 1,
    overflowY: 'auto',
    background: [
      `${cover} top / 100% 24px no-repeat local`,
      `${flipped(cover)} bottom / 100% 24px no-repeat local`,
      `${shadow} top / 100% 12px no-repeat scroll`,
      `${flipped(shadow)} bottom / 100% 12px no-repeat scroll`,
    ].join(', '),
  };
};

function MenuContent({ onNavigate }: { onNavigate?: () => void }) {
  const translate = useTranslate();
  return (
    <>
      <Box sx={{ px: 2.25, py: 2 }}>
        <Wordmark />
      </Box>
      <SearchBox {...(onNavigate ? { onSearch: onNavigate } : {})} />
      <Box component="nav" aria-label={translate('app.menu')} sx={scrolling}>
        <Navigation {...(onNavigate ? { onNavigate } : {})} />
      </Box>
      <Box sx={{ display: 'flex', px: 1.5, pb: 1, alignItems: 'center' }}>
        <LanguageButton />
        <Box sx={{ flex: 1 }} />
        <ThemeButton />
      </Box>
      <AccountBlock {...(onNavigate ? { onNavigate } : {})} />
    </>
  );
}

/** The frame of the signed-in console: the menu on the left, or behind a button on a phone. */
export function ConsoleLayout({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const [open, setOpen] = useState(false);
  const online = useOnline();
  useSearchKey();
  useRememberedYear();
  useRememberedPage();
  const followSection = useSectionLinks();
  const { pathname } = useLocation();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Box onClick={followSection} sx={{ display: 'flex', minHeight: '100vh', displayPrint: 'block' }}>
      <Button
        href="#main"
        variant="contained"
        sx={{
          position: 'fixed',
          top: 8,
          left: 8,
          zIndex: 2000,
          transform: 'translateY(-200%)',
          '&:focus': { transform: 'none' },
        }}
      >
        {translate('ra.navigation.skip_nav')}
      </Button>
      <Box
        component="aside"
        sx={{
          display: { xs: 'none', md: 'flex' },
          displayPrint: 'none',
          flexDirection: 'column',
          width: menuWidth,
          flexShrink: 0,
          position: 'sticky',
          top: 0,
          height: '100vh',
          bgcolor: 'background.paper',
          borderRight: 1,
          borderColor: 'divider',
        }}
      >
        <MenuContent />
      </Box>
      <LeaveGuard />
      <Drawer open={open} onClose={() => setOpen(false)} slotProps={{ paper: { sx: { width: 280, display: 'flex' } } }}>
        <MenuContent onNavigate={() => setOpen(false)} />
      </Drawer>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', displayPrint: 'block', flexDirection: 'column' }}>
        <Box
          component="header"
          sx={{
            display: { xs: 'flex', md: 'none' },
            displayPrint: 'none',
            alignItems: 'center',
            gap: 1,
            px: 1,
            py: 0.5,
            bgcolor: 'background.paper',
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <IconButton aria-label={translate('app.open_menu')} onClick={() => setOpen(true)}>
            <MenuIcon />
          </IconButton>
          <Wordmark />
          <Box sx={{ flex: 1 }} />
          <SearchButton />
        </Box>
        <AnotherAccount />
        {!online && (
          <Alert severity="warning" sx={{ borderRadius: 0 }}>
            {translate('state.offline')}
          </Alert>
        )}
        <Box component="main" id="main" tabIndex={-1} sx={{ flex: 1, minWidth: 0, '&:focus': { outline: 'none' } }}>
          <ErrorBoundary at={pathname}>{children}</ErrorBoundary>
        </Box>
      </Box>
    </Box>
  );
}
