import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { planSectionNames, swotOf, type PlanMeasure, type PlanSection } from '@sucharit/domain/plans';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useWayBack } from '../../shared/came-from.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useCommand, useOperation } from '../../providers/use-operation.js';
import { formatDate } from '../../shared/format.js';
import { Answer, NothingHere, Page } from '../../shared/page.js';
import { CentreMark } from '../../shared/centre-mark.js';
import { Comments } from '../../shared/comments/comments.js';
import { ConflictPanel } from '../../shared/drafts/conflict-panel.js';
import { SavedState } from '../../shared/drafts/saved-state.js';
import { SecondLook } from '../../shared/history.js';
import { isToDecide, StepsEnd } from '../../shared/steps-end.js';
import { Status } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import { waitsFor } from '../../shared/waits-for.js';
import { WorkflowBar } from '../../shared/workflow-bar.js';
import { WorkLine } from '../../shared/work-line.js';
import { AmendmentUnderWay, BeginAmendment, RemovedMeasures } from './amendment-of-plan.js';
import { BeginPlan } from './begin-plan.js';
import { DeleteDraft } from './delete-draft.js';
import { GapsCard } from './gaps-card.js';
import { PlanHistory } from './plan-history.js';
import { planSteps, type PlanData } from './plan-data.js';
import { itemsOf, PlanSections, planSections } from './plan-sections.js';
import { SectionNavigation } from './section-navigation.js';
import { usePlanDraft, usePlanPlace } from './use-plan-draft.js';
import { usePlanFieldWords } from './plan-field-words.js';
import { usePlaceInAddress } from '../../shared/use-place-in-address.js';
import { planQuery, planTalkQuery, savePlan } from './plans.operations.js';

interface DocumentProps {
  readonly plan: PlanData;
  readonly reload: () => Promise<PlanData | null>;
}

function PlanDocument({ plan, reload }: DocumentProps) {
  const translate = useTranslate();
  const { language, nameOf } = useLanguage();
  usePlaceInAddress();
  const draft = usePlanDraft(plan, usePlanPlace(plan), reload);
  const words = usePlanFieldWords(
    plan.fiscalYear,
    [draft.written, plan].flatMap(({ measures, risks }) => [...measures, ...risks]),
    {
      risks: [draft.written, plan].flatMap(({ risks }) => risks),
      swot: swotOf((list) => [draft.written, plan].flatMap(({ swot }) => swot[list])),
    },
  );
  const editable = plan.allowedActions.includes('EDIT');
  const shown = editable ? draft.written : draft.saved;
  const talk = useOperation(planTalkQuery, { id: plan.id }).data?.plan;
  const confirm = useCommand(savePlan);
  const [submitPlace, setSubmitPlace] = useState<HTMLElement | null>(null);
  const [endPlace, setEndPlace] = useState<HTMLElement | null>(null);
  const isThere = (measureId: string): boolean => draft.saved.measures.some(({ id }) => id === measureId);
  const below = (section: PlanSection) => (
    <>
      {plan.unreviewed.includes(section) && editable && (
        <Alert
          severity="warning"
          variant="outlined"
          sx={{ mt: 1.5 }}
          action={
            <Button
              size="small"
              color="inherit"
              loading={confirm.isPending}
              disabled={draft.saving !== 'saved'}
              onClick={() => confirm.mutate({ planId: plan.id, version: plan.version, confirmed: [section] })}
            >
              {translate('copy_plan.confirm')}
            </Button>
          }
        >
          {translate('copy_plan.unreviewed')}
        </Alert>
      )}
      {talk && (
        <Box sx={{ mt: 1.5 }}>
          <Comments
            place={{ planId: plan.id, section }}
            about={nameOf(planSectionNames[section])}
            comments={talk.comments.nodes.filter(
              (comment) =>
                comment.section === section ||
                // Talk about a measure that is gone has no other place.
                (section === 'MEASURES' && comment.measureId !== null && !isThere(comment.measureId)),
            )}
          />
        </Box>
      )}
    </>
  );
  const belowMeasure = ({ id, number }: PlanMeasure) =>
    talk &&
    id !== null &&
    isThere(id) && (
      <Comments
        place={{ planId: plan.id, measureId: id }}
        about={translate('fields.measure', { number })}
        comments={talk.comments.nodes.filter(({ measureId }) => measureId === id)}
      />
    );
  const copied = plan.unreviewed.map((section) => ({
    label: translate('copy_plan.gap', { section: nameOf(planSectionNames[section]) }),
    to: `#${planSections.find((candidate) => candidate.section === section)?.id ?? ''}`,
  }));
  const gaps = plan.checklist.items
    // The director's approval comes after handing in; nobody can supply it before.
    .filter(({ key, status }) => status === 'MISSING' && key !== 'APPROVED_BY_DIRECTOR')
    .map((item) => ({
      label: nameOf(item),
      to: `#${planSections.find((placed) => itemsOf(placed, plan).includes(item))?.id ?? ''}`,
    }));
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <WorkLine
        status={plan.status}
        districtCode={plan.districtCode}
        fiscalYear={plan.fiscalYear}
        kind="PLAN"
        editable={editable}
        submitPlace={plan.allowedActions.includes('SUBMIT') ? setSubmitPlace : null}
      >
        {plan.demo && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate('app.demo')}
          </Typography>
        )}
        {plan.approvedOn && (
          <Typography variant="body2">
            {translate('plan.approved_on', { date: formatDate(plan.approvedOn, language) })}
            {plan.approvedDaysAfterCutOff !== null &&
              ` · ${translate('plan.after_cut_off', { smart_count: plan.approvedDaysAfterCutOff })}`}
            {plan.amendedOn &&
              ` · ${translate('amendment.amended_on', { date: formatDate(plan.amendedOn, language) })}`}
          </Typography>
        )}
        {plan.reports.map(({ id, round, status }) => (
          <Typography
            key={id}
            variant="body2"
            component="span"
            sx={{ display: 'inline-flex', gap: 1, alignItems: 'center' }}
          >
            <TextLink to={`/reports/${id}`}>{translate(`handIn.${round}`)}</TextLink> <Status status={status} />
          </Typography>
        ))}
        <Box sx={{ flex: 1 }} />
        <SavedState draft={draft} editable={editable} />
      </WorkLine>
      <WorkflowBar
        kind="PLAN"
        allowed={plan.allowedActions}
        actingFor={plan.actingFor}
        commands={planSteps}
        input={{ planId: plan.id, version: plan.version }}
        returnReason={plan.returnReason}
        returnReasonCodes={plan.returnReasonCodes}
        isReturned={plan.status === 'RETURNED'}
        waits={waitsFor(plan, translate)}
        isAwaiting={plan.turn === 'AWAIT'}
        awaitedRole={plan.awaitedRole}
        gaps={[...copied, ...gaps]}
        submitPlace={submitPlace}
        endPlace={endPlace}
        save={async () => ((await draft.save()) ? draft.versionNow() : null)}
        approval={{ fiscalYear: plan.fiscalYear, documentDay: plan.approvedOn }}
        onDone={() => void reload()}
      />
      <CentreMark kind="PLAN" of={plan} />
      {talk?.amendment && <AmendmentUnderWay planId={plan.id} amendment={talk.amendment} />}
      {plan.amendable && <BeginAmendment plan={plan} />}
      {talk && plan.awaitedRole !== null && <SecondLook of={talk} {...words} />}
      {editable && <BeginPlan plan={draft.written} />}
      {editable && draft.conflict && (
        <ConflictPanel
          conflict={draft.conflict}
          labelOf={words.labelOf}
          linesOf={words.linesOf}
          onDecide={draft.decide}
        />
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '210px minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <SectionNavigation plan={plan} />
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          {plan.gapCount !== null && <GapsCard plan={shown} />}
          <PlanSections
            plan={shown}
            editable={editable}
            onChange={draft.change}
            below={below}
            belowMeasure={belowMeasure}
          />
        </Box>
      </Box>
      {plan.deletable && <DeleteDraft plan={plan} draft={draft} />}
      {talk && talk.removedMeasures.length > 0 && <RemovedMeasures measures={talk.removedMeasures} />}
      {talk && <PlanHistory talk={talk} fiscalYear={plan.fiscalYear} />}
      {isToDecide(plan.allowedActions) && <StepsEnd place={setEndPlace} />}
    </Box>
  );
}

/** A plan as one document, with its lights, its way to approval, and fields where it may be changed. */
export function PlanPage() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { id = '' } = useParams();
  const backTo = useWayBack(translate);
  const query = useOperation(planQuery, { id });
  const plan = query.data?.plan;
  return (
    <Page
      title={
        plan
          ? translate('plan.title', { name: nameOf(plan.district), year: plan.fiscalYear })
          : translate('handIn.PLAN')
      }
      {...(plan
        ? {
            back: backTo({
              to: `/districts/${plan.districtCode}?year=${plan.fiscalYear}`,
              label: translate('common.district_of', { name: nameOf(plan.district) }),
            }),
          }
        : {})}
    >
      <Answer query={query}>
        {(data) =>
          data.plan ? (
            <PlanDocument
              key={data.plan.id}
              plan={data.plan}
              reload={async () => (await query.refetch({ throwOnError: true })).data?.plan ?? null}
            />
          ) : (
            <NothingHere title={translate('plan.none')} hint={translate('plan.none_hint')} />
          )
        }
      </Answer>
    </Page>
  );
}
