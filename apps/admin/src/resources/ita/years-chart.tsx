import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import { formatScore } from '../../shared/format.js';

/** One year of the chart. `joined` says whether its total measures the same thing as that of the year before. */
export interface YearPoint {
  readonly fiscalYear: number;
  readonly total: number;
  readonly changed: boolean;
  readonly joined: boolean;
}

const height = 230;
const [left, top, bottom] = [32, 30, 196];

/** Whether the label of a point stands below it: where the line comes down to it, it would be struck through above. */
const isValley = (points: readonly YearPoint[], index: number): boolean =>
  [points[index - 1], points[index + 1]].every(
    (neighbour) => !neighbour || neighbour.total >= (points[index]?.total ?? 0),
  ) && points.length > 1;

/** Totals by year as a line that ends where the scheme measures something else; a dashed line marks every change of scheme. */
export function YearsChart({ points, label }: { points: readonly YearPoint[]; label: string }) {
  const translate = useTranslate();
  const { palette, breakpoints } = useTheme();
  // Drawn at the width it will have, so that its figures are as large as other text.
  const width = useMediaQuery(breakpoints.up('sm')) ? 500 : 330;
  const right = width - 12;
  const floor = Math.max(Math.floor((Math.min(...points.map(({ total }) => total)) - 5) / 10) * 10, 0);
  const step = (right - left) / Math.max(points.length, 1);
  const x = (index: number): number => left + step * (index + 0.5);
  const y = (score: number): number => bottom - ((score - floor) / (100 - floor)) * (bottom - top);
  const ticks = Array.from({ length: (100 - floor) / 10 + 1 }, (_, index) => floor + index * 10);
  const description = points.map(({ fiscalYear, total }) => `${fiscalYear}: ${formatScore(total)}`).join(', ');
  return (
    <Box
      component="svg"
      role="img"
      aria-label={`${label}. ${description}`}
      viewBox={`0 0 ${width} ${height}`}
      sx={{ display: 'block', width: '100%', maxWidth: 560, height: 'auto', fontFamily: 'inherit', fontSize: 12 }}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} stroke={palette.divider} />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end" fill={palette.text.secondary}>
            {tick}
          </text>
        </g>
      ))}
      {points.map(
        ({ fiscalYear, changed }, index) =>
          changed && (
            <g key={fiscalYear}>
              <line
                x1={x(index) - step / 2}
                x2={x(index) - step / 2}
                y1={top - 10}
                y2={bottom}
                stroke={palette.warning.main}
                strokeWidth="1.5"
                strokeDasharray="4 3"
              />
              <text x={x(index) - step / 2} y={top - 16} textAnchor="middle" fill={palette.warning.main}>
                {translate('itaYears.changed')}
              </text>
            </g>
          ),
      )}
      {points.map(({ fiscalYear, total, joined }, index) => {
        const before = points[index - 1];
        return (
          before &&
          joined && (
            <line
              key={fiscalYear}
              x1={x(index - 1)}
              y1={y(before.total)}
              x2={x(index)}
              y2={y(total)}
              stroke={palette.primary.main}
              strokeWidth="2.5"
            />
          )
        );
      })}
      {points.map(({ fiscalYear, total }, index) => (
        <g key={fiscalYear}>
          <circle
            cx={x(index)}
            cy={y(total)}
            r="5"
            fill={palette.primary.main}
            stroke={palette.background.paper}
            strokeWidth="2"
          />
          <text
            x={x(index)}
            y={y(total) + (isValley(points, index) ? 20 : -11)}
            textAnchor="middle"
            fontWeight="600"
            fill={palette.text.primary}
          >
            {formatScore(total)}
          </text>
          <text x={x(index)} y={height - 12} textAnchor="middle" fill={palette.text.secondary}>
            {fiscalYear}
          </text>
        </g>
      ))}
    </Box>
  );
}
