import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { ApiRefusal } from '../../providers/graphql-client.js';
import { formatInstant } from '../format.js';
import type { Saving } from './use-draft.js';

interface SavedStateProps {
  /** Whether the thing may be changed now. */
  readonly editable: boolean;
  readonly draft: {
    readonly typed: object;
    readonly saving: Saving;
    readonly error: Error | null;
    readonly leftAt: string | null;
    readonly save: () => Promise<boolean>;
    readonly discard: () => void;
  };
}

/** Says in one place whether what is typed is saved, and what to do when it could not be. */
export function SavedState({ editable, draft: { typed, saving, error, leftAt, save, discard } }: SavedStateProps) {
  const translate = useTranslate();
  const { language } = useLanguage();
  if (!editable)
    return Object.keys(typed).length === 0 ? null : (
      <Alert
        severity="info"
        variant="outlined"
        action={
          <Button size="small" color="inherit" onClick={discard}>
            {translate('saving.discard')}
          </Button>
        }
      >
        {translate('saving.waiting')}
      </Alert>
    );
  if (saving === 'restored')
    return (
      <Alert
        severity="info"
        variant="outlined"
        action={
          <>
            <Button size="small" color="inherit" onClick={discard}>
              {translate('saving.discard')}
            </Button>
            <Button size="small" color="inherit" onClick={() => void save()}>
              {translate('saving.save_it')}
            </Button>
          </>
        }
      >
        {translate('saving.restored', { date: leftAt ? formatInstant(leftAt, language) : '' })}
      </Alert>
    );
  if (saving === 'failed' || saving === 'offline')
    return (
      <Alert
        severity={saving === 'offline' ? 'warning' : 'error'}
        variant="outlined"
        action={
          <Button size="small" color="inherit" onClick={() => void save()}>
            {translate('state.retry')}
          </Button>
        }
      >
        <strong>{translate('saving.failed')}</strong>{' '}
        {saving === 'failed'
          ? error?.message
          : translate(error instanceof ApiRefusal ? 'saving.unavailable' : 'saving.offline')}
      </Alert>
    );
  if (saving === 'incomplete')
    return (
      <Alert severity="warning" variant="outlined" role="status" sx={{ py: 0 }}>
        {translate('saving.incomplete')}
      </Alert>
    );
  return (
    <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
      {saving === 'conflict' ? (
        <Link href="#conflict">{translate('saving.conflict')}</Link>
      ) : (
        translate(`saving.${saving}`)
      )}
    </Typography>
  );
}
