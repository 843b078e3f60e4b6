import { dimensionsOf, swotFactorNames, swotFactors } from '@sucharit/domain/plans';
import type { FiscalYear } from '@sucharit/domain/shared';
import type { Named } from '../../i18n/use-language.js';
import { swotLists } from './corrections.js';
import type { Reading } from './reading-query.js';
import type { Value } from './value-row.js';

/** A heading with the values that belong under it. */
export interface ValueGroup {
  readonly heading: string;
  readonly values: readonly Value[];
}

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** Everything that was read, in the order of the official plan, with a row also for what may be filled in. */
export function valuesOf(reading: Reading, translate: Translate, nameOf: (named: Named) => string): ValueGroup[] {
  const label = (key: string, options?: Record<string, unknown>): string =>
    translate(`planImport.part.${key}`, options ?? {});
  const text = (path: string, name: string, read: string | null): Value => ({
    path,
    label: name,
    read: read ?? '',
    kind: 'text',
  });
  const items = (path: string, read: readonly string[], name: (number: number) => string): Value[] =>
    read.map((item, index) => text(`${path}[${index}]`, name(index + 1), item));
  const section = (part: 'strategicLinkage' | 'corruptionSituation' | 'antiBribery'): Value =>
    text(part, translate(`plan.section.${part}`), reading[part]);
  const listed = (part: 'noGiftRules' | 'objectives' | 'goals' | 'benefits'): ValueGroup => ({
    heading: translate(`plan.part.${part}`),
    values: items(part, reading[part], (number) => label('item', { number })),
  });
  const dimensionChoices = dimensionsOf(reading.fiscalYear as FiscalYear).map(
    (dimension) => [dimension.dimension, `${dimension.number}. ${nameOf(dimension)}`] as const,
  );
  const factorChoices = swotFactors.map((factor) => [factor, nameOf(swotFactorNames[factor])] as const);

  const ita = reading.priorYearIta;
  return [
    {
      heading: label('place'),
      values: [
        { path: 'districtCode', label: label('district'), read: nameOf(reading.district), kind: 'fixed' },
        { path: 'fiscalYear', label: label('fiscalYear'), read: String(reading.fiscalYear), kind: 'fixed' },
        text('documentNumber', label('documentNumber'), reading.documentNumber),
        { path: 'approvedOn', label: label('approvedOn'), read: reading.approvedOn ?? '', kind: 'date' },
        section('strategicLinkage'),
        section('corruptionSituation'),
        section('antiBribery'),
      ],
    },
    ...reading.measures.map((measure, index): ValueGroup => {
      const [path, { number }] = [`measures[${index}]`, measure];
      return {
        heading: label('measure', { number }),
        values: [
          text(`${path}.title`, label('title', { number }), measure.title),
          {
            path: `${path}.dimension`,
            label: label('dimension', { number }),
            read: measure.dimension ?? '',
            kind: 'choice',
            choices: dimensionChoices,
          },
          text(`${path}.mission`, label('mission', { number }), measure.mission),
          ...items(`${path}.objectives`, measure.objectives, (item) =>
            label('objective', { measure: number, number: item }),
          ),
          ...items(`${path}.methods`, measure.methods, (item) => label('method', { measure: number, number: item })),
          { ...text(`${path}.budget`, label('budget', { number }), measure.budget), none: translate('plan.no_budget') },
        ],
      };
    }),
    {
      heading: translate('plan.section.risks'),
      values: reading.risks.map(({ number, description }, index) =>
        text(`risks[${index}].description`, label('item', { number }), description),
      ),
    },
    ...swotLists.map((list): ValueGroup => ({
      heading: translate(`plan.swot.${list}`),
      values: reading.swot[list].flatMap(({ factor, text: finding }, index): Value[] => [
        text(`swot.${list}[${index}].text`, label('item', { number: index + 1 }), finding),
        {
          path: `swot.${list}[${index}].factor`,
          label: label('factor', { number: index + 1 }),
          read: factor ?? '',
          kind: 'choice',
          choices: factorChoices,
        },
      ]),
    })),
    listed('noGiftRules'),
    {
      heading: translate('plan.section.priorYearIta'),
      values: ita
        ? [
            text('priorYearIta.fiscalYear', label('ita_year'), String(ita.fiscalYear)),
            ...ita.scores.map((score, index) =>
              text(`priorYearIta.scores[${index}]`, label('ita_score', { number: index + 1 }), score),
            ),
            text('priorYearIta.total', label('ita_total'), ita.total),
          ]
        : [],
    },
    listed('objectives'),
    listed('goals'),
    listed('benefits'),
  ];
}
