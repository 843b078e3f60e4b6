import { stateTexts as english } from '../i18n/texts/page-state.en.js';
import { stateTexts as thai } from '../i18n/texts/page-state.th.js';

/** What happened when there is no answer of the API, which says its own in the reader's language. */
export const failureWords = (language: string) => (language === 'en' ? english : thai);
