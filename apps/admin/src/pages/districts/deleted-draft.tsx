import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { afterwards, useCommand, useOperation } from '../../providers/use-operation.js';
import { formatInstant } from '../../shared/format.js';
import { deletedPlansQuery, restorePlan } from './districts.operations.js';

/** The draft of a year that was deleted last, with the way to bring it back, as long as no other plan has its place. */
export function DeletedDraft({ districtCode, fiscalYear }: { districtCode: number; fiscalYear: number }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [latest] = useOperation(deletedPlansQuery, { districtCode, fiscalYear }).data?.deletedPlans ?? [];
  const restore = useCommand(restorePlan);
  if (!latest) return null;
  return (
    <Alert
      severity={restore.error ? 'error' : 'info'}
      variant="outlined"
      action={
        <Button
          size="small"
          color="inherit"
          loading={restore.isPending}
          onClick={() =>
            afterwards(restore.mutateAsync({ planId: latest.planId }), () => navigate(`/plans/${latest.planId}`))
          }
        >
          {translate('copy_plan.restore')}
        </Button>
      }
    >
      {restore.error?.message ??
        translate('copy_plan.deleted', {
          year: fiscalYear,
          date: formatInstant(latest.deletedAt, language),
          count: latest.measureCount,
        })}
    </Alert>
  );
}
