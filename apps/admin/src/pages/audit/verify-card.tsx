import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { isAnswer, useCommand, useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { formatCount, formatInstant } from '../../shared/format.js';
import { Answer } from '../../shared/page.js';
import { RefusalAlert } from '../../shared/refusal.js';
import {
  auditVerificationsQuery,
  verifyAuditTrail,
  verifyJobQuery,
  type AuditVerificationsQuery,
} from './audit.operations.js';

type Verification = AuditVerificationsQuery['auditVerifications']['nodes'][number];

const pollMs = 700;

/** What the last verification found, in words that say where. */
function Finding({ of: { whole, events, verifiedAt, headHash, faultSeq, fault } }: { of: Verification }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const values = { events: formatCount(events), date: formatInstant(verifiedAt, language), seq: faultSeq };
  return (
    <Alert severity={whole ? 'success' : 'error'} variant="outlined">
      <strong>{translate(whole ? 'audit.whole' : 'audit.broken', values)}</strong>
      {fault && (
        <Typography variant="body2" lang="en">
          {fault}
        </Typography>
      )}
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {translate('audit.verified_at', values)}
      </Typography>
      {whole && (
        <Typography variant="body2" sx={{ wordBreak: 'break-all' }}>
          {translate('audit.head')}: <code>{headHash}</code>
        </Typography>
      )}
    </Alert>
  );
}

/** Has the chain recomputed, shows how far that is, and what was found. This browser remembers the job, so a reload loses nothing. */
export function VerifyCard() {
  const translate = useTranslate();
  const { language } = useLanguage();
  const client = useQueryClient();
  const [jobId, setJobId] = useStore('audit.verification', '');
  const verify = useCommand(verifyAuditTrail, { keep: true });
  const { data } = useOperation(verifyJobQuery, { id: jobId }, { enabled: jobId !== '', refetchInterval: pollMs });
  const job = data?.job?.id === jobId ? data.job : null;
  const done = job?.state === 'COMPLETED';
  useEffect(() => {
    if (!done) return;
    setJobId('');
    void client.invalidateQueries({ predicate: isAnswer });
  }, [done, setJobId, client]);
  const verifications = useOperation(auditVerificationsQuery);
  const failed = job?.state === 'FAILED';
  const running = jobId !== '' && !failed;
  return (
    <Card
      title={translate('audit.verify_title')}
      actions={
        <Button
          variant="contained"
          loading={verify.isPending || running}
          onClick={() =>
            verify.mutate(undefined, { onSuccess: ({ verifyAuditTrail: { jobId: begun } }) => setJobId(begun) })
          }
        >
          {translate('audit.verify')}
        </Button>
      }
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('audit.verify_hint')}
        </Typography>
        <RefusalAlert error={verify.error} />
        {failed && (
          <Alert severity="error" variant="outlined">
            {language === 'en' ? job.errorEn : job.errorTh}
          </Alert>
        )}
        {running && (
          <LinearProgress variant="determinate" value={job?.progress ?? 0} aria-label={translate('audit.verifying')} />
        )}
        <Answer query={verifications}>
          {({ auditVerifications: { nodes } }) =>
            nodes[0] ? <Finding of={nodes[0]} /> : <Typography variant="body2">{translate('audit.never')}</Typography>
          }
        </Answer>
      </Box>
    </Card>
  );
}
