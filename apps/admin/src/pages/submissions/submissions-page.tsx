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
import { zoneNames, zones } from '@sucharit/domain/districts';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { AskFirst } from '../../shared/ask-first.js';
import { Card } from '../../shared/card.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { FiscalYearSelect, useFiscalYear } from '../../shared/fiscal-year.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { stuck } from '../../shared/stuck.js';
import { TextLink } from '../../shared/text-link.js';
import { useAddressText } from '../../shared/use-address-text.js';
import { useReminder } from '../notices/remind-button.js';
import { handInKinds, handInStates, type HandInKind } from '@sucharit/domain/calendar';
import { centreMarkNames, centreMarks } from '@sucharit/domain/workflow';
import { CentreMarks } from './centre-marks.js';
import { SubmissionCell } from './submission-cell.js';
import { compareByKind, handInOf, matching, shownKinds, type Row } from './visible-rows.js';
import { submissionsQuery } from './submissions.operations.js';

/** Reminds the districts that are shown, late with one kind of thing, and were not reminded today. */
function RemindAll({
  kind,
  fiscalYear,
  rows,
  all,
}: {
  kind: HandInKind;
  fiscalYear: number;
  rows: readonly Row[];
  all: boolean;
}) {
  const translate = useTranslate();
  const due = rows.filter((row) => handInOf(row, kind)?.remindable);
  const { send, sending } = useReminder(fiscalYear);
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
            due.map(({ code }) => code),
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
  const query = useOperation(submissionsQuery, years.year === null ? null : { fiscalYear: years.year });
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

  const kind = parameters.get('kind') ?? '';
  const reminded = parameters.get('reminded') ?? '';
  const approved = parameters.get('approved') ?? '';
  const mark = parameters.get('mark') ?? '';
  const kinds = shownKinds(kind);
  const visible = (rows: readonly Row[]): Row[] => {
    const sortKind = handInKinds.find((name) => name === sort);
    const byName = (left: Row, right: Row): number => nameOf(left).localeCompare(nameOf(right), language);
    const compare = (left: Row, right: Row): number =>
      (sortKind
        ? compareByKind(left, right, sortKind)
        : sort === 'zone'
          ? zones.indexOf(left.zone) - zones.indexOf(right.zone)
          : 0) || byName(left, right);
    return matching(rows, { text, zone, kind, state, reminded, approved, mark }).sort((left, right) =>
      descending ? -compare(left, right) : compare(left, right),
    );
  };
  const sortBy = (column: string): void => set({ sort: column, order: sort === column && !descending ? 'desc' : '' });
  const heading = (column: string, label: string, action?: ReactNode) => (
    <TableCell
      key={column}
      sx={column === 'name' ? stuck : {}}
      sortDirection={sort === column ? (descending ? 'desc' : 'asc') : false}
    >
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
          label={translate('submissions.kind')}
          value={kinds.length === 1 ? kind : ''}
          onChange={({ target }) => set({ kind: target.value })}
          sx={{ minWidth: 150 }}
        >
          <MenuItem value="">{translate('common.all')}</MenuItem>
          {handInKinds.map((name) => (
            <MenuItem key={name} value={name}>
              {translate(`handIn.${name}`)}
            </MenuItem>
          ))}
        </TextField>
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
        <TextField
          select
          size="small"
          label={translate('submissions.reminded')}
          value={reminded}
          onChange={({ target }) => set({ reminded: target.value })}
          sx={{ minWidth: 150 }}
        >
          <MenuItem value="">{translate('common.all')}</MenuItem>
          {['no', 'yes'].map((name) => (
            <MenuItem key={name} value={name}>
              {translate(`submissions.reminded_${name}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          label={translate('submissions.approval')}
          value={approved === 'after' ? approved : ''}
          onChange={({ target }) => set({ approved: target.value })}
          sx={{ minWidth: 170 }}
        >
          <MenuItem value="">{translate('common.all')}</MenuItem>
          <MenuItem value="after">{translate('submissions.approved_after_cut_off')}</MenuItem>
        </TextField>
        <TextField
          select
          size="small"
          label={translate('notices.centre.title')}
          value={centreMarks.some((name) => name === mark) ? mark : ''}
          onChange={({ target }) => set({ mark: target.value })}
          sx={{ minWidth: 230 }}
        >
          <MenuItem value="">{translate('common.all')}</MenuItem>
          {centreMarks.map((name) => (
            <MenuItem key={name} value={name}>
              {nameOf(centreMarkNames[name])}
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
              ...kinds.flatMap((kind) => {
                const parts = {
                  state: 'submissions.state',
                  dueOn: 'district.due_on',
                  handedInOn: 'download.handed_in',
                  daysLate: 'submissions.days',
                };
                return Object.entries(parts).map(([part, label]): [string, string] => [
                  `${kind}: handIn(fiscalYear: ${years.year ?? 0}, kind: ${kind}) { ${part} }`,
                  `${translate(`handIn.${kind}`)} › ${translate(label)}`,
                ]);
              }),
              [
                `plan(fiscalYear: ${years.year ?? 0}) { centreMark }`,
                `${translate('handIn.PLAN')} › ${translate('notices.centre.title')}`,
              ],
              [
                `plan(fiscalYear: ${years.year ?? 0}) { approvedDaysAfterCutOff }`,
                translate('submissions.days_after_cut_off'),
              ],
            ]}
          />
        )}
      </Box>
      <Answer query={query}>
        {({ districts: { nodes } }) => {
          const rows = visible(nodes);
          if (rows.length === 0)
            return (
              <Notice
                title={translate('submissions.none')}
                action={
                  <Button
                    variant="outlined"
                    onClick={() => set({ q: '', state: '', zone: '', kind: '', reminded: '', approved: '', mark: '' })}
                  >
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
                      {heading('zone', translate('common.zone'))}
                      {kinds.map((kind) =>
                        heading(
                          kind,
                          translate(`handIn.${kind}`),
                          <>
                            <RemindAll
                              kind={kind}
                              fiscalYear={years.year ?? 0}
                              rows={rows}
                              all={rows.length === nodes.length}
                            />
                            <CentreMarks kind={kind} rows={rows} all={rows.length === nodes.length} />
                          </>,
                        ),
                      )}
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {rows.map((row) => (
                      <TableRow key={row.code} hover>
                        <TableCell component="th" scope="row" sx={stuck}>
                          <TextLink to={`/districts/${row.code}?year=${years.year}`}>{nameOf(row)}</TextLink>
                        </TableCell>
                        <TableCell sx={{ whiteSpace: 'nowrap' }}>{nameOf(zoneNames[row.zone])}</TableCell>
                        {kinds.map((kind) => (
                          <SubmissionCell key={kind} row={row} kind={kind} fiscalYear={years.year ?? 0} />
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
