import { roleDefinitions, roles, type Role } from '@sucharit/domain/access';
import { SelectInput, TextInput, useGetList, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useLanguage } from '../../i18n/use-language.js';
import type { DistrictListQuery } from '../../providers/districts.operations.js';

/** Whether a role works for one district. */
export const ofDistrict = (role: Role): boolean => roleDefinitions[role].reach === 'district';

/** Name, position, role and, for roles that work for one, the district. */
export function IdentityFields() {
  const translate = useTranslate();
  const { nameOf, language } = useLanguage();
  const { setValue } = useFormContext();
  const role = useWatch<{ role: Role }>({ name: 'role' });
  const { data: districts = [] } = useGetList<DistrictListQuery['page']['nodes'][number] & { readonly id: number }>(
    'districts',
    { pagination: { page: 1, perPage: 50 } },
  );
  const sorted = [...districts].sort((left, right) => nameOf(left).localeCompare(nameOf(right), language));
  return (
    <>
      <TextInput
        source="displayName"
        label="accounts.name"
        helperText={<>{translate('accounts.name_hint')}</>}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextInput
        source="positionTitle"
        label="accounts.position"
        helperText={<>{translate('accounts.position_hint')}</>}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <SelectInput
        source="role"
        label={<>{translate('accounts.role')}</>}
        choices={roles.map((id) => ({ id, name: nameOf(roleDefinitions[id]) }))}
        translateChoice={false}
        isRequired
        helperText={false}
        margin="none"
        onChange={({ target }) => {
          if (!ofDistrict(target.value as Role)) setValue('districtCode', null);
        }}
      />
      {ofDistrict(role) && (
        <SelectInput
          source="districtCode"
          label="accounts.district"
          choices={sorted.map((district) => ({ id: district.code, name: nameOf(district) }))}
          translateChoice={false}
          helperText={false}
          margin="none"
          slotProps={{ select: { MenuProps: { slotProps: { paper: { sx: { maxHeight: 360 } } } } } }}
        />
      )}
    </>
  );
}
