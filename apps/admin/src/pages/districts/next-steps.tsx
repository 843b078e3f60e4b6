import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { decides, recallReason } from '@sucharit/domain/workflow';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAccount } from '../../providers/use-account.js';
import { useCommand, useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { Due } from '../../shared/work-line.js';
import { waitingInAllYearsQuery, type WaitingInAllYears, type WaitingItem } from '../notices/notices-query.js';
import type { DistrictData, DistrictPlan, DistrictReport, Round } from './district-query.js';
import { DeletedDraft } from './deleted-draft.js';
import { mostPressing, type Pressing } from './most-pressing.js';

const createPlan = `mutation CreatePlan($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }`;
const copyPlan = `mutation CopyPlan($input: CreatePlanInput!) { copyPlan(input: $input) { plan { id } } }`;
const startReport = `mutation StartReport($input: StartProgressReportInput!) { startProgressReport(input: $input) { report { id } } }`;

interface StepProps {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly action: ReactNode;
}
type Variant = 'contained' | 'outlined';
/** A step before it is known whether it is the most pressing one, which has the strong button. */
interface Task extends Pressing {
  readonly key: string;
  readonly title: string;
  readonly hint?: ReactNode;
  readonly action: (variant: Variant) => ReactNode;
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

const go = (to: string, label: string, variant: Variant) => (
  <Button component={Link} to={to} variant={variant}>
    {label}
  </Button>
);

/** What this account can do next for the district, the most pressing first. */
export function NextSteps({ data, year }: { data: DistrictData; year: number }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const account = useAccount();
  const begin = useCommand<{ createPlan: { plan: { id: string } } }, object>(createPlan);
  const copy = useCommand<{ copyPlan: { plan: { id: string } } }, object>(copyPlan);
  const start = useCommand<{ startProgressReport: { report: { id: string } } }, object>(startReport);
  const { district, reportingRounds } = data;
  const own = account !== null && account.districtCode === district?.code;
  const waiting = useOperation<{ waitingInAllYears: WaitingInAllYears }>(
    waitingInAllYearsQuery,
    {},
    { enabled: own },
  ).data;
  if (!district || !account) return null;
  const { plan } = district;
  const earlier = district.plans.nodes.map(({ fiscalYear }) => fiscalYear).find((other) => other < year);
  const handInOf = (kind: string) => district.handIns.find((candidate) => candidate.kind === kind);
  const dayOf = (kind: string): string | null => handInOf(kind)?.dueOn ?? null;
  const dueOf = (kind: string): ReactNode => {
    const dueOn = dayOf(kind);
    return dueOn && <Due dueOn={dueOn} overdue={handInOf(kind)?.state === 'OVERDUE'} />;
  };
  const reason = (thing: DistrictPlan | DistrictReport): ReactNode =>
    thing.status === 'RETURNED' && thing.returnReason
      ? thing.returnReason === recallReason
        ? translate('workflow.recalled')
        : translate('next.returned', { reason: thing.returnReason })
      : undefined;

  // Writing is no task of whoever decides on it.
  const isDecider = decides(new Set(account.permissions));
  const mayWrite = account.permissions.includes('plans:write') && !isDecider;
  const tasks: Task[] = [];
  if (!plan && own && mayWrite)
    tasks.push({
      key: 'begin',
      review: false,
      dueOn: dayOf('PLAN'),
      title: translate('next.no_plan', { year }),
      hint: dueOf('PLAN'),
      action: (variant) => (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {go(`/plan-import?year=${year}`, translate('next.import_plan'), variant)}
          {earlier !== undefined && (
            <Button
              variant="outlined"
              loading={copy.isPending}
              onClick={() =>
                copy.mutate(
                  { districtCode: district.code, fiscalYear: year },
                  { onSuccess: (made) => void navigate(`/plans/${made.copyPlan.plan.id}`) },
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
                { onSuccess: (made) => void navigate(`/plans/${made.createPlan.plan.id}`) },
              )
            }
          >
            {translate('next.write_plan')}
          </Button>
        </Box>
      ),
    });
  const planTurn = plan?.turn?.toLowerCase();
  if (plan && planTurn)
    tasks.push({
      key: 'plan',
      review: planTurn === 'review',
      dueOn: dayOf('PLAN'),
      title: translate(`next.${planTurn}_plan`, { year }),
      hint: reason(plan) ?? dueOf('PLAN'),
      action: (variant) => go(`/plans/${plan.id}`, translate(`next.${planTurn}`), variant),
    });
  const round = (name: Round): Task[] => {
    const report = plan?.reports.find((candidate) => candidate.round === name);
    const label = translate(`handIn.${name}`);
    const turn = report?.turn?.toLowerCase();
    const shared = { key: name, dueOn: dayOf(name), hint: dueOf(name) };
    if (report && turn)
      return [
        {
          ...shared,
          review: turn === 'review',
          title: translate(`next.${turn}_report`, { report: label }),
          hint: reason(report) ?? shared.hint,
          action: (variant) => go(`/reports/${report.id}`, translate(`next.${turn}`), variant),
        },
      ];
    const isOpen = reportingRounds.some((candidate) => candidate.round === name);
    const mayStart = own && isOpen && account.permissions.includes('progress:write') && !isDecider;
    if (report || !plan || plan.status !== 'APPROVED' || !mayStart) return [];
    return [
      {
        ...shared,
        review: false,
        title: translate('next.start_report', { report: label }),
        action: (variant) => (
          <Button
            variant={variant}
            loading={start.isPending}
            onClick={() =>
              start.mutate(
                { planId: plan.id, round: name },
                { onSuccess: (made) => void navigate(`/reports/${made.startProgressReport.report.id}`) },
              )
            }
          >
            {translate('next.start')}
          </Button>
        ),
      },
    ];
  };
  const ofYear = (item: WaitingItem): Task => {
    const { kind, action, dueOn, state, planId, reportId, fiscalYear: of } = item;
    const to =
      kind === 'PLAN' && planId ? `/plans/${planId}` : reportId ? `/reports/${reportId}` : `/my-district?year=${of}`;
    return {
      key: `${kind} ${of}`,
      review: action === 'REVIEW',
      dueOn,
      title:
        kind === 'PLAN'
          ? translate('day.plan_of_year', { year: of })
          : translate('day.of_year', { what: translate(`handIn.${kind}`), year: of }),
      hint: dueOn && <Due dueOn={dueOn} overdue={state === 'OVERDUE'} />,
      action: (variant) => go(to, translate(`notices.action.${action}`), variant),
    };
  };
  // The badge in the menu counts every year, so all of it stands here whichever year is looked at.
  const otherYears =
    own && waiting ? waiting.waitingInAllYears.items.filter(({ fiscalYear }) => fiscalYear !== year).map(ofYear) : [];
  const all = mostPressing([...tasks, ...round('SIX_MONTH'), ...round('TWELVE_MONTH'), ...otherYears]);
  const failure = begin.error ?? copy.error ?? start.error;
  if (all.length === 0 && !own) return null;
  return (
    <Card title={translate('next.title')}>
      {!plan && own && mayWrite && <DeletedDraft districtCode={district.code} fiscalYear={year} />}
      {failure && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 1 }}>
          {failure.message}
        </Alert>
      )}
      {all.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('next.nothing')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {all.map(({ key, title, hint, action }, place) => (
            <Step key={key} title={title} hint={hint} action={action(place === 0 ? 'contained' : 'outlined')} />
          ))}
        </Box>
      )}
    </Card>
  );
}
