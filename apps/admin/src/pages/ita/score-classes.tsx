import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { sequential, type Tone } from '../../shared/theme/tokens.js';

/** Lower ends of the classes of colour, the same for every indicator. */
const steps = [0, 50, 65, 75, 85, 95];

/** The colour of a score, 0 to 100. */
export const toneOfScore = (score: number): Tone =>
  sequential[
    Math.max(
      steps.findLastIndex((step) => score >= step),
      0,
    )
  ] as Tone;

/** What the colours of scores mean. */
export function ScoreLegend() {
  const translate = useTranslate();
  return (
    <Box
      component="ul"
      aria-label={translate('city.legend')}
      sx={{ listStyle: 'none', p: 0, m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}
    >
      {steps.map((step, index) => {
        const next = steps[index + 1];
        return (
          <Box
            component="li"
            key={step}
            sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, fontSize: '0.8125rem' }}
          >
            <Box
              component="span"
              sx={{
                width: 18,
                height: 18,
                borderRadius: '4px',
                bgcolor: sequential[index]?.fill,
                border: 1,
                borderColor: 'divider',
              }}
            />
            {index === 0 ? `< ${next}` : next === undefined ? `≥ ${step}` : `${step}–${next}`}
          </Box>
        );
      })}
    </Box>
  );
}
