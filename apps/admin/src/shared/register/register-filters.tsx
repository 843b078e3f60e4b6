import Box from '@mui/material/Box';
import type { FormHTMLAttributes, ReactNode } from 'react';
import { FilterLiveForm, SelectInput, TextInput, useInput, useTranslate } from 'react-admin';
import { DateField } from '../date-field.js';

const FilterRow = (props: FormHTMLAttributes<HTMLFormElement>) => (
  <Box component="form" noValidate {...props} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }} />
);

/** The fields that choose the rows of the list around it; what is chosen stands in the address. */
export const RegisterFilters = ({ children }: { readonly children: ReactNode }) => (
  <FilterLiveForm formComponent={FilterRow}>{children}</FilterLiveForm>
);

interface FilterProps {
  /** Name in the address. */
  readonly source: string;
  readonly label: string;
}

/** A text that is searched for. */
export const TextFilter = (props: FilterProps) => (
  <TextInput {...props} type="search" size="small" margin="none" helperText={false} />
);

/** One of several values, or all of them. */
export function ChoiceFilter({
  choices,
  minWidth,
  ...props
}: FilterProps & { readonly choices: readonly { id: string; name: string }[]; readonly minWidth: number }) {
  const translate = useTranslate();
  return (
    <SelectInput
      {...props}
      choices={[...choices]}
      translateChoice={false}
      emptyText={translate('common.all')}
      size="small"
      margin="none"
      helperText={false}
      sx={{ minWidth, maxWidth: '100%' }}
    />
  );
}

/** A day; none stands in the address as nothing does. */
export function DayFilter({ source, label }: FilterProps) {
  const translate = useTranslate();
  const { field } = useInput({ source });
  return (
    <DateField
      label={translate(label)}
      value={(field.value as string) || null}
      onChange={(day) => field.onChange(day ?? '')}
    />
  );
}
