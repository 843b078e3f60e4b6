import { useI18nProvider, useLocaleState } from 'react-admin';
import { useCallback } from 'react';

/** A thing that has a Thai and an English name. */
export interface Named {
  readonly nameTh: string;
  readonly nameEn: string;
}

/** The language now, and how to say a thing's name in it. */
export function useLanguage() {
  const [locale, setLocale] = useLocaleState();
  const provider = useI18nProvider();
  const language = locale === 'en' ? ('en' as const) : ('th' as const);
  const nameOf = useCallback((thing: Named): string => (language === 'en' ? thing.nameEn : thing.nameTh), [language]);
  return {
    language,
    setLanguage: setLocale,
    /** True while the texts of the chosen language are loaded; react-admin then mounts every page anew. */
    isChanging: provider.getLocale() !== locale,
    /** Field of the API with a thing's name in it. */
    nameField: language === 'en' ? 'nameEn' : 'nameTh',
    nameOf,
  };
}
