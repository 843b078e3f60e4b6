import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import TextField from '@mui/material/TextField';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { zoneNames, zones, type Zone } from '@sucharit/domain/districts';
import { normaliseForSearch } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { AskFirst } from '../../shared/ask-first.js';
import { Card } from '../../shared/card.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { FiscalYearSelect, useFiscalYear } from '../../shared/fiscal-year.js';
import { formatDate } from '../../shared/format.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { Status } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import { useAddressText } from '../../shared/use-address-text.js';
import type { WaitingData, WaitingItem } from '../notices/notices-query.js';
import { RemindButton, useReminder } from '../notices/remind-button.js';
import { handInKinds, handInStates, type HandIn, type HandInKind } from './hand-in.js';

const submissionsQuery = `query Submissions($fiscalYear: Int!) {
  districts(first: 50) { nodes { code nameTh nameEn zone handIns(fiscalYear: $fiscalYear) { kind state dueOn handedInOn } } }
  waitingForMe(fiscalYear: $fiscalYear) {
    count
    items { districtCode fiscalYear kind state action dueOn remindedOn remindedToday planId reportId district { nameTh nameEn } }
  }
}`;

interface Row {
  readonly code: number;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly zone: Zone;
  readonly handIns: readonly HandIn[];
}

/** Worst first, as a centre officer needs them. */
const urgency = ['OVERDUE', 'RETURNED', 'LATE', 'OPEN', 'ON_TIME'];
const stateOf = (row: Row, kind: HandInKind): HandIn | undefined => row.handIns.find((handIn) => handIn.kind === kind);
const rank = (row: Row, kind: HandInKind): number => urgency.indexOf(stateOf(row, kind)?.state ?? 'OPEN');

/** What stands in a cell: the state, and the day it was handed in or is due. */
function Cell({ handIn, late }: { handIn: HandIn | undefined; late: WaitingItem | undefined }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const day = handIn?.handedInOn ?? null;
  return (
    <TableCell>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Status status={handIn?.state ?? 'OPEN'} />
        {late && <RemindButton item={late} />}
      </Box>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary', mt: 0.25 }}>
        {day
          ? formatDate(day, language)
          : handIn?.dueOn
            ? translate('city.due', { date: formatDate(handIn.dueOn, language) })
            : ''}
      </Typography>
    </TableCell>
  );
}

/** Reminds the districts that are shown, late with one kind of thing, and were not reminded today. */
function RemindAll({ kind, late, all }: { kind: HandInKind; late: readonly WaitingItem[]; all: boolean }) {
  const translate = useTranslate();
  const due = late.filter((item) => item.kind === kind && !item.remindedToday);
  const { send, sending } = useReminder(due[0]?.fiscalYear ?? 0);
  if (due.length === 0) return null;
  const label = translate(all ? 'notices.remind_all' : 'notices.remind_shown', { count: due.length });
  const what = translate(`handIn.${kind}`);
  return (
    <Box sx={{ pt: 0.5 }}>
      <AskFirst
        name={`${label}: ${what}`}
        words={translate(all ? 'day.remind_all_ask' : 'notices.remind_shown_ask', { what, count: due.length })}
        confirm={translate('day.remind_all_send')}
        loading={sending}
        onConfirm={() =>
          send(
            kind,
            due.map(({ districtCode }) => districtCode),
          )
        }
      >
        {label}…
      </AskFirst>
    </Box>
  );
}

/** Fifty rows by what is handed in; every filter and the order are in the address. */
export function SubmissionsPage() {
  const translate = useTranslate();
  const { nameOf, nameField, language } = useLanguage();
  const years = useFiscalYear();
  const [parameters, setParameters] = useSearchParams();
  const query = useOperation<WaitingData & { districts: { nodes: Row[] } }>(
    submissionsQuery,
    { fiscalYear: years.year },
    { enabled: years.year !== null },
  );
  const set = (changes: Record<string, string>): void =>
    setParameters((current) => {
      for (const [name, value] of Object.entries(changes)) {
        if (value) current.set(name, value);
        else current.delete(name);
      }
      return current;
    });
  const state = parameters.get('state') ?? '';
  const zone = parameters.get('zone') ?? '';
  const { text, setText } = useAddressText('q');
  const sort = parameters.get('sort') ?? 'name';
  const descending = parameters.get('order') === 'desc';

  const visible = (rows: readonly Row[]): Row[] => {
    const wanted = normaliseForSearch(text);
    const sortKind = handInKinds.find((kind) => kind === sort);
    const compare = (left: Row, right: Row): number =>
      (sortKind ? rank(left, sortKind) - rank(right, sortKind) : 0) ||
      nameOf(left).localeCompare(nameOf(right), language);
    return rows
      .filter((row) => !zone || row.zone === zone)
      .filter((row) => !state || row.handIns.some((handIn) => handIn.state === state))
      .filter((row) =>
        [row.nameTh, row.nameEn, `${row.code}`].some((name) => normaliseForSearch(name).includes(wanted)),
      )
      .sort((left, right) => (descending ? -compare(left, right) : compare(left, right)));
  };
  const sortBy = (column: string): void => set({ sort: column, order: sort === column && !descending ? 'desc' : '' });
  const heading = (column: string, label: string, action?: ReactNode) => (
    <TableCell key={column} sortDirection={sort === column ? (descending ? 'desc' : 'asc') : false}>
      <TableSortLabel
        active={sort === column}
        direction={sort === column && descending ? 'desc' : 'asc'}
        onClick={() => sortBy(column)}
      >
        {label}
      </TableSortLabel>
      {action}
    </TableCell>
  );

  return (
    <Page
      title={translate('nav.submissions')}
      intro={translate('submissions.intro')}
      actions={<FiscalYearSelect {...years} />}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
        <TextField
          size="small"
          type="search"
          label={translate('submissions.find')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <TextField
          select
          size="small"
          label={translate('submissions.state')}
          value={state}
          onChange={({ target }) => set({ state: target.value })}
          sx={{ minWidth: 170 }}
        >
          <MenuItem value="">{translate('common.all')}</MenuItem>
          {handInStates.map((name) => (
            <MenuItem key={name} value={name}>
              {translate(`status.${name}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          label={translate('common.zone')}
          value={zone}
          onChange={({ target }) => set({ zone: target.value })}
          sx={{ minWidth: 170 }}
        >
          <MenuItem value="">{translate('common.all')}</MenuItem>
          {zones.map((name) => (
            <MenuItem key={name} value={name}>
              {nameOf(zoneNames[name])}
            </MenuItem>
          ))}
        </TextField>
        {query.data && (
          <DownloadMenu
            table={translate('nav.submissions')}
            list="districts"
            filter={{ code: { in: visible(query.data.districts.nodes).map(({ code }) => code) } }}
            orderBy={[{ field: language === 'en' ? 'NAME_EN' : 'NAME_TH', direction: descending ? 'DESC' : 'ASC' }]}
            columns={[
              [nameField, translate('common.district')],
              ['zone', translate('common.zone')],
              ...handInKinds.flatMap((kind) => {
                const parts = {
                  state: 'submissions.state',
                  dueOn: 'district.due_on',
                  handedInOn: 'download.handed_in',
                };
                return Object.entries(parts).map(([part, label]): [string, string] => [
                  `${kind}: handIn(fiscalYear: ${years.year ?? 0}, kind: ${kind}) { ${part} }`,
                  `${translate(`handIn.${kind}`)} › ${translate(label)}`,
                ]);
              }),
            ]}
          />
        )}
      </Box>
      <Answer query={query}>
        {({ districts: { nodes }, waitingForMe: { items } }) => {
          const late = items.filter(({ action }) => action === 'REMIND');
          const rows = visible(nodes);
          const shown = late.filter((item) => rows.some(({ code }) => code === item.districtCode));
          if (rows.length === 0)
            return (
              <Notice
                title={translate('submissions.none')}
                action={
                  <Button variant="outlined" onClick={() => set({ q: '', state: '', zone: '' })}>
                    {translate('ra.action.remove_all_filters')}
                  </Button>
                }
              />
            );
          return (
            <Card flush>
              <TableContainer tabIndex={0} role="region" aria-label={translate('nav.submissions')}>
                <Table size="small">
                  <TableHead>
                    <TableRow>
                      {heading('name', translate('common.district'))}
                      <TableCell>{translate('common.zone')}</TableCell>
                      {handInKinds.map((kind) =>
                        heading(
                          kind,
                          translate(`handIn.${kind}`),
                          <RemindAll kind={kind} late={shown} all={rows.length === nodes.length} />,
                        ),
                      )}
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {rows.map((row) => (
                      <TableRow key={row.code} hover>
                        <TableCell component="th" scope="row">
                          <TextLink to={`/districts/${row.code}?year=${years.year}`}>{nameOf(row)}</TextLink>
                        </TableCell>
                        <TableCell>{nameOf(zoneNames[row.zone])}</TableCell>
                        {handInKinds.map((kind) => (
                          <Cell
                            key={kind}
                            handIn={stateOf(row, kind)}
                            late={late.find((item) => item.districtCode === row.code && item.kind === kind)}
                          />
                        ))}
                      </TableRow>
                    ))}
                  </TableBody>
                </Table>
              </TableContainer>
            </Card>
          );
        }}
      </Answer>
    </Page>
  );
}
