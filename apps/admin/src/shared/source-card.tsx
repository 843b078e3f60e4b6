import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { Card } from './card.js';
import { fieldError } from './refusal.js';

interface Sourced {
  readonly source: string;
  readonly confirmed: boolean;
}

/** The fields that all dated data of the centre have: where it was read, and whether that is an official text. */
export function SourceCard({
  value: { source, confirmed },
  error,
  onChange,
}: {
  value: Sourced;
  error: unknown;
  onChange: (changes: Partial<Sourced>) => void;
}) {
  const translate = useTranslate();
  const sourceError = fieldError(error, 'source');
  return (
    <Card title={translate('operations.source')}>
      <TextField
        fullWidth
        multiline
        label={translate('operations.source')}
        value={source}
        error={sourceError !== undefined}
        helperText={sourceError ?? translate('operations.source_hint')}
        onChange={({ target }) => onChange({ source: target.value })}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
      <FormControlLabel
        control={<Checkbox checked={confirmed} onChange={(_event, checked) => onChange({ confirmed: checked })} />}
        label={translate('operations.confirmed')}
      />
    </Card>
  );
}
