import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { Card } from '../../shared/card.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { formatScore } from '../../shared/format.js';
import { Missing } from '../../shared/status.js';
import { stuck } from '../../shared/stuck.js';
import { TextLink } from '../../shared/text-link.js';
import { useSortedRows } from '../../shared/use-sorted-rows.js';
import { LevelWithReason } from './level-with-reason.js';
import { ScoreLegend, toneOfScore } from './score-classes.js';
import type { ItaQuery, ItaSchemeFieldsFragment } from './ita.operations.js';

type Result = ItaQuery['itaResults']['nodes'][number];

/** Every district by its total or what the reader orders by, and its indicators beside it: a table whose cells carry the colour of their score. */
export function Heatmap({
  results,
  scheme,
}: {
  results: ItaQuery['itaResults']['nodes'];
  scheme: ItaSchemeFieldsFragment;
}) {
  const translate = useTranslate();
  const { nameOf, nameField } = useLanguage();
  const { rows, directionOf, labelProps } = useSortedRows(
    results,
    {
      name: ({ district }) => nameOf(district),
      total: ({ total }) => total,
      published: ({ published }) => published?.total ?? null,
      ...Object.fromEntries(
        scheme.indicators.map(({ number }) => [
          `i${number}`,
          ({ indicators }: Result) => indicators.find((indicator) => indicator.number === number)?.score ?? null,
        ]),
      ),
    },
    { column: 'total', descending: true },
  );
  const heading = (column: string, label: string) => <TableSortLabel {...labelProps(column)}>{label}</TableSortLabel>;
  return (
    <Card flush>
      <Box
        sx={{
          px: 1.5,
          py: 1.25,
          borderBottom: 1,
          borderColor: 'divider',
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          justifyContent: 'space-between',
        }}
      >
        <ScoreLegend />
        <DownloadMenu
          table={translate('ita.results')}
          list="itaResults"
          filter={{ fiscalYear: { eq: scheme.fiscalYear } }}
          orderBy={[{ field: 'TOTAL', direction: 'DESC' }]}
          columns={[
            [`district { ${nameField} }`, translate('common.district')],
            ['total', translate('ita.total')],
            ['level', translate('ita.level')],
            ['published { total }', translate('ita.published')],
            ['published { differenceClass }', translate('itaCheck.class')],
            ...scheme.indicators.map((indicator): [string, string] => [
              `i${indicator.number}: indicator(number: ${indicator.number}) { score }`,
              `${indicator.number}. ${nameOf(indicator)}`,
            ]),
          ]}
        />
      </Box>
      <TableContainer tabIndex={0} role="region" aria-label={translate('ita.results')} sx={{ maxHeight: '75vh' }}>
        <Table size="small" stickyHeader sx={{ '& td, & th': { px: 0.75 } }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ ...stuck, zIndex: 3 }} sortDirection={directionOf('name')}>
                {heading('name', translate('common.district'))}
              </TableCell>
              <TableCell align="right" sortDirection={directionOf('total')}>
                {heading('total', translate('ita.total'))}
              </TableCell>
              <TableCell>{translate('ita.level')}</TableCell>
              <TableCell align="right" sortDirection={directionOf('published')}>
                {heading('published', translate('ita.published'))}
              </TableCell>
              {scheme.indicators.map((indicator) => (
                <TableCell
                  key={indicator.number}
                  align="center"
                  sx={{ minWidth: 64 }}
                  sortDirection={directionOf(`i${indicator.number}`)}
                >
                  <Tooltip title={`${indicator.instrument} · ${nameOf(indicator)}`}>
                    <TableSortLabel
                      {...labelProps(`i${indicator.number}`)}
                      aria-label={`${indicator.number} ${nameOf(indicator)}`}
                    >
                      <span>
                        {translate('ita.indicator', { number: indicator.number })}
                        <Typography
                          variant="caption"
                          component="span"
                          sx={{ display: 'block', color: 'text.secondary' }}
                        >
                          {indicator.instrument}
                        </Typography>
                      </span>
                    </TableSortLabel>
                  </Tooltip>
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ district, total, level, published, instruments, indicators }) => (
              <TableRow key={district.code}>
                <TableCell component="th" scope="row" sx={{ ...stuck, whiteSpace: 'nowrap' }}>
                  <TextLink to={`/districts/${district.code}?year=${scheme.fiscalYear}`}>{nameOf(district)}</TextLink>
                </TableCell>
                <TableCell align="right" sx={{ fontWeight: 600 }}>
                  {formatScore(total)}
                </TableCell>
                <TableCell sx={{ minWidth: 150, fontSize: '0.8125rem' }}>
                  <LevelWithReason levels={scheme.levels} level={level} total={total} instruments={instruments} />
                </TableCell>
                <TableCell align="right">
                  {published ? (
                    <>
                      {formatScore(published.total)}
                      {published.differenceClass === 'MISMATCH' && (
                        <Box component="span" sx={{ color: 'error.main', ml: 0.5 }} title={translate('ita.mismatch')}>
                          ≠
                        </Box>
                      )}
                    </>
                  ) : (
                    <Missing label={translate('ita.unpublished')} />
                  )}
                </TableCell>
                {indicators.map(({ number, score }) => {
                  const { fill, ink } = toneOfScore(score);
                  return (
                    <TableCell
                      key={number}
                      align="center"
                      sx={{
                        bgcolor: fill,
                        color: ink,
                        border: 1,
                        borderColor: 'background.paper',
                        fontSize: '0.8125rem',
                      }}
                    >
                      {formatScore(score)}
                    </TableCell>
                  );
                })}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}
