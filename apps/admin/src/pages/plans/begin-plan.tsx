import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { isEmptyPlan } from '@sucharit/domain/plans';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useCommand } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import type { WrittenPlan } from './plan-data.js';
import { fillDraft } from './plans.operations.js';

/** One way to begin, with what comes of it. */
const Way = ({ hint, children }: { hint: string; children: ReactNode }) => (
  <Box component="li" sx={{ display: 'grid', gap: 0.75, alignContent: 'start', justifyItems: 'start', minWidth: 0 }}>
    {children}
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {hint}
    </Typography>
  </Box>
);

/** The ways to fill a draft into which nobody has written anything: from a file, from the plan of an earlier year, or section by section. */
export function BeginPlan({ plan }: { plan: WrittenPlan }) {
  const translate = useTranslate();
  const copy = useCommand(fillDraft);
  if (!plan.deletable || !isEmptyPlan({ ...plan, approvedOn: null })) return null;
  return (
    <Card title={translate('help.begin')}>
      <Typography sx={{ mb: 1.5 }}>{translate('help.begin_hint')}</Typography>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        <Way hint={translate('help.import_hint')}>
          <Button size="small" variant="outlined" component={Link} to={`/plan-import?year=${plan.fiscalYear}`}>
            {translate('help.import')}
          </Button>
        </Way>
        <Way hint={translate('help.copy_hint')}>
          <Button
            size="small"
            variant="outlined"
            loading={copy.isPending}
            onClick={() => copy.mutate({ districtCode: plan.districtCode, fiscalYear: plan.fiscalYear })}
          >
            {translate('copy_plan.fill')}
          </Button>
        </Way>
        <Way hint={translate('help.write_hint')}>
          <Button size="small" variant="outlined" href="#memo">
            {translate('help.write')}
          </Button>
        </Way>
      </Box>
      {copy.error && (
        <Alert severity="warning" variant="outlined" sx={{ mt: 1.5 }}>
          {copy.error.message}
        </Alert>
      )}
    </Card>
  );
}
