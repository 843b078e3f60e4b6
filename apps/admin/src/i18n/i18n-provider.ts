import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { languageNow } from '../providers/preferences.js';
import { messagesTh } from './messages-th.js';
import { reactAdminTh } from './react-admin-th.js';

const thai = { ...reactAdminTh, ...messagesTh };
const loadEnglish = async (): Promise<TranslationMessages> => (await import('./english.js')).english;

/**
 * Thai and English, whichever was chosen last at this browser. Thai stands in the first script; English is loaded when it is
 * chosen, so that the first page does not carry both. Without a network what is there is shown in Thai.
 */
export async function openI18nProvider(): Promise<I18nProvider> {
  const english = languageNow() === 'en' ? await loadEnglish().catch(() => null) : null;
  return polyglotI18nProvider(
    (locale) => (locale === 'en' ? (english ?? loadEnglish()) : thai),
    english ? 'en' : 'th',
    [
      { locale: 'th', name: 'ไทย' },
      { locale: 'en', name: 'English' },
    ],
  );
}
