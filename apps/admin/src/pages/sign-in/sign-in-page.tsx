import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { ApiRefusal, Unreachable } from '../../providers/graphql-client.js';
import { endingOfSession } from '../../providers/session.js';
import { useLanguage } from '../../i18n/use-language.js';
import { LanguageButton, ThemeButton } from '../../shared/layout/preference-buttons.js';
import { PasswordField } from '../../shared/password-field.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { Wordmark } from '../../shared/wordmark.js';
import { CityBackdrop } from './city-backdrop.js';

/** What to tell a person whose sign-in failed; the API's own words where it answered. */
function messageOf(error: unknown, translate: (key: string) => string): string {
  if (error instanceof Unreachable) return translate('signIn.unreachable');
  return (error instanceof Error && error.message) || translate('signIn.failed');
}

const isTemporary = (error: unknown): boolean =>
  error instanceof ApiRefusal && error.code === 'PASSWORD_CHANGE_REQUIRED';

function SignInForm() {
  const login = useLogin();
  const { isChanging } = useLanguage();
  const translate = useTranslate();
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  /** What was signed in with, once it turned out to be a temporary password. */
  const [exchanged, setExchanged] = useState<{ username: string; password: string } | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (name: string): string => String(fields.get(name) ?? '');
    const typed = exchanged ?? { username: text('username').trim(), password: text('password') };
    if (!typed.username || !typed.password) return setFailure(translate('signIn.needed'));
    setBusy(true);
    setFailure(null);
    try {
      await login(exchanged ? { ...typed, newPassword: text('newPassword') } : typed);
    } catch (error) {
      if (isTemporary(error) && !exchanged) setExchanged(typed);
      else setFailure(messageOf(error, translate));
      setBusy(false);
    }
  };
  // The alert tells itself; what is typed next replaces the password that was wrong.
  useEffect(() => {
    if (!failure) return;
    const fields = [...(form.current?.querySelectorAll('input') ?? [])];
    const field = fields.find(({ value }) => !value) ?? fields.at(-1);
    field?.focus();
    field?.select();
  }, [failure]);

  const part = exchanged ? 'newPassword' : 'signIn';
  return (
    <Box
      component="form"
      ref={form}
      noValidate
      onSubmit={(event) => void submit(event)}
      sx={{ display: 'grid', gap: 2.5, maxWidth: 400 }}
    >
      <Box>
        <Typography variant="h1">{translate(`${part}.title`)}</Typography>
        <Typography sx={{ color: 'text.secondary', mt: 0.5 }}>{translate(`${part}.intro`)}</Typography>
      </Box>
      {!failure && endingOfSession() === 'ended' && (
        <Alert severity="info" variant="outlined">
          {translate('day.session_ended')}
        </Alert>
      )}
      {failure && (
        <Alert severity="error" variant="outlined">
          {failure}
        </Alert>
      )}
      {/* react-admin mounts the page anew when a language has come: what was typed meanwhile would be gone. */}
      <Box component="fieldset" disabled={isChanging} sx={{ display: 'contents' }}>
        {exchanged ? (
          <PasswordField
            key="new"
            name="newPassword"
            label={translate('newPassword.label')}
            helperText={translate('newPassword.hint')}
            autoComplete="new-password"
            autoFocus
          />
        ) : (
          <>
            <TextField
              name="username"
              label={translate('signIn.username')}
              autoComplete="username"
              autoFocus
              slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
            />
            <PasswordField
              key="password"
              name="password"
              label={translate('signIn.password')}
              autoComplete="current-password"
            />
          </>
        )}
      </Box>
      <Button type="submit" variant="contained" size="large" loading={busy} loadingPosition="start">
        {translate(busy ? 'signIn.submitting' : `${part}.submit`)}
      </Button>
    </Box>
  );
}

/** The way in: what the product is on one side, the form on the other. */
export function SignInPage() {
  const translate = useTranslate();
  usePageTitle('signIn.title');
  return (
    <Box sx={{ minHeight: '100vh', display: 'grid', gridTemplateColumns: { md: '5fr 6fr' } }}>
      <Box
        component="aside"
        aria-label={translate('app.tagline')}
        sx={{
          display: { xs: 'none', md: 'flex' },
          flexDirection: 'column',
          justifyContent: 'flex-end',
          position: 'relative',
          overflow: 'hidden',
          p: 6,
          color: '#ffffff',
          bgcolor: '#0b4a44',
        }}
      >
        <CityBackdrop />
        <Box sx={{ position: 'relative', maxWidth: 420 }}>
          <Typography component="p" sx={{ fontSize: '1.875rem', fontWeight: 600, lineHeight: 1.4 }}>
            {translate('signIn.headline')}
          </Typography>
          <Typography sx={{ mt: 1, fontSize: '1.0625rem' }}>{translate('signIn.about')}</Typography>
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', bgcolor: 'background.paper', minWidth: 0 }}>
        <Box component="header" sx={{ display: 'flex', alignItems: 'center', gap: 1, px: { xs: 2, md: 6 }, py: 2 }}>
          <Wordmark />
          <Box sx={{ flex: 1 }} />
          <LanguageButton />
          <ThemeButton />
        </Box>
        <Box component="main" sx={{ flex: 1, display: 'grid', alignContent: 'center', px: { xs: 2, md: 6 }, pb: 10 }}>
          <SignInForm />
        </Box>
      </Box>
    </Box>
  );
}
