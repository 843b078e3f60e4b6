import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { Card } from '../../shared/card.js';
import { Status } from '../../shared/status.js';
import { TextLink } from '../../shared/text-link.js';
import type { Reading } from './reading.js';

interface SaveReadingProps {
  readonly reading: Reading;
  /** Findings that nobody has looked at. */
  readonly left: number;
  /** Whether half a value stands in an open field. */
  readonly unfinished: boolean;
  readonly replace: boolean;
  readonly onReplace: (replace: boolean) => void;
  /** True while the document is read anew: another plan may stand in its place by then. */
  readonly stale: boolean;
  readonly saving: boolean;
  readonly error: Error | null;
  readonly onSave: () => void;
}

/** Where the document goes: what already stands there, and saving. */
export function SaveReading({
  reading,
  left,
  unfinished,
  replace,
  onReplace,
  stale,
  saving,
  error,
  onSave,
}: SaveReadingProps) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { plan, sameDocument } = reading;
  const replaceable = plan?.allowedActions.includes('EDIT') ?? false;
  const may = left === 0 && !unfinished && !stale && (plan === null || (replaceable && replace));
  return (
    <Card
      title={translate('planImport.save_title', { year: reading.fiscalYear, name: nameOf(reading.district) })}
      actions={
        <Button variant="contained" disabled={!may} loading={saving} onClick={onSave}>
          {translate('planImport.save')}
        </Button>
      }
    >
      <Box sx={{ display: 'grid', gap: 1 }}>
        {error && (
          <Alert severity="error" variant="outlined">
            {error.message}
          </Alert>
        )}
        {plan && (
          <>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center' }}>
              <Typography variant="body2">{translate('planImport.exists')}</Typography>
              <Status status={plan.status} />
              {sameDocument && <Typography variant="body2">({translate('planImport.same')})</Typography>}
              <TextLink to={`/plans/${plan.id}`}>{translate('planImport.open_existing')}</TextLink>
            </Box>
            {replaceable ? (
              <FormControlLabel
                control={
                  <Checkbox checked={replace} disabled={stale} onChange={(_event, checked) => onReplace(checked)} />
                }
                label={translate('planImport.replace')}
              />
            ) : (
              <Alert severity="warning" variant="outlined">
                {translate(plan.status === 'APPROVED' ? 'planImport.approved' : 'planImport.not_replaceable')}
              </Alert>
            )}
          </>
        )}
        {(plan === null || replaceable) && (
          <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
            {translate(left > 0 ? 'planImport.left' : unfinished ? 'planImport.unfinished' : 'planImport.ready', {
              count: left,
            })}
          </Typography>
        )}
      </Box>
    </Card>
  );
}
