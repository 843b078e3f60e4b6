import { formatChange, formatPercent, formatScore } from '../../shared/format.js';
import { toneOf, type StatusCode } from '../../shared/status.js';
import { sequential, statusTones, type Tone } from '../../shared/theme/tokens.js';
import { handInStates, type HandInKind } from '@sucharit/domain/calendar';
import { handInOf, type CityDistrict } from './city-district.js';

/** What the tile map can show. */
export const cityMeasures = ['plan', 'checklist', 'progress', 'change', 'ita', 'sixMonth', 'twelveMonth'] as const;
export type CityMeasure = (typeof cityMeasures)[number];

/** How a district looks under a measure; `tone` null is drawn as an empty, dashed tile. */
export interface TileLook {
  readonly tone: Tone | null;
  /** The status behind it, for its sign and word. */
  readonly status?: StatusCode;
  /** The figure as written, where the measure is one. */
  readonly value?: string;
  /** Key of the words that say what the figure lacks. */
  readonly note?: string;
  /** One light for each item of the checklist. */
  readonly lights?: readonly boolean[];
}

/** An entry of the legend: a status, or the lower end of a class of figures. */
export type LegendEntry =
  { readonly status: StatusCode } | { readonly tone: Tone; readonly text: string } | { readonly note: string };

const statusTone = (status: StatusCode): Tone | null => {
  const tone = toneOf(status);
  return tone === 'none' ? null : statusTones[tone];
};
const ofStatus = (status: StatusCode): TileLook => ({ tone: statusTone(status), status });

/** Lower ends of the classes of colour; the last class is open above. */
const progressSteps = [0, 20, 40, 60, 80, 100];
/** Changes in percentage points: what lies between the two in the middle is about the same. */
const changeSteps = [-100, -20, -5, 5, 20, 50];
const itaSteps = [0, 70, 75, 80, 85, 90];

const classOf = (value: number, steps: readonly number[]): Tone => {
  const index = steps.findLastIndex((step) => value >= step);
  return sequential[Math.max(index, 0)] as Tone;
};
const classes = (steps: readonly number[]): LegendEntry[] =>
  steps.map((step, index) => {
    const next = steps[index + 1];
    return {
      tone: sequential[index] as Tone,
      text: index === 0 ? `< ${steps[1]}` : next === undefined ? (step === 100 ? '100' : `≥ ${step}`) : `${step}–`,
    };
  });

const handIn =
  (kind: HandInKind) =>
  (district: CityDistrict): TileLook =>
    ofStatus(handInOf(district, kind)?.state ?? 'OPEN');
const handInLegend: LegendEntry[] = handInStates.map((status) => ({
  status,
}));

const looks: Readonly<Record<CityMeasure, (district: CityDistrict) => TileLook>> = {
  plan: ({ plan }) => ofStatus(plan?.status ?? 'MISSING'),
  checklist: ({ plan }) =>
    plan
      ? {
          ...ofStatus(plan.checklist.complete ? 'MET' : 'DRAFT'),
          lights: plan.checklist.items.map(({ status }) => status === 'MET'),
        }
      : ofStatus('MISSING'),
  progress: ({ headline: { averagePercentComplete: percent } }) =>
    percent === null ? ofStatus('MISSING') : { tone: classOf(percent, progressSteps), value: formatPercent(percent) },
  change: ({ headline: { changeOfAverage: change } }) =>
    change === null
      ? { tone: null, note: 'city.no_change_figure' }
      : { tone: classOf(change, changeSteps), value: formatChange(change) },
  // A total that is not published is not the city's figure: its tile stays without a class of colour.
  ita: ({ ita }) =>
    ita
      ? ita.published
        ? { tone: classOf(ita.total, itaSteps), value: formatScore(ita.total) }
        : { tone: null, value: formatScore(ita.total), note: 'city.unpublished' }
      : ofStatus('MISSING'),
  sixMonth: handIn('SIX_MONTH'),
  twelveMonth: handIn('TWELVE_MONTH'),
};

/** How a district looks under a measure. */
export const lookOf = (measure: CityMeasure, district: CityDistrict): TileLook => looks[measure](district);

/** What the colours of a measure mean. */
export const legends: Readonly<Record<CityMeasure, readonly LegendEntry[]>> = {
  plan: (['APPROVED', 'RECOMMENDED', 'ENDORSED', 'SUBMITTED', 'DRAFT', 'RETURNED', 'MISSING'] as const).map(
    (status) => ({
      status,
    }),
  ),
  checklist: [{ status: 'MET' }, { status: 'DRAFT' }, { status: 'MISSING' }],
  progress: [...classes(progressSteps), { status: 'MISSING' }],
  change: [
    ...changeSteps.map((step, index): LegendEntry => {
      const next = changeSteps[index + 1];
      return {
        tone: sequential[index] as Tone,
        text:
          index === 0
            ? `< ${formatChange(next ?? 0, 0)}`
            : next === undefined
              ? `≥ ${formatChange(step, 0)}`
              : `${formatChange(step, 0)} … ${formatChange(next, 0)}`,
      };
    }),
    { note: 'city.no_change_figure' },
  ],
  ita: [...classes(itaSteps), { note: 'city.unpublished' }, { status: 'MISSING' }],
  sixMonth: handInLegend,
  twelveMonth: handInLegend,
};

/** The word for a look: its status under this measure. Under the checklist, a draft's sign means that something is missing. */
export const statusKey = (measure: CityMeasure, status: StatusCode): string =>
  measure === 'checklist' && status === 'DRAFT'
    ? 'city.checklist_gaps'
    : measure === 'checklist' && status === 'MET'
      ? 'city.checklist_complete'
      : `status.${status}`;
