import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useAccount } from '../../providers/use-account.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { Chart } from '../../shared/chart/chart.js';
import { everyYear } from '../../shared/chart/chart-data.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { formatScore } from '../../shared/format.js';
import { Answer, Notice } from '../../shared/page.js';
import { Missing } from '../../shared/status.js';
import { useYearInLinks } from '../../shared/chosen-year.js';
import { TextLink } from '../../shared/text-link.js';
import { LevelWithReason } from './level-with-reason.js';
import { changedParts, totalsCompare, type SchemePart, type YearScheme } from './scheme-changes.js';
import { toneOfScore } from './score-classes.js';
import { itaYearsQuery, type ItaYearsQuery } from './ita.operations.js';

/** A district's result of one year. */
type YearResult = NonNullable<ItaYearsQuery['district']>['itaResults'][number];

/** A year with what its scheme changed since the result before it. */
interface Year {
  readonly result: YearResult;
  readonly scheme: YearScheme | undefined;
  readonly changed: readonly SchemePart[];
}

function yearsOf(results: readonly YearResult[], schemes: readonly YearScheme[]): Year[] {
  const schemeOf = (result: YearResult | undefined): YearScheme | undefined =>
    schemes.find(({ fiscalYear }) => fiscalYear === result?.fiscalYear);
  return results.map((result, index) => {
    const [scheme, before] = [schemeOf(result), schemeOf(results[index - 1])];
    return { result, scheme, changed: scheme && before ? changedParts(before, scheme) : [] };
  });
}

function Changes({ years }: { years: readonly Year[] }) {
  const translate = useTranslate();
  const changes = years.filter(({ changed }) => changed.length > 0);
  return changes.map(({ result: { fiscalYear }, scheme, changed }) => (
    <Alert key={fiscalYear} severity="warning" variant="outlined">
      <strong>
        {translate('itaYears.since', {
          year: fiscalYear,
          parts: changed.map((part) => translate(`itaYears.part.${part}`)).join(', '),
        })}
      </strong>{' '}
      {translate(totalsCompare(changed) ? 'itaYears.still_comparable' : 'itaYears.not_comparable')}
      {scheme && !scheme.confirmed && ` ${translate('itaYears.unconfirmed')}`}
    </Alert>
  ));
}

/** The same years as a table: a column a year, a row an indicator. */
function YearsTable({ years, label }: { years: readonly Year[]; label: string }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const indicators = years.at(-1)?.result.indicators ?? [];
  return (
    <TableContainer tabIndex={0} role="region" aria-label={label}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('itaYears.figure')}</TableCell>
            {years.map(({ result: { fiscalYear }, changed }) => (
              <TableCell
                key={fiscalYear}
                align="right"
                sx={changed.length > 0 ? { borderLeft: '2px dashed', borderLeftColor: 'warning.main' } : {}}
              >
                {fiscalYear}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          <TableRow>
            <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
              {translate('ita.total')}
            </TableCell>
            {years.map(({ result: { fiscalYear, total } }) => (
              <TableCell key={fiscalYear} align="right" sx={{ fontWeight: 600 }}>
                {formatScore(total)}
              </TableCell>
            ))}
          </TableRow>
          <TableRow>
            <TableCell component="th" scope="row">
              {translate('ita.level')}
            </TableCell>
            {years.map(({ result: { fiscalYear, level, total, instruments }, scheme }) => (
              <TableCell key={fiscalYear} align="right">
                <LevelWithReason levels={scheme?.levels ?? []} level={level} total={total} instruments={instruments} />
              </TableCell>
            ))}
          </TableRow>
          {indicators.map((indicator) => (
            <TableRow key={indicator.number}>
              <TableCell component="th" scope="row">
                {indicator.number}. {nameOf(indicator)} ({indicator.instrument})
              </TableCell>
              {years.map(({ result: { fiscalYear, indicators: scores } }) => {
                const score = scores.find(({ number }) => number === indicator.number)?.score;
                if (score === undefined)
                  return (
                    <TableCell key={fiscalYear} align="right">
                      <Missing />
                    </TableCell>
                  );
                const { fill, ink } = toneOfScore(score);
                return (
                  <TableCell key={fiscalYear} align="right" sx={{ bgcolor: fill, color: ink }}>
                    {formatScore(score)}
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** One district over the years, as a line and as a table, with every change of scheme marked. */
export function DistrictYears({ code, onChoose }: { code: number | null; onChoose: (code: number) => void }) {
  const withYear = useYearInLinks();
  const translate = useTranslate();
  const { nameOf, language } = useLanguage();
  const account = useAccount();
  const wanted = code ?? account?.districtCode ?? 1001;
  const query = useOperation(itaYearsQuery, { code: wanted }, { enabled: account !== null });
  return (
    <Answer query={query}>
      {({ districts, district, itaSchemes }) => {
        const years = yearsOf(district?.itaResults ?? [], itaSchemes);
        const title = district ? translate('common.district_of', { name: nameOf(district) }) : '';
        return (
          <Box sx={{ display: 'grid', gap: 2 }}>
            <TextField
              select
              size="small"
              label={translate('common.district')}
              value={district?.code ?? ''}
              onChange={({ target }) => onChoose(Number(target.value))}
              sx={{ maxWidth: 280 }}
            >
              {[...districts.nodes]
                .sort((left, right) => nameOf(left).localeCompare(nameOf(right), language))
                .map((one) => (
                  <MenuItem key={one.code} value={one.code}>
                    {nameOf(one)}
                  </MenuItem>
                ))}
            </TextField>
            {!district || years.length === 0 ? (
              <Notice title={translate('itaYears.none')} hint={translate('itaYears.none_hint')} />
            ) : (
              <>
                <Changes years={years} />
                <Box
                  sx={{
                    display: 'grid',
                    gap: 2,
                    gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
                    alignItems: 'start',
                  }}
                >
                  <Chart
                    data={{
                      kind: 'line',
                      title: translate('itaYears.totals', { name: title }),
                      rowsAre: translate('common.fiscal_year'),
                      series: [translate('ita.total')],
                      format: 'score',
                      maximum: 100,
                      changeLabel: translate('itaYears.changed'),
                      rows: everyYear(
                        years.map(({ result, changed }) => ({
                          label: String(result.fiscalYear),
                          values: [result.total],
                          changed: changed.length > 0,
                          parted: !totalsCompare(changed),
                        })),
                      ),
                    }}
                  />
                  <Card
                    title={translate('itaYears.table')}
                    flush
                    actions={
                      <>
                        <TextLink to={withYear(`/districts/${district.code}`)}>{translate('itaYears.open')}</TextLink>
                        <DownloadMenu
                          table={translate('itaYears.table')}
                          list="itaResults"
                          filter={{ districtCode: { eq: district.code } }}
                          orderBy={[{ field: 'FISCAL_YEAR', direction: 'ASC' }]}
                          columns={[
                            ['fiscalYear', translate('common.fiscal_year')],
                            ['total', translate('ita.total')],
                            ['level', translate('ita.level')],
                            ...(years.at(-1)?.result.indicators ?? []).map((indicator): [string, string] => [
                              `i${indicator.number}: indicator(number: ${indicator.number}) { score }`,
                              `${indicator.number}. ${nameOf(indicator)} (${indicator.instrument})`,
                            ]),
                          ]}
                        />
                      </>
                    }
                  >
                    <YearsTable years={years} label={translate('ita.results')} />
                  </Card>
                </Box>
              </>
            )}
          </Box>
        );
      }}
    </Answer>
  );
}
