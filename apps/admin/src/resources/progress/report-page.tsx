import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { formatInstant } from '../../shared/format.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { keepTyped, SavedState } from '../../shared/saved-state.js';
import { Status } from '../../shared/status.js';
import { WorkflowBar } from '../../shared/workflow-bar.js';
import { ProgressFields, ProgressReading } from './progress-row.js';
import { reportQuery, reportSteps, type ReportData } from './report-query.js';
import { useReportDraft } from './use-report-draft.js';

interface RowsProps {
  readonly report: ReportData;
  readonly reload: () => Promise<unknown>;
  /** Gives up what is typed and not saved. */
  readonly discard: () => void;
}

function ReportRows({ report, reload, discard }: RowsProps) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const { entryOf, change, save, saving, error } = useReportDraft(report);
  const editable = report.allowedActions.includes('EDIT');
  const locked = new Set(report.entries.filter((entry) => entry.locked).map(({ measure }) => measure.id));
  const gaps = report.plan.measures
    .filter(({ id }) => !report.entries.some(({ measure }) => measure.id === id))
    .map(({ number }) => translate('progress.measure', { number }));
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Card>
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, alignItems: 'center' }}>
            <Status status={report.status} />
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
            {editable && (
              <SavedState saving={saving} error={error} onRetry={() => void reload().then(save)} onReload={discard} />
            )}
          </Box>
          <WorkflowBar
            allowed={
              saving === 'saved' ? report.allowedActions : report.allowedActions.filter((action) => action !== 'SUBMIT')
            }
            commands={reportSteps}
            input={{ reportId: report.id, version: report.version }}
            returnReason={report.returnReason}
            isReturned={report.status === 'RETURNED'}
            gaps={gaps}
            onDone={() => void reload()}
          />
        </Box>
      </Card>
      {report.plan.measures.map((measure) => (
        <Card key={measure.id} title={`${measure.number}. ${measure.title}`}>
          {editable && !locked.has(measure.id) ? (
            <ProgressFields
              measure={measure}
              entry={entryOf(measure.id)}
              onChange={(entry) => change(measure.id, entry)}
            />
          ) : (
            <>
              <ProgressReading entry={entryOf(measure.id)} />
              {locked.has(measure.id) && (
                <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                  {translate('progress.locked')}
                </Typography>
              )}
            </>
          )}
        </Card>
      ))}
    </Box>
  );
}

/** The progress of one round on one page: a row a measure, saved as it is typed. */
export function ReportPage() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { id = '' } = useParams();
  const query = useOperation<{ progressReport: ReportData | null }>(reportQuery, { id });
  const [round, setRound] = useState(0);
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
            back: {
              to: `/districts/${report.districtCode}?year=${report.fiscalYear}`,
              label: translate('common.district_of', { name: nameOf(report.plan.district) }),
            },
          }
        : {})}
    >
      <Answer query={query}>
        {(data) =>
          data.progressReport ? (
            <ReportRows
              key={`${data.progressReport.id} ${round}`}
              report={data.progressReport}
              reload={() => query.refetch()}
              discard={() => {
                keepTyped(id, {});
                void query.refetch().then(() => setRound(round + 1));
              }}
            />
          ) : (
            <Notice title={translate('progress.none')} hint={translate('plan.none_hint')} />
          )
        }
      </Answer>
    </Page>
  );
}
