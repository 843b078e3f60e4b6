import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useWayBack } from '../../shared/came-from.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { formatInstant } from '../../shared/format.js';
import { Answer, NothingHere, Page } from '../../shared/page.js';
import { CentreMark } from '../../shared/centre-mark.js';
import { Comments } from '../../shared/comments/comments.js';
import { ConflictPanel } from '../../shared/drafts/conflict-panel.js';
import { SavedState } from '../../shared/drafts/saved-state.js';
import { History, SecondLook } from '../../shared/history.js';
import { isToDecide, StepsEnd } from '../../shared/steps-end.js';
import { NearRow } from '../../shared/near-row.js';
import { Status } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import { usePlaceInAddress } from '../../shared/use-place-in-address.js';
import { waitsFor } from '../../shared/waits-for.js';
import { WorkflowBar } from '../../shared/workflow-bar.js';
import { WorkLine } from '../../shared/work-line.js';
import { EvidenceFiles } from './evidence-files.js';
import { evidenceHintId, ProgressFields, ProgressReading } from './progress-row.js';
import { reportSteps, type ReportData } from './report-data.js';
import { useEntryWords } from './entry-words.js';
import { emptyEntry, useReportDraft } from './use-report-draft.js';
import { ReportChecklist } from './report-checklist.js';
import { historyOf, RowContext } from './report-context.js';
import { isBareCompletion } from './with-status.js';
import { reportContextQuery, reportQuery } from './progress.operations.js';

interface RowsProps {
  readonly report: ReportData;
  readonly reload: () => Promise<ReportData | null>;
}

function ReportRows({ report, reload }: RowsProps) {
  const translate = useTranslate();
  const { language } = useLanguage();
  usePlaceInAddress();
  const draft = useReportDraft(report, reload);
  const words = useEntryWords(report.plan.measures);
  const editable = report.allowedActions.includes('EDIT');
  const locked = new Set(report.entries.filter((entry) => entry.locked).map(({ measure }) => measure.id));
  const carried = new Set(report.entries.filter((entry) => entry.carried).map(({ measure }) => measure.id));
  const sixMonth =
    report.round === 'TWELVE_MONTH' ? report.plan.reports.find(({ round }) => round === 'SIX_MONTH') : undefined;
  const isPending = sixMonth?.status === 'SUBMITTED' || sixMonth?.status === 'RETURNED';
  const context = useOperation(reportContextQuery, { id: report.id }).data?.progressReport;
  const history = context && historyOf(context);
  const [submitPlace, setSubmitPlace] = useState<HTMLElement | null>(null);
  const [endPlace, setEndPlace] = useState<HTMLElement | null>(null);
  const filesOf = (measureId: string) => report.evidenceFiles.filter((file) => file.measureId === measureId);
  const gaps = report.plan.measures.flatMap(({ id, number }) => {
    const label = translate('progress.measure', { number });
    const to = `#measure-${number}`;
    if (!draft.entryOf(id)) return [{ label, to }];
    const isBare = isBareCompletion(draft.entryOf(id), filesOf(id).length);
    return isBare && !locked.has(id) ? [{ label: translate('progress.bare', { measure: label }), to }] : [];
  });
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <WorkLine
        status={report.status}
        districtCode={report.districtCode}
        fiscalYear={report.fiscalYear}
        kind={report.round}
        editable={editable}
        submitPlace={report.allowedActions.includes('SUBMIT') ? setSubmitPlace : null}
      >
        {report.submittedAt && (
          <Typography variant="body2">
            {translate('progress.submitted_at', { date: formatInstant(report.submittedAt, language) })}
          </Typography>
        )}
        {report.approvedAt && (
          <Typography variant="body2">
            {translate('progress.approved_at', { date: formatInstant(report.approvedAt, language) })}
          </Typography>
        )}
        <Box sx={{ flex: 1 }} />
        <SavedState draft={draft} editable={editable} />
      </WorkLine>
      <WorkflowBar
        kind="REPORT"
        allowed={report.allowedActions}
        actingFor={report.actingFor}
        commands={reportSteps}
        input={{ reportId: report.id, version: report.version }}
        returnReason={report.returnReason}
        returnReasonCodes={report.returnReasonCodes}
        isReturned={report.status === 'RETURNED'}
        waits={waitsFor(report, translate)}
        gaps={gaps}
        leadsToGaps
        submitPlace={submitPlace}
        endPlace={endPlace}
        save={async () => ((await draft.save()) ? draft.versionNow() : null)}
        onDone={() => void reload()}
      />
      <CentreMark kind="PROGRESS_REPORT" of={report} />
      {history && report.status === 'SUBMITTED' && <SecondLook of={history} {...words} />}
      {sixMonth && isPending && report.status !== 'APPROVED' && (
        <Alert severity="info" variant="outlined">
          {translate('progress.six_month_pending')}{' '}
          <TextLink to={`/reports/${sixMonth.id}`}>{translate('handIn.SIX_MONTH')}</TextLink>{' '}
          <Status status={sixMonth.status} />
        </Alert>
      )}
      {!report.takesEntries && (report.status === 'DRAFT' || report.status === 'RETURNED') && (
        <Alert severity="info" variant="outlined">
          {translate('progress.round_closed')}
        </Alert>
      )}
      {editable && draft.conflict && (
        <ConflictPanel
          conflict={draft.conflict}
          labelOf={words.labelOf}
          linesOf={words.linesOf}
          onDecide={draft.decide}
        />
      )}
      <ReportChecklist checklist={report.checklist} />
      {editable && (
        <Typography id={evidenceHintId} variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('progress.evidence_hint')}
        </Typography>
      )}
      {report.plan.measures.map((measure) => {
        const { id, number } = measure;
        const title = `${number}. ${measure.title}`;
        const open = editable && !locked.has(id);
        const entry = draft.entryOf(id);
        const kept = filesOf(id);
        const files = <EvidenceFiles reportId={report.id} measure={measure} files={kept} editable={open} />;
        const comments = (
          <Comments
            place={{ reportId: report.id, measureId: id }}
            about={translate('fields.measure', { number })}
            comments={report.comments.nodes.filter(({ measureId }) => measureId === id)}
          />
        );
        return (
          <NearRow
            key={id}
            as="div"
            id={`measure-${number}`}
            count={report.plan.measures.length}
            height={260}
            brief={title}
          >
            <Card title={title}>
              {carried.has(id) && report.status !== 'APPROVED' && (
                <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mb: 1 }}>
                  {translate(locked.has(id) ? 'progress.locked' : 'progress.carried')}
                </Typography>
              )}
              {context && (
                <RowContext
                  context={context}
                  measure={measure}
                  round={report.round}
                  onCopy={
                    open && !entry?.done && !entry?.difficulty
                      ? (words) => {
                          draft.changeEntry(id, { ...(entry ?? emptyEntry), ...words });
                          // The button goes with the press; one edits on in what was copied.
                          document.querySelector<HTMLElement>(`#measure-${number} textarea`)?.focus();
                        }
                      : undefined
                  }
                />
              )}
              {open ? (
                <ProgressFields
                  measure={measure}
                  entry={entry}
                  onChange={(changed) => draft.changeEntry(id, changed)}
                  files={files}
                  comments={comments}
                />
              ) : (
                <>
                  <ProgressReading entry={entry} />
                  {files}
                  <Box sx={{ mt: 1.5 }}>{comments}</Box>
                </>
              )}
              {isBareCompletion(entry, kept.length) && (
                <Alert severity="warning" variant="outlined" sx={{ mt: 1.5 }}>
                  {translate('progress.bare_completion')}
                </Alert>
              )}
            </Card>
          </NearRow>
        );
      })}
      {history && (
        <History of={history} title={translate('history.report_title')} kinds="history.report_kind" {...words} />
      )}
      {isToDecide(report.allowedActions) && <StepsEnd place={setEndPlace} />}
    </Box>
  );
}

/** The progress of one round on one page: a row a measure, saved as it is typed. */
export function ReportPage() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { id = '' } = useParams();
  const backTo = useWayBack(translate);
  const query = useOperation(reportQuery, { id });
  const report = query.data?.progressReport;
  return (
    <Page
      title={
        report
          ? translate('progress.title', { report: translate(`handIn.${report.round}`), year: report.fiscalYear })
          : translate('city.measure.progress')
      }
      {...(report
        ? {
            back: backTo({
              to: `/districts/${report.districtCode}?year=${report.fiscalYear}`,
              label: translate('common.district_of', { name: nameOf(report.plan.district) }),
            }),
          }
        : {})}
    >
      <Answer query={query}>
        {(data) =>
          data.progressReport ? (
            <ReportRows
              key={data.progressReport.id}
              report={data.progressReport}
              reload={async () => (await query.refetch({ throwOnError: true })).data?.progressReport ?? null}
            />
          ) : (
            <NothingHere title={translate('progress.none')} hint={translate('plan.none_hint')} />
          )
        }
      </Answer>
    </Page>
  );
}
