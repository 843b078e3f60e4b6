import { compareFigures, sum } from '../shared/decimal.js';
import type { ItaScheme } from './ita-scheme.js';

/**
 * Everything that is wrong with a scheme, one sentence each: it is editable data, so it is checked before it is used.
 * An empty list means that weights add up, every indicator has its instrument, and every possible total has a level.
 */
export function proveScheme(scheme: ItaScheme): string[] {
  const keys = scheme.instruments.map(({ key }) => key);
  const weights = sum(scheme.instruments.map(({ weight }) => weight));
  const levels = [...scheme.levels].sort((a, b) => a.order - b.order);
  const codes = levels.map(({ code }) => code);
  return [
    ...(weights === '100.00' ? [] : [`the weights add up to ${weights}`]),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} is stated twice`),
    ...keys
      .filter((key) => !scheme.indicators.some(({ instrument }) => instrument === key))
      .map((key) => `${key} has no indicator`),
    ...scheme.indicators
      .filter(({ number }, index) => number !== index + 1)
      .map(({ number }) => `indicator ${number} is out of order`),
    ...scheme.indicators
      .filter(({ instrument }) => !keys.includes(instrument))
      .map(({ number, instrument }) => `indicator ${number} belongs to unknown ${instrument}`),
    ...codes.filter((code, index) => codes.indexOf(code) !== index).map((code) => `level ${code} is stated twice`),
    ...levels
      .filter((level, index) => compareFigures(level.minimumTotal, levels[index - 1]?.minimumTotal ?? 100) > 0)
      .map(({ code }) => `level ${code} begins above a better one`),
    ...(levels.some((level) => compareFigures(level.minimumTotal, 0) === 0 && level.minimumEveryInstrument === null)
      ? []
      : ['no level begins at 0']),
  ];
}
