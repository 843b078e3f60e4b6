import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { roleDefinitions, roles } from '@sucharit/domain/access';
import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { Page } from '../../shared/page.js';
import { ChoiceFilter, RegisterFilters, TextFilter } from '../../shared/register/register-filters.js';
import { Column, NameColumn, Register, RegisterTable, TimeColumn } from '../../shared/register/register-table.js';
import { TextLink } from '../../shared/text-link.js';
import { accountFilter, accountStates } from './account-filter.js';
import { AccountStateSign } from './account-state.js';
import type { ManagedAccountFieldsFragment as Account } from './accounts.operations.js';

function Filters() {
  const translate = useTranslate();
  const { nameOf, nameField } = useLanguage();
  const { filterValues } = useListContext();
  return (
    <RegisterFilters>
      <TextFilter source="q" label="accounts.find" />
      <ChoiceFilter
        source="role"
        label="accounts.role"
        choices={roles.map((id) => ({ id, name: nameOf(roleDefinitions[id]) }))}
        minWidth={220}
      />
      <ChoiceFilter
        source="state"
        label="accounts.state"
        choices={accountStates.map((id) => ({ id, name: translate(`accounts.states.${id}`) }))}
        minWidth={170}
      />
      <DownloadMenu
        table={translate('accounts.title')}
        list="managedAccounts"
        filter={accountFilter(filterValues as object)}
        columns={[
          ['displayName', translate('accounts.name')],
          ['username', translate('signIn.username')],
          ['positionTitle', translate('accounts.position')],
          ['role', translate('accounts.role')],
          [`district { ${nameField} }`, translate('accounts.district')],
          ['deactivatedAt', translate('accounts.states.deactivated')],
          ['temporaryPasswordUntil', translate('accounts.states.temporary')],
          ['lastSignInAt', translate('accounts.last')],
        ]}
      />
    </RegisterFilters>
  );
}

/** Every account: who can sign in, as what. */
export function AccountsPage() {
  const translate = useTranslate();
  const { nameOf, nameField } = useLanguage();
  const add = (
    <Button component={Link} to="/accounts/create" variant="contained" startIcon={<PersonAddOutlined />}>
      {translate('accounts.add')}
    </Button>
  );
  return (
    <Page title={translate('accounts.title')} intro={translate('accounts.intro')} actions={add}>
      <Register>
        <Filters />
        <RegisterTable
          name={translate('accounts.title')}
          none={translate('accounts.none')}
          noneHint={translate('accounts.none_hint')}
        >
          <NameColumn<Account>
            source="displayName"
            label="accounts.name"
            sx={{ minWidth: 220 }}
            render={({ id, displayName, username }) => (
              <>
                <TextLink to={`/accounts/${id}`}>{displayName}</TextLink>
                <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                  {username}
                </Typography>
              </>
            )}
          />
          <Column<Account>
            source="role"
            label="accounts.role"
            sx={{ minWidth: 180 }}
            render={({ role, positionTitle }) => (
              <>
                {nameOf(roleDefinitions[role])}
                {positionTitle && (
                  <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                    {positionTitle}
                  </Typography>
                )}
              </>
            )}
          />
          <Column<Account>
            source={`district.${nameField}`}
            label="accounts.district"
            render={({ district }) => (district ? nameOf(district) : translate('accounts.whole_city'))}
          />
          <Column<Account> label="accounts.state" render={(account) => <AccountStateSign account={account} />} />
          <TimeColumn source="lastSignInAt" label="accounts.last" none={translate('accounts.never')} disableSort />
        </RegisterTable>
      </Register>
    </Page>
  );
}
