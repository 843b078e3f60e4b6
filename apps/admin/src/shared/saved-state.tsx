import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useEffect } from 'react';
import { ApiRefusal } from '../providers/graphql-client.js';

/** Whether what is typed has been saved. */
export type Saving = 'saved' | 'dirty' | 'saving' | 'failed';

const storageKey = (id: string): string => `sucharit.typed.${id}`;

/** What was typed about a thing and not saved when its page was last left: a lost session loses nothing. */
export function rescued<Typed extends object>(id: string): Typed {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey(id)) ?? '{}') as Typed;
  } catch {
    return {} as Typed;
  }
}

/** Keeps what is not saved yet in this tab; nothing when all is saved. */
export function keepTyped(id: string, typed: object): void {
  if (Object.keys(typed).length === 0) sessionStorage.removeItem(storageKey(id));
  else sessionStorage.setItem(storageKey(id), JSON.stringify(typed));
}

/** Asks before the page is left with something unsaved. */
export function useLeaveGuard(saving: Saving): void {
  useEffect(() => {
    if (saving === 'saved') return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [saving]);
}

/** Says in one place whether what is typed is saved, and what to do when it could not be. */
export function SavedState({
  saving,
  error,
  onRetry,
  onReload,
}: {
  saving: Saving;
  error: Error | null;
  onRetry: () => void;
  onReload: () => void;
}) {
  const translate = useTranslate();
  if (saving !== 'failed')
    return (
      <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
        {translate(`saving.${saving}`)}
      </Typography>
    );
  const conflict = error instanceof ApiRefusal && error.code === 'CONFLICT';
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={
        <>
          {conflict && (
            <Button size="small" color="inherit" onClick={onReload}>
              {translate('saving.load_theirs')}
            </Button>
          )}
          <Button size="small" color="inherit" onClick={onRetry}>
            {translate(conflict ? 'saving.save_mine' : 'state.retry')}
          </Button>
        </>
      }
    >
      <strong>{translate('saving.failed')}</strong> {error?.message}
    </Alert>
  );
}
