import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'react-admin';
import { useEffect, useId, useState } from 'react';
import { useBlocker } from 'react-router';
import { hasUnsaved, isAllKept, saveAll } from './unsaved.js';

/** Asks whether to leave with something unsaved. */
export function LeaveDialog({
  open,
  message,
  leave,
  onStay,
  onLeave,
}: {
  open: boolean;
  message: string;
  leave: string;
  onStay: () => void;
  onLeave: () => void;
}) {
  const translate = useTranslate();
  const title = useId();
  return (
    <Dialog open={open} onClose={onStay} aria-labelledby={title}>
      <DialogTitle id={title}>{translate('leaving.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{message}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onLeave}>
          {leave}
        </Button>
        <Button variant="contained" autoFocus onClick={onStay}>
          {translate('leaving.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Saves what is typed before another page is opened; asks only when it cannot be saved. A lost session is never held up. */
export function LeaveGuard() {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      hasUnsaved() && nextLocation.pathname !== currentLocation.pathname && nextLocation.pathname !== '/login',
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return undefined;
    let isCurrent = true;
    void saveAll().then((saved) => {
      if (!isCurrent) return;
      if (saved) blocker.proceed();
      else setAsking(true);
    });
    return () => {
      isCurrent = false;
    };
  }, [blocker]);
  return (
    <LeaveDialog
      open={asking && blocker.state === 'blocked'}
      message={translate(isAllKept() ? 'leaving.kept' : 'leaving.gone')}
      leave={translate('leaving.leave')}
      onStay={() => {
        setAsking(false);
        blocker.reset?.();
      }}
      onLeave={() => {
        setAsking(false);
        blocker.proceed?.();
      }}
    />
  );
}
