import { auditActionNames, auditActionOf, auditActions } from '@sucharit/domain/audit';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { Page } from '../../shared/page.js';
import { ChoiceFilter, DayFilter, RegisterFilters, TextFilter } from '../../shared/register/register-filters.js';
import { Column, NameColumn, Register, RegisterTable, TimeColumn } from '../../shared/register/register-table.js';
import { TextLink } from '../../shared/text-link.js';
import { stuck } from '../../shared/stuck.js';
import { AuditDetail } from './audit-detail.js';
import { AuditOriginOf } from './audit-origin.js';
import { auditFilter } from './audit-filter.js';
import { VerifyCard } from './verify-card.js';
import type { AuditTrailQuery } from './audit.operations.js';

type AuditEvent = AuditTrailQuery['page']['nodes'][number];

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

function Filters() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { filterValues } = useListContext();
  return (
    <RegisterFilters>
      <TextFilter source="actor" label="audit.actor" />
      <TextFilter source="object" label="audit.object" />
      <ChoiceFilter
        source="action"
        label="audit.action"
        choices={auditActions.map((id) => ({ id, name: nameOf(auditActionNames[id]) }))}
        minWidth={210}
      />
      <DayFilter source="from" label="audit.from" />
      <DayFilter source="to" label="audit.to" />
      <DownloadMenu
        table={translate('audit.title')}
        list="auditEvents"
        filter={auditFilter(filterValues as Record<string, unknown>)}
        columns={['seq', 'at', 'actor', 'actorName', 'action', 'object', 'accountName', 'detail'].map(
          (column): [string, string] => [column, translate(`audit.${column}`)],
        )}
      />
    </RegisterFilters>
  );
}

/** What everybody did, latest first, and whether the trail is whole. */
export function AuditPage() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const actionName = (stored: string): string => {
    const action = auditActionOf(stored);
    return action ? nameOf(auditActionNames[action]) : stored;
  };
  return (
    <Page title={translate('audit.title')} intro={translate('audit.intro')}>
      <Box sx={{ mb: 2 }}>
        <VerifyCard />
      </Box>
      <Register sort={{ field: 'seq', order: 'DESC' }}>
        <Filters />
        <RegisterTable
          name={translate('audit.title')}
          none={translate('audit.none')}
          note={
            <Typography variant="body2" sx={{ color: 'text.secondary', px: 2, py: 1 }}>
              {translate('audit.origin_hint')}
            </Typography>
          }
        >
          <NameColumn<AuditEvent> source="seq" label="audit.seq" align="right" sortByOrder="DESC" sx={stuck} />
          <TimeColumn source="at" label="audit.at" sortByOrder="DESC" />
          <Column<AuditEvent>
            label="audit.actor"
            sx={{ minWidth: 160 }}
            render={({ actor, actorName }) => (
              <span title={actor}>{actorName ?? translate('audit.system', { actor })}</span>
            )}
          />
          <Column<AuditEvent>
            label="audit.action"
            sx={{ minWidth: 140 }}
            render={({ action }) => <span title={action}>{actionName(action)}</span>}
          />
          <Column<AuditEvent>
            label="audit.object"
            sx={{ overflowWrap: 'anywhere', minWidth: 160 }}
            render={({ object, accountName }) => <AuditObject name={object} accountName={accountName} />}
          />
          <Column<AuditEvent>
            label="audit.detail"
            sx={{ minWidth: 240 }}
            render={({ detail }) =>
              detail !== '{}' && (
                <Box component="details">
                  <summary>{translate('audit.show')}</summary>
                  <AuditDetail detail={JSON.parse(detail)} />
                </Box>
              )
            }
          />
          <Column<AuditEvent>
            label="audit.origin"
            sx={{ minWidth: 120 }}
            render={({ seq, actorName }) => actorName !== null && <AuditOriginOf seq={seq} />}
          />
        </RegisterTable>
      </Register>
    </Page>
  );
}
