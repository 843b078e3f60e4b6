import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { tokenScopeDefinitions } from '@sucharit/domain/access';
import { useRecordContext, useTranslate, useUpdate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { mayOpen } from '../../providers/access.js';
import { useAccount } from '../../providers/use-account.js';
import { Card } from '../../shared/card.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { formatCount, formatInstant } from '../../shared/format.js';
import { Page } from '../../shared/page.js';
import { Column, NameColumn, Register, RegisterTable, TimeColumn } from '../../shared/register/register-table.js';
import { stuck } from '../../shared/stuck.js';
import { TextLink } from '../../shared/text-link.js';
import { NewToken } from './new-token.js';
import type { AccessTokenFieldsFragment as Token } from './tokens.operations.js';

/** When a token was ended, or what ends it. */
function EndOfToken() {
  const translate = useTranslate();
  const { language } = useLanguage();
  const token = useRecordContext<Token>();
  const [revoke, { isPending }] = useUpdate('tokens', { id: token?.id, data: token, previousData: token });
  if (token?.revokedAt) return translate('tokens.ended', { date: formatInstant(token.revokedAt, language) });
  return (
    <Button size="small" color="error" loading={isPending} onClick={() => void revoke()}>
      {translate('tokens.revoke')}
    </Button>
  );
}

/** Personal access tokens: made here, shown once, ended here. */
export function TokensPage() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const account = useAccount();
  const downloads = (
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
  );
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
          <NewToken />
        </Card>
        <Register sort={{ field: 'createdAt', order: 'DESC' }}>
          <RegisterTable
            name={translate('tokens.yours')}
            title={translate('tokens.yours')}
            actions={downloads}
            none={translate('tokens.none')}
            noneHint={translate('tokens.none_hint')}
          >
            <NameColumn<Token> source="name" label="tokens.name" sx={stuck} />
            <Column<Token>
              label="tokens.scopes"
              sx={{ minWidth: 180 }}
              render={({ scopes }) =>
                scopes === null
                  ? translate('tokens.all')
                  : scopes.map((scope) => nameOf(tokenScopeDefinitions[scope])).join(' · ')
              }
            />
            <Column<Token>
              label="tokens.limits"
              sx={{ minWidth: 150 }}
              render={({ requestsPerMinute, leavesPerHour }) =>
                translate('tokens.limits_value', {
                  requests: formatCount(requestsPerMinute),
                  leaves: formatCount(leavesPerHour),
                })
              }
            />
            <TimeColumn source="createdAt" label="tokens.created" sortByOrder="DESC" />
            <TimeColumn source="expiresAt" label="tokens.expires" sortByOrder="DESC" />
            <TimeColumn source="lastUsedAt" label="tokens.used" sortByOrder="DESC" />
            <Column label="tokens.end" sx={{ minWidth: 150 }}>
              <EndOfToken />
            </Column>
          </RegisterTable>
        </Register>
      </Box>
    </Page>
  );
}
