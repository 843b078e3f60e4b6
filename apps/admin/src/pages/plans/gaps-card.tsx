import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { dimensionsOf, gapRules, planGapNames, planGaps, type PlanGap, type PlanGapKind } from '@sucharit/domain/plans';
import { parsePath, type FiscalYear } from '@sucharit/domain/shared';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { Card } from '../../shared/card.js';
import { useHigherPlans } from '../../shared/use-higher-plans.js';
import type { WrittenPlan } from './plan-data.js';

/** Places of one kind that are shown at once; a plan of a hundred measures has as many. */
const shownAtOnce = 12;
/** Up to so many gaps are all open, beyond that each kind is opened by itself, so that the plan itself stays in sight. */
const openWithin = 6;

/** The place on the page of what is lacking. */
const anchorOf = ({ path, number }: PlanGap): string => {
  const [part, row] = parsePath(path);
  const rowAnchors: Readonly<Record<string, string>> = { measures: '#measure-', risks: '#risk-', swot: '#weakness-' };
  const anchor = row === undefined ? undefined : rowAnchors[String(part)];
  return anchor === undefined ? `#${part}` : `${anchor}${number}`;
};

/** One kind of gap with the way to each place. */
function GapsOfKind({
  kind,
  gaps,
  fiscalYear,
  isOpen,
}: {
  kind: PlanGapKind;
  gaps: readonly PlanGap[];
  fiscalYear: FiscalYear;
  isOpen: boolean;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const [isWhole, setIsWhole] = useState(false);
  const wordsOf = ({ number, subject, target }: PlanGap): string => {
    const dimension = dimensionsOf(fiscalYear).find((candidate) => candidate.dimension === target);
    return [number, dimension ? nameOf(dimension) : subject].filter((part) => part !== '' && part !== null).join('. ');
  };
  const shown = isWhole ? gaps : gaps.slice(0, shownAtOnce);
  return (
    <Box component="details" open={isOpen} sx={{ py: 0.25 }}>
      <Typography
        variant="body2"
        component="summary"
        sx={{ fontWeight: 500, cursor: 'pointer', width: 'fit-content', py: 0.5 }}
      >
        {nameOf(planGapNames[kind])} ({gaps.length})
      </Typography>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, pl: 2, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}
      >
        {shown.map((gap) => (
          <Box component="li" key={gap.target} sx={{ minWidth: 0, maxWidth: '100%' }}>
            <Link
              href={anchorOf(gap)}
              variant="body2"
              sx={{
                display: 'block',
                maxWidth: { xs: '100%', sm: '26rem' },
                py: 0.25,
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                whiteSpace: 'nowrap',
              }}
            >
              {wordsOf(gap)}
            </Link>
          </Box>
        ))}
      </Box>
      {gaps.length > shown.length && (
        <Button size="small" onClick={() => setIsWhole(true)}>
          {translate('gaps.more', { count: gaps.length - shown.length })}
        </Button>
      )}
    </Box>
  );
}

/** The list of what a plan lacks as it stands in the fields, by the rules that the API has too; each opens its place. */
export function GapsCard({ plan }: { plan: WrittenPlan }) {
  const translate = useTranslate();
  const gaps = planGaps(plan, plan.weakIndicators, useHigherPlans());
  const [isOpen] = useState(gaps.length <= openWithin);
  return (
    <Card id="gaps" title={`${translate('gaps.of_plan')} (${gaps.length})`}>
      <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
        {translate(gaps.length === 0 ? 'gaps.none_of_plan' : 'gaps.hint')}
      </Typography>
      <Box sx={{ pt: 0.5 }}>
        {gapRules
          .map(({ kind }) => ({ kind, own: gaps.filter((gap) => gap.kind === kind) }))
          .filter(({ own }) => own.length > 0)
          .map(({ kind, own }) => (
            <GapsOfKind key={kind} kind={kind} gaps={own} fiscalYear={plan.fiscalYear as FiscalYear} isOpen={isOpen} />
          ))}
      </Box>
    </Card>
  );
}
