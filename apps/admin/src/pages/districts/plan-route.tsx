import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { roleDefinitions, type Role } from '@sucharit/domain/access';
import { useNotify, useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useAccount } from '../../providers/use-account.js';
import { afterwards, useCommand } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { RefusalAlert } from '../../shared/refusal.js';
import { setAssistantStep } from './districts.operations.js';

interface PlanRouteProps {
  readonly code: number;
  readonly hasAssistantDirector: boolean;
  readonly onChanged: () => void;
}

const route: readonly Role[] = [
  'DISTRICT_OFFICER',
  'DISTRICT_HEAD',
  'DISTRICT_ASSISTANT_DIRECTOR',
  'DISTRICT_DIRECTOR',
];

/** By whom plans of the district are decided on, one after the other; the administrator of the centre says whether an assistant director is among them. */
export function PlanRoute({ code, hasAssistantDirector, onChanged }: PlanRouteProps) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const notify = useNotify();
  const mayChange = useAccount()?.permissions.includes('accounts:manage') ?? false;
  const command = useCommand(setAssistantStep);
  const change = (checked: boolean): void =>
    afterwards(command.mutateAsync({ districtCode: code, hasAssistantDirector: checked }), () => {
      notify(checked ? 'district.assistant_added' : 'district.assistant_removed', { type: 'success' });
      onChanged();
    });
  return (
    <Card title={translate('district.route')}>
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
        {route
          .filter((role) => hasAssistantDirector || role !== 'DISTRICT_ASSISTANT_DIRECTOR')
          .map((role) => (
            <Typography key={role} component="li" variant="body2">
              {nameOf(roleDefinitions[role])}
            </Typography>
          ))}
      </Box>
      {mayChange && (
        <Box sx={{ mt: 1.5, pt: 1, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.5 }}>
          <FormControlLabel
            control={
              <Switch
                checked={hasAssistantDirector}
                disabled={command.isPending}
                onChange={(_event, checked) => change(checked)}
              />
            }
            label={translate('district.assistant_step')}
          />
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {translate('district.assistant_hint')}
          </Typography>
          {command.error && <RefusalAlert error={command.error} />}
        </Box>
      )}
    </Card>
  );
}
