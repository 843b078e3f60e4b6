import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { zoneNames } from '@sucharit/domain/districts';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { formatPercent, formatScore } from '../../shared/format.js';
import { Missing, Status } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import { handInOf, type CityDistrict } from './city-query.js';

/** The map as a table: every measure of every district. */
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
  const { nameOf } = useLanguage();
  return (
    <TableContainer sx={{ maxHeight: 560 }} tabIndex={0} role="region" aria-label={translate('nav.city')}>
      <Table stickyHeader size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('common.district')}</TableCell>
            <TableCell>{translate('common.zone')}</TableCell>
            <TableCell>{translate('city.measure.plan')}</TableCell>
            <TableCell>{translate('city.measure.checklist')}</TableCell>
            <TableCell align="right">{progress}</TableCell>
            <TableCell align="right">{translate('city.measure.ita')}</TableCell>
            <TableCell>{translate('city.measure.sixMonth')}</TableCell>
            <TableCell>{translate('city.measure.twelveMonth')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {districts.map((district) => {
            const { plan, ita, headline } = district;
            return (
              <TableRow key={district.code} hover>
                <TableCell component="th" scope="row">
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
