import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { afterwards, useCommand } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { fieldError, RefusalAlert } from '../../shared/refusal.js';
import { setWorkYears, type CalendarQuery } from './calendar.operations.js';

type WorkYears = CalendarQuery['workYears'];

/** Years around those that are set, newest first. */
const offered = ({ openingYear, firstYear }: WorkYears): number[] =>
  Array.from({ length: openingYear + 3 - (firstYear - 3) }, (_, index) => openingYear + 2 - index);

/** The year on which pages open and the first year of work, each saved as soon as both are chosen. */
export function WorkYearsCard({ years, onReload }: { years: WorkYears; onReload: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [typed, setTyped] = useState(years);
  const command = useCommand(setWorkYears);
  const changed = typed.chosenYear !== years.chosenYear || typed.firstYear !== years.firstYear;
  const wrong = fieldError(command.error, 'firstYear');
  const options = offered(years).map((year) => (
    <MenuItem key={year} value={year}>
      {year}
    </MenuItem>
  ));
  const { chosenYear, firstYear, version } = typed;
  return (
    <Card title={translate('calendar.years')}>
      <Box
        component="form"
        noValidate
        aria-label={translate('calendar.years')}
        onSubmit={(event) => {
          event.preventDefault();
          // The card is made anew with the version that was saved, before it could be told of it.
          afterwards(command.mutateAsync({ chosenYear, firstYear, version }), () =>
            notify('operations.saved', { type: 'success' }),
          );
        }}
        sx={{ display: 'grid', gap: 2 }}
      >
        <RefusalAlert error={command.error} fields={['firstYear']} onReload={onReload} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
          <TextField
            select
            size="small"
            label={translate('calendar.opening_year')}
            value={chosenYear ?? ''}
            onChange={({ target }) =>
              setTyped((before) => ({ ...before, chosenYear: target.value === '' ? null : Number(target.value) }))
            }
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            sx={{ minWidth: 240 }}
          >
            <MenuItem value="">{translate('calendar.year_of_today')}</MenuItem>
            {options}
          </TextField>
          <TextField
            select
            size="small"
            label={translate('calendar.first_year')}
            value={firstYear}
            error={wrong !== undefined}
            helperText={wrong}
            onChange={({ target }) => setTyped((before) => ({ ...before, firstYear: Number(target.value) }))}
            sx={{ minWidth: 180 }}
          >
            {options}
          </TextField>
          <Button type="submit" variant="outlined" disabled={!changed} loading={command.isPending}>
            {translate('operations.save')}
          </Button>
        </Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('calendar.years_hint')}
        </Typography>
      </Box>
    </Card>
  );
}
