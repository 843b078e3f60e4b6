import { useLocaleState } from 'react-admin';

/** A thing that has a Thai and an English name. */
export interface Named {
  readonly nameTh: string;
  readonly nameEn: string;
}

/** The language now, and how to say a thing's name in it. */
export function useLanguage() {
  const [locale, setLocale] = useLocaleState();
  const language = locale === 'en' ? ('en' as const) : ('th' as const);
  return {
    language,
    setLanguage: setLocale,
    /** Field of the API with a thing's name in it. */
    nameField: language === 'en' ? 'nameEn' : 'nameTh',
    nameOf: (thing: Named): string => (language === 'en' ? thing.nameEn : thing.nameTh),
  };
}
