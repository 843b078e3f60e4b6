import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { handInKinds } from '@sucharit/domain/calendar';
import { Fragment, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { formatDate } from '../../shared/format.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { Missing, Status } from '../../shared/status.js';
import { useAddress } from '../../shared/use-address.js';
import { stuck } from '../../shared/stuck.js';
import { calendarEntries, type CalendarEntry } from './calendar-entries.js';
import { EntryForm } from './entry-form.js';
import { WorkYearsCard } from './work-years-card.js';
import { calendarQuery } from './calendar.operations.js';

const columns = ['what', 'opensOn', 'dueOn', 'locksOn', 'source'] as const;
const keyOf = ({ fiscalYear, kind }: CalendarEntry): string => `${fiscalYear}-${kind}`;

function Day({ day }: { day: string | null }) {
  const { language } = useLanguage();
  return <TableCell sx={{ whiteSpace: 'nowrap' }}>{day ? formatDate(day, language) : <Missing />}</TableCell>;
}

/** Year and hand-in stay in sight beside one another. */
const yearWidth = { boxSizing: 'border-box', width: 92, minWidth: 92, maxWidth: 92 } as const;

/** The two lists that the calendar is made of, as files. */
function CalendarDownloads() {
  const translate = useTranslate();
  const days = (names: readonly string[]): [string, string][] =>
    names.map((name) => [name, translate(`calendar.${name}`)]);
  const written: [string, string][] = [
    ['source', translate('operations.source')],
    ['confirmed', translate('download.confirmed')],
  ];
  const year: [string, string] = ['fiscalYear', translate('common.fiscal_year')];
  return (
    <>
      <DownloadMenu
        table={translate('download.deadlines')}
        label={translate('download.deadlines')}
        list="planDeadlines"
        columns={[year, ...days(['dueOn']), ...written]}
      />
      <DownloadMenu
        table={translate('download.rounds')}
        label={translate('download.rounds')}
        list="reportingRounds"
        columns={[year, ['round', translate('calendar.what')], ...days(['opensOn', 'dueOn', 'locksOn']), ...written]}
      />
    </>
  );
}

/** The days of every year: what is due by when, and where that is written. The row that is edited is in the address. */
export function CalendarPage() {
  const translate = useTranslate();
  const { get, set } = useAddress();
  const query = useOperation(calendarQuery);
  const edited = get('edit');
  /** The form stays through its own save, which changes the version, and is made anew when somebody asks for what is saved. */
  const [visit, setVisit] = useState(0);
  return (
    <Page title={translate('calendar.title')} intro={translate('calendar.intro')} actions={<CalendarDownloads />}>
      <Answer query={query}>
        {(calendar) => {
          const entries = calendarEntries(calendar);
          const { workYears } = calendar;
          const reload = (): void => void query.refetch().then(() => setVisit((before) => before + 1));
          if (entries.length === 0)
            return <Notice title={translate('calendar.none')} hint={translate('calendar.none_hint')} />;
          return (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <WorkYearsCard key={workYears.version} years={workYears} onReload={reload} />
              <Card flush>
                <TableContainer tabIndex={0} role="region" aria-label={translate('calendar.title')}>
                  <Table size="small">
                    <TableHead>
                      <TableRow>
                        <TableCell sx={yearWidth}>{translate('common.fiscal_year')}</TableCell>
                        {columns.map((column) => (
                          <TableCell key={column}>
                            {translate(column === 'source' ? 'operations.source' : `calendar.${column}`)}
                          </TableCell>
                        ))}
                        <TableCell>{translate('operations.edit')}</TableCell>
                      </TableRow>
                    </TableHead>
                    <TableBody>
                      {entries.map((entry) => {
                        const what = translate(`handIn.${entry.kind}`);
                        const key = keyOf(entry);
                        return (
                          <Fragment key={key}>
                            <TableRow>
                              {entry.kind === 'PLAN' && (
                                <TableCell
                                  component="th"
                                  scope="rowgroup"
                                  rowSpan={
                                    edited.startsWith(`${entry.fiscalYear}-`)
                                      ? handInKinds.length + 1
                                      : handInKinds.length
                                  }
                                  sx={{ ...stuck, ...yearWidth, verticalAlign: 'top', fontWeight: 600 }}
                                >
                                  {entry.fiscalYear}
                                </TableCell>
                              )}
                              <TableCell sx={{ ...stuck, left: yearWidth.width, whiteSpace: 'nowrap' }}>
                                {what}
                              </TableCell>
                              <Day day={entry.opensOn} />
                              <Day day={entry.dueOn} />
                              <Day day={entry.locksOn} />
                              <TableCell sx={{ minWidth: 400 }}>
                                {entry.version === null ? (
                                  <Missing label={translate('calendar.unset')} />
                                ) : (
                                  <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
                                    {!entry.confirmed && (
                                      <Status status="WAITING" label={translate('operations.unconfirmed')} />
                                    )}
                                    <Typography variant="body2">{entry.source}</Typography>
                                  </Box>
                                )}
                              </TableCell>
                              <TableCell>
                                <Button
                                  size="small"
                                  aria-expanded={edited === key}
                                  aria-label={translate('calendar.edit', { what, year: entry.fiscalYear })}
                                  onClick={() => set({ edit: edited === key ? '' : key })}
                                >
                                  {translate(entry.version === null ? 'calendar.set' : 'operations.edit')}
                                </Button>
                              </TableCell>
                            </TableRow>
                            {edited === key && (
                              <TableRow>
                                <TableCell colSpan={columns.length + 1}>
                                  <EntryForm
                                    key={`${key} ${visit}`}
                                    entry={entry}
                                    onClose={() => set({ edit: '' })}
                                    onReload={reload}
                                  />
                                </TableCell>
                              </TableRow>
                            )}
                          </Fragment>
                        );
                      })}
                    </TableBody>
                  </Table>
                </TableContainer>
              </Card>
            </Box>
          );
        }}
      </Answer>
    </Page>
  );
}
