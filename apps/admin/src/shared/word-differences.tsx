import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { wordDifferences } from '@sucharit/domain/shared';
import type { ReactNode } from 'react';

interface Side {
  readonly label: string;
  readonly text: string;
  /** Line under the text. */
  readonly below?: ReactNode;
}

/** Two texts side by side; the words that only one of them has are underlined and bold. */
export function WordDifferences({ first, second }: { first: Side; second: Side }) {
  const differences = wordDifferences(first.text, second.text);
  const side = ({ label, below }: Side, own: 'FIRST' | 'SECOND') => (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      <Typography sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
        {differences
          .filter(({ of }) => of === 'BOTH' || of === own)
          .map(({ of, text }, index) =>
            of === 'BOTH' ? (
              text
            ) : (
              <Box
                component="mark"
                key={index}
                sx={{
                  bgcolor: 'transparent',
                  color: 'inherit',
                  fontWeight: 600,
                  textDecoration: 'underline',
                  textDecorationColor: 'currentcolor',
                  textDecorationThickness: 2,
                  textUnderlineOffset: 4,
                }}
              >
                {text}
              </Box>
            ),
          )}
      </Typography>
      {below}
    </Box>
  );
  return (
    <Box
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}
    >
      {side(first, 'FIRST')}
      {side(second, 'SECOND')}
    </Box>
  );
}
