import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

/** What was just removed, and the way to bring it back; it takes the focus, because what was pressed is gone. */
export function UndoLine({ what, onUndo }: { what: string; onUndo: () => void }) {
  const translate = useTranslate();
  return (
    <Alert
      severity="info"
      variant="outlined"
      role="status"
      action={
        <Button size="small" color="inherit" autoFocus onClick={onUndo}>
          {translate('day.undo')}
        </Button>
      }
    >
      {translate('day.removed', { what })}
    </Alert>
  );
}
