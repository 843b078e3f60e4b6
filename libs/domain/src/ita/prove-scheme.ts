import { compareFigures, formatScore, sum } from '../shared/decimal.js';
import { refuse, type Refusal } from '../refusals/refusals.js';
import type { ItaLevel, ItaScheme } from './ita-scheme.js';

/** A scheme without what its place in its list says: numbers of indicators and the order of levels. */
type Definition = Pick<ItaScheme, 'instruments' | 'indicators' | 'levels'>;

/** From 0 to 100 with at most two decimals. */
const isScore = (figure: string): boolean => /^\d{1,3}(\.\d{1,2})?$/.test(figure) && compareFigures(figure, 100) <= 0;

/** Whatever reaches the conditions of one level reaches those of the other as well. */
const demandsNoLess = (level: ItaLevel, than: ItaLevel): boolean =>
  compareFigures(level.minimumTotal, than.minimumTotal) >= 0 &&
  (than.minimumEveryInstrument === null ||
    (level.minimumEveryInstrument !== null &&
      compareFigures(level.minimumEveryInstrument, than.minimumEveryInstrument) >= 0));

/**
 * Everything that is wrong with a scheme, with the place of each fault: it is editable data, so it is proved before it is used.
 * Nothing means that weights add up, every indicator has its instrument, and every possible result has exactly one level.
 */
export function proveScheme(scheme: Definition): Refusal[] {
  return [...faultsOfWeights(scheme), ...faultsOfIndicators(scheme), ...faultsOfLevels(scheme)];
}

function faultsOfWeights({ instruments, indicators }: Definition): Refusal[] {
  const keys = instruments.map(({ key }) => key);
  const wrong = instruments.flatMap(({ weight }, index) =>
    isScore(weight) && compareFigures(weight, 0) > 0
      ? []
      : [refuse('SCHEME_FIGURE', {}, ['instruments', index, 'weight'])],
  );
  if (wrong.length > 0) return wrong;
  const weights = sum(instruments.map(({ weight }) => weight));
  return [
    ...(weights === '100.00' ? [] : [refuse('SCHEME_WEIGHTS', { sum: weights }, ['instruments'])]),
    ...keys.flatMap((key, index) =>
      keys.indexOf(key) === index ? [] : [refuse('SCHEME_STATED_TWICE', { name: key }, ['instruments', index, 'key'])],
    ),
    ...keys.flatMap((key, index) =>
      indicators.some(({ instrument }) => instrument === key)
        ? []
        : [refuse('SCHEME_WITHOUT_INDICATOR', { instrument: key }, ['instruments', index, 'key'])],
    ),
  ];
}

function faultsOfIndicators({ instruments, indicators }: Definition): Refusal[] {
  const at = (index: number, field: string): (string | number)[] => ['indicators', index, field];
  return indicators.flatMap(({ number, instrument }, index) => [
    ...(number === index + 1 ? [] : [refuse('SCHEME_OUT_OF_ORDER', { number }, at(index, 'number'))]),
    ...(instruments.some(({ key }) => key === instrument)
      ? []
      : [refuse('SCHEME_INSTRUMENT_UNKNOWN', { number: index + 1, instrument }, at(index, 'instrument'))]),
  ]);
}

/** Levels are given best first, whatever their order says. */
function faultsOfLevels({ levels }: Definition): Refusal[] {
  const wrong = levels.flatMap(({ minimumTotal, minimumEveryInstrument: every }, index) => [
    ...(isScore(minimumTotal) ? [] : [refuse('SCHEME_FIGURE', {}, ['levels', index, 'minimumTotal'])]),
    ...(every === null || isScore(every)
      ? []
      : [refuse('SCHEME_FIGURE', {}, ['levels', index, 'minimumEveryInstrument'])]),
  ]);
  if (wrong.length > 0) return wrong;
  const codes = levels.map(({ code }) => code);
  const faults = levels.flatMap((level, index) => {
    const { code } = level;
    const before = levels[index - 1];
    if (codes.indexOf(code) !== index)
      return [refuse('SCHEME_STATED_TWICE', { name: code }, ['levels', index, 'code'])];
    if (before && compareFigures(level.minimumTotal, before.minimumTotal) > 0)
      return [
        refuse('SCHEME_LEVEL_ABOVE_BETTER', { level: code, better: before.code }, ['levels', index, 'minimumTotal']),
      ];
    const hidden = levels.slice(0, index).find((better) => demandsNoLess(level, better));
    return hidden
      ? [refuse('SCHEME_LEVELS_OVERLAP', { level: code, better: hidden.code }, ['levels', index, 'minimumTotal'])]
      : [];
  });
  const last = levels.at(-1);
  if (!last) return [refuse('SCHEME_LEVELS_GAP', { lowest: '100.00' }, ['levels'])];
  if (compareFigures(last.minimumTotal, 0) > 0)
    faults.push(
      refuse('SCHEME_LEVELS_GAP', { lowest: formatScore(last.minimumTotal) }, [
        'levels',
        levels.length - 1,
        'minimumTotal',
      ]),
    );
  else if (last.minimumEveryInstrument !== null)
    faults.push(
      refuse('SCHEME_LEVELS_GAP', { lowest: formatScore(last.minimumEveryInstrument) }, [
        'levels',
        levels.length - 1,
        'minimumEveryInstrument',
      ]),
    );
  return faults;
}
