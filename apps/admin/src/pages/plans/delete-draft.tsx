import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { afterwards, useCommand } from '../../providers/use-operation.js';
import { ConfirmStep } from '../../shared/confirm-step.js';
import type { PlanData } from './plan-data.js';
import { deletePlan } from './plans.operations.js';

interface DeleteDraftProps {
  readonly plan: PlanData;
  readonly draft: {
    readonly save: () => Promise<boolean>;
    readonly discard: () => void;
    readonly versionNow: () => number;
  };
}

/** The way to delete a draft that nobody has handed in; the page of the district brings it back. */
export function DeleteDraft({ plan, draft }: DeleteDraftProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const command = useCommand(deletePlan);
  const confirm = async (): Promise<void> => {
    // What is typed belongs to what comes back; what cannot be saved is given up with the draft.
    await draft.save();
    afterwards(command.mutateAsync({ planId: plan.id, version: draft.versionNow() }), () => {
      draft.discard();
      void navigate(`/districts/${plan.districtCode}?year=${plan.fiscalYear}`);
    });
  };
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      {command.error && (
        <Alert severity="error" variant="outlined">
          {command.error.message}
        </Alert>
      )}
      <ConfirmStep
        danger
        label={translate('copy_plan.delete')}
        hint={translate('copy_plan.delete_hint')}
        busy={command.isPending}
        onConfirm={() => void confirm()}
      />
    </Box>
  );
}
