import Box from '@mui/material/Box';
import { formatPercent } from './format.js';
import { Missing } from './status.js';

/** A percentage as a bar with its figure; what is not reported has no bar. */
export function PercentBar({ percent }: { percent: number | null }) {
  if (percent === null) return <Missing />;
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      <Box
        sx={{ flex: 1, minWidth: 60, height: 8, borderRadius: 4, bgcolor: 'action.hover', overflow: 'hidden' }}
        aria-hidden="true"
      >
        <Box sx={{ width: `${percent}%`, height: '100%', bgcolor: 'primary.main' }} />
      </Box>
      <Box component="span" sx={{ minWidth: 56, textAlign: 'right', fontSize: '0.875rem', whiteSpace: 'nowrap' }}>
        {formatPercent(percent)}
      </Box>
    </Box>
  );
}
