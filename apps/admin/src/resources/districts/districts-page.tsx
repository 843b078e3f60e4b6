import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { zoneNames, zones, type Zone } from '@sucharit/domain/districts';
import { useGetList, useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { Card } from '../../shared/card.js';
import { Answer, Page } from '../../shared/page.js';
import { TextLink } from '../../shared/text-link.js';

interface DistrictRow {
  readonly id: number;
  readonly code: number;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly zone: Zone;
}

/** The way to every district, by zone. */
export function DistrictsPage() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const query = useGetList<DistrictRow>('districts', { pagination: { page: 1, perPage: 50 } });
  return (
    <Page title={translate('nav.districts')} intro={translate('districts.intro')}>
      <Answer query={query}>
        {(districts) => (
          <Box
            sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(320px, 100%), 1fr))' }}
          >
            {zones.map((zone) => (
              <Card key={zone} title={nameOf(zoneNames[zone])}>
                <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, columns: 2, columnGap: 2 }}>
                  {districts
                    .filter((district) => district.zone === zone)
                    .map((district) => (
                      <Box component="li" key={district.code} sx={{ py: 0.5, breakInside: 'avoid' }}>
                        <TextLink to={`/districts/${district.code}`}>{nameOf(district)}</TextLink>{' '}
                        <Typography component="span" variant="caption" sx={{ color: 'text.secondary' }}>
                          {district.code}
                        </Typography>
                      </Box>
                    ))}
                </Box>
              </Card>
            ))}
          </Box>
        )}
      </Answer>
    </Page>
  );
}
