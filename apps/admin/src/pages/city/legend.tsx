import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { StatusSymbol, toneOf } from '../../shared/status.js';
import { statusTones } from '../../shared/theme/tokens.js';
import { legends, statusKey, type CityMeasure } from './city-measures.js';

/** What the colours and signs of a measure mean. */
export function Legend({ measure }: { measure: CityMeasure }) {
  const translate = useTranslate();
  return (
    <Box
      component="ul"
      aria-label={translate('city.legend')}
      sx={{
        listStyle: 'none',
        p: 0,
        m: 0,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 0.5,
      }}
    >
      {legends[measure].map((entry) => {
        const isStatus = 'status' in entry;
        const tone = isStatus ? toneOf(entry.status) : 'none';
        const swatch = isStatus ? (tone === 'none' ? null : statusTones[tone]) : 'tone' in entry ? entry.tone : null;
        const words = isStatus
          ? translate(statusKey(measure, entry.status))
          : 'note' in entry
            ? translate(entry.note)
            : entry.text;
        return (
          <Box
            component="li"
            key={words}
            sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, fontSize: '0.8125rem' }}
          >
            <Box
              component="span"
              sx={{
                width: 18,
                height: 18,
                borderRadius: '4px',
                display: 'grid',
                placeItems: 'center',
                bgcolor: swatch?.fill ?? 'transparent',
                color: swatch?.ink ?? 'text.secondary',
                border: swatch ? 'none' : '1px dashed',
              }}
            >
              {isStatus && <StatusSymbol status={entry.status} size={11} />}
            </Box>
            {words}
          </Box>
        );
      })}
      {[...(measure === 'checklist' ? ['city.lights_are'] : []), 'city.lines_are'].map((note) => (
        <Box component="li" key={note} sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          {translate(note)}
        </Box>
      ))}
    </Box>
  );
}
