import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import Typography from '@mui/material/Typography';
import { zoneNames } from '@sucharit/domain/districts';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { formatChange, formatPercent, formatScore } from '../../shared/format.js';
import { Missing, Status } from '../../shared/status.js';
import { stuck } from '../../shared/stuck.js';
import { TextLink } from '../../shared/text-link.js';
import { useAddress } from '../../shared/use-address.js';
import { handInOf, type CityDistrict } from './city-district.js';
import { cityColumns, sortedDistricts, type CityColumn } from './sorted-districts.js';

const figures: ReadonlySet<CityColumn> = new Set(['progress', 'change', 'ita']);

/** The map as a table: every measure of every district, ordered by any of them; the order is in the address. */
export function DistrictTable({
  districts,
  progress,
  linkTo,
}: {
  districts: readonly CityDistrict[];
  /** Name of the progress that is shown, with its round. */
  progress: string;
  linkTo: (district: CityDistrict) => string;
}) {
  const translate = useTranslate();
  const { nameOf, language } = useLanguage();
  const { get, set } = useAddress();
  const column = cityColumns.find((name) => name === get('sort')) ?? 'name';
  const descending = get('order') === 'desc';
  const direction = descending ? 'desc' : 'asc';
  const byName = (left: CityDistrict, right: CityDistrict): number =>
    nameOf(left).localeCompare(nameOf(right), language);
  const labelOf = (name: CityColumn): string => {
    if (name === 'name') return translate('common.district');
    if (name === 'zone') return translate('common.zone');
    return name === 'progress' ? progress : translate(`city.measure.${name}`);
  };
  return (
    <TableContainer sx={{ maxHeight: 560 }} tabIndex={0} role="region" aria-label={translate('nav.city')}>
      <Table stickyHeader size="small">
        <TableHead>
          <TableRow>
            {cityColumns.map((name) => (
              <TableCell
                key={name}
                align={figures.has(name) ? 'right' : 'left'}
                sortDirection={column === name ? direction : false}
                sx={name === 'name' ? { ...stuck, zIndex: 3, bgcolor: 'background.default' } : {}}
              >
                <TableSortLabel
                  active={column === name}
                  direction={column === name ? direction : 'asc'}
                  onClick={() => set({ sort: name, order: column === name && !descending ? 'desc' : '' })}
                >
                  {labelOf(name)}
                </TableSortLabel>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {sortedDistricts(districts, column, descending, byName).map((district) => {
            const { plan, ita, headline } = district;
            return (
              <TableRow key={district.code} hover>
                <TableCell component="th" scope="row" sx={stuck}>
                  <TextLink to={linkTo(district)}>{nameOf(district)}</TextLink>
                </TableCell>
                <TableCell>{nameOf(zoneNames[district.zone])}</TableCell>
                <TableCell>
                  <Status status={plan?.status ?? 'MISSING'} />
                </TableCell>
                <TableCell>
                  {plan ? (
                    translate(plan.checklist.complete ? 'city.checklist_complete' : 'city.checklist_gaps')
                  ) : (
                    <Missing />
                  )}
                </TableCell>
                <TableCell align="right">
                  {headline.averagePercentComplete === null ? (
                    <Missing />
                  ) : (
                    formatPercent(headline.averagePercentComplete)
                  )}
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {headline.changeOfAverage === null ? (
                    <Missing label={translate('city.no_change_figure')} />
                  ) : (
                    formatChange(headline.changeOfAverage)
                  )}
                </TableCell>
                <TableCell align="right">
                  {ita ? formatScore(ita.total) : <Missing />}
                  {ita && !ita.published && (
                    <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                      {translate('city.unpublished')}
                    </Typography>
                  )}
                </TableCell>
                <TableCell>
                  <Status status={handInOf(district, 'SIX_MONTH')?.state ?? 'OPEN'} />
                </TableCell>
                <TableCell>
                  <Status status={handInOf(district, 'TWELVE_MONTH')?.state ?? 'OPEN'} />
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
