import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import type { ConsoleDataProvider } from '../../providers/data-provider.js';
import { afterwards, operationKey, useCommand, useOperation } from '../../providers/use-operation.js';
import { useWayBack } from '../../shared/came-from.js';
import { Card } from '../../shared/card.js';
import { ConfirmStep } from '../../shared/confirm-step.js';
import { ConflictPanel } from '../../shared/drafts/conflict-panel.js';
import { SavedState } from '../../shared/drafts/saved-state.js';
import { Changes, History } from '../../shared/history.js';
import { Answer, NothingHere, Page } from '../../shared/page.js';
import { RefusalAlert } from '../../shared/refusal.js';
import { Status, type StatusCode } from '../../shared/status.js';
import { isToDecide, StepsEnd } from '../../shared/steps-end.js';
import { usePlaceInAddress } from '../../shared/use-place-in-address.js';
import { waitsFor } from '../../shared/waits-for.js';
import { WorkflowBar } from '../../shared/workflow-bar.js';
import { amendedPlan, amendmentSteps, type AmendmentData } from './amendment-data.js';
import { amendmentQuery, saveAmendment, withdrawAmendment } from './amendment.operations.js';
import { GapsCard } from './gaps-card.js';
import type { PlanData } from './plan-data.js';
import { usePlanFieldWords } from './plan-field-words.js';
import { PlanSections } from './plan-sections.js';
import { SectionNavigation } from './section-navigation.js';
import { usePlanDraft, type DraftPlace } from './use-plan-draft.js';

interface AmendmentProps {
  readonly plan: PlanData;
  readonly amendment: AmendmentData;
  readonly reload: () => Promise<PlanData | null>;
}

/** The changes of the amendment, side by side, and which approvals it asks for. */
function Differences({ plan, amendment }: Pick<AmendmentProps, 'plan' | 'amendment'>) {
  const translate = useTranslate();
  const written = amendedPlan(plan, amendment);
  const words = usePlanFieldWords(plan.fiscalYear, [...written.measures, ...plan.measures]);
  const { changes, material } = amendment;
  return (
    <Card id="differences" title={translate('amendment.differences', { count: changes.length })}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="body2" role="status">
          {translate(
            changes.length === 0 ? 'amendment.same' : material ? 'amendment.material' : 'amendment.immaterial',
          )}
        </Typography>
        <Changes changes={changes} sides={['amendment.in_force', 'amendment.amended']} {...words} />
      </Box>
    </Card>
  );
}

function Withdraw({ amendment, discard }: Pick<AmendmentProps, 'amendment'> & { discard: () => void }) {
  const translate = useTranslate();
  const command = useCommand(withdrawAmendment);
  const confirm = (): void =>
    afterwards(command.mutateAsync({ amendmentId: amendment.id, version: amendment.version }), discard);
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <RefusalAlert error={command.error} />
      <ConfirmStep
        danger
        label={translate('amendment.withdraw')}
        hint={translate('amendment.withdraw_hint')}
        busy={command.isPending}
        onConfirm={confirm}
      />
    </Box>
  );
}

/** The place of an amendment in which what is typed is kept. */
function useAmendmentPlace(plan: PlanData, { id }: AmendmentData): DraftPlace {
  const provider = useDataProvider<ConsoleDataProvider>();
  const client = useQueryClient();
  return {
    ...{ kind: 'amendment', id },
    send: async (parts, version) => {
      const { result } = await provider.run(saveAmendment, { input: { amendmentId: id, version, ...parts } });
      const { amendment } = result;
      client.setQueryData(operationKey(amendmentQuery, { id: plan.id }), { plan: { ...plan, amendment } });
      return amendedPlan(plan, amendment);
    },
  };
}

function AmendmentDocument({ plan, amendment, reload }: AmendmentProps) {
  const translate = useTranslate();
  usePlaceInAddress();
  const written = amendedPlan(plan, amendment);
  const draft = usePlanDraft(written, useAmendmentPlace(plan, amendment), reload);
  const words = usePlanFieldWords(plan.fiscalYear, [...draft.written.measures, ...draft.written.risks], draft.written);
  const { allowedActions } = amendment;
  const editable = allowedActions.includes('EDIT');
  const shown = editable ? draft.written : draft.saved;
  const [submitPlace, setSubmitPlace] = useState<HTMLElement | null>(null);
  const [endPlace, setEndPlace] = useState<HTMLElement | null>(null);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box
        sx={{
          ...{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, alignItems: 'center' },
          ...{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1.5, px: 2, py: 1.25 },
          ...(editable ? { position: 'sticky', top: 0, zIndex: 5, minHeight: 64 } : {}),
        }}
      >
        <Status status={amendment.status as StatusCode} />
        <Typography variant="body2" sx={{ flex: 1, minWidth: 200, overflowWrap: 'anywhere' }}>
          {translate('amendment.reason')}: {amendment.reason}
        </Typography>
        <SavedState draft={draft} editable={editable} />
        {allowedActions.includes('SUBMIT') && <Box ref={setSubmitPlace} />}
      </Box>
      <WorkflowBar
        kind="AMENDMENT"
        allowed={allowedActions}
        actingFor={amendment.actingFor}
        commands={amendmentSteps}
        input={{ amendmentId: amendment.id, version: amendment.version }}
        returnReason={amendment.returnReason}
        returnReasonCodes={amendment.returnReasonCodes}
        isReturned={amendment.status === 'RETURNED'}
        waits={waitsFor(amendment, translate)}
        isAwaiting={amendment.turn === 'AWAIT'}
        awaitedRole={amendment.awaitedRole}
        submitPlace={submitPlace}
        endPlace={endPlace}
        save={async () => ((await draft.save()) ? draft.versionNow() : null)}
        approval={{ fiscalYear: plan.fiscalYear, documentDay: null }}
        onDone={() => void reload()}
      />
      {editable && draft.conflict && (
        <ConflictPanel
          conflict={draft.conflict}
          labelOf={words.labelOf}
          linesOf={words.linesOf}
          onDecide={draft.decide}
        />
      )}
      <Differences plan={plan} amendment={amendment} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '210px minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <SectionNavigation plan={shown} />
        <Box
          component="section"
          aria-label={translate('amendment.content')}
          sx={{ display: 'grid', gap: 2, minWidth: 0 }}
        >
          <GapsCard plan={shown} />
          <PlanSections
            plan={shown}
            editable={editable}
            onChange={draft.change}
            below={() => null}
            belowMeasure={() => null}
          />
        </Box>
      </Box>
      {allowedActions.includes('WITHDRAW') && <Withdraw amendment={amendment} discard={draft.discard} />}
      <History
        of={{ timeline: amendment.timeline, versions: [] }}
        title={translate('amendment.steps')}
        kinds="history.kind"
        {...words}
      />
      {isToDecide(allowedActions) && <StepsEnd place={setEndPlace} />}
    </Box>
  );
}

/** The amendment of a plan that is under way: what it changes, its way to approval, and fields where it may be changed. */
export function AmendmentPage() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { id = '' } = useParams();
  const backTo = useWayBack(translate);
  const query = useOperation(amendmentQuery, { id });
  const plan = query.data?.plan;
  // An amendment that was approved or withdrawn is none any more: what is left is the plan.
  const navigate = useNavigate();
  const wasThere = useRef(false);
  useEffect(() => {
    if (plan?.amendment) wasThere.current = true;
    else if (plan && wasThere.current) void navigate(`/plans/${plan.id}`, { replace: true });
  }, [plan, navigate]);
  const reload = async (): Promise<PlanData | null> => {
    const latest = (await query.refetch({ throwOnError: true })).data?.plan;
    return latest?.amendment ? amendedPlan(latest, latest.amendment) : null;
  };
  return (
    <Page
      title={
        plan
          ? translate('amendment.title', { name: nameOf(plan.district), year: plan.fiscalYear })
          : translate('amendment.amended')
      }
      {...(plan ? { back: backTo({ to: `/plans/${plan.id}`, label: translate('amendment.to_plan') }) } : {})}
    >
      <Answer query={query}>
        {(data) =>
          data.plan?.amendment ? (
            <AmendmentDocument
              key={data.plan.amendment.id}
              plan={data.plan}
              amendment={data.plan.amendment}
              reload={reload}
            />
          ) : (
            <NothingHere title={translate('amendment.none')} hint={translate('amendment.none_hint')} />
          )
        }
      </Answer>
    </Page>
  );
}
