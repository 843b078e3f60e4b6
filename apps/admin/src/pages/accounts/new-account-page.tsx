import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useCommand } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { Page } from '../../shared/page.js';
import { fieldError, RefusalAlert } from '../../shared/refusal.js';
import { IdentityFields, identityFields, ofDistrict, type Identity } from './identity-fields.js';
import { TemporaryPassword } from './temporary-password.js';
import { createAccount } from './accounts.operations.js';

const empty: Identity = { displayName: '', role: 'DISTRICT_OFFICER', districtCode: null };

/** A new account: who it is for, then the password that is shown once. */
export function NewAccountPage() {
  const translate = useTranslate();
  const [username, setUsername] = useState('');
  const [identity, setIdentity] = useState<Identity>(empty);
  const [key, setKey] = useState<string>(() => crypto.randomUUID());
  const create = useCommand(createAccount);
  const made = create.data?.done;
  const complete =
    username.trim() !== '' &&
    identity.displayName.trim() !== '' &&
    (!ofDistrict(identity.role) || identity.districtCode !== null);
  const again = (): void => {
    create.reset();
    setUsername('');
    setIdentity((before) => ({ ...before, displayName: '' }));
    setKey(crypto.randomUUID());
  };
  return (
    <Page title={translate('accounts.add')} back={{ to: '/accounts', label: translate('accounts.back') }}>
      <Box sx={{ maxWidth: 640 }}>
        <Card>
          {made ? (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <Box role="status">
                <Typography variant="h2">
                  {translate('accounts.created', { username: made.account.username })}
                </Typography>
              </Box>
              {made.temporaryPassword ? (
                <TemporaryPassword password={made.temporaryPassword} until={made.account.temporaryPasswordUntil} />
              ) : (
                <Typography>{translate('accounts.repeated')}</Typography>
              )}
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
                <Button variant="contained" onClick={again}>
                  {translate('accounts.another')}
                </Button>
                <Button component={Link} to={`/accounts/${made.account.id}`}>
                  {translate('accounts.open')}
                </Button>
              </Box>
            </Box>
          ) : (
            <Box
              component="form"
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                create.mutate({ username, ...identity, idempotencyKey: key });
              }}
              sx={{ display: 'grid', gap: 2.5 }}
            >
              <RefusalAlert error={create.error} fields={['username', ...identityFields]} />
              <TextField
                label={translate('accounts.username')}
                value={username}
                autoFocus
                error={fieldError(create.error, 'username') !== undefined}
                helperText={fieldError(create.error, 'username') ?? translate('accounts.username_hint')}
                onChange={({ target }) => {
                  setUsername(target.value);
                  setKey(crypto.randomUUID());
                }}
                slotProps={{
                  htmlInput: { maxLength: 60, autoCapitalize: 'none', autoComplete: 'off', spellCheck: false },
                }}
              />
              <IdentityFields
                value={identity}
                error={create.error}
                onChange={(value) => {
                  setIdentity(value);
                  setKey(crypto.randomUUID());
                }}
              />
              <Button
                type="submit"
                variant="contained"
                disabled={!complete}
                loading={create.isPending}
                sx={{ justifySelf: 'start' }}
              >
                {translate('accounts.create')}
              </Button>
            </Box>
          )}
        </Card>
      </Box>
    </Page>
  );
}
