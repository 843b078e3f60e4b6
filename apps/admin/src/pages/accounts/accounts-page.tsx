import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { roleDefinitions, roles } from '@sucharit/domain/access';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { formatInstant } from '../../shared/format.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { MoreRows, usePages } from '../../shared/pages.js';
import { TextLink } from '../../shared/text-link.js';
import { useAddress } from '../../shared/use-address.js';
import { useAddressText } from '../../shared/use-address-text.js';
import { accountStates, filterOf } from './account-filter.js';
import { AccountStateSign } from './account-state.js';
import { accountsQuery } from './accounts.operations.js';

const perPage = 50;

/** Every account: who can sign in, as what. The filters are in the address. */
export function AccountsPage() {
  const translate = useTranslate();
  const { nameOf, nameField, language } = useLanguage();
  const { get, set } = useAddress();
  const [text, role, state] = [get('q'), get('role'), get('state')];
  const find = useAddressText('q');
  const pages = usePages(`${text} ${role} ${state}`);
  const query = useOperation(
    accountsQuery,
    { filter: filterOf(text, role, state), first: perPage, after: pages.after },
    { keepWhile: () => true },
  );
  const add = (
    <Button component={Link} to="/accounts/new" variant="contained" startIcon={<PersonAddOutlined />}>
      {translate('accounts.add')}
    </Button>
  );
  return (
    <Page title={translate('accounts.title')} intro={translate('accounts.intro')} actions={add}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
        <TextField
          size="small"
          type="search"
          label={translate('accounts.find')}
          value={find.text}
          onChange={({ target }) => find.setText(target.value)}
        />
        <TextField
          select
          size="small"
          label={translate('accounts.role')}
          value={role}
          onChange={({ target }) => set({ role: target.value })}
          sx={{ minWidth: 220, maxWidth: '100%' }}
        >
          <MenuItem value="">{translate('common.all')}</MenuItem>
          {roles.map((name) => (
            <MenuItem key={name} value={name}>
              {nameOf(roleDefinitions[name])}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          label={translate('accounts.state')}
          value={state}
          onChange={({ target }) => set({ state: target.value })}
          sx={{ minWidth: 170 }}
        >
          <MenuItem value="">{translate('common.all')}</MenuItem>
          {accountStates.map((name) => (
            <MenuItem key={name} value={name}>
              {translate(`accounts.states.${name}`)}
            </MenuItem>
          ))}
        </TextField>
        <DownloadMenu
          table={translate('accounts.title')}
          list="managedAccounts"
          filter={filterOf(text, role, state)}
          columns={[
            ['displayName', translate('accounts.name')],
            ['username', translate('signIn.username')],
            ['role', translate('accounts.role')],
            [`district { ${nameField} }`, translate('accounts.district')],
            ['deactivatedAt', translate('accounts.states.deactivated')],
            ['temporaryPasswordUntil', translate('accounts.states.temporary')],
            ['lastSignInAt', translate('accounts.last')],
          ]}
        />
      </Box>
      <Answer query={query}>
        {({ managedAccounts: page }) =>
          page.nodes.length === 0 ? (
            <Notice
              title={translate('accounts.none')}
              hint={translate('accounts.none_hint')}
              action={
                <Button variant="outlined" onClick={() => set({ q: '', role: '', state: '' })}>
                  {translate('operations.clear')}
                </Button>
              }
            />
          ) : (
            <Card flush>
              <TableContainer tabIndex={0} role="region" aria-label={translate('accounts.title')}>
                <Table size="small">
                  <TableHead>
                    <TableRow>
                      {['name', 'role', 'district', 'state', 'last'].map((column) => (
                        <TableCell key={column}>{translate(`accounts.${column}`)}</TableCell>
                      ))}
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {page.nodes.map((account) => (
                      <TableRow key={account.id} hover>
                        <TableCell component="th" scope="row" sx={{ minWidth: 220 }}>
                          <TextLink to={`/accounts/${account.id}`}>{account.displayName}</TextLink>
                          <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                            {account.username}
                          </Typography>
                        </TableCell>
                        <TableCell sx={{ minWidth: 180 }}>{nameOf(roleDefinitions[account.role])}</TableCell>
                        <TableCell>
                          {account.district ? nameOf(account.district) : translate('accounts.whole_city')}
                        </TableCell>
                        <TableCell>
                          <AccountStateSign account={account} />
                        </TableCell>
                        <TableCell sx={{ whiteSpace: 'nowrap' }}>
                          {account.lastSignInAt
                            ? formatInstant(account.lastSignInAt, language)
                            : translate('accounts.never')}
                        </TableCell>
                      </TableRow>
                    ))}
                  </TableBody>
                </Table>
              </TableContainer>
              <MoreRows pages={pages} page={page} />
            </Card>
          )
        }
      </Answer>
    </Page>
  );
}
