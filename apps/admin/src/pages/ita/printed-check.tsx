import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { mayOpen } from '../../providers/access.js';
import { useAccount } from '../../providers/use-account.js';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { useValueName } from '../../i18n/use-value-name.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { formatScore } from '../../shared/format.js';
import { Answer, Notice } from '../../shared/page.js';
import { Missing, Status, type StatusCode } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import { itaCheckQuery, type ItaCheckQuery } from './ita.operations.js';
import { useSortedRows } from '../../shared/use-sorted-rows.js';
import { LevelWithReason } from './level-with-reason.js';

const classes = ['MISMATCH', 'ROUNDING', 'EXACT', 'UNPUBLISHED'] as const;
type CheckClass = (typeof classes)[number];

/** The sign that goes with a class of difference. */
const signs: Readonly<Record<CheckClass, StatusCode>> = {
  MISMATCH: 'OVERDUE',
  ROUNDING: 'LATE',
  EXACT: 'ON_TIME',
  UNPUBLISHED: 'OPEN',
};

/** Names of the classes of difference. */
function useClassNames(): (kind: CheckClass) => string {
  const translate = useTranslate();
  const valueName = useValueName();
  return (kind) => (kind === 'UNPUBLISHED' ? translate('itaCheck.unpublished') : valueName('ItaDifferenceClass', kind));
}

/** The printed table of a year beside the recomputation: every published total with its distance and what that means. */
export function PrintedCheck({
  fiscalYear,
  only,
  onChoose,
}: {
  fiscalYear: number;
  /** Class to show, as it stands in the address. */
  only: string;
  onChoose: (name: string) => void;
}) {
  const translate = useTranslate();
  const { nameField } = useLanguage();
  const classOf = useClassNames();
  const query = useOperation(itaCheckQuery, { fiscalYear });
  return (
    <Answer query={query}>
      {({ itaResults: { nodes }, itaSchemes }) => {
        const levels = itaSchemes.find((scheme) => scheme.fiscalYear === fiscalYear)?.levels ?? [];
        const rows = nodes
          .map((result) => ({ ...result, kind: result.published?.differenceClass ?? ('UNPUBLISHED' as const) }))
          .filter(({ kind }) => !only || kind === only);
        if (nodes.length === 0) return <Notice title={translate('ita.none')} hint={translate('ita.none_hint')} />;
        return (
          <Box sx={{ display: 'grid', gap: 2 }}>
            <Typography sx={{ color: 'text.secondary', maxWidth: '70ch' }}>{translate('itaCheck.intro')}</Typography>
            <TextField
              select
              size="small"
              label={translate('itaCheck.class')}
              value={classes.find((name) => name === only) ?? ''}
              onChange={({ target }) => onChoose(target.value)}
              slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
              sx={{ maxWidth: 280 }}
            >
              <MenuItem value="">{translate('common.all')}</MenuItem>
              {classes.map((name) => (
                <MenuItem key={name} value={name}>
                  {classOf(name)}
                </MenuItem>
              ))}
            </TextField>
            <Box>
              <DownloadMenu
                table={translate('itaCheck.title')}
                list="itaResults"
                filter={{
                  fiscalYear: { eq: fiscalYear },
                  districtCode: { in: rows.map(({ district }) => district.code) },
                }}
                columns={[
                  [`district { ${nameField} }`, translate('common.district')],
                  ['total', translate('itaCheck.recomputed')],
                  ['level', translate('itaCheck.recomputed_level')],
                  ['published { total }', translate('ita.published')],
                  ['published { level }', translate('itaCheck.published_level')],
                  ['published { difference }', translate('itaCheck.difference')],
                  ['published { differenceClass }', translate('itaCheck.class')],
                  ['published { differenceReason }', translate('itaRecord.reason')],
                  ['source', translate('operations.source')],
                ]}
              />
            </Box>
            {rows.length === 0 ? (
              <Notice
                title={translate('itaCheck.none')}
                action={
                  <Button variant="outlined" onClick={() => onChoose('')}>
                    {translate('ra.action.remove_all_filters')}
                  </Button>
                }
              />
            ) : (
              <CheckTable rows={rows} levels={levels} fiscalYear={fiscalYear} />
            )}
          </Box>
        );
      }}
    </Answer>
  );
}

type CheckRow = ItaCheckQuery['itaResults']['nodes'][number] & { readonly kind: CheckClass };

/** The rows of the check, in the order that the reader chose: what does not fit first. */
function CheckTable({
  rows,
  levels,
  fiscalYear,
}: {
  rows: readonly CheckRow[];
  levels: ItaCheckQuery['itaSchemes'][number]['levels'];
  fiscalYear: number;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const classOf = useClassNames();
  const mayRecord = mayOpen('ita-record', useAccount());
  const {
    rows: sorted,
    directionOf,
    labelProps,
  } = useSortedRows(
    rows,
    {
      name: ({ district }) => nameOf(district),
      published: ({ published }) => published?.total ?? null,
      total: ({ total }) => total,
      difference: ({ published }) => published?.difference ?? null,
      kind: ({ kind }) => classes.indexOf(kind),
    },
    { column: 'kind' },
  );
  const heading = (column: string, label: string) => <TableSortLabel {...labelProps(column)}>{label}</TableSortLabel>;
  return (
    <Card flush>
      <TableContainer tabIndex={0} role="region" aria-label={translate('itaCheck.title')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell sortDirection={directionOf('name')}>{heading('name', translate('common.district'))}</TableCell>
              <TableCell align="right" sortDirection={directionOf('published')}>
                {heading('published', translate('ita.published'))}
              </TableCell>
              <TableCell align="right" sortDirection={directionOf('total')}>
                {heading('total', translate('itaCheck.recomputed'))}
              </TableCell>
              <TableCell align="right" sortDirection={directionOf('difference')}>
                {heading('difference', translate('itaCheck.difference'))}
              </TableCell>
              <TableCell sortDirection={directionOf('kind')}>{heading('kind', translate('itaCheck.class'))}</TableCell>
              <TableCell>{translate('itaCheck.published_level')}</TableCell>
              <TableCell>{translate('itaCheck.recomputed_level')}</TableCell>
              {mayRecord && <TableCell>{translate('operations.edit')}</TableCell>}
            </TableRow>
          </TableHead>
          <TableBody>
            {sorted.map(({ district, total, level, instruments, published, kind, source }) => (
              <TableRow key={district.code} hover>
                <TableCell component="th" scope="row" title={source}>
                  <TextLink to={`/districts/${district.code}?year=${fiscalYear}`}>{nameOf(district)}</TextLink>
                </TableCell>
                <TableCell align="right">
                  {published ? formatScore(published.total) : <Missing label={translate('ita.unpublished')} />}
                </TableCell>
                <TableCell align="right">{formatScore(total)}</TableCell>
                <TableCell align="right">{published ? formatScore(published.difference) : <Missing />}</TableCell>
                <TableCell>
                  <Status status={signs[kind]} label={classOf(kind)} />
                  {published?.differenceReason && (
                    <Typography variant="body2" sx={{ whiteSpace: 'pre-line', color: 'text.secondary' }}>
                      {published.differenceReason}
                    </Typography>
                  )}
                </TableCell>
                <TableCell>{published?.level ?? <Missing />}</TableCell>
                <TableCell>
                  <LevelWithReason levels={levels} level={level} total={total} instruments={instruments} />
                </TableCell>
                {mayRecord && (
                  <TableCell>
                    <Button
                      component={Link}
                      size="small"
                      to={`/ita/record?year=${fiscalYear}&district=${district.code}`}
                      aria-label={translate('itaRecord.correct_of', { name: nameOf(district) })}
                    >
                      {translate('operations.edit')}
                    </Button>
                  </TableCell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}
