import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { returnReasonNames, returnReasons, type ReturnReason } from '@sucharit/domain/workflow';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/use-language.js';
import type { ReturnTold } from './reason-codes.js';

interface ReturnFormProps {
  readonly busy: boolean;
  /** The centre returns: at least one kind of reason has to be chosen. */
  readonly needsCode?: boolean;
  readonly onReturn: (told: ReturnTold) => void;
  readonly onLeave: () => void;
}

/** Why something is sent back: reasons to choose from, and in words what is to be mended. */
export function ReturnForm({ busy, needsCode = false, onReturn, onLeave }: ReturnFormProps) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const [reasonCodes, setReasonCodes] = useState<ReturnReason[]>([]);
  const [reason, setReason] = useState('');
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        onReturn({ reason: reason.trim(), reasonCodes });
      }}
      sx={{ display: 'grid', gap: 1.5 }}
    >
      <Autocomplete
        multiple
        disableCloseOnSelect
        options={returnReasons}
        value={reasonCodes}
        onChange={(_event, chosen) => setReasonCodes(chosen)}
        getOptionLabel={(code) => nameOf(returnReasonNames[code])}
        renderInput={(field) => (
          <TextField
            {...field}
            label={translate(needsCode ? 'notices.centre.reason_codes' : 'workflow.reason_codes')}
          />
        )}
      />
      <TextField
        label={translate('workflow.reason')}
        helperText={translate('workflow.reason_hint')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        multiline
        minRows={2}
        autoFocus
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button
          type="submit"
          variant="contained"
          color="error"
          disabled={!reason.trim() || (needsCode && reasonCodes.length === 0)}
          loading={busy}
        >
          {translate(needsCode ? 'notices.centre.return' : 'workflow.RETURN')}
        </Button>
        <Button onClick={onLeave}>{translate('ra.action.cancel')}</Button>
      </Box>
    </Box>
  );
}
