import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useCommand } from '../../providers/use-operation.js';
import { RefusalAlert } from '../../shared/refusal.js';
import { showAuditOrigin } from './audit.operations.js';

/** From where an event came, asked for one event at a time: each look is an event of the trail. */
export function AuditOriginOf({ seq }: { seq: number }) {
  const translate = useTranslate();
  const look = useCommand(showAuditOrigin, { keep: true });
  if (!look.data)
    return (
      <>
        <Button
          size="small"
          loading={look.isPending}
          aria-label={translate('audit.show_origin_of', { seq })}
          onClick={() => look.mutate({ seq })}
        >
          {translate('audit.show_origin')}
        </Button>
        <RefusalAlert error={look.error} />
      </>
    );
  const { origin } = look.data.showAuditOrigin;
  return (
    <Box role="status" sx={{ fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
      {origin === null ? (
        translate('audit.no_origin')
      ) : (
        <>
          <div>{translate('audit.address', { address: origin.address })}</div>
          {origin.sessionNumber !== null && <div>{translate('audit.session', { number: origin.sessionNumber })}</div>}
          {origin.browser !== null && <div lang="en">{origin.browser}</div>}
        </>
      )}
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {translate('audit.look_recorded')}
      </Typography>
    </Box>
  );
}
