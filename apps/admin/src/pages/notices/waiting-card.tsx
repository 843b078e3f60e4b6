import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { formatDate } from '../../shared/format.js';
import { Answer } from '../../shared/page.js';
import { Status } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import type { WaitingItemFieldsFragment } from '../../shared/waiting.operations.js';
import { waitingQuery, waitingYearsQuery } from './notices.operations.js';

// Reminding is for the centre alone, and comes after the first page has shown.
const RemindButton = lazy(async () => ({ default: (await import('./remind-button.js')).RemindButton }));

const shown = 7;

const linkOf = ({ kind, planId, reportId, action, districtCode }: WaitingItemFieldsFragment, year: number): string => {
  if (action === 'REMIND') return `/districts/${districtCode}?year=${year}`;
  if (kind === 'PLAN') return planId ? `/plans/${planId}` : `/my-district?year=${year}`;
  return reportId ? `/reports/${reportId}` : `/my-district?year=${year}`;
};

/** Links to other fiscal years with waiting tasks, each with its number of tasks. */
function OtherYears({ year }: { year: number }) {
  const translate = useTranslate();
  const { data } = useOperation(waitingYearsQuery);
  const others = (data?.waitingInAllYears.years ?? []).filter(({ fiscalYear }) => fiscalYear !== year);
  if (others.length === 0) return null;
  return (
    <Box sx={{ pt: 1, mt: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2" component="div" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
        {translate('notices.other_years')}
        {others.map(({ fiscalYear, count }) => (
          <TextLink key={fiscalYear} to={`/submissions?year=${fiscalYear}`}>
            {translate('notices.of_year', { year: fiscalYear, count })}
          </TextLink>
        ))}
      </Typography>
    </Box>
  );
}

/** What waits for this account, with how much it is, the longest due first. */
export function WaitingCard({ year }: { year: number }) {
  const translate = useTranslate();
  const { nameOf, language } = useLanguage();
  const query = useOperation(waitingQuery, { fiscalYear: year }, { enabled: year > 0 });
  return (
    <Answer query={query}>
      {({ waitingForMe: { count, items } }) => (
        <Card title={translate('notices.waiting', { count })}>
          {items.length === 0 && (
            <Typography sx={{ color: 'text.secondary' }}>{translate('notices.nothing')}</Typography>
          )}
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {items.slice(0, shown).map((item) => {
              const { districtCode, kind, dueOn, action, state, remindedOn, remindedToday } = item;
              const what = translate(`handIn.${kind}`);
              return (
                <Box
                  component="li"
                  key={`${districtCode} ${kind}`}
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
                    <TextLink to={linkOf(item, year)}>
                      {action === 'REMIND'
                        ? translate('common.district_of', { name: nameOf(item.district) })
                        : `${translate(`notices.action.${action}`)}: ${what}`}
                    </TextLink>
                    <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                      {[
                        ...(action === 'REMIND' ? [what] : []),
                        ...(dueOn ? [translate('city.due', { date: formatDate(dueOn, language) })] : []),
                        ...(remindedOn && !remindedToday
                          ? [translate('notices.reminded_on', { date: formatDate(remindedOn, language) })]
                          : []),
                      ].join(' · ')}
                    </Typography>
                  </Box>
                  <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'end' }}>
                    <Status status={state} />
                    {action === 'REMIND' &&
                      (remindedToday ? (
                        <Typography variant="caption" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
                          {translate('notices.reminded')}
                        </Typography>
                      ) : (
                        <Suspense fallback={null}>
                          <RemindButton
                            district={{ ...item.district, code: districtCode }}
                            kind={kind}
                            fiscalYear={item.fiscalYear}
                          />
                        </Suspense>
                      ))}
                  </Box>
                </Box>
              );
            })}
          </Box>
          {items.length > shown && (
            <Box sx={{ pt: 1 }}>
              <TextLink to={`/submissions?year=${year}&state=OVERDUE`}>{translate('city.all_waiting')}</TextLink>
            </Box>
          )}
          <OtherYears year={year} />
        </Card>
      )}
    </Answer>
  );
}
