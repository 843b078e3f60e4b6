import Box from '@mui/material/Box';
import { zoneNames } from '@sucharit/domain/districts';
import { dimensionsOf } from '@sucharit/domain/plans';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { Chart } from '../../shared/chart/chart.js';
import type { CityQuery } from './city.operations.js';

/** How far the measures are, by dimension and by zone. */
export function ProgressCharts({
  year,
  figures: {
    headline: { byZone, byDimension },
  },
  progress,
}: {
  year: number;
  figures: Pick<CityQuery['now'], 'headline'>;
  progress: string;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const names = dimensionsOf(year);
  const shared = {
    kind: 'bars',
    format: 'percent',
    maximum: 100,
    series: [progress],
  } as const;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        mt: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
        alignItems: 'start',
      }}
    >
      <Chart
        data={{
          ...shared,
          title: translate('chart.by_dimension'),
          rowsAre: translate('chart.dimension'),
          rows: byDimension.map(({ dimension, averagePercentComplete }) => {
            const name = names.find((candidate) => candidate.dimension === dimension);
            return { label: name ? `${name.number}. ${nameOf(name)}` : dimension, values: [averagePercentComplete] };
          }),
        }}
      />
      <Chart
        data={{
          ...shared,
          title: translate('chart.by_zone'),
          rowsAre: translate('chart.zone'),
          rows: byZone.map(({ zone, averagePercentComplete }) => ({
            label: nameOf(zoneNames[zone]),
            values: [averagePercentComplete],
          })),
        }}
      />
    </Box>
  );
}
