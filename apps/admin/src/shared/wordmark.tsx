import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

/** Nine tiles: the city as we draw it, one district in gold. */
export function Mark({ size = 30 }: { size?: number }) {
  const tiles = [0.55, 1, 0.75, 1, 1, 1, 0.75, 1, 0.55];
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#0f5e56" />
      {tiles.map((opacity, index) => (
        <rect
          key={index}
          x={7 + (index % 3) * 6.5}
          y={7 + Math.floor(index / 3) * 6.5}
          width="5"
          height="5"
          rx="1"
          fill={index === 4 ? '#e9b949' : '#ffffff'}
          opacity={opacity}
        />
      ))}
    </svg>
  );
}

/** The product's name as it appears everywhere. */
export function Wordmark() {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25 }}>
      <Mark />
      <Typography component="span" sx={{ fontWeight: 600, fontSize: '1.25rem', lineHeight: 1.4 }}>
        {translate('app.name')}
      </Typography>
    </Box>
  );
}
