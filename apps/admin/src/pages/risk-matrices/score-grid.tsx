import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { riskSchema } from '@sucharit/domain/plans';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { riskTones } from '../../shared/theme/tokens.js';
import { riskCells } from '../risks/risk-cells.js';
import { drawnBands, type TypedBand } from './typed-matrix.js';

/** The matrix as it is typed: the score and the level of each cell; a cell without a level is empty. */
export function ScoreGrid({ size, bands }: { size: number; bands: readonly TypedBand[] }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const tones = riskTones[useTheme().palette.mode];
  const drawn = drawnBands(bands);
  const head = { p: 0.5, fontSize: '0.75rem', fontWeight: 600, color: 'text.secondary' } as const;
  return (
    <Box component="table" sx={{ borderCollapse: 'collapse', tableLayout: 'fixed', width: '100%', maxWidth: 560 }}>
      <Typography component="caption" variant="body2" sx={{ textAlign: 'left', pb: 0.75 }}>
        {translate('matrices.drawn')}
      </Typography>
      <thead>
        <tr>
          <Box component="th" scope="col" sx={{ ...head, width: 72, textAlign: 'left' }}>
            {nameOf(riskSchema.likelihood)}
          </Box>
          {Array.from({ length: size }, (_none, index) => (
            <Box component="th" scope="col" key={index} sx={head}>
              {index === 0 ? `${nameOf(riskSchema.impact)} 1` : index + 1}
            </Box>
          ))}
        </tr>
      </thead>
      <tbody>
        {riskCells({ size, bands: drawn }, []).map((row) => (
          <tr key={row[0]?.likelihood}>
            <Box component="th" scope="row" sx={head}>
              {row[0]?.likelihood}
            </Box>
            {row.map(({ likelihood, impact, band }) => {
              const level = drawn[band];
              const tone = level && tones[level.colour];
              return (
                <Box
                  component="td"
                  key={impact}
                  sx={{
                    p: 0.25,
                    height: 44,
                    textAlign: 'center',
                    fontSize: '0.75rem',
                    lineHeight: 1.4,
                    border: '1px solid',
                    borderColor: tone ? 'background.paper' : 'divider',
                    ...(tone ? { bgcolor: tone.fill, color: tone.ink } : {}),
                  }}
                >
                  <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
                    {likelihood * impact}
                  </Box>
                  {level && nameOf(level)}
                </Box>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
