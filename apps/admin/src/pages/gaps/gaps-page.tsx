import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { zoneNames } from '@sucharit/domain/districts';
import { gapRules, measureSchema, planGapNames } from '@sucharit/domain/plans';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { FiscalYearSelect, useFiscalYear } from '../../shared/fiscal-year.js';
import { Answer, Page } from '../../shared/page.js';
import { Missing, Status } from '../../shared/status.js';
import { stuck } from '../../shared/stuck.js';
import { TextLink } from '../../shared/text-link.js';
import { useAddress } from '../../shared/use-address.js';
import { gapsQuery, type GapsQuery } from './gaps.operations.js';

type District = GapsQuery['districts']['nodes'][number];

/** The page of what the plans of the fifty districts lack, by kind and by district; kind, order and year are in the address. */
export function GapsPage() {
  const translate = useTranslate();
  const { nameOf, nameField, language } = useLanguage();
  const years = useFiscalYear();
  const { get, set } = useAddress();
  const kind = gapRules.find((rule) => rule.kind === get('kind'))?.kind ?? null;
  const ofYear = { fiscalYear: { eq: years.year ?? 0 } };
  const ofKind = kind === null ? ofYear : { ...ofYear, kind: { eq: kind } };
  const query = useOperation(gapsQuery, years.year === null ? null : { fiscalYear: years.year, ofYear, ofKind }, {
    keepWhile: () => true,
  });
  const byName = get('sort') === 'name';
  const heading = (column: string, label: string) => (
    <TableSortLabel
      active={byName === (column === 'name')}
      direction={column === 'name' ? 'asc' : 'desc'}
      onClick={() => set({ sort: column === 'name' ? 'name' : '' })}
    >
      {label}
    </TableSortLabel>
  );
  return (
    <Page title={translate('gaps.title')} intro={translate('gaps.intro')} actions={<FiscalYearSelect {...years} />}>
      <Answer query={query}>
        {({ all, chosen, districts }) => {
          const ofKinds = new Map(all.groups.nodes.map(({ key, aggregate }) => [key.kind, aggregate]));
          const counts = new Map(chosen.groups.nodes.map(({ key, aggregate }) => [key.districtCode, aggregate.count]));
          const countOf = ({ code, plan }: District): number | null => (plan ? (counts.get(code) ?? 0) : null);
          const rows = [...districts.nodes].sort(
            (left, right) =>
              (byName ? 0 : (countOf(right) ?? -1) - (countOf(left) ?? -1)) ||
              nameOf(left).localeCompare(nameOf(right), language),
          );
          return (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <Card title={translate('gaps.by_kind')}>
                <ToggleButtonGroup
                  exclusive
                  orientation="vertical"
                  fullWidth
                  color="primary"
                  aria-label={translate('gaps.kind')}
                  value={kind ?? ''}
                  onChange={(_event, value: string | null) => set({ kind: value ?? '' })}
                >
                  {[null, ...gapRules].map((rule) => {
                    const figures = rule === null ? null : ofKinds.get(rule.kind);
                    const [count, inDistricts] =
                      rule === null
                        ? [all.totalCount, all.aggregate.districtCode.countDistinct]
                        : [figures?.count ?? 0, figures?.districtCode.countDistinct ?? 0];
                    return (
                      <ToggleButton
                        key={rule?.kind ?? ''}
                        value={rule?.kind ?? ''}
                        size="small"
                        sx={{
                          display: 'flex',
                          gap: 2,
                          textAlign: 'left',
                          textTransform: 'none',
                          color: 'text.primary',
                        }}
                      >
                        <Box component="span" sx={{ flex: '1 1 auto', minWidth: 0 }}>
                          {rule === null ? translate('gaps.all_kinds') : nameOf(planGapNames[rule.kind])}
                        </Box>
                        <Box component="span" sx={{ flex: '0 0 auto', fontVariantNumeric: 'tabular-nums' }}>
                          {translate('gaps.count_in', { count, districts: inDistricts })}
                        </Box>
                      </ToggleButton>
                    );
                  })}
                </ToggleButtonGroup>
              </Card>
              <Card
                flush
                title={translate('gaps.by_district')}
                actions={
                  <DownloadMenu
                    table={translate('gaps.title')}
                    list="planGaps"
                    filter={ofKind}
                    columns={[
                      [`district { ${nameField} }`, translate('common.district')],
                      ['kind', translate('gaps.kind')],
                      ['number', nameOf(measureSchema.number)],
                      ['subject', translate('gaps.thing')],
                      ['path', translate('gaps.place')],
                    ]}
                  />
                }
              >
                <TableContainer tabIndex={0} role="group" aria-label={translate('gaps.by_district')}>
                  <Table size="small">
                    <TableHead>
                      <TableRow>
                        <TableCell sx={stuck} sortDirection={byName ? 'asc' : false}>
                          {heading('name', translate('common.district'))}
                        </TableCell>
                        <TableCell align="right" sortDirection={byName ? false : 'desc'}>
                          {heading('count', translate('gaps.count'))}
                        </TableCell>
                        <TableCell>{translate('handIn.PLAN')}</TableCell>
                        <TableCell>{translate('common.zone')}</TableCell>
                      </TableRow>
                    </TableHead>
                    <TableBody>
                      {rows.map((row) => (
                        <TableRow key={row.code} hover>
                          <TableCell component="th" scope="row" sx={stuck}>
                            <TextLink
                              to={row.plan ? `/plans/${row.plan.id}#gaps` : `/districts/${row.code}?year=${years.year}`}
                            >
                              {nameOf(row)}
                            </TextLink>
                          </TableCell>
                          <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                            {countOf(row) ?? <Missing label={translate('gaps.no_plan')} />}
                          </TableCell>
                          <TableCell>
                            <Status status={row.plan?.status ?? 'MISSING'} />
                          </TableCell>
                          <TableCell>{nameOf(zoneNames[row.zone])}</TableCell>
                        </TableRow>
                      ))}
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
