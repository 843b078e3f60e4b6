import englishMessages from 'ra-language-english';
import { messagesEn } from './messages-en.js';

const { ra } = englishMessages;

/** Every text of the console in English, with one word for signing in and out. */
export const english = {
  ...englishMessages,
  ra: {
    ...ra,
    auth: {
      ...ra.auth,
      auth_check_error: 'Sign in to continue',
      sign_in_error: 'Signing in failed, please try again',
      logout: 'Sign out',
    },
    notification: { ...ra.notification, logged_out: 'Your session has ended, please sign in again.' },
  },
  ...messagesEn,
};
