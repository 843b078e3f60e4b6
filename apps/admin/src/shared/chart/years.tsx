import { AxisBottom, AxisLeft } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Circle, Line, LinePath } from '@visx/shape';
import { figureText, type ChartRow } from './chart-data.js';
import type { DrawingProps } from './parts.js';

export const yearsHeight = 250;
const margin = { left: 34, right: 8, top: 20, bottom: 30 };

/** Rows whose first figure can be joined by a line: a line ends where there is no figure, or what is measured changes. */
function runsOf(rows: readonly ChartRow[]): number[][] {
  const runs: number[][] = [];
  rows.forEach(({ values, parted }, index) => {
    const before = rows[index - 1];
    const joined = before && before.values[0] !== null && !parted;
    if (values[0] === null || values[0] === undefined) return;
    if (joined) runs.at(-1)?.push(index);
    else runs.push([index]);
  });
  return runs;
}

/** Whether the figure of a point stands below it: where the line comes down to it, it would be struck through above. */
const isValley = (rows: readonly ChartRow[], index: number): boolean => {
  const own = rows[index]?.values[0] ?? 0;
  const neighbours = [rows[index - 1], rows[index + 1]].flatMap((row) => row?.values[0] ?? []);
  return neighbours.length > 0 && neighbours.every((value) => value >= own);
};

/** Figures over the years: a line through the first figure of each, and around it, for ranges, how far the districts lie apart. */
export function Years({ data, width, top, tones }: DrawingProps) {
  const { rows, format, kind } = data;
  const all = rows.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const ceiling = data.maximum ?? Math.max(...all);
  const floor = Math.max(Math.floor((Math.min(...all) - 4) / 10) * 10, 0);
  const x = scaleBand<number>({ domain: rows.map((_, index) => index), range: [margin.left, width - margin.right] });
  const y = scaleLinear<number>({
    domain: [floor, ceiling],
    range: [top + yearsHeight - margin.bottom, top + margin.top],
  });
  const step = x.bandwidth();
  const centre = (index: number): number => (x(index) ?? 0) + step / 2;
  const bottom = top + yearsHeight - margin.bottom;
  const ticks = Array.from({ length: Math.floor((ceiling - floor) / 10) + 1 }, (_, index) => floor + index * 10);
  const box = Math.min(22, step * 0.4);
  // Where years stand closer than a figure is wide, only every so many years are named.
  const every = Math.max(Math.ceil(38 / step), 1);
  const letters = { fill: tones.soft, fontSize: 13, fontFamily: 'inherit' } as const;
  return (
    <>
      <GridRows
        scale={y}
        left={margin.left}
        width={width - margin.left - margin.right}
        tickValues={ticks}
        stroke={tones.line}
      />
      <AxisLeft
        scale={y}
        left={margin.left}
        tickValues={ticks}
        tickFormat={(tick) => String(tick)}
        hideAxisLine
        hideTicks
        tickLabelProps={{ ...letters, dx: '0', dy: '0.33em', textAnchor: 'end' }}
      />
      <AxisBottom
        scale={x}
        top={bottom}
        tickValues={rows.map((_, index) => index).filter((index) => index % every === 0)}
        tickFormat={(index) => rows[index]?.label ?? ''}
        stroke={tones.soft}
        hideTicks
        tickLabelProps={{ ...letters, textAnchor: 'middle' }}
      />
      {rows.map(
        ({ label, changed }, index) =>
          changed && (
            <Line
              key={label}
              from={{ x: x(index) ?? 0, y: top + 6 }}
              to={{ x: x(index) ?? 0, y: bottom }}
              stroke={tones.change}
              strokeWidth={1.5}
              strokeDasharray="4 3"
            />
          ),
      )}
      {kind === 'range' &&
        rows.map(({ label, values: [, median, minimum, lower, upper, maximum] }, index) => (
          <Group key={label} left={centre(index)}>
            {typeof minimum === 'number' && typeof maximum === 'number' && (
              <Line
                from={{ x: 0, y: y(minimum) }}
                to={{ x: 0, y: y(maximum) }}
                stroke={tones.first}
                strokeWidth={1.5}
              />
            )}
            {typeof lower === 'number' && typeof upper === 'number' && (
              <rect
                x={-box / 2}
                y={y(upper)}
                width={box}
                height={Math.max(y(lower) - y(upper), 1)}
                rx={2}
                fill={tones.second}
                stroke={tones.first}
              />
            )}
            {typeof median === 'number' && (
              <Line
                from={{ x: -box / 2 - 3, y: y(median) }}
                to={{ x: box / 2 + 3, y: y(median) }}
                stroke={tones.accent}
                strokeWidth={3}
              />
            )}
          </Group>
        ))}
      {runsOf(rows).map((run) => (
        <LinePath
          key={run[0]}
          data={run}
          x={centre}
          y={(index) => y(rows[index]?.values[0] ?? 0)}
          stroke={tones.first}
          strokeWidth={2.5}
        />
      ))}
      {rows.map(({ label, values: [value] }, index) => {
        if (value === null || value === undefined) return null;
        const beside = kind === 'range';
        return (
          <Group key={label} left={centre(index)} top={y(value)}>
            <Circle r={5} fill={tones.first} stroke={tones.paper} strokeWidth={2} />
            {step >= (beside ? 96 : 46) && (
              <text
                x={beside ? box / 2 + 7 : 0}
                y={beside ? 4.5 : isValley(rows, index) ? 22 : -12}
                textAnchor={beside ? 'start' : 'middle'}
                fontWeight="600"
                fill={tones.ink}
                stroke={tones.paper}
                strokeWidth={beside ? 4 : 3}
                paintOrder="stroke"
              >
                {figureText(value, format)}
              </text>
            )}
          </Group>
        );
      })}
    </>
  );
}
