import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { tokenLimits, tokenScopeDefinitions, type TokenScope } from '@sucharit/domain/access';
import { useCreate, useDelete, useGetList, useNotify, useTranslate } from 'react-admin';
import { useState } from 'react';
import { useLanguage } from '../../i18n/use-language.js';
import { mayOpen } from '../../providers/access.js';
import type { AccessTokenListQuery } from '../../providers/resources.operations.js';
import { useAccount } from '../../providers/use-account.js';
import { Card } from '../../shared/card.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { CopyButton } from '../../shared/copy-button.js';
import { formatCount, formatInstant } from '../../shared/format.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { Missing } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import { stuck } from '../../shared/stuck.js';

type Token = AccessTokenListQuery['page']['nodes'][number];

const example = (token: string): string =>
  `curl -s ${window.location.origin}/graphql -H 'Authorization: Bearer ${token}' \\
  -H 'Content-Type: application/json' \\
  -d '{"query":"{ districts(first: 5) { totalCount nodes { code nameTh } } }"}'`;

const usualScopes: readonly TokenScope[] = ['READ_FIGURES', 'READ_SUMMARIES'];
const usualLimits = {
  requestsPerMinute: String(tokenLimits.requestsPerMinute.usual),
  leavesPerHour: String(tokenLimits.leavesPerHour.usual),
};

/** Personal access tokens: made here, shown once, ended here. */
export function TokensPage() {
  const translate = useTranslate();
  const { language } = useLanguage();
  const account = useAccount();
  const notify = useNotify();
  const list = useGetList<Token>('accessTokens', {
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'createdAt', order: 'DESC' },
  });
  const [create, making] = useCreate();
  const [remove] = useDelete<Token>();
  const [name, setName] = useState('');
  const [days, setDays] = useState('90');
  const [limits, setLimits] = useState(usualLimits);
  const [scopes, setScopes] = useState<readonly TokenScope[]>(usualScopes);
  const [made, setMade] = useState<string | null>(null);
  const scopeName = (scope: TokenScope): string =>
    tokenScopeDefinitions[scope][language === 'th' ? 'nameTh' : 'nameEn'];
  const scopesText = ({ scopes: given }: Token): string =>
    given === null ? translate('tokens.all') : given.map(scopeName).join(' · ');

  return (
    <Page
      title={translate('nav.tokens')}
      intro={translate('tokens.intro')}
      actions={
        mayOpen('explorer', account) && <TextLink to="/explorer?pane=docs">{translate('data.reference')}</TextLink>
      }
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Card title={translate('tokens.make')}>
          <Box
            component="form"
            onSubmit={(event) => {
              event.preventDefault();
              void create(
                'accessTokens',
                {
                  data: {
                    name: name.trim(),
                    expiresInDays: Number(days),
                    scopes: [...scopes],
                    requestsPerMinute: Number(limits.requestsPerMinute),
                    leavesPerHour: Number(limits.leavesPerHour),
                    idempotencyKey: crypto.randomUUID(),
                  },
                },
                {
                  onSuccess: ({ token }: { token?: string | null }) => {
                    setMade(token ?? null);
                    setName('');
                    void list.refetch();
                  },
                  onError: (error) => notify((error as Error).message, { type: 'error' }),
                },
              );
            }}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}
          >
            <TextField
              size="small"
              label={translate('tokens.name')}
              helperText={translate('tokens.name_hint')}
              value={name}
              onChange={({ target }) => setName(target.value)}
              slotProps={{ htmlInput: { maxLength: 100 } }}
              sx={{ flex: '1 1 260px', maxWidth: 420 }}
            />
            <TextField
              size="small"
              type="number"
              label={translate('tokens.days')}
              value={days}
              onChange={({ target }) => setDays(target.value)}
              slotProps={{ htmlInput: { min: 1, max: 365 } }}
              sx={{ width: 140 }}
            />
            {(['requestsPerMinute', 'leavesPerHour'] as const).map((limit) => (
              <TextField
                key={limit}
                size="small"
                type="number"
                label={translate(limit === 'requestsPerMinute' ? 'tokens.requests' : 'tokens.leaves')}
                value={limits[limit]}
                onChange={({ target }) => setLimits({ ...limits, [limit]: target.value })}
                slotProps={{ htmlInput: { min: tokenLimits[limit].minimum, max: tokenLimits[limit].maximum } }}
                sx={{ width: 170 }}
              />
            ))}
            <FormControl component="fieldset" sx={{ flex: '1 0 100%' }}>
              <FormLabel component="legend">{translate('tokens.scopes')}</FormLabel>
              <FormGroup sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(270px, 1fr))' }}>
                {(account?.tokenScopes ?? []).map((scope) => (
                  <FormControlLabel
                    key={scope}
                    control={
                      <Checkbox
                        size="small"
                        checked={scopes.includes(scope)}
                        onChange={({ target }) =>
                          setScopes(target.checked ? [...scopes, scope] : scopes.filter((other) => other !== scope))
                        }
                      />
                    }
                    label={scopeName(scope)}
                  />
                ))}
              </FormGroup>
              <FormHelperText sx={{ mx: 0 }}>
                {translate('tokens.scopes_hint')} {translate('tokens.limits_hint')}
              </FormHelperText>
            </FormControl>
            <Button
              type="submit"
              variant="contained"
              disabled={!name.trim() || scopes.length === 0}
              loading={making.isPending}
            >
              {translate('tokens.make')}
            </Button>
          </Box>
          {made && (
            <Alert severity="success" variant="outlined" sx={{ mt: 2 }} onClose={() => setMade(null)}>
              <strong>{translate('tokens.once')}</strong>
              <Box component="pre" sx={{ my: 1, whiteSpace: 'pre-wrap', wordBreak: 'break-all', fontSize: '0.875rem' }}>
                {made}
              </Box>
              <Box sx={{ mb: 2 }}>
                <CopyButton text={made} />
              </Box>
              <Typography variant="body2">{translate('tokens.example')}</Typography>
              <Box component="pre" sx={{ m: 0, whiteSpace: 'pre-wrap', wordBreak: 'break-all', fontSize: '0.8125rem' }}>
                {example(made)}
              </Box>
            </Alert>
          )}
        </Card>
        <Answer query={list}>
          {(tokens) =>
            tokens.length === 0 ? (
              <Notice title={translate('tokens.none')} hint={translate('tokens.none_hint')} />
            ) : (
              <Card
                title={translate('tokens.yours')}
                flush
                actions={
                  <DownloadMenu
                    table={translate('tokens.yours')}
                    list="accessTokens"
                    columns={[
                      ['name', translate('tokens.name')],
                      ['scopes', translate('tokens.scopes')],
                      ['requestsPerMinute', translate('tokens.requests')],
                      ['leavesPerHour', translate('tokens.leaves')],
                      ['createdAt', translate('tokens.created')],
                      ['expiresAt', translate('tokens.expires')],
                      ['lastUsedAt', translate('tokens.used')],
                      ['revokedAt', translate('download.revoked')],
                    ]}
                  />
                }
              >
                <TableContainer tabIndex={0} role="group" aria-label={translate('tokens.yours')}>
                  <Table size="small">
                    <TableHead>
                      <TableRow>
                        {['name', 'scopes', 'limits', 'created', 'expires', 'used', 'end'].map((column) => (
                          <TableCell key={column}>{translate(`tokens.${column}`)}</TableCell>
                        ))}
                      </TableRow>
                    </TableHead>
                    <TableBody>
                      {tokens.map((token) => (
                        <TableRow key={token.id}>
                          <TableCell component="th" scope="row" sx={stuck}>
                            {token.name}
                          </TableCell>
                          <TableCell sx={{ minWidth: 180 }}>{scopesText(token)}</TableCell>
                          <TableCell sx={{ minWidth: 150 }}>
                            {translate('tokens.limits_value', {
                              requests: formatCount(token.requestsPerMinute),
                              leaves: formatCount(token.leavesPerHour),
                            })}
                          </TableCell>
                          <TableCell sx={{ whiteSpace: 'nowrap' }}>
                            {formatInstant(token.createdAt, language)}
                          </TableCell>
                          <TableCell sx={{ whiteSpace: 'nowrap' }}>
                            {formatInstant(token.expiresAt, language)}
                          </TableCell>
                          <TableCell sx={{ whiteSpace: 'nowrap' }}>
                            {token.lastUsedAt ? formatInstant(token.lastUsedAt, language) : <Missing />}
                          </TableCell>
                          <TableCell sx={{ minWidth: 150 }}>
                            {token.revokedAt ? (
                              translate('tokens.ended', { date: formatInstant(token.revokedAt, language) })
                            ) : (
                              <Button
                                size="small"
                                color="error"
                                onClick={() =>
                                  void remove(
                                    'accessTokens',
                                    { id: token.id, previousData: token },
                                    { onSettled: () => void list.refetch() },
                                  )
                                }
                              >
                                {translate('tokens.revoke')}
                              </Button>
                            )}
                          </TableCell>
                        </TableRow>
                      ))}
                    </TableBody>
                  </Table>
                </TableContainer>
              </Card>
            )
          }
        </Answer>
      </Box>
    </Page>
  );
}
