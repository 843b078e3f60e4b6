import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { tokenLimits, tokenScopeDefinitions, type TokenScope } from '@sucharit/domain/access';
import { useState } from 'react';
import { CheckboxGroupInput, CreateBase, Form, NumberInput, TextInput, useTranslate, type RaRecord } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useLanguage } from '../../i18n/use-language.js';
import { useAccount } from '../../providers/use-account.js';
import { CopyButton } from '../../shared/copy-button.js';
import { FormRefusal, SubmitButton } from '../../shared/register/record.js';

const example = (token: string): string =>
  `curl -s ${window.location.origin}/graphql -H 'Authorization: Bearer ${token}' \\
  -H 'Content-Type: application/json' \\
  -d '{"query":"{ districts(first: 5) { totalCount nodes { code nameTh } } }"}'`;

interface Typed {
  readonly name: string;
  readonly expiresInDays: number;
  readonly scopes: readonly TokenScope[];
  readonly requestsPerMinute: number;
  readonly leavesPerHour: number;
}

const usual: Typed = {
  name: '',
  expiresInDays: 90,
  scopes: ['READ_FIGURES', 'READ_SUMMARIES'],
  requestsPerMinute: tokenLimits.requestsPerMinute.usual,
  leavesPerHour: tokenLimits.leavesPerHour.usual,
};

function NewTokenFields() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const account = useAccount();
  const { name, scopes } = useWatch() as Typed;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
      <TextInput
        source="name"
        label="tokens.name"
        size="small"
        helperText={<>{translate('tokens.name_hint')}</>}
        slotProps={{ htmlInput: { maxLength: 100 } }}
        sx={{ flex: '1 1 260px', maxWidth: 420 }}
      />
      <NumberInput
        source="expiresInDays"
        label="tokens.days"
        size="small"
        min={1}
        max={365}
        helperText={false}
        sx={{ width: 140 }}
      />
      {(['requestsPerMinute', 'leavesPerHour'] as const).map((limit) => (
        <NumberInput
          key={limit}
          source={limit}
          label={limit === 'requestsPerMinute' ? 'tokens.requests' : 'tokens.leaves'}
          size="small"
          min={tokenLimits[limit].minimum}
          max={tokenLimits[limit].maximum}
          helperText={false}
          sx={{ width: 170 }}
        />
      ))}
      <CheckboxGroupInput
        source="scopes"
        label={<>{translate('tokens.scopes')}</>}
        choices={(account?.tokenScopes ?? []).map((id) => ({ id, name: nameOf(tokenScopeDefinitions[id]) }))}
        optionText={({ name: scope }: { name: string }) => <>{scope}</>}
        translateChoice={false}
        options={{ size: 'small' }}
        margin="none"
        helperText={
          <>
            {translate('tokens.scopes_hint')} {translate('tokens.limits_hint')}
          </>
        }
        sx={{
          flex: '1 0 100%',
          '& .MuiFormGroup-root': { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(270px, 1fr))' },
          '& .MuiFormHelperText-root': { mx: 0 },
        }}
      />
      <SubmitButton label="tokens.make" complete={name.trim() !== '' && scopes.length > 0} />
    </Box>
  );
}

/** Makes a token, which is shown this once. */
export function NewToken() {
  const translate = useTranslate();
  const [made, setMade] = useState<(RaRecord & { readonly token?: string | null }) | null>(null);
  return (
    <>
      <CreateBase
        record={usual}
        transform={(typed: Typed) => ({ ...typed, name: typed.name.trim(), idempotencyKey: crypto.randomUUID() })}
        mutationOptions={{ onSuccess: setMade }}
        disableAuthentication
      >
        <Form key={made?.id} disableInvalidFormNotification>
          <FormRefusal />
          <NewTokenFields />
        </Form>
      </CreateBase>
      {made?.token && (
        <Alert severity="success" variant="outlined" sx={{ mt: 2 }} onClose={() => setMade({ ...made, token: null })}>
          <strong>{translate('tokens.once')}</strong>
          <Box component="pre" sx={{ my: 1, whiteSpace: 'pre-wrap', wordBreak: 'break-all', fontSize: '0.875rem' }}>
            {made.token}
          </Box>
          <Box sx={{ mb: 2 }}>
            <CopyButton text={made.token} />
          </Box>
          <Typography variant="body2">{translate('tokens.example')}</Typography>
          <Box component="pre" sx={{ m: 0, whiteSpace: 'pre-wrap', wordBreak: 'break-all', fontSize: '0.8125rem' }}>
            {example(made.token)}
          </Box>
        </Alert>
      )}
    </>
  );
}
