import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { itemRuleNames } from '@sucharit/domain/checklists';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { Card } from '../../shared/card.js';
import { Status } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import type { ItemChecklistPreviewQuery } from './checklists.operations.js';

type Preview = ItemChecklistPreviewQuery['itemChecklistPreview'];

/** The plans or reports of which other items would be asked or missing. */
export function ChangesCard({ preview }: { preview: Preview }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { judged, fromYear, untilYear } = preview;
  const changes = [
    ...preview.changes.map((change) => ({ ...change, to: `/plans/${change.planId}` })),
    ...preview.reportChanges.map((change) => ({ ...change, to: `/reports/${change.reportId}` })),
  ];
  const words = (rules: Preview['changes'][number]['missingAfter']): string =>
    rules.length === 0 ? '–' : rules.map((rule) => nameOf(itemRuleNames[rule])).join(', ');
  return (
    <Card title={translate('checklists.preview')} flush={changes.length > 0}>
      <Typography role="status" sx={changes.length > 0 ? { px: 2, pb: 1 } : {}}>
        {fromYear === 0
          ? translate('checklists.judges_none')
          : translate(untilYear === null ? 'checklists.would_change_on' : 'checklists.would_change', {
              ...{ changed: changes.length, judged, from: fromYear, until: untilYear ?? 0 },
            })}
      </Typography>
      {changes.length > 0 && (
        <TableContainer tabIndex={0} role="region" aria-label={translate('checklists.changes')} sx={{ maxHeight: 480 }}>
          <Table size="small" stickyHeader sx={{ '& td, & th': { verticalAlign: 'top' } }}>
            <TableHead>
              <TableRow>
                {[
                  'common.fiscal_year',
                  'common.district',
                  'checklists.status',
                  'checklists.before',
                  'checklists.after',
                ].map((column) => (
                  <TableCell key={column}>{translate(column)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {changes.map((change) => (
                <TableRow key={change.to}>
                  <TableCell>{String(change.fiscalYear)}</TableCell>
                  <TableCell component="th" scope="row">
                    <TextLink to={change.to}>{nameOf(change)}</TextLink>
                  </TableCell>
                  <TableCell>
                    <Status status={change.status} />
                  </TableCell>
                  <TableCell sx={{ minWidth: 180 }}>{words(change.missingBefore)}</TableCell>
                  <TableCell sx={{ minWidth: 180 }}>{words(change.missingAfter)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Card>
  );
}
