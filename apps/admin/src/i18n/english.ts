import englishMessages from 'ra-language-english';
import { messagesEn } from './messages-en.js';

/** Every text of the console in English. */
export const english = { ...englishMessages, ...messagesEn };
