import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { isBlank } from '@sucharit/domain/shared';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

interface ConfirmDifferenceProps {
  /** The API's question. */
  readonly words: string;
  /** The reason given the last time. */
  readonly before: string;
  readonly busy: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onCorrect: () => void;
}

/** A printed total that differs by more than rounding: correct a figure, or confirm it with a reason. */
export function ConfirmDifference({ words, before, busy, onConfirm, onCorrect }: ConfirmDifferenceProps) {
  const translate = useTranslate();
  const [reason, setReason] = useState(before);
  const correct = useRef<HTMLButtonElement>(null);
  useEffect(() => correct.current?.focus(), []);
  return (
    <Alert severity="warning" variant="outlined" sx={{ '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
      <Box role="group" aria-label={words} sx={{ display: 'grid', gap: 1.5, color: 'text.primary' }}>
        {words}
        <TextField
          size="small"
          multiline
          minRows={2}
          label={translate('itaRecord.reason')}
          placeholder={translate('itaRecord.reason_hint')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          slotProps={{ htmlInput: { maxLength: 4000 } }}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button ref={correct} variant="contained" onClick={onCorrect}>
            {translate('itaRecord.correct')}
          </Button>
          <Button variant="outlined" disabled={isBlank(reason)} loading={busy} onClick={() => onConfirm(reason)}>
            {translate('itaRecord.confirm')}
          </Button>
        </Box>
      </Box>
    </Alert>
  );
}
