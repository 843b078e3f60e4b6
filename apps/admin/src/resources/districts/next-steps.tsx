import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAccount } from '../../providers/use-account.js';
import { useCommand, useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { useFiscalYear } from '../../shared/fiscal-year.js';
import { Due } from '../../shared/work-line.js';
import { waitingByYearQuery, type WaitingByYear, type WaitingItem } from '../notices/notices-query.js';
import type { DistrictData, DistrictPlan, DistrictReport, Round } from './district-query.js';

const createPlan = `mutation CreatePlan($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }`;
const copyPlan = `mutation CopyPlan($input: CreatePlanInput!) { copyPlan(input: $input) { plan { id } } }`;
const startReport = `mutation StartReport($input: StartProgressReportInput!) { startProgressReport(input: $input) { report { id } } }`;

interface StepProps {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly action: ReactNode;
}

function Step({ title, hint, action }: StepProps) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { border: 0 },
      }}
    >
      <Box sx={{ flex: '1 1 18rem', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 500 }}>{title}</Typography>
        {hint && (
          <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
            {hint}
          </Typography>
        )}
      </Box>
      {action}
    </Box>
  );
}

const go = (to: string, label: string, variant: 'contained' | 'outlined') => (
  <Button component={Link} to={to} variant={variant}>
    {label}
  </Button>
);

/** What to do with something on its way, by what the API allows; null when it is somebody else's turn. */
const turnOf = (actions: readonly string[]): 'review' | 'continue' | null =>
  actions.includes('APPROVE') || actions.includes('ENDORSE')
    ? 'review'
    : actions.includes('EDIT') || actions.includes('SUBMIT')
      ? 'continue'
      : null;

/** What this account can do next for the district, the most pressing first. */
export function NextSteps({ data, year }: { data: DistrictData; year: number }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const account = useAccount();
  const begin = useCommand<{ createPlan: { plan: { id: string } } }, object>(createPlan);
  const copy = useCommand<{ copyPlan: { plan: { id: string } } }, object>(copyPlan);
  const start = useCommand<{ startProgressReport: { report: { id: string } } }, object>(startReport);
  const { current } = useFiscalYear();
  const { district, reportingRounds } = data;
  const own = account !== null && account.districtCode === district?.code;
  const waiting = useOperation<WaitingByYear>(
    waitingByYearQuery,
    { current, next: (current ?? 0) + 1 },
    { enabled: own && current !== null },
  ).data;
  if (!district || !account) return null;
  const { plan } = district;
  const earlier = district.plans.nodes.map(({ fiscalYear }) => fiscalYear).find((other) => other < year);
  const dueOf = (kind: string): ReactNode => {
    const handIn = district.handIns.find((candidate) => candidate.kind === kind);
    return handIn?.dueOn && <Due dueOn={handIn.dueOn} overdue={handIn.state === 'OVERDUE'} />;
  };
  const reason = (thing: DistrictPlan | DistrictReport): ReactNode =>
    thing.status === 'RETURNED' && thing.returnReason
      ? translate('next.returned', { reason: thing.returnReason })
      : undefined;

  // One thing is the next: the first of the list has the strong button.
  let isFirst = true;
  const strength = (): 'contained' | 'outlined' => {
    const variant = isFirst ? 'contained' : 'outlined';
    isFirst = false;
    return variant;
  };
  const steps: ReactNode[] = [];
  if (!plan && own && account.permissions.includes('plans:write')) {
    steps.push(
      <Step
        key="begin"
        title={translate('next.no_plan', { year })}
        hint={dueOf('PLAN')}
        action={
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            {go('/plan-import', translate('next.import_plan'), strength())}
            {earlier !== undefined && (
              <Button
                variant="outlined"
                loading={copy.isPending}
                onClick={() =>
                  copy.mutate(
                    { districtCode: district.code, fiscalYear: year },
                    { onSuccess: (made) => navigate(`/plans/${made.copyPlan.plan.id}`) },
                  )
                }
              >
                {translate('copy_plan.copy', { year: earlier })}
              </Button>
            )}
            <Button
              variant="outlined"
              loading={begin.isPending}
              onClick={() =>
                begin.mutate(
                  { districtCode: district.code, fiscalYear: year },
                  { onSuccess: (made) => navigate(`/plans/${made.createPlan.plan.id}`) },
                )
              }
            >
              {translate('next.write_plan')}
            </Button>
          </Box>
        }
      />,
    );
  }
  const planTurn = plan && turnOf(plan.allowedActions);
  if (plan && planTurn)
    steps.push(
      <Step
        key="plan"
        title={translate(planTurn === 'review' ? 'next.review_plan' : 'next.continue_plan', { year })}
        hint={reason(plan) ?? dueOf('PLAN')}
        action={go(`/plans/${plan.id}`, translate(planTurn === 'review' ? 'next.review' : 'next.continue'), strength())}
      />,
    );
  const round = (name: Round): ReactNode => {
    const report = plan?.reports.find((candidate) => candidate.round === name);
    const label = translate(`handIn.${name}`);
    if (report) {
      const turn = turnOf(report.allowedActions);
      return (
        turn && (
          <Step
            key={name}
            title={translate(turn === 'review' ? 'next.review_report' : 'next.continue_report', { report: label })}
            hint={reason(report) ?? dueOf(name)}
            action={go(
              `/reports/${report.id}`,
              translate(turn === 'review' ? 'next.review' : 'next.continue'),
              strength(),
            )}
          />
        )
      );
    }
    const isOpen = reportingRounds.some((candidate) => candidate.round === name);
    if (!plan || plan.status !== 'APPROVED' || !own || !isOpen || !account.permissions.includes('progress:write'))
      return null;
    return (
      <Step
        key={name}
        title={translate('next.start_report', { report: label })}
        hint={dueOf(name)}
        action={
          <Button
            variant={strength()}
            loading={start.isPending}
            onClick={() =>
              start.mutate(
                { planId: plan.id, round: name },
                { onSuccess: (made) => navigate(`/reports/${made.startProgressReport.report.id}`) },
              )
            }
          >
            {translate('next.start')}
          </Button>
        }
      />
    );
  };
  const ofYear = (item: WaitingItem, of: number): ReactNode => {
    const { kind, action, dueOn, state, planId, reportId } = item;
    const to =
      kind === 'PLAN' && planId ? `/plans/${planId}` : reportId ? `/reports/${reportId}` : `/my-district?year=${of}`;
    return (
      <Step
        key={`${kind} ${of}`}
        title={
          kind === 'PLAN'
            ? translate('day.plan_of_year', { year: of })
            : translate('day.of_year', { what: translate(`handIn.${kind}`), year: of })
        }
        hint={dueOn && <Due dueOn={dueOn} overdue={state === 'OVERDUE'} />}
        action={go(to, translate(`notices.action.${action}`), strength())}
      />
    );
  };
  // The badge in the menu counts both years, so both stand here whichever year is looked at.
  const otherYears =
    own && waiting && current !== null
      ? [
          ...(year === current ? [] : waiting.current.items.map((item) => ofYear(item, current))),
          ...(year === current + 1 ? [] : waiting.next.items.map((item) => ofYear(item, current + 1))),
        ]
      : [];
  const all = [...steps, round('SIX_MONTH'), round('TWELVE_MONTH'), ...otherYears].filter(Boolean);
  const failure = begin.error ?? copy.error ?? start.error;
  if (all.length === 0 && !own) return null;
  return (
    <Card title={translate('next.title')}>
      {failure && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 1 }}>
          {failure.message}
        </Alert>
      )}
      {all.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('next.nothing')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {all}
        </Box>
      )}
    </Card>
  );
}
