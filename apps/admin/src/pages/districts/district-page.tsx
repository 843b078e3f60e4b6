import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import Typography from '@mui/material/Typography';
import { zoneNames } from '@sucharit/domain/districts';
import { reportingRounds } from '@sucharit/domain/shared';
import { measureProgressStatuses } from '@sucharit/domain/progress';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { useAccount } from '../../providers/use-account.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { Chart } from '../../shared/chart/chart.js';
import { ChecklistLights } from '../../shared/checklist-lights.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { FiscalYearSelect, useFiscalYear } from '../../shared/fiscal-year.js';
import { formatDate, formatScore } from '../../shared/format.js';
import { Answer, NothingHere, Page } from '../../shared/page.js';
import { StandInsCard } from '../../shared/stand-ins/stand-ins-card.js';
import { PercentBar } from '../../shared/percent-bar.js';
import { Missing, Status } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import { useSortedRows } from '../../shared/use-sorted-rows.js';
import { LevelWithReason } from '../ita/level-with-reason.js';
import { NextSteps } from './next-steps.js';
import { PlanRoute } from './plan-route.js';
import { districtQuery, type DistrictQuery } from './districts.operations.js';

type District = NonNullable<DistrictQuery['district']>;

function HandInsDownload({ code, year }: { code: number; year: number }) {
  const translate = useTranslate();
  const headings = {
    kind: 'district.what',
    state: 'district.timeliness',
    dueOn: 'district.due_on',
    handedInOn: 'download.handed_in',
  };
  return (
    <DownloadMenu
      table={translate('district.hand_ins')}
      list="districts"
      filter={{ code: { eq: code } }}
      columns={Object.entries(headings).map(([field, heading]): [string, string] => [
        `handIns(fiscalYear: ${year}) { ${field} }`,
        translate(heading),
      ])}
    />
  );
}

/** A phone has no room for the column: what it tells stands in another one. */
const atDesk = { display: { xs: 'none', sm: 'table-cell' } };

/** Plan and reports of the year: where each stands and when it is due. */
function HandIns({ district, year }: { district: District; year: number }) {
  const translate = useTranslate();
  const title = translate('district.hand_ins');
  const { language } = useLanguage();
  const { plan } = district;
  const linkOf = (kind: string): string | null => {
    if (!plan) return null;
    if (kind === 'PLAN') return `/plans/${plan.id}`;
    const report = plan.reports.find(({ round }) => round === kind);
    return report ? `/reports/${report.id}` : null;
  };
  const statusOf = (kind: string) =>
    kind === 'PLAN'
      ? (plan?.status ?? 'MISSING')
      : (plan?.reports.find(({ round }) => round === kind)?.status ?? 'MISSING');
  return (
    <Card title={title} flush actions={<HandInsDownload code={district.code} year={year} />}>
      <TableContainer tabIndex={0} role="group" aria-label={title}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('district.what')}</TableCell>
              <TableCell>{translate('district.stands')}</TableCell>
              <TableCell>{translate('district.timeliness')}</TableCell>
              <TableCell sx={atDesk}>{translate('district.due_on')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {district.handIns.map(({ kind, state, dueOn, handedInOn }) => {
              const to = linkOf(kind);
              const label = translate(`handIn.${kind}`);
              return (
                <TableRow key={kind}>
                  <TableCell component="th" scope="row">
                    {to ? <TextLink to={to}>{label}</TextLink> : label}
                  </TableCell>
                  <TableCell>
                    <Status status={statusOf(kind)} />
                  </TableCell>
                  <TableCell>
                    <Status status={state} />
                    {handedInOn && (
                      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                        {formatDate(handedInOn, language)}
                      </Typography>
                    )}
                    {dueOn && (
                      <Typography
                        variant="caption"
                        component="div"
                        sx={{ color: 'text.secondary', display: { sm: 'none' } }}
                      >
                        {translate('day.due', { date: formatDate(dueOn, language) })}
                      </Typography>
                    )}
                  </TableCell>
                  <TableCell sx={{ ...atDesk, whiteSpace: 'nowrap' }}>
                    {dueOn ? formatDate(dueOn, language) : <Missing />}
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}

function Measures({ plan }: { plan: NonNullable<District['plan']> }) {
  const translate = useTranslate();
  const title = translate('district.measures');
  const download = (
    <DownloadMenu
      table={title}
      list="measures"
      filter={{ plan: { id: { eq: plan.id } } }}
      columns={[
        ['number', translate('plan.number')],
        ['title', translate('plan.measure')],
        ['progressStatus', translate('district.stands')],
        ['percentComplete', translate('district.latest_progress')],
      ]}
    />
  );
  const { rows, directionOf, labelProps } = useSortedRows(
    plan.measures,
    {
      number: ({ number }) => number,
      title: (measure) => measure.title || null,
      state: ({ progressStatus }) => (progressStatus ? measureProgressStatuses.indexOf(progressStatus) : null),
      progress: ({ percentComplete }) => percentComplete,
    },
    { column: 'number' },
  );
  const heading = (column: string, label: string) => <TableSortLabel {...labelProps(column)}>{label}</TableSortLabel>;
  return (
    <Card title={title} flush actions={download}>
      <TableContainer tabIndex={0} role="group" aria-label={title}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell align="right" sortDirection={directionOf('number')}>
                {heading('number', translate('plan.number'))}
              </TableCell>
              <TableCell sortDirection={directionOf('title')}>{heading('title', translate('plan.measure'))}</TableCell>
              <TableCell sortDirection={directionOf('state')}>
                {heading('state', translate('district.stands'))}
              </TableCell>
              <TableCell sx={{ width: { md: 160 } }} sortDirection={directionOf('progress')}>
                {heading('progress', translate('district.latest_progress'))}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ number, title, percentComplete, progressStatus }) => (
              <TableRow key={number}>
                <TableCell align="right">{number}</TableCell>
                <TableCell component="th" scope="row" sx={{ minWidth: 168 }}>
                  {title || <Missing />}
                </TableCell>
                <TableCell>{progressStatus ? <Status status={progressStatus} /> : <Missing />}</TableCell>
                <TableCell>
                  <PercentBar percent={percentComplete} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}

/** The years side by side: plan and ITA. */
function Years({ district, schemes }: { district: District; schemes: DistrictQuery['itaSchemes'] }) {
  const translate = useTranslate();
  const title = translate('district.years');
  const years = [
    ...new Set([...district.plans.nodes, ...district.itaResults].map(({ fiscalYear }) => fiscalYear)),
  ].sort((left, right) => right - left);
  return (
    <Card
      title={title}
      flush
      actions={
        <>
          <TextLink to={`/ita?view=years&district=${district.code}`}>{translate('chart.of_years')}</TextLink>
          <DownloadMenu
            table={title}
            list="plans"
            filter={{ districtCode: { eq: district.code } }}
            columns={[
              ['fiscalYear', translate('common.fiscal_year')],
              ['status', translate('handIn.PLAN')],
            ]}
          />
        </>
      }
    >
      <TableContainer tabIndex={0} role="group" aria-label={title}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('common.fiscal_year')}</TableCell>
              <TableCell>{translate('handIn.PLAN')}</TableCell>
              <TableCell align="right">{translate('city.measure.ita')}</TableCell>
              <TableCell>{translate('ita.level')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {years.map((year) => {
              const plan = district.plans.nodes.find(({ fiscalYear }) => fiscalYear === year);
              const ita = district.itaResults.find(({ fiscalYear }) => fiscalYear === year);
              const levels = schemes.find(({ fiscalYear }) => fiscalYear === year)?.levels ?? [];
              return (
                <TableRow key={year}>
                  <TableCell component="th" scope="row">
                    <TextLink to={`/districts/${district.code}?year=${year}`}>{year}</TextLink>
                  </TableCell>
                  <TableCell>
                    <Status status={plan?.status ?? 'MISSING'} />
                  </TableCell>
                  <TableCell align="right">{ita ? formatScore(ita.total) : <Missing />}</TableCell>
                  <TableCell>{ita ? <LevelWithReason levels={levels} {...ita} /> : <Missing />}</TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}

/** The headline progress of each round, year by year: it counts approved reports alone. */
function Rounds({ district }: { district: District }) {
  const translate = useTranslate();
  const reported = district.plans.nodes
    .map((plan) => ({ ...plan, reports: plan.reports.filter(({ status }) => status === 'APPROVED') }))
    .filter(({ status, reports }) => status === 'APPROVED' && reports.length > 0)
    .sort((left, right) => left.fiscalYear - right.fiscalYear);
  if (reported.length === 0) return null;
  return (
    <Chart
      hint={translate('chart.rounds_hint')}
      data={{
        kind: 'bars',
        title: translate('chart.rounds'),
        rowsAre: translate('common.fiscal_year'),
        series: reportingRounds.map((round) => translate(`summaries.rounds.${round}`)),
        format: 'percent',
        maximum: 100,
        rows: reported.map(({ fiscalYear, reports }) => ({
          label: String(fiscalYear),
          values: reportingRounds.map(
            (wanted) => reports.find(({ round }) => round === wanted)?.averagePercentComplete ?? null,
          ),
        })),
      }}
    />
  );
}

/** A district in one year; for its own officers the page on which the day begins. */
export function DistrictPage() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const account = useAccount();
  const { code } = useParams();
  const years = useFiscalYear();
  const districtCode = code === undefined ? (account?.districtCode ?? null) : Number(code);
  const query = useOperation(
    districtQuery,
    years.year === null || districtCode === null || !Number.isInteger(districtCode)
      ? null
      : { code: districtCode, fiscalYear: years.year },
  );
  const district = query.data?.district;
  return (
    <Page
      title={district ? translate('common.district_of', { name: nameOf(district) }) : translate('nav.districts')}
      intro={district && `${nameOf(zoneNames[district.zone])} · ${translate('common.code')} ${district.code}`}
      actions={<FiscalYearSelect {...years} />}
    >
      <Answer query={query}>
        {(data) =>
          data.district ? (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <NextSteps district={data.district} year={years.year ?? 0} />
              <Box
                sx={{
                  display: 'grid',
                  gap: 2,
                  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
                  alignItems: 'start',
                }}
              >
                <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
                  <HandIns district={data.district} year={years.year ?? 0} />
                  {data.district.plan && <Measures plan={data.district.plan} />}
                </Box>
                <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
                  {data.district.plan && (
                    <Card title={translate('plan.checklist')}>
                      <ChecklistLights items={data.district.plan.checklist.items} />
                    </Card>
                  )}
                  <PlanRoute
                    code={data.district.code}
                    hasAssistantDirector={data.district.hasAssistantDirector}
                    onChanged={() => void query.refetch()}
                  />
                  <StandInsCard districtCode={data.district.code} />
                  <Years district={data.district} schemes={data.itaSchemes} />
                  <Rounds district={data.district} />
                </Box>
              </Box>
            </Box>
          ) : (
            <NothingHere title={translate('state.not_found')} />
          )
        }
      </Answer>
    </Page>
  );
}
