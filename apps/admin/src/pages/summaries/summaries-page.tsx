import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { formatSize, reportingRounds } from '@sucharit/domain/shared';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { useValueName } from '../../i18n/use-value-name.js';
import { useAccount } from '../../providers/use-account.js';
import { isAnswer, useCommand, useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { FiscalYearSelect, useFiscalYear } from '../../shared/fiscal-year.js';
import { formatDate, formatInstant } from '../../shared/format.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { Column, NameColumn, Register, RegisterTable } from '../../shared/register/register-table.js';
import { Status } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import { compile, jobQuery, type CitySummariesQuery, type JobQuery } from './summaries.operations.js';

const stages = ['gather', 'aggregate', 'render', 'store'];
type Summary = CitySummariesQuery['page']['nodes'][number];

const isOver = (job: JobQuery['job'] | undefined): boolean => job?.state === 'COMPLETED' || job?.state === 'FAILED';

/** A job as it runs: its stages, how much is done, and what was missing once it is over. The address names it, so a reload finds it. */
function JobProgress({ id, onDone }: { id: string; onDone: () => void }) {
  const translate = useTranslate();
  const { language, nameOf } = useLanguage();
  const valueName = useValueName();
  const query = useOperation(jobQuery, { id }, { refetchInterval: (answer) => (isOver(answer?.job) ? false : 700) });
  const over = isOver(query.data?.job);
  const tellDone = useEffectEvent(onDone);
  useEffect(() => {
    if (over) tellDone();
  }, [over]);
  return (
    <Card title={translate('summaries.running')}>
      <Answer query={query}>
        {({ job }) => {
          if (!job) return <Notice title={translate('summaries.no_job')} />;
          const active = job.state === 'COMPLETED' ? stages.length : Math.max(stages.indexOf(job.stage ?? ''), 0);
          return (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
                <Status status={job.state} label={valueName('JobState', job.state)} />
                <LinearProgress
                  variant="determinate"
                  value={job.progress}
                  aria-label={translate('summaries.running')}
                  sx={{ flex: 1, height: 10, borderRadius: 5 }}
                />
                <Typography>{job.progress}%</Typography>
              </Box>
              <Stepper activeStep={active} alternativeLabel>
                {stages.map((stage) => (
                  <Step key={stage}>
                    <StepLabel>{translate(`summaries.stage.${stage}`)}</StepLabel>
                  </Step>
                ))}
              </Stepper>
              {job.state === 'FAILED' && (
                <Alert severity="error" variant="outlined">
                  {language === 'en' ? job.errorEn : job.errorTh}
                </Alert>
              )}
              {job.citySummary &&
                (['plan', 'report', 'ita'] as const).map((part) => (
                  <Typography key={part} variant="body2">
                    <strong>{translate(`summaries.missing.${part}`)}:</strong>{' '}
                    {job.citySummary?.missing[part].map(nameOf).join(', ') || translate('summaries.nobody')}
                  </Typography>
                ))}
            </Box>
          );
        }}
      </Answer>
    </Card>
  );
}

/** Compiling the city's summary, and those that were compiled. */
export function SummariesPage() {
  const translate = useTranslate();
  const { language } = useLanguage();
  const account = useAccount();
  const years = useFiscalYear();
  const [parameters, setParameters] = useSearchParams();
  const round = parameters.get('round') === 'TWELVE_MONTH' ? 'TWELVE_MONTH' : 'SIX_MONTH';
  const job = parameters.get('job');
  const client = useQueryClient();
  const command = useCommand(compile, { keep: true });
  const set = (name: string, value: string): void =>
    setParameters((current) => {
      current.set(name, value);
      return current;
    });
  const may = account?.permissions.includes('summaries:compile') ?? false;
  return (
    <Page
      title={translate('nav.summaries')}
      intro={translate('summaries.intro')}
      actions={
        may && (
          <>
            <FiscalYearSelect {...years} />
            <TextField
              select
              size="small"
              label={translate('summaries.round')}
              value={round}
              onChange={({ target }) => set('round', target.value)}
              sx={{ minWidth: 160 }}
            >
              {reportingRounds.map((name) => (
                <MenuItem key={name} value={name}>
                  {translate(`summaries.rounds.${name}`)}
                </MenuItem>
              ))}
            </TextField>
            <Button
              variant="contained"
              loading={command.isPending}
              disabled={years.year === null}
              onClick={() =>
                years.year !== null &&
                command.mutate(
                  { fiscalYear: years.year, round, idempotencyKey: crypto.randomUUID() },
                  { onSuccess: (made) => set('job', made.compileCitySummary.job.id) },
                )
              }
            >
              {translate('summaries.compile')}
            </Button>
          </>
        )
      }
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        {command.error && (
          <Alert severity="error" variant="outlined">
            {command.error.message}
          </Alert>
        )}
        {job && (
          <JobProgress key={job} id={job} onDone={() => void client.invalidateQueries({ predicate: isAnswer })} />
        )}
        <Register
          sort={{ field: 'compiledAt', order: 'DESC' }}
          // The address says what is compiled: year, round and job.
          disableSyncWithLocation
        >
          <RegisterTable
            name={translate('summaries.history')}
            title={translate('summaries.history')}
            actions={
              <DownloadMenu
                table={translate('summaries.history')}
                list="citySummaries"
                columns={[
                  ['fiscalYear', translate('common.fiscal_year')],
                  ['round', translate('summaries.round')],
                  ['cutOffOn', translate('summaries.cut_off')],
                  ['compiledAt', translate('summaries.compiled_at')],
                  ['sha256', 'SHA-256'],
                ]}
              />
            }
            none={translate('summaries.none')}
            noneHint={translate(may ? 'summaries.none_hint' : 'summaries.none_hint_reader')}
          >
            <NameColumn<Summary> source="fiscalYear" label="common.fiscal_year" sortByOrder="DESC" />
            <Column<Summary>
              source="round"
              label="summaries.round"
              render={({ round: of }) => translate(`summaries.rounds.${of}`)}
            />
            <Column<Summary> label="summaries.cut_off" render={({ cutOffOn }) => formatDate(cutOffOn, language)} />
            <Column<Summary>
              source="compiledAt"
              label="summaries.compiled_at"
              sortByOrder="DESC"
              render={({ id, compiledAt }) => (
                <TextLink to={`/summaries/${id}`}>{formatInstant(compiledAt, language)}</TextLink>
              )}
            />
            <Column<Summary>
              label="summaries.files"
              render={({ files }) => (
                <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
                  {files.map((file) => (
                    <Link key={file.id} href={file.url} download={file.fileName}>
                      {file.format}{' '}
                      <Typography component="span" variant="caption" sx={{ color: 'text.secondary' }}>
                        {formatSize(file.size)}
                      </Typography>
                    </Link>
                  ))}
                </Box>
              )}
            />
            <Column<Summary>
              label="SHA-256"
              cellSx={() => ({ fontFamily: 'monospace', fontSize: '0.75rem' })}
              render={({ sha256 }) => <span title={sha256}>{sha256.slice(0, 12)}…</span>}
            />
          </RegisterTable>
        </Register>
      </Box>
    </Page>
  );
}
