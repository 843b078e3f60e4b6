import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { budgetStatusNames } from '@sucharit/domain/plans';
import { entrySchema } from '@sucharit/domain/progress';
import type { ReportingRound } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language.js';
import { formatBaht, formatPercent } from '../../shared/format.js';
import type { HistoryData } from '../../shared/history.js';
import { Status } from '../../shared/status.js';
import type { ReportContextQuery } from './progress.operations.js';
import type { Entry } from './report-data.js';

/** The context of a report: its steps and versions, the plan's measures, and the entries of the plan's rounds. */
type ReportContextData = NonNullable<ReportContextQuery['progressReport']>;

/** The way of a report with its fields named as the page names them: `entries.3.done`. */
export const historyOf = ({ timeline, versions }: ReportContextData): HistoryData => ({
  timeline,
  versions: versions.map(({ changes, ...version }) => ({
    ...version,
    changes: changes.map(({ measureNumber, field, ...change }) => ({
      ...change,
      field: `entries.${measureNumber}.${field}`,
    })),
  })),
});

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box sx={{ minWidth: 0, display: 'grid', gap: 0.25, alignContent: 'start' }}>
      <Typography variant="caption" component="h3" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function Said({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Typography variant="caption" component="p" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {label}: {children}
    </Typography>
  );
}

interface RowContextProps {
  readonly context: ReportContextData;
  readonly measure: { readonly id: string; readonly number: number };
  /** A twelve-month report follows the six-month one. */
  readonly round: ReportingRound;
  /** Takes the words of last round over to be edited; absent where there is nothing to write, or something is written. */
  readonly onCopy?: ((words: Pick<Entry, 'done' | 'difficulty'>) => void) | undefined;
}

/** Beside a row: what the plan promised about its measure, and what was said of it last round. */
export function RowContext({ context, measure: { id, number }, round, onCopy }: RowContextProps) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const promised = context.plan.measures.find((measure) => measure.id === id);
  const last =
    round === 'TWELVE_MONTH'
      ? context.plan.reports
          .find((report) => report.round === 'SIX_MONTH')
          ?.entries.find(({ measure }) => measure.id === id)
      : undefined;
  if (!promised) return null;
  const { objectives, methods, budget, budgetStatus } = promised;
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 3,
        rowGap: 1,
        gridTemplateColumns: { md: last ? 'repeat(2, minmax(0, 1fr))' : 'minmax(0, 1fr)' },
        color: 'text.secondary',
        // The labels of the fields below stand on their frames.
        mb: 2.5,
      }}
    >
      <Part title={translate('progress.promised')}>
        {objectives.length > 0 && <Said label={translate('progress.objectives')}>{objectives.join('\n')}</Said>}
        {methods.length > 0 && <Said label={translate('progress.methods')}>{methods.join('\n')}</Said>}
        <Said label={translate('progress.budget')}>
          {budget === null
            ? nameOf(budgetStatusNames[budgetStatus])
            : `${formatBaht(budget)} ${translate('plan.baht')}`}
        </Said>
      </Part>
      {last && (
        <Part title={translate('progress.last_round')}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Status status={last.status} />
            <Typography variant="caption">{formatPercent(Number(last.percentComplete))}</Typography>
            {onCopy && (last.done || last.difficulty) && (
              <Button
                size="small"
                aria-label={`${translate('progress.copy_last')} ${number}`}
                onClick={() => onCopy({ done: last.done, difficulty: last.difficulty })}
              >
                {translate('progress.copy_last')}
              </Button>
            )}
          </Box>
          {last.done && <Said label={nameOf(entrySchema.done)}>{last.done}</Said>}
          {last.difficulty && <Said label={nameOf(entrySchema.difficulty)}>{last.difficulty}</Said>}
        </Part>
      )}
    </Box>
  );
}
