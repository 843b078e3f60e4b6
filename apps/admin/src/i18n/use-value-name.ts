import { valueName, type NamedEnum } from '@sucharit/domain/terms';
import { useCallback } from 'react';
import { useLanguage } from './use-language.js';

/** Words for the codes of the published schema, the same as in downloaded files. The words of all enums come with it: not for the first page. */
export function useValueName(): (enumName: NamedEnum, code: string) => string {
  const { language } = useLanguage();
  return useCallback((enumName, code) => valueName(enumName, code, language), [language]);
}
