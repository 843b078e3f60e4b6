import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { mayOpen } from '../../providers/access.js';
import { useAccount } from '../../providers/use-account.js';
import { useOperation } from '../../providers/use-operation.js';
import { FiscalYearSelect, useFiscalYear } from '../../shared/fiscal-year.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { Calculator } from './calculator.js';
import { CityYears } from './city-years.js';
import { DistrictYears } from './district-years.js';
import { Heatmap } from './heatmap.js';
import { PrintedCheck } from './printed-check.js';
import { itaQuery } from './ita.operations.js';

const views = ['results', 'city', 'years', 'check', 'calculator'] as const;

/** ITA results of a year: every district by its total with its ten indicators, and the calculator under the year's scheme. */
export function ItaPage() {
  const translate = useTranslate();
  const years = useFiscalYear();
  const mayRecord = mayOpen('ita-record', useAccount());
  const [parameters, setParameters] = useSearchParams();
  const view = views.find((name) => name === parameters.get('view')) ?? 'results';
  const set = (name: string, value: string): void =>
    setParameters((current) => {
      if (value) current.set(name, value);
      else current.delete(name);
      return current;
    });
  const query = useOperation(itaQuery, years.year === null ? null : { fiscalYear: years.year });
  return (
    <Page
      title={translate('nav.ita')}
      intro={translate(view === 'results' ? 'ita.ranked' : 'ita.intro')}
      actions={
        <>
          <FiscalYearSelect {...years} />
          {mayRecord && years.year !== null && (
            <Button component={Link} to={`/ita/record?year=${years.year}`} variant="outlined">
              {translate('itaRecord.open_page')}
            </Button>
          )}
        </>
      }
    >
      <Tabs
        value={view}
        onChange={(_event, chosen: string) => set('view', chosen)}
        variant="scrollable"
        allowScrollButtonsMobile
        sx={{ mb: 2 }}
      >
        <Tab value="results" label={translate('ita.results')} />
        <Tab value="city" label={translate('chart.city_view')} />
        <Tab value="years" label={translate('itaYears.view')} />
        <Tab value="check" label={translate('itaCheck.view')} />
        <Tab value="calculator" label={translate('ita.calculator')} />
      </Tabs>
      {view === 'city' && years.year !== null && <CityYears year={years.year} />}
      {view === 'years' && (
        <DistrictYears
          code={Number(parameters.get('district')) || null}
          onChoose={(code) => set('district', String(code))}
        />
      )}
      {view === 'check' && years.year !== null && (
        <PrintedCheck
          fiscalYear={years.year}
          only={parameters.get('class') ?? ''}
          onChoose={(name) => set('class', name)}
        />
      )}
      {(view === 'results' || view === 'calculator') && (
        <Answer query={query}>
          {(data) => {
            const scheme = data.itaSchemes.find(({ fiscalYear }) => fiscalYear === years.year);
            if (!scheme) return <Notice title={translate('ita.no_scheme')} hint={translate('ita.no_scheme_hint')} />;
            if (view === 'calculator') return <Calculator key={scheme.fiscalYear} scheme={scheme} />;
            return data.itaResults.nodes.length === 0 ? (
              <Notice title={translate('ita.none')} hint={translate('ita.none_hint')} />
            ) : (
              <Box>
                <Heatmap results={data.itaResults.nodes} scheme={scheme} />
              </Box>
            );
          }}
        </Answer>
      )}
    </Page>
  );
}
