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
import { formatCount } from '../../shared/format.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { Status } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import { levelName } from '../ita/level-name.js';
import type { Scheme } from './typed-scheme.js';
import { itaSchemesQuery } from './schemes.operations.js';

const columns = ['weights', 'indicators', 'levels', 'results'] as const;

/** A level with what it takes to reach it. */
function LevelLine({ scheme, level }: { scheme: Scheme; level: Scheme['levels'][number] }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const every = level.minimumEveryInstrument;
  return (
    <Typography component="li" variant="body2">
      {levelName(scheme.levels, level.code, nameOf)} {translate('schemes.from', { minimum: level.minimumTotal })}
      {every !== null && ` ${translate('schemes.and_every', { minimum: every })}`}
    </Typography>
  );
}

/** The rules of every year: what counts how much, which levels there are, and where that is written. */
export function SchemesPage() {
  const translate = useTranslate();
  const query = useOperation(itaSchemesQuery);
  return (
    <Page title={translate('schemes.title')} intro={translate('schemes.intro')}>
      <Answer query={query}>
        {({ itaSchemes }) => {
          const schemes = [...itaSchemes].sort((left, right) => right.fiscalYear - left.fiscalYear);
          const [latest] = schemes;
          if (!latest) return <Notice title={translate('schemes.none')} hint={translate('schemes.none_hint')} />;
          return (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <Button
                component={Link}
                to={`/schemes/${latest.fiscalYear + 1}?from=${latest.fiscalYear}`}
                variant="contained"
                sx={{ justifySelf: 'start' }}
              >
                {translate('schemes.copy', { from: latest.fiscalYear, to: latest.fiscalYear + 1 })}
              </Button>
              <Card flush>
                <TableContainer tabIndex={0} role="region" aria-label={translate('schemes.title')}>
                  <Table size="small" sx={{ '& td, & th': { verticalAlign: 'top' } }}>
                    <TableHead>
                      <TableRow>
                        <TableCell>{translate('common.fiscal_year')}</TableCell>
                        {columns.map((column) => (
                          <TableCell key={column} align={column === 'results' ? 'right' : 'left'}>
                            {translate(`schemes.${column}`)}
                          </TableCell>
                        ))}
                        <TableCell>{translate('operations.source')}</TableCell>
                      </TableRow>
                    </TableHead>
                    <TableBody>
                      {schemes.map((scheme) => (
                        <TableRow key={scheme.fiscalYear}>
                          <TableCell component="th" scope="row">
                            <TextLink to={`/schemes/${scheme.fiscalYear}`}>{String(scheme.fiscalYear)}</TextLink>
                          </TableCell>
                          <TableCell sx={{ whiteSpace: 'nowrap' }}>
                            {scheme.instruments.map(({ key, weight }) => (
                              <div key={key}>
                                {key} {weight}%
                              </div>
                            ))}
                          </TableCell>
                          <TableCell sx={{ whiteSpace: 'nowrap' }}>
                            {scheme.instruments.map(({ key }) => (
                              <div key={key}>
                                {key}:{' '}
                                {scheme.indicators
                                  .flatMap(({ instrument }, index) => (instrument === key ? [index + 1] : []))
                                  .join(', ')}
                              </div>
                            ))}
                          </TableCell>
                          <TableCell sx={{ minWidth: 260 }}>
                            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
                              {scheme.levels.map((level) => (
                                <LevelLine key={level.code} scheme={scheme} level={level} />
                              ))}
                            </Box>
                          </TableCell>
                          <TableCell align="right">{formatCount(scheme.recordedResults)}</TableCell>
                          <TableCell sx={{ minWidth: 220 }}>
                            <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
                              {!scheme.confirmed && (
                                <Status status="WAITING" label={translate('operations.unconfirmed')} />
                              )}
                              <Typography variant="body2">{scheme.source}</Typography>
                            </Box>
                          </TableCell>
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
