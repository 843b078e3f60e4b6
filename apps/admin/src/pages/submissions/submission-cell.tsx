import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { dayInBangkok, formatDate } from '../../shared/format.js';
import { CentreMarkStatus } from '../../shared/centre-mark-status.js';
import { Status } from '../../shared/status.js';
import { RemindButton } from '../notices/remind-button.js';
import { daysAfterCutOff, handInOf, markedOf, type Row } from './visible-rows.js';
import type { HandInKind } from '@sucharit/domain/calendar';

/** One thing of a district: its state, its day, by how much it is late, and when and by whom it was last reminded of. */
export function SubmissionCell({ row, kind, fiscalYear }: { row: Row; kind: HandInKind; fiscalYear: number }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const handIn = handInOf(row, kind);
  const mark = markedOf(row, kind)?.centreMark ?? null;
  const { dueOn = null, handedInOn = null, daysLate = null, lastReminder = null, remindable = false } = handIn ?? {};
  const afterCutOff = kind === 'PLAN' ? daysAfterCutOff(row) : null;
  const lines = [
    handedInOn
      ? formatDate(handedInOn, language)
      : dueOn
        ? translate('city.due', { date: formatDate(dueOn, language) })
        : null,
    daysLate === null ? null : translate('submissions.days_late', { smart_count: daysLate }),
    afterCutOff === null ? null : translate('plan.after_cut_off', { smart_count: afterCutOff }),
    lastReminder &&
      translate(lastReminder.sentBy === null ? 'notices.reminded_on' : 'submissions.reminded_by', {
        date: formatDate(dayInBangkok(lastReminder.sentAt), language),
        name: lastReminder.sentBy,
      }),
  ].filter((line) => line !== null);
  return (
    <TableCell>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Status status={handIn?.state ?? 'OPEN'} />
        {mark !== null && <CentreMarkStatus mark={mark} />}
        {remindable && <RemindButton district={row} kind={kind} fiscalYear={fiscalYear} />}
      </Box>
      {lines.map((line) => (
        <Typography
          key={line}
          variant="caption"
          component="div"
          // A date is read in one line; the name of who reminded may take another.
          sx={{ color: 'text.secondary', mt: 0.25, minWidth: '9rem' }}
        >
          {line}
        </Typography>
      ))}
    </TableCell>
  );
}
