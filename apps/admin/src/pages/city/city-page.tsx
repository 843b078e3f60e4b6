import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import Button from '@mui/material/Button';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { WaitingCard } from '../notices/waiting-card.js';
import { FiscalYearSelect, useFiscalYear } from '../../shared/fiscal-year.js';
import { Answer, Page } from '../../shared/page.js';
import { cityMeasures, type CityMeasure } from './city-measures.js';
import type { CityDistrict } from './city-district.js';
import { Figures } from './figures.js';
import { Legend } from './legend.js';
import { roundOf, RoundSelect, type Round } from './round-select.js';
import { TileMap } from './tile-map.js';
import { cityQuery, reportedQuery } from './city.operations.js';

// The table is asked for; the map comes first.
const DistrictTable = lazy(async () => ({ default: (await import('./district-table.js')).DistrictTable }));
// The charts stand below what is seen first, and come after it.
const ProgressCharts = lazy(async () => ({ default: (await import('./progress-charts.js')).ProgressCharts }));

const columns = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 316px' },
  alignItems: 'start',
};

function CitySkeleton() {
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2 }}>
        {[1, 2, 3, 4].map((figure) => (
          <Skeleton key={figure} variant="rounded" height={102} sx={{ flex: '1 1 200px' }} />
        ))}
      </Box>
      <Box sx={columns}>
        <Skeleton variant="rounded" height={560} />
        <Skeleton variant="rounded" height={400} />
      </Box>
    </>
  );
}

/** The city at a glance, for those who look after all of it. */
export function CityPage() {
  const translate = useTranslate();
  const years = useFiscalYear();
  const [parameters, setParameters] = useSearchParams();
  const measure = cityMeasures.find((name) => name === parameters.get('measure')) ?? 'plan';
  const asTable = parameters.get('as') === 'table';
  const year = years.year ?? 0;
  const reported = useOperation(reportedQuery, { fiscalYear: year }, { enabled: year > 0 });
  // Until its answer is there, what is waited for is the round: without a connection the page says so.
  const round = roundOf(parameters.get('round'), reported.data);
  const query = useOperation(cityQuery, round && { fiscalYear: year, before: year - 1, round }, { enabled: year > 0 });
  const progress = translate('city.progress_of', { round: translate(`summaries.rounds.${round ?? 'SIX_MONTH'}`) });

  const choose = (name: string, value: string | null): void =>
    setParameters((current) => {
      if (value === null) current.delete(name);
      else current.set(name, value);
      return current;
    });
  const linkTo = ({ code }: CityDistrict): string => `/districts/${code}?year=${year}`;
  const label = measure === 'progress' ? progress : translate(`city.measure.${measure}`);

  return (
    <Page
      title={translate('nav.city')}
      intro={translate('city.counts')}
      actions={
        <>
          {round && <RoundSelect round={round} choose={(value) => choose('round', value)} />}
          <FiscalYearSelect {...years} />
        </>
      }
    >
      {round === null ? (
        <Answer query={reported} skeleton={<CitySkeleton />}>
          {() => null}
        </Answer>
      ) : (
        <Answer query={query} skeleton={<CitySkeleton />}>
          {(data) => (
            <>
              <Figures data={data} progress={progress} />
              <Box sx={asTable ? { display: 'grid', gap: 2 } : columns}>
                {asTable ? (
                  <Card
                    title={translate('city.table')}
                    flush
                    actions={
                      <>
                        <CityDownload year={year} round={round ?? 'SIX_MONTH'} progress={progress} />
                        <Twin label="common.as_map" onClick={() => choose('as', null)} />
                      </>
                    }
                  >
                    <Suspense fallback={<Skeleton variant="rounded" height={560} />}>
                      <DistrictTable districts={data.districts.nodes} progress={progress} linkTo={linkTo} />
                    </Suspense>
                  </Card>
                ) : (
                  <Card>
                    <Box sx={{ display: 'grid', gap: 1.5 }}>
                      <MeasureChoice measure={measure} onChoose={(name) => choose('measure', name)} />
                      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, justifyContent: 'space-between' }}>
                        <Legend measure={measure} />
                        <Twin label="common.as_table" onClick={() => choose('as', 'table')} />
                      </Box>
                      <Box sx={{ overflowX: 'auto', m: '-2px', p: '2px' }}>
                        <TileMap districts={data.districts.nodes} measure={measure} label={label} linkTo={linkTo} />
                      </Box>
                    </Box>
                  </Card>
                )}
                <WaitingCard year={year} />
              </Box>
              <Suspense fallback={<Skeleton variant="rounded" height={320} sx={{ mt: 2 }} />}>
                <ProgressCharts year={year} figures={data.now} progress={progress} />
              </Suspense>
            </>
          )}
        </Answer>
      )}
    </Page>
  );
}

/** The table of the city as a file. */
function CityDownload({ year, round, progress }: { year: number; round: Round; progress: string }) {
  const translate = useTranslate();
  const { nameField } = useLanguage();
  const handIn = (kind: string): string => `${kind}: handIn(fiscalYear: ${year}, kind: ${kind}) { state }`;
  return (
    <DownloadMenu
      table={translate('city.table')}
      list="districts"
      columns={[
        [nameField, translate('common.district')],
        ['zone', translate('common.zone')],
        [`plan(fiscalYear: ${year}) { status }`, translate('city.measure.plan')],
        [`headline(fiscalYear: ${year}, round: ${round}) { averagePercentComplete }`, progress],
        [
          `before: headline(fiscalYear: ${year}, round: ${round}) { averageYearBefore }`,
          translate('city.year_before_same_day'),
        ],
        [
          `change: headline(fiscalYear: ${year}, round: ${round}) { changeOfAverage }`,
          translate('city.measure.change'),
        ],
        [`plan(fiscalYear: ${year}) { checklist { complete } }`, translate('city.measure.checklist')],
        [`ita(fiscalYear: ${year}) { total }`, translate('city.measure.ita')],
        [handIn('SIX_MONTH'), translate('city.measure.sixMonth')],
        [handIn('TWELVE_MONTH'), translate('city.measure.twelveMonth')],
      ]}
    />
  );
}

/** From the map to its table and back. */
function Twin({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button size="small" onClick={onClick}>
      {useTranslate()(label)}
    </Button>
  );
}

function MeasureChoice({ measure, onChoose }: { measure: CityMeasure; onChoose: (measure: CityMeasure) => void }) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={measure}
      aria-label={translate('city.choose_measure')}
      onChange={(_event, chosen: CityMeasure | null) => chosen && onChoose(chosen)}
    >
      {cityMeasures.map((name) => (
        <ToggleButton key={name} value={name} sx={{ px: 1.5, py: 0.5, whiteSpace: 'nowrap', color: 'text.primary' }}>
          {translate(`city.measure.${name}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
