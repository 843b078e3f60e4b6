import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import {
  assessmentTrackNames,
  isPlanChecklist,
  itemFunctionNames,
  itemFunctions,
  rulesFor,
} from '@sucharit/domain/checklists';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { Status } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import { checklistAddress, type Checklist } from './checklist-address.js';
import { itemChecklistsQuery } from './checklists.operations.js';

const columns = ['common.fiscal_year', 'checklists.code', 'checklists.function', 'checklists.contents'] as const;

/** The checklists of one track, by function and year. */
function TrackTable({ title, checklists }: { title: string; checklists: readonly Checklist[] }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  return (
    <Card title={title} flush>
      <TableContainer tabIndex={0} role="region" aria-label={`${translate('checklists.title')}: ${title}`}>
        <Table size="small" sx={{ '& td, & th': { verticalAlign: 'top' } }}>
          <TableHead>
            <TableRow>
              {[...columns, 'operations.source'].map((column) => (
                <TableCell key={column}>{translate(column)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {checklists.map((checklist) => (
              <TableRow key={checklist.id}>
                <TableCell>{String(checklist.fiscalYear)}</TableCell>
                <TableCell>{checklist.code ?? '–'}</TableCell>
                <TableCell component="th" scope="row" sx={{ minWidth: 200 }}>
                  <TextLink to={checklistAddress(checklist)}>{nameOf(itemFunctionNames[checklist.function])}</TextLink>
                </TableCell>
                <TableCell sx={{ minWidth: 260 }}>
                  {checklist.contents.length === 0 ? (
                    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                      {translate('checklists.unknown')}
                    </Typography>
                  ) : (
                    <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
                      {checklist.contents.map((content, index) => (
                        <Typography key={index} component="li" variant="body2">
                          {nameOf(content)}
                        </Typography>
                      ))}
                    </Box>
                  )}
                </TableCell>
                <TableCell sx={{ minWidth: 200 }}>
                  <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
                    {!checklist.confirmed && <Status status="WAITING" label={translate('operations.unconfirmed')} />}
                    <Typography variant="body2">{checklist.source}</Typography>
                  </Box>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}

/** The page lists the contents that the assessment asks of each function, by track and year, with their sources. */
export function ChecklistsPage() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const query = useOperation(itemChecklistsQuery);
  return (
    <Page title={translate('checklists.title')} intro={translate('checklists.intro')}>
      <Answer query={query}>
        {({ itemChecklists }) => {
          const judging = itemFunctions.flatMap((of) => {
            const [last] = itemChecklists
              .filter((one) => one.function === of && rulesFor(one).length > 0)
              .sort((one, other) => other.fiscalYear - one.fiscalYear);
            return last ? [last] : [];
          });
          if (!judging.some(isPlanChecklist))
            return <Notice title={translate('checklists.none')} hint={translate('checklists.none_hint')} />;
          return (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
                {judging.map((last) => {
                  const [from, to] = [last.fiscalYear, last.fiscalYear + 1];
                  const ofPlans = isPlanChecklist(last);
                  return (
                    <Button
                      key={last.id}
                      component={Link}
                      to={`${checklistAddress({ ...last, fiscalYear: to })}?from=${from}`}
                      variant={ofPlans ? 'contained' : 'outlined'}
                    >
                      {ofPlans
                        ? translate('checklists.copy', { from, to })
                        : translate('checklists.copy_of', { name: nameOf(itemFunctionNames[last.function]), from, to })}
                    </Button>
                  );
                })}
              </Box>
              {(['DISTRICT', 'GENERAL'] as const).map((track) => (
                <TrackTable
                  key={track}
                  title={nameOf(assessmentTrackNames[track])}
                  checklists={itemChecklists.filter((one) => one.track === track)}
                />
              ))}
            </Box>
          );
        }}
      </Answer>
    </Page>
  );
}
