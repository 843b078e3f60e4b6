import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import {
  channelKindNames,
  channelKinds,
  channelMatterNames,
  channelMatters,
  type ContactChannel,
} from '@sucharit/domain/channels';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { afterwards, useCommand } from '../../providers/use-operation.js';
import { ConfirmStep } from '../../shared/confirm-step.js';
import { fieldError, RefusalAlert } from '../../shared/refusal.js';
import {
  addContactChannel,
  changeContactChannel,
  deleteContactChannel,
  type ChannelFieldsFragment,
} from './channels.operations.js';

type Typed = Omit<ContactChannel, 'districtCode'>;
const empty: Typed = { matter: 'CORRUPTION', kind: 'PHONE', address: '', owner: '', source: '', confirmed: false };

/** A channel as it is typed; the API says at each field what is the matter with it. */
export function ChannelForm({
  channel,
  districtCode,
  onClose,
  onReload,
}: {
  /** Null for one that is added. */
  readonly channel: ChannelFieldsFragment | null;
  /** Office of a channel that is added; null for the city. */
  readonly districtCode: number | null;
  readonly onClose: () => void;
  readonly onReload: () => void;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const notify = useNotify();
  const [typed, setTyped] = useState<Typed>(channel ?? empty);
  const add = useCommand(addContactChannel);
  const change = useCommand(changeContactChannel);
  const remove = useCommand(deleteContactChannel);
  const error = add.error ?? change.error;
  const put = (changes: Partial<Typed>): void => setTyped((before) => ({ ...before, ...changes }));
  const done = (words: string) => (): void => {
    notify(words, { type: 'success' });
    onClose();
  };
  const { matter, kind, address, owner, source, confirmed } = typed;
  const facts = { matter, kind, address, owner, source, confirmed };
  const text = (field: 'address' | 'owner' | 'source', label: string, hint?: string) => (
    <TextField
      label={label}
      value={typed[field]}
      required
      error={fieldError(error, field) !== undefined}
      helperText={fieldError(error, field) ?? hint}
      onChange={({ target }) => put({ [field]: target.value })}
      slotProps={{ htmlInput: { maxLength: 1000, autoComplete: 'off' } }}
    />
  );
  const name = channel ? translate('channels.edit', { address: channel.address }) : translate('channels.add');
  return (
    <Box sx={{ display: 'grid', gap: 2, py: 1.5, width: '100%', maxWidth: 720 }}>
      <Box
        component="form"
        noValidate
        aria-label={name}
        onSubmit={(event) => {
          event.preventDefault();
          const { id, version } = channel ?? {};
          if (id === undefined || version === undefined)
            afterwards(add.mutateAsync({ ...facts, districtCode }), done('operations.saved'));
          else afterwards(change.mutateAsync({ ...facts, id, version }), done('operations.saved'));
        }}
        sx={{ display: 'grid', gap: 2 }}
      >
        <RefusalAlert error={error} fields={['address', 'owner', 'source']} onReload={onReload} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <TextField
            select
            label={translate('channels.matter')}
            value={matter}
            onChange={({ target }) => put({ matter: target.value as Typed['matter'] })}
            sx={{ flex: '1 1 14rem' }}
          >
            {channelMatters.map((one) => (
              <MenuItem key={one} value={one}>
                {nameOf(channelMatterNames[one])}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            label={translate('channels.kind')}
            value={kind}
            onChange={({ target }) => put({ kind: target.value as Typed['kind'] })}
            sx={{ flex: '1 1 10rem' }}
          >
            {channelKinds.map((one) => (
              <MenuItem key={one} value={one}>
                {nameOf(channelKindNames[one])}
              </MenuItem>
            ))}
          </TextField>
        </Box>
        {text('address', translate(`channels.address_of.${kind}`))}
        {text('owner', translate('channels.owner'), translate('channels.owner_hint'))}
        {text('source', translate('operations.source'), translate('channels.source_hint'))}
        <FormControlLabel
          control={<Checkbox checked={confirmed} onChange={(_event, checked) => put({ confirmed: checked })} />}
          label={translate('operations.confirmed')}
        />
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button
            type="submit"
            variant="contained"
            disabled={[address, owner, source].some((words) => words.trim() === '')}
            loading={add.isPending || change.isPending}
          >
            {translate('operations.save')}
          </Button>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        </Box>
      </Box>
      {channel && (
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          <RefusalAlert error={remove.error} onReload={onReload} />
          <ConfirmStep
            label={translate('channels.delete')}
            hint={translate('channels.delete_hint')}
            danger
            busy={remove.isPending}
            onConfirm={() =>
              afterwards(remove.mutateAsync({ id: channel.id, version: channel.version }), done('channels.deleted'))
            }
          />
        </Box>
      )}
    </Box>
  );
}
