import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { formatCount, formatPercent, formatScore } from '../../shared/format.js';
import { Missing } from '../../shared/status.js';
import type { CityQuery, FiguresFragment } from './city.operations.js';
import { handInParts } from './hand-in-parts.js';

interface FigureProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly of?: ReactNode;
  /** A note that explains the figure. */
  readonly note?: string;
  readonly before: ReactNode;
  /** By how much it differs from the year before; null when it cannot be compared. */
  readonly change: number | null;
  readonly format: (figure: number) => string;
}

/** One figure that matters: what it is, how much, how much it was a year before, and by how much it changed. */
function Figure({ label, value, of, note, before, change, format }: FigureProps) {
  const translate = useTranslate();
  const sign = change === null || change === 0 ? '' : change > 0 ? '▲ +' : '▼ −';
  return (
    <Box
      sx={{
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        px: 2,
        py: 1.25,
      }}
    >
      <Typography variant="body2" component="dt" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      <Box component="dd" sx={{ m: 0 }}>
        <Typography component="span" sx={{ fontSize: '1.75rem', fontWeight: 600, lineHeight: 1.35 }}>
          {value}
        </Typography>
        {of !== undefined && (
          <Typography component="span" sx={{ color: 'text.secondary', ml: 0.75 }}>
            {of}
          </Typography>
        )}
        {note && (
          <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
            {note}
          </Typography>
        )}
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {translate('city.year_before')} {before}
          {change !== null && (
            <Box component="span" sx={{ ml: 1, fontWeight: 600, whiteSpace: 'nowrap' }}>
              {change === 0 ? translate('day.no_change') : `${sign}${format(Math.abs(change))}`}
            </Box>
          )}
        </Typography>
      </Box>
    </Box>
  );
}

/** The four figures of the city, each beside that of the year before. */
export function Figures({ data: { now, before, districts }, progress }: { data: CityQuery; progress: string }) {
  const translate = useTranslate();
  const report = (figures: FiguresFragment, kind: 'SIX_MONTH') =>
    figures.handIns.find((handIn) => handIn.kind === kind);
  // Of a year in which no district has a plan nothing is known: neither a figure nor a change from it.
  const isEmpty = before.plans.missing === before.districtCount;
  const earlier = (value: number): ReactNode => (isEmpty ? <Missing /> : formatCount(value));
  const partsOf = (kind: 'PLAN' | 'SIX_MONTH'): string => {
    const { waiting, notHandedIn, notBegun, draft, returned } = handInParts(districts.nodes, kind);
    return translate('city.parts', { waiting, notHandedIn, notBegun, draft, returned });
  };
  const of = translate('city.of_districts', { count: formatCount(now.districtCount) });
  const score = (value: number | null): ReactNode => (value === null ? <Missing /> : formatScore(value));
  const percent = (value: number | null): ReactNode => (value === null ? <Missing /> : formatPercent(value));
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', lg: 'repeat(4, minmax(0, 1fr))' },
        gap: 2,
        m: 0,
        mb: 2,
      }}
    >
      <Figure
        label={translate('city.plans_approved')}
        value={formatCount(now.plans.approved)}
        of={of}
        note={partsOf('PLAN')}
        before={earlier(before.plans.approved)}
        change={isEmpty ? null : now.change.plansApproved}
        format={formatCount}
      />
      <Figure
        label={translate('city.reports_on_time')}
        value={formatCount(report(now, 'SIX_MONTH')?.onTime ?? 0)}
        of={of}
        note={`${translate('city.late_parts', { late: report(now, 'SIX_MONTH')?.late ?? 0 })} · ${partsOf('SIX_MONTH')}`}
        before={earlier(report(before, 'SIX_MONTH')?.onTime ?? 0)}
        change={isEmpty ? null : now.change.reportsOnTime}
        format={formatCount}
      />
      <Figure
        label={progress}
        value={percent(now.headline.averagePercentComplete)}
        of={translate('city.of_measures', { count: formatCount(now.headline.measureCount) })}
        note={translate('city.unreported', { count: formatCount(now.headline.unreportedCount) })}
        before={percent(before.headline.averagePercentComplete)}
        change={now.headline.changeOfAverage}
        format={formatScore}
      />
      <Figure
        label={translate('city.average_ita')}
        value={score(now.ita.average)}
        of={translate('city.of_published', { count: formatCount(now.ita.count) })}
        before={score(before.ita.average)}
        change={now.change.averageIta}
        format={formatScore}
      />
    </Box>
  );
}
