import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { fiscalYearStart, roundCutOff } from '@sucharit/domain/shared';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useCommand } from '../../providers/use-operation.js';
import { DateField } from '../../shared/date-field.js';
import { fieldError, RefusalAlert } from '../../shared/refusal.js';
import type { CalendarEntry } from './calendar-entries.js';
import { setDeadline, setRound } from './calendar.operations.js';

const days = ['opensOn', 'dueOn', 'locksOn'] as const;
const fields = [...days, 'source'];

/** The days of one row, typed in place, with the sentence that says where they come from. */
export function EntryForm({
  entry,
  onClose,
  onReload,
}: {
  entry: CalendarEntry;
  onClose: () => void;
  onReload: () => void;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const [typed, setTyped] = useState(entry);
  const { kind, fiscalYear, version } = entry;
  const deadline = useCommand(setDeadline);
  const round = useCommand(setRound);
  const command = kind === 'PLAN' ? deadline : round;
  const asked = kind === 'PLAN' ? (['dueOn'] as const) : days;
  const complete = asked.every((day) => typed[day] !== null) && typed.source.trim() !== '';
  const save = (): void => {
    const { opensOn, dueOn, locksOn, confirmed } = typed;
    const input = { fiscalYear, source: typed.source.trim(), confirmed, ...(version === null ? {} : { version }) };
    const onSuccess = (): void => {
      notify('operations.saved', { type: 'success' });
      onClose();
    };
    if (dueOn === null) return;
    if (kind === 'PLAN') deadline.mutate({ ...input, dueOn }, { onSuccess });
    else if (opensOn !== null && locksOn !== null)
      round.mutate({ ...input, round: kind, opensOn, dueOn, locksOn }, { onSuccess });
  };
  return (
    <Box
      component="form"
      noValidate
      aria-label={translate('calendar.edit', { what: translate(`handIn.${kind}`), year: fiscalYear })}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      sx={{
        display: 'grid',
        gap: 2,
        py: 1.5,
        // The table is wider than a phone; the form is not, and stays in sight when the table is moved.
        position: 'sticky',
        left: 12,
        width: { xs: 'calc(100vw - 168px)', md: 'min(100%, calc(100vw - 420px))' },
      }}
    >
      <RefusalAlert error={command.error} fields={fields} onReload={onReload} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {asked.map((day) => {
          const wrong = fieldError(command.error, day);
          return (
            <DateField
              key={day}
              label={translate(`calendar.${day}`)}
              value={typed[day]}
              reference={kind === 'PLAN' ? fiscalYearStart(fiscalYear) : roundCutOff(fiscalYear, kind)}
              required
              onChange={(value) => setTyped((before) => ({ ...before, [day]: value }))}
              {...(wrong ? { helperText: wrong, refused: true } : {})}
            />
          );
        })}
      </Box>
      <TextField
        label={translate('operations.source')}
        value={typed.source}
        error={fieldError(command.error, 'source') !== undefined}
        helperText={fieldError(command.error, 'source') ?? translate('operations.source_hint')}
        multiline
        onChange={({ target }) => setTyped((before) => ({ ...before, source: target.value }))}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
        sx={{ maxWidth: 760 }}
      />
      <FormControlLabel
        control={
          <Checkbox
            checked={typed.confirmed}
            onChange={(_event, confirmed) => setTyped((before) => ({ ...before, confirmed }))}
          />
        }
        label={translate('operations.confirmed')}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" disabled={!complete} loading={command.isPending}>
          {translate('operations.save')}
        </Button>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
      </Box>
    </Box>
  );
}
