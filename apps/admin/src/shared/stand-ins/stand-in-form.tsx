import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'react-admin';
import { useState } from 'react';
import { afterwards, useCommand } from '../../providers/use-operation.js';
import { DateField } from '../date-field.js';
import { todayInBangkok } from '../format.js';
import { fieldError, RefusalAlert } from '../refusal.js';
import { useWho } from '../who.js';
import { setStandIn, type StandInsQuery } from './stand-ins.operations.js';

type Person = StandInsQuery['districtPeople'][number];

interface StandInFormProps {
  readonly districtCode: number;
  readonly people: readonly Person[];
  /** True where the person stood in for is chosen too. */
  readonly mayOthers: boolean;
  readonly onLeave: () => void;
}

const fields = ['accountId', 'standInId', 'firstOn', 'lastOn', 'reason'] as const;

/** A stand-in as it is written: for whom, who, from which day to which, and why. */
export function StandInForm({ districtCode, people, mayOthers, onLeave }: StandInFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const who = useWho();
  const today = todayInBangkok();
  const self = people.find((person) => person.self);
  const [accountId, setAccountId] = useState(self?.decides ? self.id : '');
  const [standInId, setStandInId] = useState('');
  const [firstOn, setFirstOn] = useState<string | null>(today);
  const [lastOn, setLastOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const command = useCommand(setStandIn);
  const choice = (
    name: 'accountId' | 'standInId',
    value: string,
    of: readonly Person[],
    change: (id: string) => void,
  ) => (
    <TextField
      select
      required
      size="small"
      name={name}
      label={translate(`standIn.${name}`)}
      value={value}
      onChange={({ target }) => change(target.value)}
      error={fieldError(command.error, name) !== undefined}
      helperText={fieldError(command.error, name)}
    >
      {of.map(({ id, displayName, role, positionTitle }) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
          {who(displayName, role, undefined, positionTitle)}
        </MenuItem>
      ))}
    </TextField>
  );
  const isWhole = accountId !== '' && standInId !== '' && firstOn !== null && lastOn !== null;
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        afterwards(command.mutateAsync({ districtCode, accountId, standInId, firstOn, lastOn, reason }), () => {
          notify('standIn.set', { type: 'success' });
          onLeave();
        });
      }}
      sx={{ display: 'grid', gap: 2, maxWidth: 520 }}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('standIn.hint')}
      </Typography>
      <RefusalAlert error={command.error} fields={mayOthers ? fields : fields.filter((name) => name !== 'accountId')} />
      {mayOthers &&
        choice(
          'accountId',
          accountId,
          people.filter((person) => person.decides),
          setAccountId,
        )}
      {choice(
        'standInId',
        standInId,
        people.filter(({ id }) => id !== accountId),
        setStandInId,
      )}
      {(
        [
          ['firstOn', firstOn, setFirstOn, today],
          ['lastOn', lastOn, setLastOn, firstOn ?? today],
        ] as const
      ).map(([name, value, change, earliest]) => {
        const refusal = fieldError(command.error, name);
        return (
          <DateField
            key={name}
            required
            label={translate(`standIn.${name}`)}
            value={value}
            onChange={change}
            earliest={earliest}
            refused={refusal !== undefined}
            {...(refusal === undefined ? {} : { helperText: refusal })}
          />
        );
      })}
      <TextField
        size="small"
        name="reason"
        label={translate('standIn.reason')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={fieldError(command.error, 'reason') !== undefined}
        helperText={fieldError(command.error, 'reason') ?? translate('standIn.reason_hint')}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button type="submit" variant="contained" loading={command.isPending} disabled={!isWhole}>
          {translate('standIn.save')}
        </Button>
        <Button disabled={command.isPending} onClick={onLeave}>
          {translate('standIn.leave')}
        </Button>
      </Box>
    </Box>
  );
}
