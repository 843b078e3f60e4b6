import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { zoneNames, zones } from '@sucharit/domain/districts';
import { searchLimits } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { maySearch } from '../../shared/may-search.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { useYearInLinks } from '../../shared/chosen-year.js';
import { TextLink } from '../../shared/text-link.js';
import { useAddressText } from '../../shared/use-address-text.js';
import { findDistrictsQuery } from './districts.operations.js';

/** The way to every district, by zone; what is searched stands in the address. */
export function DistrictsPage() {
  const translate = useTranslate();
  const withYear = useYearInLinks();
  const { nameOf } = useLanguage();
  const { text, setText, late } = useAddressText('q');
  const isSearch = maySearch(late);
  const query = useOperation(
    findDistrictsQuery,
    { filter: isSearch ? { search: late } : null },
    { keepWhile: () => true },
  );
  return (
    <Page title={translate('nav.districts')} intro={translate('districts.intro')}>
      <TextField
        size="small"
        type="search"
        label={translate('search.find_district')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        slotProps={{ htmlInput: { maxLength: searchLimits.length } }}
        sx={{ mb: 2, width: 320, maxWidth: '100%' }}
      />
      <Answer query={query}>
        {({ districts: { nodes: districts } }) =>
          districts.length === 0 ? (
            <Notice title={translate('search.no_district')} hint={translate('search.none_hint')} />
          ) : (
            <Box
              sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(320px, 100%), 1fr))' }}
            >
              {zones
                .map((zone) => ({ zone, own: districts.filter((district) => district.zone === zone) }))
                .filter(({ own }) => own.length > 0)
                .map(({ zone, own }) => (
                  <Card key={zone} title={nameOf(zoneNames[zone])}>
                    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, columns: 2, columnGap: 2 }}>
                      {own.map((district) => (
                        <Box component="li" key={district.code} sx={{ py: 0.5, breakInside: 'avoid' }}>
                          <TextLink to={withYear(`/districts/${district.code}`)}>{nameOf(district)}</TextLink>{' '}
                          <Typography component="span" variant="caption" sx={{ color: 'text.secondary' }}>
                            {district.code}
                          </Typography>
                        </Box>
                      ))}
                    </Box>
                  </Card>
                ))}
            </Box>
          )
        }
      </Answer>
    </Page>
  );
}
