import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Chart } from '../../shared/chart/chart.js';
import { everyYear } from '../../shared/chart/chart-data.js';
import { Answer, Notice } from '../../shared/page.js';
import { levelName } from './level-name.js';
import { changedParts, totalsCompare } from './scheme-changes.js';
import { itaCityYearsQuery } from './ita.operations.js';

/** The published totals of the whole city: how they moved over the years, and how many districts reached which level. */
export function CityYears({ year }: { year: number }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const query = useOperation(itaCityYearsQuery);
  return (
    <Answer query={query}>
      {({ itaYears, itaSchemes }) => {
        if (itaYears.length === 0)
          return <Notice title={translate('chart.no_years')} hint={translate('chart.no_years_hint')} />;
        const schemeOf = (fiscalYear: number | undefined) =>
          itaSchemes.find((scheme) => scheme.fiscalYear === fiscalYear);
        const chosen = itaYears.find(({ fiscalYear }) => fiscalYear === year);
        return (
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
              alignItems: 'start',
            }}
          >
            <Chart
              hint={translate('chart.city_years_hint')}
              data={{
                kind: 'range',
                title: translate('chart.city_years'),
                rowsAre: translate('common.fiscal_year'),
                series: ['average', 'median', 'minimum', 'lower', 'upper', 'maximum'].map((name) =>
                  translate(`chart.${name}`),
                ),
                format: 'score',
                maximum: 100,
                changeLabel: translate('itaYears.changed'),
                rows: everyYear(
                  itaYears.map((figures, index) => {
                    const [scheme, before] = [schemeOf(figures.fiscalYear), schemeOf(itaYears[index - 1]?.fiscalYear)];
                    const changed = scheme && before ? changedParts(before, scheme) : [];
                    return {
                      label: String(figures.fiscalYear),
                      values: [
                        figures.average,
                        figures.median,
                        figures.minimum,
                        figures.lowerQuartile,
                        figures.upperQuartile,
                        figures.maximum,
                      ],
                      changed: changed.length > 0,
                      parted: !totalsCompare(changed),
                    };
                  }),
                ),
              }}
            />
            {chosen ? (
              <Chart
                data={{
                  kind: 'bars',
                  title: translate('chart.levels', { year }),
                  rowsAre: translate('ita.level'),
                  series: [translate('chart.districts')],
                  format: 'count',
                  rows: chosen.levels.map(({ level, count }) => ({
                    label: levelName(schemeOf(year)?.levels ?? [], level, nameOf),
                    values: [count],
                  })),
                }}
              />
            ) : (
              <Notice title={translate('chart.no_year', { year })} hint={translate('chart.no_years_hint')} />
            )}
          </Box>
        );
      }}
    </Answer>
  );
}
