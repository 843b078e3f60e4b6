import { messagesEn } from '../i18n/messages-en.js';
import { messagesTh } from '../i18n/messages-th.js';

/** What happened when there is no answer of the API, which says its own in the reader's language. */
export const failureWords = (language: string) => (language === 'en' ? messagesEn : messagesTh).state;
