import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useCommand } from '../../providers/use-operation.js';
import { ConfirmStep } from '../../shared/confirm-step.js';
import type { HigherPlanData } from '../../shared/use-higher-plans.js';
import { LinesField } from '../../shared/lines-field.js';
import { fieldError, RefusalAlert } from '../../shared/refusal.js';
import { deleteHigherPlan, setHigherPlan } from './references.operations.js';

const empty = {
  ...{ code: '', nameTh: '', nameEn: '', firstYear: '', lastYear: '', source: '', confirmed: false },
  ...{ otherNames: [] as readonly string[], guidelines: [] as HigherPlanData['guidelines'] },
};
type Typed = typeof empty;

const typedOf = (plan: HigherPlanData): Typed => ({
  ...plan,
  firstYear: String(plan.firstYear),
  lastYear: String(plan.lastYear),
});

/** The rows of guidelines, each with its number as the plan prints it. */
function Guidelines({
  rows,
  wrong,
  onRows,
}: {
  rows: Typed['guidelines'];
  wrong: (field: string) => string | undefined;
  onRows: (rows: Typed['guidelines']) => void;
}) {
  const translate = useTranslate();
  const put = (place: number, changes: Partial<Typed['guidelines'][number]>): void =>
    onRows(rows.map((row, index) => (index === place ? { ...row, ...changes } : row)));
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="h3" component="h2">
        {translate('references.guidelines')}
      </Typography>
      {rows.map((row, index) => {
        const name = translate('references.guideline', { place: index + 1 });
        return (
          <Box
            key={index}
            role="group"
            aria-label={name}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}
          >
            {(['number', 'nameTh', 'nameEn'] as const).map((field) => (
              <TextField
                key={field}
                size="small"
                label={translate(
                  `references.${field === 'number' ? 'number' : field === 'nameTh' ? 'name_th' : 'name_en'}`,
                )}
                value={row[field]}
                multiline={field !== 'number'}
                error={wrong(`guidelines.${index}.${field}`) !== undefined}
                helperText={wrong(`guidelines.${index}.${field}`)}
                onChange={({ target }) => put(index, { [field]: target.value })}
                slotProps={{ htmlInput: { maxLength: field === 'number' ? 20 : 1000 } }}
                sx={field === 'number' ? { width: 96 } : { flex: '1 1 16rem' }}
              />
            ))}
            <IconButton
              aria-label={translate('references.remove', { what: name })}
              onClick={() => onRows(rows.filter((_row, place) => place !== index))}
            >
              <DeleteOutlined />
            </IconButton>
          </Box>
        );
      })}
      <Button
        variant="outlined"
        size="small"
        sx={{ justifySelf: 'start' }}
        onClick={() => onRows([...rows, { number: '', nameTh: '', nameEn: '' }])}
      >
        {translate('references.add_guideline')}
      </Button>
    </Box>
  );
}

/** A higher plan as it is typed; the API says at each field what is the matter with it. */
export function HigherPlanForm({
  plan,
  onClose,
  onReload,
}: {
  /** Null for one that is added. */
  plan: HigherPlanData | null;
  onClose: () => void;
  onReload: () => void;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const [typed, setTyped] = useState<Typed>(plan ? typedOf(plan) : empty);
  const save = useCommand(setHigherPlan);
  const remove = useCommand(deleteHigherPlan);
  const wrong = (field: string): string | undefined => fieldError(save.error, field);
  const change = (changes: Partial<Typed>): void => setTyped((before) => ({ ...before, ...changes }));
  const done = (words: string) => ({
    onSuccess: (): void => {
      notify(words, { type: 'success' });
      onClose();
    },
  });
  const isYear = (text: string): boolean => /^\d{4}$/.test(text);
  const { code, nameTh, nameEn, otherNames, firstYear, lastYear, guidelines, source, confirmed } = typed;
  const complete =
    [code, nameTh, nameEn, source].every((text) => text.trim() !== '') && isYear(firstYear) && isYear(lastYear);
  const text = (field: 'code' | 'nameTh' | 'nameEn' | 'source', label: string, hint?: string) => (
    <TextField
      label={translate(label)}
      value={typed[field]}
      required
      multiline={field !== 'code'}
      error={wrong(field) !== undefined}
      helperText={wrong(field) ?? hint}
      onChange={({ target }) => change({ [field]: field === 'code' ? target.value.toUpperCase() : target.value })}
      slotProps={{ htmlInput: { maxLength: field === 'code' ? 60 : 1000 } }}
    />
  );
  const year = (field: 'firstYear' | 'lastYear', label: string) => (
    <TextField
      label={translate(label)}
      value={typed[field]}
      required
      error={wrong(field) !== undefined}
      helperText={wrong(field)}
      onChange={({ target }) => change({ [field]: target.value.trim() })}
      slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4, autoComplete: 'off' } }}
      sx={{ flex: '1 1 10rem' }}
    />
  );
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        py: 1.5,
        // The table is wider than a phone; the form is not, and stays in sight when the table is moved.
        position: 'sticky',
        left: 12,
        width: plan ? { xs: 'calc(100vw - 72px)', md: 'min(100%, calc(100vw - 340px))' } : '100%',
        maxWidth: 900,
      }}
    >
      <Box
        component="form"
        noValidate
        aria-label={plan ? translate('references.edit', { name: plan.nameTh }) : translate('references.add')}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(
            {
              ...{ code, nameTh, nameEn, source, confirmed, firstYear: Number(firstYear), lastYear: Number(lastYear) },
              otherNames: [...otherNames],
              guidelines: guidelines.map((row) => ({ ...row })),
              ...(plan ? { version: plan.version } : {}),
            },
            done('operations.saved'),
          );
        }}
        sx={{ display: 'grid', gap: 2 }}
      >
        <RefusalAlert error={save.error} fields={Object.keys(empty)} onReload={onReload} />
        {!plan && text('code', 'references.code', translate('references.code_hint'))}
        {text('nameTh', 'references.name_th')}
        {text('nameEn', 'references.name_en')}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {year('firstYear', 'references.first_year')}
          {year('lastYear', 'references.last_year')}
        </Box>
        <LinesField
          label={translate('references.other_names')}
          helperText={translate('references.other_names_hint')}
          items={otherNames}
          onItems={(items) => change({ otherNames: items })}
        />
        <Guidelines rows={guidelines} wrong={wrong} onRows={(rows) => change({ guidelines: rows })} />
        {text('source', 'operations.source', translate('operations.source_hint'))}
        <FormControlLabel
          control={<Checkbox checked={confirmed} onChange={(_event, checked) => change({ confirmed: checked })} />}
          label={translate('operations.confirmed')}
        />
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button type="submit" variant="contained" disabled={!complete} loading={save.isPending}>
            {translate('operations.save')}
          </Button>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        </Box>
      </Box>
      {plan && (
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          <RefusalAlert error={remove.error} onReload={onReload} />
          <ConfirmStep
            label={translate('references.delete')}
            hint={translate('references.delete_hint')}
            danger
            busy={remove.isPending}
            onConfirm={() => remove.mutate({ code: plan.code, version: plan.version }, done('references.deleted'))}
          />
        </Box>
      )}
    </Box>
  );
}
