import { csvText } from '../csv.js';
import { formatCount, formatPercent, formatScore } from '../format.js';

/** How a figure is written. */
export type FigureFormat = 'score' | 'percent' | 'count';

/** A row of a chart and of its table: a year, a zone, a level. */
export interface ChartRow {
  readonly label: string;
  /** One figure a series, in their order; null where there is none. */
  readonly values: readonly (number | null)[];
  /** A dashed line before it says that something changed there; lines of figures that no longer compare end there. */
  readonly changed?: boolean;
  /** Whether its figures measure something else than those of the row before. */
  readonly parted?: boolean;
}

/**
 * What is drawn: rows as points of a line; rows as ranges, whose series are mean, median, smallest, lower quartile, upper
 * quartile and largest; or rows as groups of bars, one bar a series.
 */
export type ChartKind = 'line' | 'range' | 'bars';

/** A chart: what it shows, in words and figures. Its picture, its table and its files are made of this alone. */
export interface ChartData {
  readonly kind: ChartKind;
  readonly title: string;
  /** What the rows are, as the heading of the table's first column. */
  readonly rowsAre: string;
  readonly series: readonly string[];
  readonly format: FigureFormat;
  readonly rows: readonly ChartRow[];
  /** What a dashed line means, where there is one. */
  readonly changeLabel?: string;
  /** Where the axis ends; by default at the largest figure. */
  readonly maximum?: number;
}

/** Rows of years, with an empty one for each year between two that is not there: the line ends at it. */
export const everyYear = (rows: readonly ChartRow[]): ChartRow[] =>
  rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const missing = before ? Number(row.label) - Number(before.label) - 1 : 0;
    const empty = Array.from({ length: missing }, (_, place) => ({
      label: String(Number(before?.label) + place + 1),
      values: row.values.map(() => null),
    }));
    return [...empty, row];
  });

/** A figure as it is written in the picture and the table. */
export const figureText = (value: number, format: FigureFormat): string =>
  ({ score: formatScore, percent: formatPercent, count: formatCount })[format](value);

/** The figures as one sentence, for those who do not see the picture. */
export const spokenFigures = ({ rows, series, format }: ChartData, missing: string): string =>
  rows
    .map(({ label, values }) => {
      const figures = values.map((value, index) => {
        const text = value === null ? missing : figureText(value, format);
        return series.length > 1 ? `${series[index]} ${text}` : text;
      });
      return `${label}: ${figures.join(' · ')}`;
    })
    .join(', ');

/** The figures as CSV. */
export const chartCsv = ({ rowsAre, series, rows }: ChartData): string =>
  csvText([[rowsAre, ...series], ...rows.map(({ label, values }) => [label, ...values])]);

/** A title as the name of a file. */
export const fileName = (title: string, ending: string): string =>
  `${title.replace(/[\\/:*?"<>|\s]+/g, '-').slice(0, 100)}.${ending}`;
