import type { HandInKind } from '@sucharit/domain/calendar';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/use-language.js';
import { useOperation } from '../providers/use-operation.js';
import { formatDate } from './format.js';
import { Status, type StatusCode } from './status.js';
import { handInDueQuery } from './work-line.operations.js';

interface DueProps {
  readonly dueOn: string;
  /** Days from today; negative after the day, null when nobody has counted. */
  readonly daysLeft: number | null;
  readonly overdue: boolean;
}

/** By when a district hands something in: how many days are left, or that the day is past. */
export function Due({ dueOn, daysLeft, overdue }: DueProps) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const date = formatDate(dueOn, language);
  if (!overdue && daysLeft !== null && daysLeft >= 0)
    return translate(daysLeft === 0 ? 'day.due_today' : 'day.due_in', { date, smart_count: daysLeft });
  if (!overdue) return translate('day.due', { date });
  return (
    <Box component="span" sx={{ color: 'error.main', fontWeight: 500 }}>
      {translate('day.overdue', { date })}
    </Box>
  );
}

interface WorkLineProps {
  readonly status: StatusCode;
  readonly districtCode: number;
  readonly fiscalYear: number;
  readonly kind: HandInKind;
  /** What is being typed is always in sight then, with what could not be saved. */
  readonly editable: boolean;
  /** Takes the place of the button that hands it in, which stays in sight on a long page; null where it cannot be handed in. */
  readonly submitPlace: ((place: HTMLElement | null) => void) | null;
  readonly children: ReactNode;
}

/** The line over a plan or report: where it stands, by when it is due, and what became of what is typed. */
export function WorkLine({ status, districtCode, fiscalYear, kind, editable, submitPlace, children }: WorkLineProps) {
  const { data } = useOperation(handInDueQuery, { code: districtCode, fiscalYear });
  const handIn = data?.district?.handIns.find((candidate) => candidate.kind === kind);
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 3,
        rowGap: 1,
        alignItems: 'center',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        px: 2,
        py: 1.25,
        ...(editable ? { position: 'sticky', top: 0, zIndex: 5, minHeight: 64 } : {}),
      }}
    >
      <Status status={status} />
      {editable && handIn?.dueOn && (
        <Typography variant="body2">
          <Due dueOn={handIn.dueOn} daysLeft={handIn.daysLeft} overdue={handIn.state === 'OVERDUE'} />
        </Typography>
      )}
      {children}
      {submitPlace && <Box ref={submitPlace} />}
    </Box>
  );
}
