import { useTheme } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { chartTones } from '../theme/tokens.js';
import { Bars, barsHeight } from './bars.js';
import type { ChartData } from './chart-data.js';
import { layLegend, Legend } from './legend.js';
import type { DrawingProps, PictureProps } from './parts.js';
import { Years, yearsHeight } from './years.js';

const legendOf = ({ kind, series, rows, changeLabel }: ChartData): Parameters<typeof layLegend>[0] => [
  ...(kind === 'range'
    ? ([
        { sign: 'dot', text: series[0] ?? '' },
        { sign: 'tick', text: series[1] ?? '' },
        { sign: 'box', text: `${series[3]} – ${series[4]}` },
        { sign: 'whisker', text: `${series[2]} – ${series[5]}` },
      ] as const)
    : series.length > 1
      ? series.map((text, index) => ({ sign: index === 0 ? ('first' as const) : ('second' as const), text }))
      : []),
  ...(changeLabel && rows.some(({ changed }) => changed) ? [{ sign: 'change' as const, text: changeLabel }] : []),
];

/** The picture of a chart. Its colours and letters are attributes, so that the saved file looks as the page does; nothing moves. */
export function Drawing({ data, width, spoken }: PictureProps) {
  const { palette, typography } = useTheme();
  const [title, description] = [useId(), useId()];
  const legend = layLegend(legendOf(data), width);
  const top = legend.height;
  const body = data.kind === 'bars' ? barsHeight(data) : yearsHeight;
  const tones: DrawingProps['tones'] = {
    ...chartTones[palette.mode],
    ink: palette.text.primary,
    soft: palette.text.secondary,
    line: palette.divider,
    paper: palette.background.paper,
    change: palette.warning.main,
  };
  const part = { data, width, top, tones };
  const drawn: ReactNode = data.kind === 'bars' ? <Bars {...part} /> : <Years {...part} />;
  return (
    <svg
      role="img"
      aria-labelledby={`${title} ${description}`}
      width={width}
      height={top + body}
      viewBox={`0 0 ${width} ${top + body}`}
      fontFamily={typography.fontFamily}
      fontSize="13"
      display="block"
    >
      <title id={title}>{data.title}</title>
      <desc id={description}>{spoken}</desc>
      <Legend {...legend} tones={tones} />
      {drawn}
    </svg>
  );
}
