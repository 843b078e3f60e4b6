import { roleDefinitions, type Role } from '@sucharit/domain/access';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/use-language.js';
import { formatInstant } from './format.js';

/** How somebody is named beside what they did: display name with the position, else the role, as far as the API tells them; and when. */
export function useWho() {
  const translate = useTranslate();
  const { language, nameOf } = useLanguage();
  return (name: string | null, role: Role | null, at?: string, position: string | null = null): string => {
    const person = [name, position ?? (role && nameOf(roleDefinitions[role]))].filter(Boolean).join(', ');
    return [person || translate('history.product'), at && formatInstant(at, language)].filter(Boolean).join(' · ');
  };
}
