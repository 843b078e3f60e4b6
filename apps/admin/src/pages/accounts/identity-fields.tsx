import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { roleDefinitions, roles, type Role } from '@sucharit/domain/access';
import { useGetList, useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import type { DistrictListQuery } from '../../providers/resources.operations.js';
import { fieldError } from '../../shared/refusal.js';

/** Who an account is for, as it is typed. */
export interface Identity {
  readonly displayName: string;
  readonly role: Role;
  readonly districtCode: number | null;
}

/** Fields whose refusals are shown beside them. */
export const identityFields = ['displayName', 'role', 'districtCode'] as const;

/** Whether a role works for one district. */
export const ofDistrict = (role: Role): boolean => roleDefinitions[role].reach === 'district';

/** Name, role and, for roles that work for one, the district. */
export function IdentityFields({
  value,
  error,
  disabled = false,
  onChange,
}: {
  value: Identity;
  error: unknown;
  disabled?: boolean;
  onChange: (value: Identity) => void;
}) {
  const translate = useTranslate();
  const { nameOf, language } = useLanguage();
  const { data: districts = [] } = useGetList<DistrictListQuery['page']['nodes'][number] & { readonly id: number }>(
    'districts',
    { pagination: { page: 1, perPage: 50 } },
  );
  const sorted = [...districts].sort((left, right) => nameOf(left).localeCompare(nameOf(right), language));
  return (
    <>
      <TextField
        label={translate('accounts.name')}
        value={value.displayName}
        disabled={disabled}
        error={fieldError(error, 'displayName') !== undefined}
        helperText={fieldError(error, 'displayName') ?? translate('accounts.name_hint')}
        onChange={({ target }) => onChange({ ...value, displayName: target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        select
        label={translate('accounts.role')}
        value={value.role}
        disabled={disabled}
        onChange={({ target }) => {
          const role = target.value as Role;
          onChange({ ...value, role, districtCode: ofDistrict(role) ? value.districtCode : null });
        }}
      >
        {roles.map((role) => (
          <MenuItem key={role} value={role}>
            {nameOf(roleDefinitions[role])}
          </MenuItem>
        ))}
      </TextField>
      {ofDistrict(value.role) && (
        <TextField
          select
          label={translate('accounts.district')}
          value={sorted.length > 0 ? (value.districtCode ?? '') : ''}
          disabled={disabled}
          error={fieldError(error, 'districtCode') !== undefined}
          helperText={fieldError(error, 'districtCode')}
          onChange={({ target }) => onChange({ ...value, districtCode: Number(target.value) })}
          slotProps={{ select: { MenuProps: { slotProps: { paper: { sx: { maxHeight: 360 } } } } } }}
        >
          {sorted.map((district) => (
            <MenuItem key={district.code} value={district.code}>
              {nameOf(district)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </>
  );
}
