import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useValueName } from '../../i18n/use-value-name.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { formatCount, formatInstant, formatScore } from '../../shared/format.js';
import { Answer, LoadingBars } from '../../shared/page.js';
import { Missing, Status, type StatusCode } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import { useAddress } from '../../shared/use-address.js';
import {
  comparableSummariesQuery,
  summaryComparisonQuery,
  type SummaryComparisonQuery,
  type SummaryQuery,
} from './summaries.operations.js';
import { usualComparison, type Comparable } from './usual-comparison.js';

type Summary = NonNullable<SummaryQuery['citySummary']>;
type Compared = NonNullable<SummaryComparisonQuery['citySummary']>;
type Figure = Compared['figures'][number];

const figureOf = (figure: string, value: number | null, notRecorded: string): ReactNode => {
  if (value !== null) return /AVERAGE/.test(figure) ? formatScore(value) : formatCount(value);
  // Summaries of before did not count it.
  return figure === 'MEASURES_UNREPORTED' ? <Missing label={notRecorded} /> : <Missing />;
};

function Figures({ figures, title }: { figures: readonly Figure[]; title: string }) {
  const translate = useTranslate();
  const valueName = useValueName();
  const notRecorded = translate('summaryFigures.not_recorded');
  return (
    <TableContainer tabIndex={0} role="group" aria-label={title}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('summaryFigures.figure')}</TableCell>
            <TableCell align="right">{translate('summaryFigures.value')}</TableCell>
            <TableCell align="right">{translate('summaryFigures.before')}</TableCell>
            <TableCell align="right">{translate('summaryFigures.difference')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {figures.map(({ figure, value, before, difference }) => (
            <TableRow key={figure}>
              <TableCell component="th" scope="row">
                {valueName('SummaryFigureCode', figure)}
              </TableCell>
              <TableCell align="right">{figureOf(figure, value, notRecorded)}</TableCell>
              <TableCell align="right">{figureOf(figure, before, notRecorded)}</TableCell>
              <TableCell align="right">
                {difference !== null && difference > 0 && '+'}
                {figureOf(figure, difference, notRecorded)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Where something stood, and where it stands now; once when it stayed. */
function Step({ before, now }: { before: StatusCode | null; now: StatusCode | null }) {
  const translate = useTranslate();
  if (before === now)
    return (
      <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>
        {translate('summaryFigures.unchanged')}
      </Typography>
    );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}>
      <Status status={before ?? 'MISSING'} />
      <span aria-label={translate('summaryFigures.became')} role="img">
        →
      </span>
      <Status status={now ?? 'MISSING'} />
    </Box>
  );
}

function Changes({ changes, year }: { changes: Compared['changes']; year: number }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const title = translate('summaryFigures.changes', { smart_count: changes.length });
  return (
    <Card title={title} flush>
      {changes.length === 0 ? (
        <Typography sx={{ px: 2, pb: 2, color: 'text.secondary' }}>{translate('summaryFigures.no_changes')}</Typography>
      ) : (
        <TableContainer tabIndex={0} role="group" aria-label={title} sx={{ maxHeight: 420 }}>
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                <TableCell>{translate('common.district')}</TableCell>
                <TableCell>{translate('handIn.PLAN')}</TableCell>
                <TableCell>{translate('summaryFigures.report')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {changes.map((district) => (
                <TableRow key={district.code}>
                  <TableCell component="th" scope="row">
                    <TextLink to={`/districts/${district.code}?year=${year}`}>{nameOf(district)}</TextLink>
                  </TableCell>
                  <TableCell>
                    <Step before={district.planBefore} now={district.plan} />
                  </TableCell>
                  <TableCell>
                    <Step before={district.reportBefore} now={district.report} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Card>
  );
}

/** When a summary was compiled, in words; of several of one minute, also which of them it is, by their order. */
function useMoments(summaries: readonly Comparable[]): (summary: Comparable) => string {
  const translate = useTranslate();
  const { language } = useLanguage();
  const minute = ({ compiledAt }: Comparable): string => formatInstant(compiledAt, language);
  return (summary) => {
    const sharing = summaries.filter(
      (other) => other.fiscalYear === summary.fiscalYear && minute(other) === minute(summary),
    );
    if (sharing.length === 1) return minute(summary);
    const number = sharing.length - sharing.findIndex(({ id }) => id === summary.id);
    return translate('summaryFigures.of_minute', { when: minute(summary), number });
  };
}

/** A summary beside another of its round: the one chosen in the address, else that of the year before, else an earlier one. */
export function Comparison({ summary }: { summary: Summary }) {
  const { round, fiscalYear } = summary;
  const query = useOperation(comparableSummariesQuery, { round, fiscalYear });
  return (
    <Answer query={query}>
      {({ citySummaries: { nodes } }) => (
        <Beside summary={summary} others={nodes.filter(({ id }) => id !== summary.id)} />
      )}
    </Answer>
  );
}

function Beside({ summary, others }: { summary: Summary; others: readonly Comparable[] }) {
  const translate = useTranslate();
  const address = useAddress();
  const usual = usualComparison(summary, others)?.id ?? '';
  const compared = address.get('with') || usual;
  const known = others.some(({ id }) => id === compared);
  const query = useOperation(
    summaryComparisonQuery,
    { id: summary.id, with: compared || null },
    { keepWhile: (before, now) => before.id === now.id },
  );
  const title = translate('summaryFigures.title');
  const momentOf = useMoments(others);
  const beside = known ? `(with: ${JSON.stringify(compared)})` : '';
  const download = (
    <DownloadMenu
      table={title}
      list="citySummaries"
      filter={{ id: { eq: summary.id } }}
      columns={(['figure', 'value', 'before', 'difference'] as const).map((column): [string, string] => [
        `figures${beside} { ${column} }`,
        translate(`summaryFigures.${column}`),
      ])}
    />
  );
  return (
    <Answer query={query}>
      {({ citySummary }) =>
        citySummary && (
          <>
            <Card title={title} flush actions={download}>
              <Box sx={{ px: 2, pb: 1.5 }}>
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {translate('summaryFigures.counts')}
                </Typography>
                {others.length === 0 ? (
                  <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                    {translate('summaryFigures.first')}
                  </Typography>
                ) : (
                  <TextField
                    select
                    fullWidth
                    size="small"
                    label={translate('summaryFigures.with')}
                    value={known ? compared : ''}
                    onChange={({ target }) => address.set({ with: target.value === usual ? '' : target.value })}
                    helperText={translate('summaryFigures.with_hint')}
                    sx={{ mt: 2, maxWidth: 420 }}
                  >
                    {others.map((other) => (
                      <MenuItem key={other.id} value={other.id}>
                        {translate('summaryFigures.choice', { year: other.fiscalYear, when: momentOf(other) })}
                      </MenuItem>
                    ))}
                  </TextField>
                )}
              </Box>
              {query.isPlaceholderData ? <LoadingBars /> : <Figures figures={citySummary.figures} title={title} />}
            </Card>
            {known && !query.isPlaceholderData && <Changes changes={citySummary.changes} year={summary.fiscalYear} />}
          </>
        )
      }
    </Answer>
  );
}
