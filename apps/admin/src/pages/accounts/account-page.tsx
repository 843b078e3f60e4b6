import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import { Form, useEditContext, useNotify, useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useAccount } from '../../providers/use-account.js';
import { useCommand } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { ConfirmStep } from '../../shared/confirm-step.js';
import { formatCount, formatInstant } from '../../shared/format.js';
import { Notice, Page } from '../../shared/page.js';
import { RefusalAlert } from '../../shared/refusal.js';
import { FormRefusal, RecordOf, RecordPage, SubmitButton } from '../../shared/register/record.js';
import { TextLink } from '../../shared/text-link.js';
import { AccountStateSign } from './account-state.js';
import { IdentityFields } from './identity-fields.js';
import { TemporaryPassword } from './temporary-password.js';
import {
  deactivateAccount,
  endSessions,
  reactivateAccount,
  resetPassword,
  type ManagedAccountFieldsFragment as Account,
} from './accounts.operations.js';

const stepOf = ({ id, version }: Account) => ({ accountId: id, version });

/** Who the account is for; saved as a whole. */
function IdentityForm() {
  const translate = useTranslate();
  const { refetch } = useEditContext<Account>();
  return (
    <Form disableInvalidFormNotification>
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        <FormRefusal onReload={refetch} />
        <IdentityFields />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
          <SubmitButton label="operations.save" />
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate('accounts.identity_hint')}
          </Typography>
        </Box>
      </Box>
    </Form>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', gap: 2, justifyContent: 'space-between', py: 0.5 }}>
      <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
        {name}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, textAlign: 'right' }}>
        {children}
      </Typography>
    </Box>
  );
}

/** What is known of its sign-ins, and what ends them. */
function SignInCard({ account, onReload }: { account: Account; onReload: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { language } = useLanguage();
  const [tokensToo, setTokensToo] = useState(false);
  const [reason, setReason] = useState('');
  const reset = useCommand(resetPassword);
  const end = useCommand(endSessions);
  const deactivate = useCommand(deactivateAccount);
  const reactivate = useCommand(reactivateAccount);
  const may = (action: Account['allowedActions'][number]): boolean => account.allowedActions.includes(action);
  const password = reset.data?.done.temporaryPassword;
  const when = (instant: string | null): string =>
    instant ? formatInstant(instant, language) : translate('accounts.never');
  return (
    <Card title={translate('accounts.signing_in')} actions={<AccountStateSign account={account} />}>
      <Box component="dl" sx={{ m: 0, mb: 2 }}>
        <Fact name={translate('accounts.last')}>{when(account.lastSignInAt)}</Fact>
        <Fact name={translate('accounts.sessions')}>{formatCount(account.sessionCount)}</Fact>
        <Fact name={translate('accounts.tokens')}>{formatCount(account.tokenCount)}</Fact>
        <Fact name={translate('accounts.made')}>{when(account.createdAt)}</Fact>
        {account.temporaryPasswordUntil && (
          <Fact name={translate('accounts.temporary_until')}>{when(account.temporaryPasswordUntil)}</Fact>
        )}
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {[reset, end, deactivate, reactivate].map(({ error }, index) => (
          <RefusalAlert key={index} error={error} onReload={onReload} />
        ))}
        {password && <TemporaryPassword password={password} until={account.temporaryPasswordUntil} />}
        {account.deactivatedAt && (
          <Alert
            severity="warning"
            variant="outlined"
            action={
              may('REACTIVATE') && (
                <Button
                  color="inherit"
                  size="small"
                  loading={reactivate.isPending}
                  onClick={() => reactivate.mutate(stepOf(account))}
                >
                  {translate('accounts.reactivate')}
                </Button>
              )
            }
          >
            {translate('accounts.deactivated', { date: when(account.deactivatedAt) })}
          </Alert>
        )}
        {may('RESET_PASSWORD') && (
          <ConfirmStep
            label={translate('accounts.reset')}
            hint={translate('accounts.reset_hint')}
            busy={reset.isPending}
            onConfirm={() => reset.mutate(stepOf(account))}
          />
        )}
        {may('END_SESSIONS') && (
          <ConfirmStep
            label={translate('accounts.end')}
            hint={translate('accounts.end_hint')}
            busy={end.isPending}
            onConfirm={() =>
              end.mutate(
                { ...stepOf(account), tokensToo },
                { onSuccess: () => notify('accounts.ended', { type: 'success' }) },
              )
            }
          >
            <FormControlLabel
              control={<Checkbox checked={tokensToo} onChange={(_event, checked) => setTokensToo(checked)} />}
              label={translate('accounts.tokens_too')}
            />
          </ConfirmStep>
        )}
        {may('DEACTIVATE') && (
          <ConfirmStep
            label={translate('accounts.deactivate')}
            hint={translate('accounts.deactivate_hint')}
            danger
            busy={deactivate.isPending}
            onConfirm={() => deactivate.mutate({ ...stepOf(account), reason: reason.trim() || null })}
          >
            <TextField
              size="small"
              label={translate('accounts.reason')}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
              slotProps={{ htmlInput: { maxLength: 1000 } }}
            />
          </ConfirmStep>
        )}
      </Box>
    </Card>
  );
}

function AccountRecord() {
  const translate = useTranslate();
  const own = useAccount();
  const { record, refetch } = useEditContext<Account>();
  const back = { to: '/accounts', label: translate('accounts.back') };
  return (
    <Page title={record?.displayName ?? ''} intro={record?.username} back={back}>
      <RecordOf<Account>
        gone={
          <Notice
            title={translate('accounts.gone')}
            hint={translate('accounts.gone_hint')}
            action={<TextLink to="/accounts">{translate('accounts.back')}</TextLink>}
          />
        }
      >
        {(account) => (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { lg: '3fr 2fr' }, alignItems: 'start' }}>
            <Card title={translate('accounts.identity')}>
              {own?.username === account.username && (
                <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
                  {translate('accounts.own')}
                </Alert>
              )}
              <IdentityForm />
            </Card>
            <SignInCard account={account} onReload={() => void refetch()} />
          </Box>
        )}
      </RecordOf>
    </Page>
  );
}

/** One account: who it is for, its sign-ins, and what an administrator may do with it. */
export function AccountPage() {
  const notify = useNotify();
  return (
    <RecordPage onSaved={() => notify('operations.saved', { type: 'success' })}>
      <AccountRecord />
    </RecordPage>
  );
}
