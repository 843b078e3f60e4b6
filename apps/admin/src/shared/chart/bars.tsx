import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Bar, Line } from '@visx/shape';
import { figureText, type ChartData } from './chart-data.js';
import type { DrawingProps } from './parts.js';

const barHeight = 16;
const between = 4;
const labelHeight = 22;
const rowGap = 10;
const valueWidth = 62;
const rowHeight = ({ series }: ChartData): number =>
  labelHeight + series.length * (barHeight + between) - between + rowGap;

export const barsHeight = (data: ChartData): number => data.rows.length * rowHeight(data);

/** Bars that lie, one group a row: its name above, so that a long Thai name is never cut, its figure at the end. */
export function Bars({ data, width, top, tones }: DrawingProps) {
  const largest = Math.max(...data.rows.flatMap(({ values }) => values.map((value) => value ?? 0)), 1);
  const length = scaleLinear<number>({ domain: [0, data.maximum ?? largest], range: [0, width - valueWidth] });
  return data.rows.map(({ label, values }, row) => (
    <Group key={label} top={top + row * rowHeight(data)}>
      <text y="14" fill={tones.ink}>
        {label}
      </text>
      {values.map((value, index) => {
        const y = labelHeight + index * (barHeight + between);
        const middle = y + barHeight / 2;
        const end = length(value ?? 0);
        return (
          <Group key={data.series[index]}>
            <Line
              from={{ x: 0, y: middle }}
              to={{ x: width - valueWidth, y: middle }}
              stroke={tones.line}
              strokeDasharray={value === null ? '2 4' : '0'}
            />
            {value !== null && value > 0 && (
              <Bar
                x={0.5}
                y={y}
                width={Math.max(end, 2)}
                height={barHeight}
                rx={3}
                fill={index === 0 ? tones.first : tones.second}
                stroke={tones.first}
                strokeWidth={1}
              />
            )}
            <text
              x={width}
              y={middle + 4.5}
              textAnchor="end"
              fontWeight="600"
              fill={value === null ? tones.soft : tones.ink}
            >
              {value === null ? '–' : figureText(value, data.format)}
            </text>
          </Group>
        );
      })}
    </Group>
  ));
}
