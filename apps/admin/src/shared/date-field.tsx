import { LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjsBuddhist } from '@mui/x-date-pickers/AdapterDayjsBuddhist';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { thTH } from '@mui/x-date-pickers/locales';
import dayjs, { type Dayjs } from 'dayjs';
import 'dayjs/locale/th.js';
import { useState } from 'react';
import { useLanguage } from '../i18n/use-language.js';

interface DateFieldProps {
  readonly label: string;
  /** Calendar date (`2023-04-25`); null while there is none. */
  readonly value: string | null;
  /** The day that was typed or chosen; null for none, and while a day is typed that the calendar does not have. */
  readonly onChange: (day: string | null) => void;
  readonly helperText?: string;
  /** The day on which the calendar opens while there is none. */
  readonly reference?: string;
  /** First and last day that may be chosen, calendar dates. */
  readonly earliest?: string;
  readonly latest?: string;
  /** Whether the API refused the day; the helper text says why. */
  readonly refused?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

const isoOf = (day: Dayjs | null): string | null => (day?.isValid() ? day.format('YYYY-MM-DD') : null);

/** A date, typed or chosen from a calendar, in the Buddhist Era in both languages. */
export function DateField({
  label,
  value,
  onChange,
  helperText,
  reference,
  earliest,
  latest,
  refused = false,
  required = false,
  disabled = false,
}: DateFieldProps) {
  const { language } = useLanguage();
  const [day, setDay] = useState<Dayjs | null>(value ? dayjs(value) : null);
  // A day that is being typed is no day yet: it stays in the field, and outside there is none.
  if (isoOf(day) !== value) setDay(value ? dayjs(value) : null);
  return (
    <LocalizationProvider
      dateAdapter={AdapterDayjsBuddhist}
      adapterLocale={language}
      {...(language === 'th' ? { localeText: thTH.components.MuiLocalizationProvider.defaultProps.localeText } : {})}
    >
      <DatePicker
        label={label}
        value={day}
        disabled={disabled}
        {...(reference ? { referenceDate: dayjs(reference) } : {})}
        {...(earliest ? { minDate: dayjs(earliest) } : {})}
        {...(latest ? { maxDate: dayjs(latest) } : {})}
        onChange={(typed) => {
          setDay(typed);
          onChange(isoOf(typed));
        }}
        slotProps={{
          textField: {
            size: 'small',
            required,
            helperText,
            ...(refused ? { error: true } : {}),
            sx: { '& .MuiPickersOutlinedInput-root': { bgcolor: 'background.paper' } },
          },
          field: { clearable: !required },
        }}
      />
    </LocalizationProvider>
  );
}
