import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { ApiRefusal, Unreachable } from '../providers/graphql-client.js';

/** What the API says about one field of a form; undefined when it is not at fault. */
export const fieldError = (error: unknown, field: string): string | undefined =>
  error instanceof ApiRefusal ? error.errors.find((refusal) => refusal.field === field)?.message : undefined;

/** Why a command failed, unless a field of the form says it already; after a conflict, the way to what others saved. */
export function RefusalAlert({
  error,
  fields = [],
  onReload,
}: {
  error: unknown;
  fields?: readonly string[];
  onReload?: () => void;
}) {
  const translate = useTranslate();
  if (!error || fields.some((field) => fieldError(error, field))) return null;
  const conflict = error instanceof ApiRefusal && error.code === 'CONFLICT';
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={
        conflict && onReload ? (
          <Button size="small" color="inherit" onClick={onReload}>
            {translate('operations.load_theirs')}
          </Button>
        ) : undefined
      }
    >
      {error instanceof Unreachable ? translate('state.unreachable') : (error as Error).message}
    </Alert>
  );
}
