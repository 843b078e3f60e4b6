import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { approvalDays, usualOrders } from '@sucharit/domain/plans';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/use-language.js';
import { DateField } from './date-field.js';
import { formatDate, todayInBangkok } from './format.js';

interface ApprovalDayProps {
  readonly fiscalYear: number;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  /** Why the API refused the day. */
  readonly refusal: string | undefined;
}

/** The day on which the director signed: today, unless the document was signed earlier. */
export function ApprovalDay({ fiscalYear, value, onChange, refusal }: ApprovalDayProps) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const { earliest, latest } = approvalDays(fiscalYear, todayInBangkok());
  return (
    <DateField
      label={translate('workflow.approved_on')}
      value={value}
      onChange={onChange}
      earliest={earliest}
      latest={latest}
      required
      refused={refusal !== undefined}
      helperText={refusal ?? translate('workflow.approved_on_hint', { earliest: formatDate(earliest, language) })}
    />
  );
}

interface OrderTextProps {
  /** Undefined while nobody has changed the usual one. */
  readonly value: string | undefined;
  readonly onChange: (order: string) => void;
  /** Why the API refused the order. */
  readonly refusal: string | undefined;
}

/** The order that the director writes on the memo: one of the usual ones, or own words. */
export function OrderText({ value, onChange, refusal }: OrderTextProps) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const order = value ?? usualOrders[0].nameTh;
  const glossOf = (option: string): string | undefined =>
    language === 'en' ? usualOrders.find(({ nameTh }) => nameTh === option)?.nameEn : undefined;
  return (
    <Autocomplete
      freeSolo
      forcePopupIcon
      openOnFocus
      disableClearable
      size="small"
      options={usualOrders.map(({ nameTh }) => nameTh as string)}
      // Every order is shown, whatever is typed: the field begins with one of them.
      filterOptions={(options) => options}
      value={order}
      onChange={(_event, chosen) => onChange(chosen)}
      inputValue={order}
      onInputChange={(_event, typed) => onChange(typed)}
      renderOption={({ key, ...item }, option) => (
        <li key={key} {...item}>
          {[option, glossOf(option)].filter(Boolean).join(' – ')}
        </li>
      )}
      sx={{ width: { xs: '100%', sm: 300 } }}
      renderInput={(field) => (
        <TextField
          {...field}
          label={translate('workflow.order')}
          error={refusal !== undefined}
          helperText={refusal ?? translate('workflow.order_hint')}
          slotProps={{ ...field.slotProps, htmlInput: { ...field.slotProps.htmlInput, maxLength: 1000 } }}
        />
      )}
    />
  );
}
