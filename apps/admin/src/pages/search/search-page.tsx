import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { searchLimits } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { maySearch } from '../../shared/may-search.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { useYearInLinks } from '../../shared/chosen-year.js';
import { TextLink } from '../../shared/text-link.js';
import { useAddressText } from '../../shared/use-address-text.js';
import { searchEverythingQuery, type SearchEverythingQuery } from './search.operations.js';

/** A measure or risk, which is a part of a plan. */
type Part = Pick<SearchEverythingQuery['risks']['nodes'][number], 'fiscalYear' | 'number' | 'plan'>;

interface Found<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}

/** What was found of one kind: where each leads, and where it stands. */
function Kind<Row>({ kind, found, row }: { kind: string; found: Found<Row>; row: (row: Row) => ReactNode }) {
  const translate = useTranslate();
  if (found.totalCount === 0) return null;
  const more = found.totalCount - found.nodes.length;
  return (
    <Card title={`${translate(`search.${kind}`)} (${found.totalCount})`}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {found.nodes.map(row)}
      </Box>
      {more > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
          {translate('search.more', { count: more })}
        </Typography>
      )}
    </Card>
  );
}

function Hit({ to, text, place }: { to: string; text: string; place?: string }) {
  return (
    <li>
      <TextLink to={to}>{text}</TextLink>
      {place && (
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {place}
        </Typography>
      )}
    </li>
  );
}

/** Districts, plans, measures and risks in which all words occur; the words stand in the address. */
export function SearchPage() {
  const withYear = useYearInLinks();
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { text, setText, late } = useAddressText('q');
  const isSearch = maySearch(late);
  const query = useOperation(searchEverythingQuery, { search: late }, { enabled: isSearch, keepWhile: () => true });
  const place = (part: Part): string =>
    translate('search.place', { year: part.fiscalYear, district: nameOf(part.plan.district), number: part.number });
  return (
    <Page title={translate('search.title')} intro={translate('search.intro')}>
      <TextField
        fullWidth
        autoFocus
        type="search"
        label={translate('search.label')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        slotProps={{ htmlInput: { maxLength: searchLimits.length, 'data-search': true } }}
        sx={{ maxWidth: 640, mb: 2.5 }}
      />
      {!isSearch && <Notice title={translate('search.begin')} hint={translate('search.begin_hint')} />}
      {isSearch && (
        <Answer query={query}>
          {({ districts, plans, measures, risks }) => {
            const count = districts.totalCount + plans.totalCount + measures.totalCount + risks.totalCount;
            return (
              <>
                <Typography role="status" sx={{ color: 'text.secondary', mb: 1.5 }}>
                  {count > 0
                    ? translate('search.found', { count })
                    : !query.isPlaceholderData && translate('search.none', { text: late })}
                </Typography>
                {count === 0 && (
                  <Notice
                    title={translate('search.none_hint')}
                    action={
                      <Button variant="outlined" onClick={() => setText('')}>
                        {translate('search.clear')}
                      </Button>
                    }
                  />
                )}
                <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' } }}>
                  <Kind
                    kind="districts"
                    found={districts}
                    row={(row) => <Hit key={row.code} to={withYear(`/districts/${row.code}`)} text={nameOf(row)} />}
                  />
                  <Kind
                    kind="plans"
                    found={plans}
                    row={(row) => (
                      <Hit
                        key={row.id}
                        to={`/plans/${row.id}`}
                        text={translate('search.plan', { year: row.fiscalYear, district: nameOf(row.district) })}
                      />
                    )}
                  />
                  <Kind
                    kind="measures"
                    found={measures}
                    row={(row) => <Hit key={row.id} to={`/plans/${row.plan.id}`} text={row.title} place={place(row)} />}
                  />
                  <Kind
                    kind="risks"
                    found={risks}
                    row={(row) => (
                      <Hit key={row.id} to={`/plans/${row.plan.id}`} text={row.description} place={place(row)} />
                    )}
                  />
                </Box>
              </>
            );
          }}
        </Answer>
      )}
    </Page>
  );
}
