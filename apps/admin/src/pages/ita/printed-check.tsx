import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
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
import { itaCheckQuery } from './ita.operations.js';
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
  const { nameOf, nameField } = useLanguage();
  const valueName = useValueName();
  const classOf = (kind: CheckClass): string =>
    kind === 'UNPUBLISHED' ? translate('itaCheck.unpublished') : valueName('ItaDifferenceClass', kind);
  const mayRecord = mayOpen('ita-record', useAccount());
  const query = useOperation(itaCheckQuery, { fiscalYear });
  return (
    <Answer query={query}>
      {({ itaResults: { nodes }, itaSchemes }) => {
        const levels = itaSchemes.find((scheme) => scheme.fiscalYear === fiscalYear)?.levels ?? [];
        const rows = nodes
          .map((result) => ({ ...result, kind: result.published?.differenceClass ?? ('UNPUBLISHED' as const) }))
          .filter(({ kind }) => !only || kind === only)
          .sort((left, right) => classes.indexOf(left.kind) - classes.indexOf(right.kind));
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
              <Card flush>
                <TableContainer tabIndex={0} role="region" aria-label={translate('itaCheck.title')}>
                  <Table size="small">
                    <TableHead>
                      <TableRow>
                        <TableCell>{translate('common.district')}</TableCell>
                        <TableCell align="right">{translate('ita.published')}</TableCell>
                        <TableCell align="right">{translate('itaCheck.recomputed')}</TableCell>
                        <TableCell align="right">{translate('itaCheck.difference')}</TableCell>
                        <TableCell>{translate('itaCheck.class')}</TableCell>
                        <TableCell>{translate('itaCheck.published_level')}</TableCell>
                        <TableCell>{translate('itaCheck.recomputed_level')}</TableCell>
                        {mayRecord && <TableCell>{translate('operations.edit')}</TableCell>}
                      </TableRow>
                    </TableHead>
                    <TableBody>
                      {rows.map(({ district, total, level, instruments, published, kind, source }) => (
                        <TableRow key={district.code} hover>
                          <TableCell component="th" scope="row" title={source}>
                            <TextLink to={`/districts/${district.code}?year=${fiscalYear}`}>
                              {nameOf(district)}
                            </TextLink>
                          </TableCell>
                          <TableCell align="right">
                            {published ? (
                              formatScore(published.total)
                            ) : (
                              <Missing label={translate('ita.unpublished')} />
                            )}
                          </TableCell>
                          <TableCell align="right">{formatScore(total)}</TableCell>
                          <TableCell align="right">
                            {published ? formatScore(published.difference) : <Missing />}
                          </TableCell>
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
            )}
          </Box>
        );
      }}
    </Answer>
  );
}
