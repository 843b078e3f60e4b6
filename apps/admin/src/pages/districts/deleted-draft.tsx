import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { afterwards, useCommand, useOperation } from '../../providers/use-operation.js';
import { formatInstant } from '../../shared/format.js';

interface DeletedPlans {
  readonly deletedPlans: readonly {
    readonly planId: string;
    readonly deletedAt: string;
    readonly measureCount: number;
  }[];
}
const deletedPlansQuery = `query DeletedPlans($districtCode: Int!, $fiscalYear: Int!) {
  deletedPlans(districtCode: $districtCode, fiscalYear: $fiscalYear) { planId deletedAt measureCount }
}`;
const restorePlan = `mutation RestorePlan($input: RestorePlanInput!) { restorePlan(input: $input) { plan { id } } }`;

/** The draft of a year that was deleted last, with the way to bring it back, as long as no other plan has its place. */
export function DeletedDraft({ districtCode, fiscalYear }: { districtCode: number; fiscalYear: number }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [latest] = useOperation<DeletedPlans>(deletedPlansQuery, { districtCode, fiscalYear }).data?.deletedPlans ?? [];
  const restore = useCommand<unknown, object>(restorePlan);
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
