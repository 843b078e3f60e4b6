import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { FiscalYearSelect, useFiscalYear } from '../../shared/fiscal-year.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { Status } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import { LevelMark } from '../risks/risk-map.js';
import { setMatricesQuery } from './risk-matrices.operations.js';

/** The matrices of risks by the year from which each holds, and the way to one of another year. */
export function RiskMatricesPage() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const years = useFiscalYear();
  const query = useOperation(setMatricesQuery);
  return (
    <Page
      title={translate('matrices.title')}
      intro={translate('matrices.intro')}
      actions={
        years.year !== null && (
          <>
            <FiscalYearSelect {...years} />
            <Button component={Link} to={`/risk-matrices/${years.year}`} variant="contained">
              {translate('matrices.set_for', { year: years.year })}
            </Button>
          </>
        )
      }
    >
      <Answer query={query}>
        {({ riskMatrices }) => {
          const inForce = riskMatrices.filter(({ inForceFrom }) => inForceFrom !== null);
          if (inForce.length === 0) return <Notice title={translate('matrices.none')} />;
          return (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <Card flush>
                <TableContainer tabIndex={0} role="region" aria-label={translate('matrices.title')}>
                  <Table size="small">
                    <TableHead>
                      <TableRow>
                        <TableCell>{translate('matrices.from_year')}</TableCell>
                        <TableCell>{translate('matrices.name')}</TableCell>
                        <TableCell>{translate('risks.levels')}</TableCell>
                        <TableCell>{translate('operations.source')}</TableCell>
                      </TableRow>
                    </TableHead>
                    <TableBody>
                      {inForce.map((matrix) => (
                        <TableRow key={matrix.code}>
                          <TableCell component="th" scope="row">
                            <TextLink to={`/risk-matrices/${matrix.inForceFrom}`}>
                              {String(matrix.inForceFrom)}
                            </TextLink>
                          </TableCell>
                          <TableCell sx={{ minWidth: 160 }}>{nameOf(matrix)}</TableCell>
                          <TableCell sx={{ minWidth: 200 }}>
                            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
                              {matrix.bands.map((band) => (
                                <LevelMark key={band.from} band={band}>{`${band.from}–${band.to}`}</LevelMark>
                              ))}
                            </Box>
                          </TableCell>
                          <TableCell sx={{ minWidth: 200 }}>
                            <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
                              {!matrix.confirmed && (
                                <Status status="WAITING" label={translate('operations.unconfirmed')} />
                              )}
                              <Typography variant="body2">{matrix.source}</Typography>
                            </Box>
                          </TableCell>
                        </TableRow>
                      ))}
                    </TableBody>
                  </Table>
                </TableContainer>
              </Card>
              <Typography variant="body2">
                <TextLink to={`/audit?filter=${encodeURIComponent(JSON.stringify({ action: 'risk-matrix.set' }))}`}>
                  {translate('matrices.history')}
                </TextLink>
              </Typography>
            </Box>
          );
        }}
      </Answer>
    </Page>
  );
}
