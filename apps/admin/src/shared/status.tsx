import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { light, statusTones, type StatusTone } from './theme/tokens.js';

/** Where a plan or report stands, or that there is none; and whether something was handed in, and in time. */
export type StatusCode =
  | 'APPROVED'
  | 'RECOMMENDED'
  | 'ENDORSED'
  | 'SUBMITTED'
  | 'DRAFT'
  | 'RETURNED'
  | 'MISSING'
  | 'ON_TIME'
  | 'LATE'
  | 'OVERDUE'
  | 'OPEN'
  | 'COMPLETED'
  | 'IN_PROGRESS'
  | 'NOT_STARTED'
  | 'CANNOT_PROCEED'
  | 'MET'
  | 'FAILED'
  | 'ACTIVE'
  | 'WAITING';

type SymbolName = 'check' | 'most' | 'three' | 'half' | 'quarter' | 'return' | 'alert' | 'empty';

const looks: Readonly<Record<StatusCode, { tone: StatusTone; symbol: SymbolName }>> = {
  APPROVED: { tone: 'done', symbol: 'check' },
  RECOMMENDED: { tone: 'passed', symbol: 'most' },
  ENDORSED: { tone: 'passed', symbol: 'three' },
  SUBMITTED: { tone: 'moving', symbol: 'half' },
  DRAFT: { tone: 'begun', symbol: 'quarter' },
  RETURNED: { tone: 'back', symbol: 'return' },
  MISSING: { tone: 'none', symbol: 'empty' },
  ON_TIME: { tone: 'done', symbol: 'check' },
  LATE: { tone: 'begun', symbol: 'half' },
  OVERDUE: { tone: 'back', symbol: 'alert' },
  OPEN: { tone: 'none', symbol: 'empty' },
  COMPLETED: { tone: 'done', symbol: 'check' },
  IN_PROGRESS: { tone: 'moving', symbol: 'half' },
  NOT_STARTED: { tone: 'none', symbol: 'empty' },
  CANNOT_PROCEED: { tone: 'back', symbol: 'alert' },
  MET: { tone: 'done', symbol: 'check' },
  FAILED: { tone: 'back', symbol: 'alert' },
  ACTIVE: { tone: 'moving', symbol: 'half' },
  WAITING: { tone: 'begun', symbol: 'quarter' },
};

/** The tone of a status. */
export const toneOf = (status: StatusCode): StatusTone => looks[status].tone;

const shapes: Readonly<Record<SymbolName, string>> = {
  check: 'M3 8.5 6.5 12 13 4.5',
  return: 'M6 4 2.5 7.5 6 11M3 7.5h6.5a3.5 3.5 0 0 1 0 7H8',
  alert: 'M8 3v6M8 12.2v.6',
  most: 'M8 8V2A6 6 0 1 1 3.76 3.76Z',
  three: 'M8 8V2A6 6 0 1 1 2 8Z',
  half: 'M8 2a6 6 0 0 1 0 12Z',
  quarter: 'M8 8V2a6 6 0 0 1 6 6Z',
  empty: 'M4 8h8',
};
const filled: readonly SymbolName[] = ['most', 'three', 'half', 'quarter'];

/** The sign that goes with a status, so that nobody needs its colour. */
export function StatusSymbol({ status, size = 14 }: { status: StatusCode; size?: number }) {
  const { symbol } = looks[status];
  const isFilled = filled.includes(symbol);
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {isFilled && <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />}
      <path
        d={shapes[symbol]}
        fill={isFilled ? 'currentColor' : 'none'}
        stroke={isFilled ? 'none' : 'currentColor'}
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** A status as it is shown everywhere: sign, word, tone. */
export function Status({ status, label }: { status: StatusCode; label?: string }) {
  const translate = useTranslate();
  const { tone } = looks[status];
  const colours =
    tone === 'none'
      ? { color: 'text.secondary', border: '1px dashed', borderColor: 'text.secondary' }
      : { color: statusTones[tone].ink, bgcolor: statusTones[tone].fill, border: '1px solid transparent' };
  return (
    <Box
      component="span"
      className="status"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        px: 1,
        py: 0.25,
        borderRadius: 1,
        fontSize: '0.8125rem',
        lineHeight: 1.5,
        whiteSpace: 'nowrap',
        ...colours,
        '@media print': {
          color: light.ink,
          bgcolor: 'transparent',
          border: '1px solid',
          borderColor: light.ink,
          px: 0.5,
        },
      }}
    >
      <StatusSymbol status={status} />
      {label ?? translate(`status.${status}`)}
    </Box>
  );
}

/** A value that is not there, the same everywhere. */
export function Missing({ label }: { label?: string }) {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      sx={{ color: 'text.secondary', position: 'relative' }}
      title={label ?? translate('state.none')}
    >
      –
      <Box component="span" sx={visuallyHidden}>
        {label ?? translate('state.none')}
      </Box>
    </Box>
  );
}

/** Read aloud and not drawn. */
export const visuallyHidden = {
  position: 'absolute',
  // A number up to 1 would be a share of the page.
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clip: 'rect(0 0 0 0)',
  whiteSpace: 'nowrap',
} as const;
