import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { reportingRounds, type ReportingRound } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import type { ReportedQuery } from './city.operations.js';

export type Round = ReportingRound;
/**
 * The round whose approved reports the page tells of: the one in the address, else the twelve-month round as soon as a report of it
 * is approved, else the six-month round; null until that is known.
 */
export function roundOf(named: string | null, reported: ReportedQuery | undefined): Round | null {
  const chosen = reportingRounds.find((round) => round === named);
  if (chosen) return chosen;
  if (!reported) return null;
  return reported.progressReports.totalCount > 0 ? 'TWELVE_MONTH' : 'SIX_MONTH';
}

/** Chooses the round of a page. */
export function RoundSelect({ round, choose }: { round: Round; choose: (round: string) => void }) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      label={translate('city.round')}
      value={round}
      onChange={({ target }) => choose(target.value)}
      sx={{ minWidth: 140 }}
    >
      {reportingRounds.map((name) => (
        <MenuItem key={name} value={name}>
          {translate(`summaries.rounds.${name}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
