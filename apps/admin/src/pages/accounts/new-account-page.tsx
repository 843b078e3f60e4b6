import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { CreateBase, Form, TextInput, useTranslate, type RaRecord } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import { Card } from '../../shared/card.js';
import { Page } from '../../shared/page.js';
import { FormRefusal, SubmitButton } from '../../shared/register/record.js';
import { IdentityFields, ofDistrict } from './identity-fields.js';
import { TemporaryPassword } from './temporary-password.js';
import type { CreateAccountMutation, ManagedAccountFieldsFragment as Account } from './accounts.operations.js';

type Made = Account & Pick<CreateAccountMutation['made'], 'temporaryPassword'>;
type Typed = Pick<Account, 'username' | 'displayName' | 'positionTitle' | 'role' | 'districtCode'>;

const empty: Typed = {
  ...{ username: '', displayName: '', positionTitle: '' },
  ...{ role: 'DISTRICT_OFFICER', districtCode: null },
};

function NewAccountFields() {
  const translate = useTranslate();
  const { username, displayName, role, districtCode } = useWatch() as Typed;
  const complete = username.trim() !== '' && displayName.trim() !== '' && (!ofDistrict(role) || districtCode !== null);
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      <FormRefusal />
      <TextInput
        source="username"
        label="accounts.username"
        autoFocus
        helperText={<>{translate('accounts.username_hint')}</>}
        slotProps={{ htmlInput: { maxLength: 60, autoCapitalize: 'none', autoComplete: 'off', spellCheck: false } }}
      />
      <IdentityFields />
      <SubmitButton label="accounts.create" complete={complete} />
    </Box>
  );
}

/** A new account: who it is for, then the password that is shown once. */
export function NewAccountPage() {
  const translate = useTranslate();
  const [made, setMade] = useState<Made | null>(null);
  const sent = useRef({ text: '', idempotencyKey: '' });
  /** The same values are the same request, however often they are sent. */
  const withKey = (typed: Partial<RaRecord>): object => {
    const text = JSON.stringify(typed);
    if (sent.current.text !== text) sent.current = { text, idempotencyKey: crypto.randomUUID() };
    return { ...typed, idempotencyKey: sent.current.idempotencyKey };
  };
  const again = (): void => {
    sent.current.text = '';
    setMade(null);
  };
  return (
    <Page title={translate('accounts.add')} back={{ to: '/accounts', label: translate('accounts.back') }}>
      <Box sx={{ maxWidth: 640 }}>
        <Card>
          {made ? (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <Box role="status">
                <Typography variant="h2">{translate('accounts.created', { username: made.username })}</Typography>
              </Box>
              {made.temporaryPassword ? (
                <TemporaryPassword password={made.temporaryPassword} until={made.temporaryPasswordUntil} />
              ) : (
                <Typography>{translate('accounts.repeated')}</Typography>
              )}
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
                <Button variant="contained" onClick={again}>
                  {translate('accounts.another')}
                </Button>
                <Button component={Link} to={`/accounts/${made.id}`}>
                  {translate('accounts.open')}
                </Button>
              </Box>
            </Box>
          ) : (
            <CreateBase
              record={empty}
              transform={withKey}
              mutationOptions={{ onSuccess: (row: Made) => setMade(row) }}
              disableAuthentication
            >
              <Form disableInvalidFormNotification>
                <NewAccountFields />
              </Form>
            </CreateBase>
          )}
        </Card>
      </Box>
    </Page>
  );
}
