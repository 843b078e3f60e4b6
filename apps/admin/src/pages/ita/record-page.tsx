import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { FiscalYearSelect, useFiscalYear } from '../../shared/fiscal-year.js';
import { Answer, Notice, NothingHere, Page } from '../../shared/page.js';
import { useAddress } from '../../shared/use-address.js';
import { RecordForm } from './record-form.js';
import { nextWithout, type ListedDistrict } from './typed-result.js';
import { itaRecordQuery } from './ita.operations.js';

/** Chooses the district, and says of each how far its result is. */
function DistrictSelect({
  districts,
  code,
  onChoose,
}: {
  districts: readonly ListedDistrict[];
  code: number | '';
  onChoose: (code: number) => void;
}) {
  const translate = useTranslate();
  const { nameOf, language } = useLanguage();
  const state = ({ ita }: ListedDistrict): string =>
    ita === null ? 'missing' : ita.published === null ? 'unpublished' : 'published';
  return (
    <TextField
      select
      size="small"
      label={translate('common.district')}
      value={code}
      onChange={({ target }) => onChoose(Number(target.value))}
      sx={{ width: 280, maxWidth: '100%' }}
    >
      {[...districts]
        .sort((left, right) => nameOf(left).localeCompare(nameOf(right), language))
        .map((one) => (
          <MenuItem key={one.code} value={one.code}>
            {nameOf(one)} · {translate(`itaRecord.state.${state(one)}`)}
          </MenuItem>
        ))}
    </TextField>
  );
}

/** The centre records the result of one district and year, or corrects the one on record. Both are in the address. */
export function ItaRecordPage() {
  const translate = useTranslate();
  const years = useFiscalYear();
  const { get, set } = useAddress();
  const code = Number(get('district')) || 1001;
  const { year } = years;
  const query = useOperation(itaRecordQuery, year === null ? null : { fiscalYear: year, code }, {
    keepWhile: (before, now) => before.fiscalYear === now.fiscalYear,
  });
  const choose = (district: number): void => set({ district: String(district) });
  const districts = query.data?.districts.nodes ?? [];
  return (
    <Page
      title={translate('itaRecord.title')}
      intro={translate('itaRecord.intro')}
      back={{ to: year === null ? '/ita' : `/ita?year=${year}`, label: translate('nav.ita') }}
      actions={
        <>
          <FiscalYearSelect {...years} />
          <DistrictSelect
            districts={districts}
            code={districts.some((one) => one.code === code) ? code : ''}
            onChoose={choose}
          />
        </>
      }
    >
      <Answer query={query}>
        {({ itaSchemes, districts: { nodes }, district }) => {
          const scheme = itaSchemes.find(({ fiscalYear }) => fiscalYear === year);
          if (!scheme) return <Notice title={translate('ita.no_scheme')} hint={translate('ita.no_scheme_hint')} />;
          const named = nodes.find((one) => one.code === code);
          if (!district || !named) return <NothingHere />;
          // The answer about the district before is no beginning for this one.
          if (district.code !== code) return null;
          return (
            <RecordForm
              key={`${year} ${code}`}
              scheme={scheme}
              district={named}
              saved={district.ita}
              next={nextWithout(nodes, code)}
              onNext={choose}
              latest={async () => (await query.refetch()).data?.district?.ita ?? null}
            />
          );
        }}
      </Answer>
    </Page>
  );
}
