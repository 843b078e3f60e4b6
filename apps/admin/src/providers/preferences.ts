import { localStorageStore, type Store } from 'react-admin';

/** What belongs to the person at this browser and not to the session. */
const lasting = ['locale', 'theme'];

/**
 * react-admin's store, in which language and theme outlive signing out: neither react-admin's reset nor the API's
 * Clear-Site-Data header is meant for them.
 */
export function createPreferences(): Store {
  const base = localStorageStore('1', 'sucharit');
  const kept = new Map<string, unknown>();
  for (const key of lasting) {
    const value = base.getItem(key);
    if (value !== undefined) kept.set(key, value);
  }
  return {
    ...base,
    setItem(key, value) {
      if (lasting.includes(key)) kept.set(key, value);
      base.setItem(key, value);
    },
    reset() {
      base.reset();
      for (const [key, value] of kept) base.setItem(key, value);
    },
  };
}

/** The store of this page. */
export const preferences = createPreferences();

/** Language of the console: Thai until English was chosen. */
export const languageNow = (): 'th' | 'en' => (preferences.getItem<string>('locale') === 'en' ? 'en' : 'th');
