import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import { languageNow } from '../providers/preferences.js';
import { messagesEn } from './messages-en.js';
import { messagesTh } from './messages-th.js';
import { reactAdminTh } from './react-admin-th.js';

const catalogue = {
  th: { ...reactAdminTh, ...messagesTh },
  en: { ...englishMessages, ...messagesEn },
};

/** Thai and English, whichever was chosen last at this browser. */
export const i18nProvider = polyglotI18nProvider((locale) => catalogue[locale === 'en' ? 'en' : 'th'], languageNow(), [
  { locale: 'th', name: 'ไทย' },
  { locale: 'en', name: 'English' },
]);
