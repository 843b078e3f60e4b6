import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { useValueName } from '../../i18n/use-value-name.js';
import { afterwards, useCommand } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { ConfirmStep } from '../../shared/confirm-step.js';
import { fieldError, RefusalAlert } from '../../shared/refusal.js';
import { TextLink } from '../../shared/text-link.js';
import { beginAmendment } from './amendment.operations.js';
import type { PlanData } from './plan-data.js';
import type { PlanTalkQuery } from './plans.operations.js';

type PlanTalk = NonNullable<PlanTalkQuery['plan']>;

/** Says on the page of a plan in force that it is being amended, with the way to the amendment. */
export function AmendmentUnderWay({
  planId,
  amendment,
}: {
  planId: string;
  amendment: NonNullable<PlanTalk['amendment']>;
}) {
  const translate = useTranslate();
  const valueName = useValueName();
  return (
    <Alert severity="info" variant="outlined">
      {translate('amendment.under_way', { state: valueName('AmendmentStatus', amendment.status) })}{' '}
      <TextLink to={`/plans/${planId}/amendment`}>{translate('amendment.open')}</TextLink>
    </Alert>
  );
}

/** The way to begin an amendment of a plan in force, which asks for the reason in place. */
export function BeginAmendment({ plan }: { plan: PlanData }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const command = useCommand(beginAmendment);
  const confirm = (): void =>
    afterwards(
      command.mutateAsync({ planId: plan.id, version: plan.version, reason }),
      () => void navigate(`/plans/${plan.id}/amendment`),
    );
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <RefusalAlert error={command.error} fields={['reason']} />
      <ConfirmStep
        label={translate('amendment.begin')}
        hint={translate('amendment.begin_hint')}
        busy={command.isPending}
        onConfirm={confirm}
      >
        <TextField
          label={translate('amendment.reason')}
          helperText={fieldError(command.error, 'reason') ?? translate('amendment.reason_hint')}
          error={fieldError(command.error, 'reason') !== undefined}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          required
          multiline
          minRows={2}
          slotProps={{ htmlInput: { maxLength: 4000 } }}
        />
      </ConfirmStep>
    </Box>
  );
}

/** Measures that amendments have taken out of the plan, with what reports said of them. */
export function RemovedMeasures({ measures }: { measures: PlanTalk['removedMeasures'] }) {
  const translate = useTranslate();
  const valueName = useValueName();
  return (
    <Card title={translate('amendment.removed')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {translate('amendment.removed_hint')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
        {measures.map(({ measureId, number, title, entries }) => (
          <li key={measureId}>
            <Typography variant="body2" sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
              {translate('amendment.removed_measure', { number, title })}
            </Typography>
            {entries.map(({ reportId, round, status, percentComplete, done }) => (
              <Typography key={round} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                <TextLink to={`/reports/${reportId}`}>
                  {translate('amendment.said_then', {
                    ...{ round: translate(`handIn.${round}`), status: valueName('MeasureProgressStatus', status) },
                    percent: percentComplete,
                  })}
                </TextLink>{' '}
                {done}
              </Typography>
            ))}
          </li>
        ))}
      </Box>
    </Card>
  );
}
