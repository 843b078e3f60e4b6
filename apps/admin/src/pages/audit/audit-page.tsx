import { auditActionNames, auditActionOf, auditActions } from '@sucharit/domain/audit';
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
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { DateField } from '../../shared/date-field.js';
import { formatInstant } from '../../shared/format.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { TextLink } from '../../shared/text-link.js';
import { MoreRows, usePages } from '../../shared/pages.js';
import { useAddress } from '../../shared/use-address.js';
import { useAddressText } from '../../shared/use-address-text.js';
import { stuck } from '../../shared/stuck.js';
import { AuditDetail } from './audit-detail.js';
import { AuditOriginOf } from './audit-origin.js';
import { auditFilter } from './audit-filter.js';
import { VerifyCard } from './verify-card.js';
import { auditTrailQuery } from './audit.operations.js';

const perPage = 50;
const texts = ['actor', 'object'] as const;
const days = ['from', 'to'] as const;
const nothing = { actor: '', action: '', object: '', from: '', to: '' };

/** Where the pages of what is written about stand. */
const pageOf: Readonly<Record<string, string>> = { plan: '/plans', progress_report: '/reports' };

/** What an event is about; a plan or a report is a way to its page. */
function AuditObject({ name, accountName }: { name: string; accountName: string | null }) {
  const translate = useTranslate();
  const [kind = '', id = ''] = name.split(':');
  const page = pageOf[kind];
  if (accountName !== null)
    return <TextLink to={`/accounts/${id}`}>{translate('audit.of.account', { name: accountName })}</TextLink>;
  if (!page || !id) return <>{translate(`audit.of.${kind}`, { id: `${id.slice(0, 8)}`, _: name })}</>;
  return <TextLink to={`${page}/${id}`}>{translate(`audit.of.${kind}`, { id: `${id.slice(0, 8)}…` })}</TextLink>;
}

function SearchField({ name }: { name: (typeof texts)[number] }) {
  const translate = useTranslate();
  const { text, setText } = useAddressText(name);
  return (
    <TextField
      size="small"
      type="search"
      label={translate(`audit.${name}`)}
      value={text}
      onChange={({ target }) => setText(target.value)}
    />
  );
}

/** What everybody did, latest first, and whether the trail is whole. */
export function AuditPage() {
  const translate = useTranslate();
  const { language, nameOf } = useLanguage();
  const actionName = (stored: string): string => {
    const action = auditActionOf(stored);
    return action ? nameOf(auditActionNames[action]) : stored;
  };
  const { get, set } = useAddress();
  const search = {
    actor: get('actor'),
    action: auditActions.find((action) => action === get('action')) ?? ('' as const),
    object: get('object'),
    from: get('from'),
    to: get('to'),
  };
  const pages = usePages(JSON.stringify(search));
  const query = useOperation(
    auditTrailQuery,
    { filter: auditFilter(search), first: perPage, after: pages.after },
    { keepWhile: () => true },
  );
  return (
    <Page title={translate('audit.title')} intro={translate('audit.intro')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <VerifyCard />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
          {texts.map((name) => (
            <SearchField key={name} name={name} />
          ))}
          <TextField
            select
            size="small"
            label={translate('audit.action')}
            value={search.action}
            onChange={({ target }) => set({ action: target.value })}
            sx={{ minWidth: 210 }}
          >
            <MenuItem value="">{translate('common.all')}</MenuItem>
            {auditActions.map((action) => (
              <MenuItem key={action} value={action}>
                {nameOf(auditActionNames[action])}
              </MenuItem>
            ))}
          </TextField>
          {days.map((name) => (
            <DateField
              key={name}
              label={translate(`audit.${name}`)}
              value={search[name] || null}
              onChange={(day) => set({ [name]: day ?? '' })}
            />
          ))}
          <DownloadMenu
            table={translate('audit.title')}
            list="auditEvents"
            filter={auditFilter(search)}
            columns={['seq', 'at', 'actor', 'actorName', 'action', 'object', 'accountName', 'detail'].map(
              (column): [string, string] => [column, translate(`audit.${column}`)],
            )}
          />
        </Box>
        <Answer query={query}>
          {({ auditEvents: page }) =>
            page.nodes.length === 0 ? (
              <Notice
                title={translate('audit.none')}
                action={
                  <Button variant="outlined" onClick={() => set(nothing)}>
                    {translate('operations.clear')}
                  </Button>
                }
              />
            ) : (
              <Card flush>
                <TableContainer tabIndex={0} role="region" aria-label={translate('audit.title')}>
                  <Table size="small">
                    <TableHead>
                      <TableRow>
                        <TableCell align="right">{translate('audit.seq')}</TableCell>
                        {['at', 'actor', 'action', 'object', 'detail', 'origin'].map((column) => (
                          <TableCell key={column}>{translate(`audit.${column}`)}</TableCell>
                        ))}
                      </TableRow>
                    </TableHead>
                    <TableBody>
                      {page.nodes.map((event) => (
                        <TableRow key={event.seq} hover>
                          <TableCell align="right" component="th" scope="row" sx={stuck}>
                            {event.seq}
                          </TableCell>
                          <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatInstant(event.at, language)}</TableCell>
                          <TableCell sx={{ minWidth: 160 }} title={event.actor}>
                            {event.actorName ?? translate('audit.system', { actor: event.actor })}
                          </TableCell>
                          <TableCell sx={{ minWidth: 140 }} title={event.action}>
                            {actionName(event.action)}
                          </TableCell>
                          <TableCell sx={{ overflowWrap: 'anywhere', minWidth: 160 }}>
                            <AuditObject name={event.object} accountName={event.accountName} />
                          </TableCell>
                          <TableCell sx={{ minWidth: 240 }}>
                            {event.detail === '{}' ? null : (
                              <Box component="details">
                                <summary>{translate('audit.show')}</summary>
                                <AuditDetail detail={JSON.parse(event.detail)} />
                              </Box>
                            )}
                          </TableCell>
                          <TableCell sx={{ minWidth: 120 }}>
                            {event.actorName !== null && <AuditOriginOf seq={event.seq} />}
                          </TableCell>
                        </TableRow>
                      ))}
                    </TableBody>
                  </Table>
                </TableContainer>
                <Typography variant="body2" sx={{ color: 'text.secondary', px: 2, py: 1 }}>
                  {translate('audit.origin_hint')}
                </Typography>
                <MoreRows pages={pages} page={page} />
              </Card>
            )
          }
        </Answer>
      </Box>
    </Page>
  );
}
