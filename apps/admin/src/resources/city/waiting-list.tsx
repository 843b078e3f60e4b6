import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { formatDate } from '../../shared/format.js';
import { Card } from '../../shared/card.js';
import { Status } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import type { HandIn } from '../submissions/hand-in.js';
import type { CityDistrict } from './city-query.js';

const shown = 7;

/** What the centre has to run after: returned and overdue, the longest overdue first. */
export function WaitingList({
  districts,
  year,
  linkTo,
}: {
  districts: readonly CityDistrict[];
  year: number;
  linkTo: (district: CityDistrict) => string;
}) {
  const translate = useTranslate();
  const { nameOf, language } = useLanguage();
  const waiting = districts
    .flatMap((district) => district.handIns.map((handIn) => ({ district, handIn })))
    .filter(({ handIn: { state } }) => state === 'OVERDUE' || state === 'RETURNED')
    .sort(
      (left, right) => due(left.handIn).localeCompare(due(right.handIn)) || left.district.code - right.district.code,
    );
  return (
    <Card title={translate('city.waiting')}>
      {waiting.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{translate('city.nothing_waits')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {waiting.slice(0, shown).map(({ district, handIn }) => (
          <Box
            component="li"
            key={`${district.code} ${handIn.kind}`}
            sx={{
              display: 'flex',
              gap: 1,
              alignItems: 'center',
              py: 0.75,
              borderTop: 1,
              borderColor: 'divider',
              '&:first-of-type': { border: 0 },
            }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <TextLink to={linkTo(district)}>{translate('common.district_of', { name: nameOf(district) })}</TextLink>
              <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                {translate(`handIn.${handIn.kind}`)}
                {handIn.dueOn && ` · ${translate('city.due', { date: formatDate(handIn.dueOn, language) })}`}
              </Typography>
            </Box>
            <Status status={handIn.state} />
          </Box>
        ))}
      </Box>
      {waiting.length > shown && (
        <Box sx={{ pt: 1 }}>
          <TextLink to={`/submissions?year=${year}&state=OVERDUE`}>{translate('city.all_waiting')}</TextLink>
        </Box>
      )}
    </Card>
  );
}

const due = ({ dueOn }: HandIn): string => dueOn ?? '9999';
