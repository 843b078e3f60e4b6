import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useOperation } from '../../providers/use-operation.js';
import { FiscalYearSelect, useFiscalYear } from '../../shared/fiscal-year.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { Calculator } from './calculator.js';
import { Heatmap } from './heatmap.js';
import { itaQuery, type ItaData } from './ita-query.js';

/** ITA results of a year: every district by its total with its ten indicators, and the calculator under the year's scheme. */
export function ItaPage() {
  const translate = useTranslate();
  const years = useFiscalYear();
  const [parameters, setParameters] = useSearchParams();
  const view = parameters.get('view') === 'calculator' ? 'calculator' : 'results';
  const query = useOperation<ItaData>(itaQuery, { fiscalYear: years.year }, { enabled: years.year !== null });
  return (
    <Page title={translate('nav.ita')} intro={translate('ita.intro')} actions={<FiscalYearSelect {...years} />}>
      <Tabs
        value={view}
        onChange={(_event, chosen: string) =>
          setParameters((current) => {
            current.set('view', chosen);
            return current;
          })
        }
        sx={{ mb: 2 }}
      >
        <Tab value="results" label={translate('ita.results')} />
        <Tab value="calculator" label={translate('ita.calculator')} />
      </Tabs>
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
    </Page>
  );
}
