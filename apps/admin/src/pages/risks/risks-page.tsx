import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { zoneNames, zones, type Zone } from '@sucharit/domain/districts';
import { riskSchema } from '@sucharit/domain/plans';
import { riskAreas, type RiskArea } from '@sucharit/domain/risks';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { FiscalYearSelect, useFiscalYear } from '../../shared/fiscal-year.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { useAddress } from '../../shared/use-address.js';
import { useRiskMatrix } from '../plans/risk-ratings.js';
import { AreaSelect } from './plan-risk-map.js';
import { cellNamed, nameOfCell, type ChosenCell, type Moment, type RatedCount } from './risk-cells.js';
import { MomentSwitch, RiskMap } from './risk-map.js';
import { RiskRows } from './risk-rows.js';
import { riskMapQuery, type RiskMapQuery, type RiskMapQueryVariables } from './risks.operations.js';

/** Risks listed at once. */
const pageSize = 50;

const fields = {
  current: ['likelihood', 'impact'],
  residual: ['residualLikelihood', 'residualImpact'],
} as const;

/** The condition of the risks of a cell, or of those that have none. */
function inCell(cell: ChosenCell, moment: Moment, size: number): RiskMapQueryVariables['listed'] {
  const [likelihood, impact] = fields[moment];
  if (cell === null) return {};
  if (cell !== 'none') return { [likelihood]: { eq: cell.likelihood }, [impact]: { eq: cell.impact } };
  return {
    or: [likelihood, impact].flatMap((name) => [{ [name]: { isNull: true } }, { [name]: { gt: size } }]),
  };
}

const countsOf = (all: RiskMapQuery['all'], moment: Moment): RatedCount[] =>
  moment === 'current'
    ? all.current.nodes.map(({ key, aggregate }) => ({ ...key, count: aggregate.count }))
    : all.residual.nodes.map(({ key, aggregate }) => ({
        likelihood: key.residualLikelihood,
        impact: key.residualImpact,
        count: aggregate.count,
      }));

/** The page of the corruption risks of the fifty districts by likelihood and impact; all that is chosen is in the address. */
export function RisksPage() {
  const translate = useTranslate();
  const { nameOf, nameField } = useLanguage();
  const years = useFiscalYear();
  const matrix = useRiskMatrix(years.year ?? 0);
  const { get, set } = useAddress();
  const [after, setAfter] = useState<readonly string[]>([]);
  const moment: Moment = get('at') === 'residual' ? 'residual' : 'current';
  const area = riskAreas.find((code) => code === get('area')) ?? '';
  const zone = zones.find((code) => code === get('zone')) ?? '';
  const cell = cellNamed(get('cell'));
  const choose = (changes: Readonly<Record<string, string>>): void => {
    setAfter([]);
    set(changes);
  };
  const filter = {
    fiscalYear: { eq: years.year ?? 0 },
    ...(area === '' ? {} : { area: { eq: area } }),
    ...(zone === '' ? {} : { district: { zone: { eq: zone } } }),
  };
  const listed = { ...filter, ...inCell(cell, moment, matrix?.size ?? 0) };
  const orderBy: RiskMapQueryVariables['orderBy'] = [
    { field: moment === 'current' ? 'LEVEL' : 'RESIDUAL_LEVEL', direction: 'DESC' },
    { field: 'SCORE', direction: 'DESC' },
    { field: 'DISTRICT_CODE', direction: 'ASC' },
  ];
  const query = useOperation(
    riskMapQuery,
    years.year === null ? null : { filter, listed, orderBy, first: pageSize, after: after.at(-1) ?? null },
    // The heading of the list tells the cell, and the year and filters are those of the map above it.
    { keepWhile: (before, now) => JSON.stringify(before.filter) === JSON.stringify(now.filter) },
  );
  return (
    <Page title={translate('risks.title')} intro={translate('risks.intro')} actions={<FiscalYearSelect {...years} />}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
        <MomentSwitch value={moment} onChange={(at) => choose({ at: at === 'residual' ? at : '', cell: '' })} />
        <AreaSelect value={area} onChange={(code: RiskArea | '') => choose({ area: code })} />
        <TextField
          select
          size="small"
          label={translate('common.zone')}
          value={zone}
          onChange={({ target }) => choose({ zone: target.value })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ minWidth: 180 }}
        >
          <MenuItem value="">{translate('risks.all_zones')}</MenuItem>
          {zones.map((code: Zone) => (
            <MenuItem key={code} value={code}>
              {nameOf(zoneNames[code])}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Answer query={query}>
        {({ all, listed: list }) => (
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 6fr)' },
              alignItems: 'start',
              '@media print': { gridTemplateColumns: 'minmax(0, 1fr)' },
            }}
          >
            <Card title={translate('risks.map')}>
              <Typography variant="body2" role="status" sx={{ color: 'text.secondary', pb: 1 }}>
                {translate('risks.count_in', {
                  count: all.totalCount,
                  districts: all.aggregate.districtCode.countDistinct,
                })}
              </Typography>
              {matrix ? (
                <RiskMap
                  matrix={matrix}
                  counts={countsOf(all, moment)}
                  moment={moment}
                  chosen={cell}
                  onChoose={(next) => choose({ cell: nameOfCell(next) })}
                />
              ) : (
                <Notice title={translate('risks.no_matrix')} />
              )}
            </Card>
            <Card
              title={
                cell === null
                  ? translate('risks.all_listed', { count: list.totalCount })
                  : cell === 'none'
                    ? translate('risks.none_listed', { count: list.totalCount })
                    : translate('risks.cell_listed', { ...cell, count: list.totalCount })
              }
              actions={
                <DownloadMenu
                  table={translate('risks.title')}
                  list="risks"
                  filter={listed}
                  orderBy={orderBy}
                  columns={[
                    [`district { ${nameField} }`, translate('common.district')],
                    ['number', nameOf(riskSchema.number)],
                    ['description', nameOf(riskSchema.description)],
                    ['area', nameOf(riskSchema.area)],
                    ['likelihood', nameOf(riskSchema.likelihood)],
                    ['impact', nameOf(riskSchema.impact)],
                    ['level', translate('risks.level_heading')],
                    ['residualLikelihood', nameOf(riskSchema.residualLikelihood)],
                    ['residualImpact', nameOf(riskSchema.residualImpact)],
                    ['residualLevel', translate('risks.residual_level_heading')],
                  ]}
                />
              }
            >
              <RiskRows risks={list.nodes} matrix={matrix} moment={moment} />
              {(after.length > 0 || list.pageInfo.hasNextPage) && (
                <Box sx={{ display: 'flex', gap: 1, pt: 1 }}>
                  {after.length > 0 && (
                    <Button size="small" onClick={() => setAfter(after.slice(0, -1))}>
                      {translate('risks.previous')}
                    </Button>
                  )}
                  {list.pageInfo.hasNextPage && (
                    <Button size="small" onClick={() => setAfter([...after, list.pageInfo.endCursor ?? ''])}>
                      {translate('risks.next', { count: list.totalCount - pageSize * (after.length + 1) })}
                    </Button>
                  )}
                </Box>
              )}
            </Card>
          </Box>
        )}
      </Answer>
    </Page>
  );
}
