import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface ConfirmStepProps {
  readonly label: string;
  /** What will happen, before it does. */
  readonly hint: string;
  readonly danger?: boolean;
  readonly busy: boolean;
  /** Fields that belong to the step. */
  readonly children?: ReactNode;
  readonly onConfirm: () => void;
}

/** A step that is asked for twice, in place: the button opens what it will do, with one to confirm and one to leave it. */
export function ConfirmStep({ label, hint, danger = false, busy, children, onConfirm }: ConfirmStepProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const color = danger ? 'error' : 'primary';
  if (!open)
    return (
      <Button variant="outlined" color={color} onClick={() => setOpen(true)} sx={{ justifySelf: 'start' }}>
        {/* One text: beside another, a text with a word that is kept whole is a box of its own in a button. */}
        {`${label}…`}
      </Button>
    );
  return (
    <Box
      component="form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        setOpen(false);
        onConfirm();
      }}
      sx={{ display: 'grid', gap: 1.5, p: 2, border: 1, borderColor: 'divider', borderRadius: 1 }}
    >
      <Typography variant="body2">{hint}</Typography>
      {children}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" color={color} loading={busy} autoFocus>
          {label}
        </Button>
        <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
      </Box>
    </Box>
  );
}
