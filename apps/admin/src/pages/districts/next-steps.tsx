import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReportingRound } from '@sucharit/domain/shared';
import { recallReason } from '@sucharit/domain/workflow';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { useAccount } from '../../providers/use-account.js';
import { afterwards, useCommand, useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { formatDate } from '../../shared/format.js';
import { Due } from '../../shared/work-line.js';
import { DeletedDraft } from './deleted-draft.js';
import { mostPressing, type Pressing } from './sorted-next-steps.js';
import { copyPlan, createPlan, startReport, type DistrictQuery } from './districts.operations.js';
import { waitingInAllYearsQuery, type WaitingItemFieldsFragment } from '../../shared/waiting.operations.js';

type District = NonNullable<DistrictQuery['district']>;
type Plan = NonNullable<District['plan']>;
type HandIn = District['handIns'][number];

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
          <Typography variant="body2" component="div" sx={{ color: 'text.secondary', whiteSpace: 'pre-line' }}>
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

/** The days that a task has waited for the decision, in words; null where nobody decides. */
function useWaited() {
  const translate = useTranslate();
  const { language } = useLanguage();
  return ({ action, waitsSince, waitedDays }: WaitingItemFieldsFragment): string | null =>
    waitsSince === null || waitedDays === null
      ? null
      : translate(waitedDays === 0 ? 'day.waited_today' : action === 'REVIEW' ? 'day.waited' : 'day.waits_since', {
          date: formatDate(waitsSince, language),
          days: waitedDays,
        });
}

/** Three ways to begin the plan of a year: import a document, copy the year before, write an empty draft. */
function useBeginning(code: number, year: number, earlier: number | undefined) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const begin = useCommand(createPlan);
  const copy = useCommand(copyPlan);
  const start = useCommand(startReport);
  const place = { districtCode: code, fiscalYear: year };
  const plan = (variant: Variant) => (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {go(`/plan-import?year=${year}`, translate('next.import_plan'), variant)}
      {earlier !== undefined && (
        <Button
          variant="outlined"
          loading={copy.isPending}
          onClick={() => afterwards(copy.mutateAsync(place), (made) => navigate(`/plans/${made.copyPlan.plan.id}`))}
        >
          {translate('copy_plan.copy', { year: earlier })}
        </Button>
      )}
      <Button
        variant="outlined"
        loading={begin.isPending}
        onClick={() => afterwards(begin.mutateAsync(place), (made) => navigate(`/plans/${made.createPlan.plan.id}`))}
      >
        {translate('next.write_plan')}
      </Button>
    </Box>
  );
  const report = (planId: string, round: ReportingRound) => (variant: Variant) => (
    <Button
      variant={variant}
      loading={start.isPending}
      onClick={() =>
        afterwards(start.mutateAsync({ planId, round }), (made) =>
          navigate(`/reports/${made.startProgressReport.report.id}`),
        )
      }
    >
      {translate('next.start')}
    </Button>
  );
  return { plan, report, failure: begin.error ?? copy.error ?? start.error };
}

/** The account's tasks by the API: those of all years, and those it may begin in the year shown; the most pressing first. */
function useTasks(district: District, year: number, items: readonly WaitingItemFieldsFragment[]) {
  const translate = useTranslate();
  const waited = useWaited();
  const { plan } = district;
  const earlier = district.plans.nodes.map(({ fiscalYear }) => fiscalYear).find((other) => other < year);
  const beginning = useBeginning(district.code, year, earlier);
  const dueOf = ({ dueOn, daysLeft, state }: Pick<HandIn, 'dueOn' | 'daysLeft' | 'state'>): ReactNode =>
    dueOn && <Due dueOn={dueOn} daysLeft={daysLeft} overdue={state === 'OVERDUE'} />;
  const reason = (
    thing: Pick<Plan, 'status' | 'returnReason'> | Plan['reports'][number] | null | undefined,
  ): ReactNode =>
    thing?.status === 'RETURNED' && thing.returnReason
      ? thing.returnReason === recallReason
        ? translate('workflow.recalled')
        : translate('next.returned', { reason: thing.returnReason })
      : undefined;

  const toBegin = (handIn: HandIn): Task => ({
    key: `${handIn.kind} ${year}`,
    review: false,
    dueOn: handIn.dueOn,
    hint: dueOf(handIn),
    ...(handIn.kind === 'PLAN'
      ? { title: translate('next.no_plan', { year }), action: beginning.plan }
      : {
          title: translate('next.start_report', { report: translate(`handIn.${handIn.kind}`) }),
          action: beginning.report(plan?.id ?? '', handIn.kind),
        }),
  });
  const titleOf = ({ kind, action, awaitedRole, fiscalYear: of }: WaitingItemFieldsFragment): string => {
    const what = translate(`handIn.${kind}`);
    if (action === 'AWAIT')
      return kind === 'PLAN'
        ? translate(awaitedRole === 'DISTRICT_ASSISTANT_DIRECTOR' ? 'day.awaits_assistant' : 'day.awaits_head', {
            year: of,
          })
        : translate('day.awaits_another', { what, year: of });
    if (of === year)
      return kind === 'PLAN'
        ? translate(`next.${action.toLowerCase()}_plan`, { year })
        : translate(`next.${action.toLowerCase()}_report`, { report: what });
    return kind === 'PLAN' ? translate('day.plan_of_year', { year: of }) : translate('day.of_year', { what, year: of });
  };
  const ofItem = (item: WaitingItemFieldsFragment): Task => {
    const { kind, action, dueOn, planId, reportId, fiscalYear: of } = item;
    const to =
      kind === 'PLAN' && planId ? `/plans/${planId}` : reportId ? `/reports/${reportId}` : `/my-district?year=${of}`;
    const why =
      of === year ? reason(kind === 'PLAN' ? plan : plan?.reports.find(({ id }) => id === reportId)) : undefined;
    const since = waited(item);
    return {
      key: `${kind} ${of}`,
      review: action === 'REVIEW',
      later: action === 'AWAIT',
      dueOn,
      title: titleOf(item),
      hint: why ?? since ?? dueOf(item),
      action: (variant) => go(to, translate(`notices.action.${action}`), action === 'AWAIT' ? 'outlined' : variant),
    };
  };
  // A plan that the centre returned stays approved; somebody of the district has to see why.
  const returned = [plan, ...(plan?.reports ?? [])].flatMap((thing): Task[] =>
    thing?.centreMark === 'RETURNED'
      ? [
          {
            key: `centre ${thing.id}`,
            ...{ review: false, dueOn: null },
            title:
              'round' in thing
                ? translate('notices.centre.report_returned', { report: translate(`handIn.${thing.round}`) })
                : translate('notices.centre.plan_returned', { year }),
            hint: translate('next.returned', { reason: thing.centreMarks.at(-1)?.reason }),
            action: (variant) =>
              go(
                'round' in thing ? `/reports/${thing.id}` : `/plans/${thing.id}`,
                translate('round' in thing ? 'notices.open_report' : 'notices.open_plan'),
                variant,
              ),
          },
        ]
      : [],
  );
  const begun = district.handIns.filter(({ mayBegin }) => mayBegin);
  const others = items.filter(({ action, fiscalYear }) => !(action === 'BEGIN' && fiscalYear === year));
  return {
    tasks: mostPressing([...returned, ...begun.map(toBegin), ...others.map(ofItem)]),
    dueOf,
    failure: beginning.failure,
  };
}

/** The account's next tasks for the district, and the due days that follow. */
export function NextSteps({ district, year }: { district: District; year: number }) {
  const translate = useTranslate();
  const account = useAccount();
  const own = account !== null && account.districtCode === district.code;
  const waiting = useOperation(waitingInAllYearsQuery, {}, { enabled: own }).data;
  const { tasks, dueOf, failure } = useTasks(district, year, waiting?.waitingInAllYears.items ?? []);
  if (!own) return null;
  const told = new Set(tasks.map(({ key }) => key));
  const coming = district.handIns.filter(
    ({ kind, state, daysLeft }) => state === 'OPEN' && (daysLeft ?? -1) >= 0 && !told.has(`${kind} ${year}`),
  );
  return (
    <Card title={translate('next.title')}>
      {district.handIns.some(({ kind, mayBegin }) => kind === 'PLAN' && mayBegin) && (
        <DeletedDraft districtCode={district.code} fiscalYear={year} />
      )}
      {failure && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 1 }}>
          {failure.message}
        </Alert>
      )}
      {tasks.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('next.nothing')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {tasks.map(({ key, title, hint, action }, place) => (
            <Step key={key} title={title} hint={hint} action={action(place === 0 ? 'contained' : 'outlined')} />
          ))}
        </Box>
      )}
      {coming.length > 0 && (
        <Box sx={{ borderTop: 1, borderColor: 'divider', mt: 1.25, pt: 1.25 }}>
          <Typography variant="body2" component="h3" sx={{ fontWeight: 600 }}>
            {translate('day.coming')}
          </Typography>
          {coming.map((handIn) => (
            <Typography key={handIn.kind} variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('day.of_year', { what: translate(`handIn.${handIn.kind}`), year })} · {dueOf(handIn)}
            </Typography>
          ))}
        </Box>
      )}
    </Card>
  );
}
