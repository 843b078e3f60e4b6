import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage, type Named } from '../../i18n/use-language.js';
import { useValueName } from '../../i18n/use-value-name.js';
import { Card } from '../../shared/card.js';
import { formatScore } from '../../shared/format.js';
import { Missing, Status, type StatusCode } from '../../shared/status.js';
import { levelName } from '../ita/level-name.js';
import type { ItaSchemePreviewQuery } from './schemes.operations.js';

type Levels = readonly (Named & { readonly code: string })[];

type Preview = ItaSchemePreviewQuery['itaSchemePreview'];
type DifferenceClass = NonNullable<Preview['results'][number]['after']['differenceClass']>;

const signs: Readonly<Record<DifferenceClass, StatusCode>> = {
  MISMATCH: 'OVERDUE',
  ROUNDING: 'LATE',
  EXACT: 'ON_TIME',
};

function Difference({ of }: { of: DifferenceClass | null }) {
  const valueName = useValueName();
  return of ? <Status status={signs[of]} label={valueName('ItaDifferenceClass', of)} /> : <Missing />;
}

/** What a scheme would do to the results of its year, district by district, as the API computed it. Nothing of it is saved. */
export function PreviewCard({ preview, before, after }: { preview: Preview; before: Levels; after: Levels }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const [all, setAll] = useState(false);
  const { results, changedCount, changedLevelCount, mismatchesBefore, mismatchesAfter } = preview;
  const shown = all ? results : results.filter(({ changed }) => changed);
  const named = (levels: Levels, code: string | null) =>
    code === null ? <Missing /> : levelName(levels, code, nameOf);
  return (
    <Card
      title={translate('schemes.preview')}
      actions={
        results.length > 0 && (
          <FormControlLabel
            control={<Switch checked={all} onChange={(_event, checked) => setAll(checked)} />}
            label={translate('schemes.show_all', { count: results.length })}
          />
        )
      }
    >
      <Typography role="status" sx={{ mb: 1.5 }}>
        {results.length === 0
          ? translate('schemes.no_results')
          : translate('schemes.would_change', {
              changed: changedCount,
              levels: changedLevelCount,
              count: results.length,
              before: mismatchesBefore,
              after: mismatchesAfter,
            })}
      </Typography>
      {shown.length > 0 && (
        <TableContainer tabIndex={0} role="region" aria-label={translate('schemes.results')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell rowSpan={2}>{translate('common.district')}</TableCell>
                <TableCell rowSpan={2} align="right">
                  {translate('ita.published')}
                </TableCell>
                <TableCell colSpan={3}>{translate('schemes.on_record')}</TableCell>
                <TableCell colSpan={3}>{translate('schemes.proposed')}</TableCell>
              </TableRow>
              <TableRow>
                {['before', 'after'].flatMap((side) =>
                  (['ita.total', 'schemes.level_word', 'itaCheck.class'] as const).map((label) => (
                    <TableCell key={`${side} ${label}`} align={label === 'ita.total' ? 'right' : 'left'}>
                      {translate(label)}
                    </TableCell>
                  )),
                )}
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map((result) => (
                <TableRow key={result.districtCode} hover>
                  <TableCell component="th" scope="row">
                    {nameOf(result)}
                  </TableCell>
                  <TableCell align="right">
                    {result.publishedTotal === null ? (
                      <Missing label={translate('ita.unpublished')} />
                    ) : (
                      formatScore(result.publishedTotal)
                    )}
                  </TableCell>
                  {(
                    [
                      ['before', before],
                      ['after', after],
                    ] as const
                  ).flatMap(([side, levels]) => {
                    const { total, level, differenceClass } = result[side];
                    const bold = side === 'after' && result.changed ? 600 : 400;
                    return [
                      <TableCell key={`${side} total`} align="right" sx={{ fontWeight: bold }}>
                        {formatScore(total)}
                      </TableCell>,
                      <TableCell key={`${side} level`} sx={{ fontWeight: bold }}>
                        {named(levels, level)}
                      </TableCell>,
                      <TableCell key={`${side} class`}>
                        <Difference of={differenceClass} />
                      </TableCell>,
                    ];
                  })}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {preview.compiledSummaries > 0 && (
        <Box sx={{ mt: 1.5 }}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate('schemes.summaries_stay', { count: preview.compiledSummaries })}
          </Typography>
        </Box>
      )}
    </Card>
  );
}
