import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { roleDefinitions } from '@sucharit/domain/access';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useAccount } from '../../providers/use-account.js';
import { useCommand, useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { formatCount, formatInstant } from '../../shared/format.js';
import { LanguageButton } from '../../shared/layout/preference-buttons.js';
import { Answer, Page } from '../../shared/page.js';
import { PasswordField } from '../../shared/password-field.js';
import { fieldError, RefusalAlert } from '../../shared/refusal.js';
import { StandInsCard } from '../../shared/stand-ins/stand-ins-card.js';
import { TextLink } from '../../shared/text-link.js';
import {
  changePassword,
  endMyOtherSessions,
  endMySession,
  mySessionsQuery,
  type MySessionFieldsFragment,
} from './my-account.operations.js';

const fields = ['currentPassword', 'newPassword'] as const;
const nothingTyped = { currentPassword: '', newPassword: '' };

/** Changes the person's own password; the other browsers are signed out, and the tokens end if asked. */
function PasswordCard() {
  const translate = useTranslate();
  const notify = useNotify();
  const [typed, setTyped] = useState(nothingTyped);
  const [revokeTokens, setRevokeTokens] = useState(false);
  const change = useCommand(changePassword);
  return (
    <Card title={translate('myAccount.password')}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate(
            { ...typed, revokeTokens },
            {
              onSuccess: () => {
                setTyped(nothingTyped);
                setRevokeTokens(false);
                notify('myAccount.changed', { type: 'success' });
              },
            },
          );
        }}
        sx={{ display: 'grid', gap: 2, maxWidth: 420 }}
      >
        <RefusalAlert error={change.error} fields={fields} />
        {fields.map((name) => (
          <PasswordField
            key={name}
            name={name}
            label={translate(`myAccount.${name}`)}
            value={typed[name]}
            onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
            error={fieldError(change.error, name) !== undefined}
            helperText={
              fieldError(change.error, name) ?? (name === 'newPassword' ? translate('newPassword.hint') : undefined)
            }
            autoComplete={name === 'newPassword' ? 'new-password' : 'current-password'}
          />
        ))}
        <FormControlLabel
          control={<Checkbox checked={revokeTokens} onChange={(_event, checked) => setRevokeTokens(checked)} />}
          label={translate('myAccount.revoke_tokens')}
        />
        <Box>
          <Button
            type="submit"
            variant="contained"
            disabled={!typed.currentPassword || !typed.newPassword}
            loading={change.isPending}
          >
            {translate('myAccount.change')}
          </Button>
        </Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('myAccount.change_hint')}
        </Typography>
      </Box>
    </Card>
  );
}

/** The browsers that are signed in, each with what ends it. */
function SessionsCard({ sessions }: { sessions: readonly MySessionFieldsFragment[] }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const end = useCommand(endMySession);
  const endOthers = useCommand(endMyOtherSessions);
  const others = sessions.filter(({ current }) => !current);
  return (
    <Card
      title={translate('myAccount.sessions')}
      flush
      actions={
        others.length > 0 && (
          <Button size="small" color="error" loading={endOthers.isPending} onClick={() => endOthers.mutate(undefined)}>
            {translate('myAccount.end_others')}
          </Button>
        )
      }
    >
      {[end, endOthers].map(({ error }, index) => (
        <RefusalAlert key={index} error={error} />
      ))}
      <TableContainer tabIndex={0} role="group" aria-label={translate('myAccount.sessions')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {['began', 'seen', 'ends', 'end'].map((column) => (
                <TableCell key={column}>{translate(`myAccount.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {sessions.map((session) => (
              <TableRow key={session.id}>
                <TableCell component="th" scope="row">
                  {formatInstant(session.beganAt, language)}
                </TableCell>
                <TableCell>{formatInstant(session.lastSeenAt, language)}</TableCell>
                <TableCell>{formatInstant(session.endsAt, language)}</TableCell>
                <TableCell>
                  {session.current ? (
                    translate('myAccount.this_browser')
                  ) : (
                    <Button
                      size="small"
                      color="error"
                      disabled={end.isPending}
                      onClick={() => end.mutate({ id: session.id })}
                    >
                      {translate('myAccount.end_one')}
                    </Button>
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}

/** The page of one's own account: password, sessions, tokens, language. */
export function MyAccountPage() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const account = useAccount();
  const query = useOperation(mySessionsQuery);
  if (!account) return null;
  const who = `${account.displayName} · ${account.username} · ${nameOf(roleDefinitions[account.role])}`;
  return (
    <Page title={translate('myAccount.title')} intro={who}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { lg: '2fr 3fr' }, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {account.districtCode !== null && <StandInsCard districtCode={account.districtCode} own />}
          <PasswordCard />
          <Card title={translate('myAccount.language')} actions={<LanguageButton />}>
            <Typography variant="body2">{translate('myAccount.language_hint')}</Typography>
          </Card>
        </Box>
        <Answer query={query}>
          {({ mySessions, accessTokens }) => (
            <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
              <SessionsCard sessions={mySessions} />
              <Card
                title={translate('myAccount.tokens')}
                actions={<TextLink to="/tokens">{translate('myAccount.to_tokens')}</TextLink>}
              >
                <Typography variant="body2">
                  {translate('myAccount.token_count', {
                    count: formatCount(
                      accessTokens.nodes.filter(({ expiresAt }) => new Date(expiresAt) > new Date()).length,
                    ),
                  })}
                </Typography>
                <Alert severity="info" variant="outlined" sx={{ mt: 1.5 }}>
                  {translate('myAccount.tokens_hint')}
                </Alert>
              </Card>
            </Box>
          )}
        </Answer>
      </Box>
    </Page>
  );
}
